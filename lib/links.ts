export const LINK_TYPES = [
  "part_of", "edition_of", "preparatory_for", "follows_from", "based_on", "raised_at", "discussed_at", "responds_to", "led_to", "credited_to",
  "similar_to", "likely_same",
] as const;
export type LinkType = (typeof LINK_TYPES)[number];
