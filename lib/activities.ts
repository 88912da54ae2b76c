/** What is not a meeting (design §3), by what it is. */
export const ACTIVITY_CLASSIFICATIONS = ["assessment", "programme", "research", "participation"] as const;
export type ActivityClassification = (typeof ACTIVITY_CLASSIFICATIONS)[number];

/** As far as a source shows it; `planned` says that the source speaks of the future and no later source was found. */
export const ACTIVITY_STATUSES = ["planned", "ongoing", "completed", "not_stated"] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];
