import { z } from "zod";
import { emptyIsNull, id, key, lang, MAX_TEXT, MAX_TITLE, optionalId, text, version, whenFields, withWhen } from "./input-fields";
import { optionalPlace } from "./issue-input";
import { keepFields, withKeep } from "./keep-input";
import { RETURN_REASONS } from "./records";

/**
 * The input of every form of the daily job, in the words of input-fields.ts. Unknown fields are refused: the server sets state,
 * side and author, a payload never does.
 */
const MAX_LINES = 100;
const MAX_LINE = 300;

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
export const amendMeetingInput = z.strictObject({ ...meetingFields, id, version, ...keepFields(["when", "participants", "title", "platform", "country", "lang"]) }).transform(withWhen).transform(withKeep);
export type MeetingInput = Omit<z.output<typeof quickLogInput>, "key">;

const followUpFields = {
  ...whenFields,
  text: text(MAX_TEXT, "text"),
  lang,
  source: emptyIsNull(text(2_000).refine((value) => value === "" || (/^https?:\/\//i.test(value) && URL.canParse(value)), { error: "url" })),
  document: emptyIsNull(text(100)),
  /** A post of one's own organisation that speaks, and the entry that is answered or followed. */
  as: optionalId,
  follows: optionalId,
};
/** Whom a text is for: the public, or the parties of the issue alone. Whether its author is one of them the server finds out. */
const channel = z.enum(["public", "parties"], { error: "notAnOption" }).optional();

export const followUpInput = z.strictObject({ ...followUpFields, channel, at: optionalPlace, issue: id, key }).transform(withWhen);
export const amendFollowUpInput = z.strictObject({ ...followUpFields, id, version, ...keepFields(["text", "as", "follows", "when", "source", "document", "lang"]) }).transform(withWhen).transform(withKeep);
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
