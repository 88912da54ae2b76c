/** On which side of the table a body sits; set by an editor with a source (design §3). */
export const SIDES = ["civil_society", "government", "parliament_and_courts", "international", "party", "media_and_research"] as const;
export type Side = (typeof SIDES)[number];

/** The voices of the visual language (design §8); `record` is the record's own words. */
export const VOICES = ["civil-society", "government", "other", "record"] as const;
export type Voice = (typeof VOICES)[number];

export function voiceOf(side: Side | null | undefined): Voice {
  if (side === "civil_society") return "civil-society";
  if (side === "government") return "government";
  return side ? "other" : "record";
}
