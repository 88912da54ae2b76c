/** What the trail can say. The verb is the word of the field (style.md) and the message key. */
export const EVENT_VERBS = [
  "recorded", "amended", "submitted", "checked", "returned", "released", "withdrew", "corrected", "acknowledged", "assessed", "joined", "admitted", "imported",
  "raised", "linked", "unlinked", "asked_to_join", "declined", "answered", "promised", "passed_on", "asked_for_time", "agreed_time", "paused", "verified", "confirmed", "contested", "reported", "handled_report",
  "added", "changed", "removed", "merged", "unmerged", "split", "closed", "reopened", "planned", "cancelled", "postponed", "translated", "reviewed_withdrawal", "froze", "signed", "said_missed", "marked_complete",
  "invited", "suspended", "reinstated", "named_coordinator", "changed_holidays",
  "signed_in", "signed_out", "added_user", "disabled_user", "changed_password", "removed_practice",
] as const;
export type EventVerb = (typeof EVENT_VERBS)[number];
