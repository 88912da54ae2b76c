import { z } from "zod";
import { parseQuickDate } from "./quick-date";
import { LOCALES } from "./locales";
import { cleanText, textProblem } from "./plain-text";
import { RETURN_REASONS } from "./records";

/**
 * The input of every form. Messages are keys under `errors`, with arguments after a question mark ("tooLong?max=200").
 * Unknown fields are refused: the server sets state, side and author, a payload never does.
 */
const MAX_TITLE = 200;
const MAX_TEXT = 20_000;
const MAX_LINES = 100;
const MAX_LINE = 300;

const text = (max: number, required?: string) =>
  z
    .string()
    .optional()
    .transform((raw) => cleanText(raw ?? ""))
    .superRefine((value, context) => {
      const problem = textProblem(value, { max });
      if (problem) context.addIssue({ code: "custom", message: problem === "tooLong" ? `tooLong?max=${max}` : problem });
      else if (required && value === "") context.addIssue({ code: "custom", message: `required.${required}` });
    });

const emptyIsNull = <T extends z.ZodType<string>>(schema: T) => schema.transform((value) => (value === "" ? null : value));
const id = z.uuid({ error: "notAnOption" });
const key = z.uuid({ error: "notAnOption" });
const version = z.coerce.number({ error: "notAnOption" }).int().min(1);
const lang = z.enum(LOCALES, { error: "notAnOption" });
const tick = z.literal("yes").optional().transform(Boolean);

const whenFields = { day: text(60), month: text(60), year: text(60), about: tick, uncertain: tick, edtf: text(100) };
type WhenFields = { day: string; month: string; year: string; about: boolean; uncertain: boolean; edtf: string };

/** Turns the boxes of a date into EDTF (null: no date known) or says which box is wrong and why. */
function withWhen<T extends WhenFields>(value: T, context: z.RefinementCtx): Omit<T, keyof WhenFields> & { when: string | null } {
  const { day, month, year, about, uncertain, edtf, ...rest } = value;
  const parsed = parseQuickDate({ day, month, year, about, uncertain, edtf });
  if (!parsed.ok) context.addIssue({ code: "custom", path: [parsed.field], message: `date.${parsed.error}` });
  return { ...rest, when: parsed.ok ? parsed.edtf : null };
}

const lines = text(MAX_LINES * MAX_LINE, "participants").transform((value, context) => {
  const found = value.split("\n").map((line) => line.trim()).filter(Boolean);
  if (found.length > MAX_LINES) context.addIssue({ code: "custom", message: `tooMany?max=${MAX_LINES}` });
  if (found.some((line) => [...line].length > MAX_LINE)) context.addIssue({ code: "custom", message: `tooLong?max=${MAX_LINE}` });
  return found;
});

const meetingFields = {
  ...whenFields,
  participants: lines,
  title: text(MAX_TITLE, "title"),
  platform: emptyIsNull(z.union([z.literal(""), id], { error: "notAnOption" })).optional().transform((v) => v ?? null),
  country: emptyIsNull(z.union([z.literal(""), z.string().regex(/^[A-Z]{2}$/, { error: "notAnOption" })], { error: "notAnOption" })).optional().transform((v) => v ?? null),
  lang,
};

export const quickLogInput = z.strictObject({ ...meetingFields, key }).transform(withWhen);
export const amendMeetingInput = z.strictObject({ ...meetingFields, id, version }).transform(withWhen);
export type MeetingInput = Omit<z.output<typeof quickLogInput>, "key">;

const followUpFields = {
  ...whenFields,
  text: text(MAX_TEXT, "text"),
  lang,
  source: emptyIsNull(text(2_000).refine((value) => value === "" || (/^https?:\/\//i.test(value) && URL.canParse(value)), { error: "url" })),
  document: emptyIsNull(text(100)),
};

export const followUpInput = z.strictObject({ ...followUpFields, issue: id, key }).transform(withWhen);
export const amendFollowUpInput = z.strictObject({ ...followUpFields, id, version }).transform(withWhen);
export type FollowUpInput = z.output<typeof followUpInput>;

export const recordInput = z.strictObject({ id, version });
export const issueInput = z.strictObject({ id });

export const returnInput = z.strictObject({
  id,
  version,
  reason: z.enum(["", ...RETURN_REASONS], { error: "notAnOption" }).transform((value, context) => {
    if (value !== "") return value;
    context.addIssue({ code: "custom", message: "required.reason" });
    return z.NEVER;
  }),
  returnText: text(2_000, "returnText"),
});

const MIN_PASSWORD = 12;
const password = (missing: string) => z.string({ error: missing }).max(200, { error: "tooLong?max=200" });
export const signInInput = z.strictObject({
  email: z.string({ error: "required.email" }).trim().min(1, { error: "required.email" }).max(320, { error: "tooLong?max=320" }),
  password: password("required.password").min(1, { error: "required.password" }),
  newPassword: password("required.password").optional(),
  next: z.string({ error: "notAnOption" }).max(2_000, { error: "tooLong?max=2000" }).optional(),
});
export const passwordInput = z
  .strictObject({ current: password("required.current").min(1, { error: "required.current" }), new: password(`tooShortPassword?min=${MIN_PASSWORD}`).min(MIN_PASSWORD, { error: `tooShortPassword?min=${MIN_PASSWORD}` }) })
  .refine((value) => value.current !== value.new, { path: ["new"], error: "samePassword" });
