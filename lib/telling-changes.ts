import { ATTRIBUTION_RULES, type AttributionRule } from "./naming";
import type { Part, Values } from "./record-forms";

/** A change of a record's own fields or of a row of it, with the values that differ: none before in a new row, none after in a removed one. */
export type ChangeToJudge = { part: "fields" | Part; before: Values | null; after: Values | null };

/**
 * Whether a change of a released record says who is party to an issue, or lets somebody be named who was not: an editor alone judges it, however
 * long it waits. Parties are admitted, and people spoke under a rule; neither is for the organisation that wrote it down to alter by itself.
 */
export function tellsMore({ part, before, after }: ChangeToJudge): boolean {
  if (part === "issueParties") return true;
  if (isLooser(before?.attributionRule, after ? after.attributionRule : null)) return true;
  if (part === "fields" && after && (["meetingId", "agendaItemId"] as const).some((place) => before?.[place] && after[place] !== before[place])) return true; // the rule of the meeting or the item no longer holds for it
  return (["namingBasis", "publicBasis"] as const).some((basis) => after?.[basis] != null && after[basis] !== "none" && after[basis] !== before?.[basis]);
}

/** No rule of its own is the loosest: the one of the meeting holds. A value that did not change is not given. */
function isLooser(before: unknown, after: unknown): boolean {
  const strictness = (rule: unknown) => ATTRIBUTION_RULES.indexOf(rule as AttributionRule); // of anything else it is -1, looser than all
  return after !== undefined && strictness(after ?? null) < strictness(before ?? null);
}
