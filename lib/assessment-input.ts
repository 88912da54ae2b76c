import { z } from "zod";
import { type EndAnswer, END_ANSWER_NAMES, missingWord } from "./assessments";
import { CONFIRMATIONS } from "./entries";
import { emptyIsNull, id, key, lang, MAX_TEXT, optionalId, optionalUrl, text, whenFields, withWhen } from "./input-fields";
import { ASSESSMENT_STATES, type AssessmentState } from "./issues";

/** What a party sends when it assesses, verifies a proposed end, or confirms what was recorded of it. The organisation is the actor's. */
const evidence = { source: optionalUrl, document: emptyIsNull(text(100)) };
const noneChosen = z.literal("");

const chosen = <T extends string>(options: readonly [T, ...T[]], required: string) =>
  z.union([noneChosen, z.enum(options)], { error: "notAnOption" }).optional().transform((value, context) => {
    if (value) return value as T; // a member of `options`, since "" is not chosen
    context.addIssue({ code: "custom", message: `required.${required}` });
    return z.NEVER;
  });

export const assessInput = z
  .strictObject({ ...whenFields, ...evidence, subject: id, state: chosen<AssessmentState>(ASSESSMENT_STATES, "state"), statement: emptyIsNull(text(MAX_TEXT)), responsible: optionalId, lang, key })
  .superRefine((value, context) => {
    const missing = missingWord(value);
    if (missing) context.addIssue({ code: "custom", path: ["statement"], message: `required.${missing}` });
    else if (!value.statement && (value.source || value.document)) context.addIssue({ code: "custom", path: ["statement"], message: "required.evidence" });
  })
  .transform(withWhen)
  .transform(({ when, ...rest }) => ({ ...rest, since: when }));
export type AssessInput = z.output<typeof assessInput>;

export const verifyInput = z.strictObject({ ...evidence, issue: id, answer: chosen<EndAnswer>(END_ANSWER_NAMES as [EndAnswer, ...EndAnswer[]], "answer"), statement: text(MAX_TEXT, "found"), lang, key }); // Object.keys of three literals is never empty
export type VerifyInput = z.output<typeof verifyInput>;

export const confirmInput = z
  .strictObject({ ...evidence, entry: id, verdict: chosen(CONFIRMATIONS, "verdict"), statement: emptyIsNull(text(MAX_TEXT)), lang, key })
  .superRefine((value, context) => {
    if (value.verdict === "contested" && !value.statement) context.addIssue({ code: "custom", path: ["statement"], message: "required.contested" });
    else if (!value.statement && (value.source || value.document)) context.addIssue({ code: "custom", path: ["statement"], message: "required.evidence" });
  });
export type ConfirmInput = z.output<typeof confirmInput>;
