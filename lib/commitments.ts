import { addDays, type Day } from "./deadlines";
import { parseEdtf } from "./edtf";
import type { AssessmentState } from "./issues";

/** Where a promise stands on a day. `missed` is recent only: the page of what was just missed is no archive of failures. */
export type DueState = "settled" | "later" | "falling_due" | "missed" | "past" | "no_date";

/** How far ahead a promise falls due, and how long ago one was just missed, in calendar days. */
export const SOON_DAYS = 30;
export const RECENT_DAYS = 30;

/** Whether nobody awaits it any more: somebody has spoken, and all who have say that it is met or withdrawn. */
export const isSettled = (states: readonly AssessmentState[]): boolean => states.length > 0 && states.every((state) => state === "met" || state === "withdrawn");

/** Where a promise stands. On the due day itself it still falls due. */
export function dueState(due: Day | null, settled: boolean, today: Day): DueState {
  if (settled) return "settled";
  if (due === null) return "no_date";
  if (due >= today) return due <= addDays(today, SOON_DAYS) ? "falling_due" : "later";
  return due >= addDays(today, -RECENT_DAYS) ? "missed" : "past";
}

/** The last day by which a deadline as normalised (EDTF) can have been meant; null where its end is open. "By March" ends with March. */
export const lastDayOf = (edtf: string | null): Day | null => (edtf ? (parseEdtf(edtf)?.latest ?? null) : null);
