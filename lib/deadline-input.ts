import { z } from "zod";
import { DEADLINE_UNITS } from "./deadlines";
import { dayPrecise } from "./edtf";
import { HOLIDAY_COUNTRIES } from "./holidays";
import { emptyIsNull, id, key, lang, text, tick, wholeDate } from "./input-fields";
import { STATUTORY_TERM_KEYS } from "./statutory-terms";

/** The input of the forms about deadlines and holidays. A term is a date or a count; a payload says neither who set it nor whether it counts. */
const LONGEST_COUNT = 366;

const count = text(10).transform((typed, context) => {
  const n = Number(typed);
  if (typed === "") return null;
  if (Number.isInteger(n) && n >= 1 && n <= LONGEST_COUNT) return n;
  context.addIssue({ code: "custom", message: `count?max=${LONGEST_COUNT}` });
  return null;
});
const unit = z.enum(DEADLINE_UNITS, { error: "notAnOption" }).optional().transform((value) => value ?? ("working_days" as const));
/** A date in one box that is one day; null where it is empty. */
const singleDay = wholeDate.refine((value) => value === null || dayPrecise(value), { error: "date.notDate" });
const termFields = { count, unit, on: singleDay };

type TermFields = { count: number | null; unit: (typeof DEADLINE_UNITS)[number]; on: string | null };

/** A date or a count, one of the two. */
function withTerm<T extends TermFields>(value: T, context: z.RefinementCtx) {
  const { count: n, unit: of, on, ...rest } = value;
  if (on && n) context.addIssue({ code: "custom", path: ["count"], message: "oneDeadline" });
  if (!on && !n) context.addIssue({ code: "custom", path: ["count"], message: "required.term" });
  return { ...rest, term: on ? { on, count: null, unit: null } : { on: null, count: n, unit: of } };
}

const starts = singleDay.transform((value, context) => {
  if (value) return value;
  context.addIssue({ code: "custom", message: "required.starts" });
  return z.NEVER;
});

export const promisedDeadlineInput = z.strictObject({ entry: id, ...termFields, key }).transform(withTerm);
export const agreedDeadlineInput = promisedDeadlineInput;
export const statutoryDeadlineInput = z.strictObject({ entry: id, starts, key: z.enum(STATUTORY_TERM_KEYS, { error: "notAnOption" }) });
export const defaultDeadlineInput = z.strictObject({ entry: id });

const reason = text(500, "reasonText");
export const askForDayInput = z.strictObject({ entry: id, ...termFields, reason, lang, key }).transform(withTerm);
export const askOnIssueInput = z.strictObject({ issue: id, ...termFields, reason, lang, key }).transform(withTerm);
export const askForTimeInput = z.strictObject({ deadline: id, ...termFields, reason, lang, key }).transform(withTerm);
export const pauseInput = z.strictObject({ deadline: id, starts, reason, lang, key });
export const deadlineInput = z.strictObject({ deadline: id });
export const changeInput = z.strictObject({ change: id });

export type Term = z.output<typeof promisedDeadlineInput>["term"];
export type AskForTimeInput = z.output<typeof askForTimeInput>;
export type AskOnIssueInput = z.output<typeof askOnIssueInput>;
export type PauseInput = z.output<typeof pauseInput>;

const country = z.enum(HOLIDAY_COUNTRIES, { error: "notAnOption" });
export const holidayInput = z.strictObject({ country, day: starts, name: text(200, "holiday"), lang, working: tick, citation: emptyIsNull(text(300)) });
export const removeHolidayInput = z.strictObject({ country, day: z.iso.date({ error: "notAnOption" }) });
