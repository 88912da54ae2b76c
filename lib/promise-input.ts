import { z } from "zod";
import { DEADLINE_UNITS } from "./deadlines";
import { dayPrecise } from "./edtf";
import { COMMITMENT_BASES } from "./entries";
import { emptyIsNull, id, key, lang, MAX_TEXT, optionalId, optionalUrl, text, version, whenFields, wholeDate, withWhen } from "./input-fields";
import { keepFields, withKeep } from "./keep-input";
import { optionalPlace } from "./issue-input";

/**
 * A promise of a public body in its own name. Who else carries it out is named by the ids of organisations or posts. The deadline
 * is a date, or a count from the day of the promise; the words in which it was said stand beside it.
 */
export const CO_EXECUTORS = ["with1", "with2", "with3"] as const;
const LONGEST_COUNT = 366;

const count = text(10).transform((typed, context) => {
  if (typed === "") return null;
  const n = Number(typed);
  if (Number.isInteger(n) && n >= 1 && n <= LONGEST_COUNT) return n;
  context.addIssue({ code: "custom", message: `count?max=${LONGEST_COUNT}` });
  return null;
});

const fields = {
  ...whenFields,
  text: text(MAX_TEXT, "promise"),
  lang,
  as: optionalId,
  basis: z.union([z.literal(""), z.enum(COMMITMENT_BASES)], { error: "notAnOption" }).optional().transform((value) => value || null),
  document: emptyIsNull(text(100)),
  documentDate: wholeDate,
  point: emptyIsNull(text(100)),
  source: optionalUrl,
  with1: optionalId,
  with2: optionalId,
  with3: optionalId,
  asSaid: emptyIsNull(text(300)),
  due: wholeDate,
  count,
  unit: z.enum(DEADLINE_UNITS, { error: "notAnOption" }).optional().transform((value) => value ?? "working_days"),
};
type Fields = z.output<z.ZodObject<typeof fields>>;

/** One deadline of the two ways to give it, and the deadline's own day to count from. */
function withDeadline<T extends Omit<Fields, keyof typeof whenFields> & { when: string | null }>(value: T, context: z.RefinementCtx) {
  const { with1, with2, with3, due, count: n, unit, asSaid, ...rest } = value;
  const refuse = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
  if (due && n) refuse("count", "oneDeadline");
  if (n && !dayPrecise(value.when)) refuse("day", "required.countedFrom");
  if (n && !asSaid) refuse("asSaid", "required.asSaid");
  return { ...rest, with: [...new Set([with1, with2, with3].flatMap((other) => other ?? []))], deadline: { asSaid, due, counted: n ? { count: n, unit } : null } };
}

export const promiseInput = z.strictObject({ ...fields, at: optionalPlace, issue: id, key }).transform(withWhen).transform(withDeadline);
export const amendPromiseInput = z.strictObject({ ...fields, id, version, ...keepFields(["text", "lang", "as", "when", "basis", "document", "documentDate", "point", "source", "asSaid", "due", "count", "with1"]) }).transform(withWhen).transform(withDeadline).transform(withKeep);
export type PromiseInput = z.output<typeof promiseInput>;
