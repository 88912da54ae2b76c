/** Of what is not a meeting (design §3), as far as a source shows it; `planned` says that the source speaks of the future and no later source was found. */
export const ACTIVITY_STATUSES = ["planned", "ongoing", "completed", "not_stated"] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];
