import type { RecordKind } from "./records";

/**
 * The nouns of which two records may turn out to be one. An entry is none of them: what two organisations have each recorded of one
 * thing are two voices, which stand beside each other (design §2.2); what one organisation has recorded twice it withdraws once.
 */
export const MERGEABLE = ["platform", "meeting", "issue", "organization", "person", "post", "place", "topic", "source", "legal_act", "activity", "statistic"] as const satisfies readonly RecordKind[];
export type Mergeable = (typeof MERGEABLE)[number];
export const isMergeable = (kind: RecordKind): kind is Mergeable => (MERGEABLE as readonly RecordKind[]).includes(kind); // narrower than all kinds

/** The name in the code of the table of a noun's own columns. */
export const MERGE_TABLES = {
  platform: "platforms", meeting: "meetings", issue: "issues", organization: "organizations", person: "people", post: "posts", place: "places", topic: "topics", source: "sources",
  legal_act: "legalActs", activity: "activities", statistic: "statistics",
} as const satisfies Record<Mergeable, string>;
