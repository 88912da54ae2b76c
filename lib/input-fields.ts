import { z } from "zod";
import { LOCALES } from "./locales";
import { cleanText, textProblem } from "./plain-text";
import { parseQuickDate, type QuickDateError } from "./quick-date";

/**
 * The words of which the input of every form is made. Messages are keys under `errors`, with arguments after a question mark
 * ("tooLong?max=200").
 */
export const MAX_TITLE = 200;
export const MAX_TEXT = 20_000;

export const text = (max: number, required?: string) =>
  z
    .string()
    .optional()
    .transform((raw) => cleanText(raw ?? ""))
    .superRefine((value, context) => {
      const problem = textProblem(value, { max });
      if (problem) context.addIssue({ code: "custom", message: problem === "tooLong" ? `tooLong?max=${max}` : problem });
      else if (required && value === "") context.addIssue({ code: "custom", message: `required.${required}` });
    });

export const emptyIsNull = <T extends z.ZodType<string>>(schema: T) => schema.transform((value) => (value === "" ? null : value));
export const id = z.uuid({ error: "notAnOption" });
export const key = z.uuid({ error: "notAnOption" });
export const version = z.coerce.number({ error: "notAnOption" }).int().min(1);
export const lang = z.enum(LOCALES, { error: "notAnOption" });
export const tick = z.literal("yes", { error: "notAnOption" }).optional().transform(Boolean);

export const whenFields = { day: text(60), month: text(60), year: text(60), about: tick, uncertain: tick, edtf: text(100) };
type WhenFields = { day: string; month: string; year: string; about: boolean; uncertain: boolean; edtf: string };

/** Turns the boxes of a date into EDTF (null: no date known) or says which box is wrong and why. */
export function withWhen<T extends WhenFields>(value: T, context: z.RefinementCtx): Omit<T, keyof WhenFields> & { when: string | null } {
  const { day, month, year, about, uncertain, edtf, ...rest } = value;
  const parsed = parseQuickDate({ day, month, year, about, uncertain, edtf });
  if (!parsed.ok) context.addIssue({ code: "custom", path: [parsed.field], message: `date.${parsed.error}` });
  return { ...rest, when: parsed.ok ? parsed.edtf : null };
}

/** An id that may be left out; null where it is. */
export const optionalId = emptyIsNull(z.union([z.literal(""), id], { error: "notAnOption" })).optional().transform((value) => value ?? null);

export const optionalUrl = emptyIsNull(text(2_000).refine((value) => value === "" || (/^https?:\/\//i.test(value) && URL.canParse(value)), { error: "url" }));

/** A whole date in one box, as EDTF; null where it is empty. */
export const wholeDate = text(100).transform((typed, context) => {
  const parsed = parseQuickDate({ day: typed, month: "", year: "", about: false, uncertain: false });
  if (!parsed.ok) context.addIssue({ code: "custom", message: `date.${OF_ONE_BOX.includes(parsed.error) ? "notDate" : parsed.error}` });
  return parsed.ok ? parsed.edtf : null;
});
/** What a box of three is told; a whole date is told that it is none. */
const OF_ONE_BOX: QuickDateError[] = ["notDay", "notMonth", "notYear", "dayWithoutMonth", "monthWithoutYear"];
