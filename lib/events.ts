/** What the trail can say. The verb is the word of the field (style.md) and the message key. */
export const EVENT_VERBS = [
  "recorded", "amended", "submitted", "returned", "released", "withdrew", "corrected", "acknowledged", "assessed", "joined", "admitted", "imported",
  "signed_in", "signed_out", "added_user", "disabled_user", "changed_password", "removed_practice",
] as const;
export type EventVerb = (typeof EVENT_VERBS)[number];
