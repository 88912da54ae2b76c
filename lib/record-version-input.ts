import { z } from "zod";
import { emptyIsNull, id, lang, MAX_TEXT, text, version } from "./input-fields";
import { needsStatement, VERDICTS } from "./record-versions";

const added = z.union([z.literal(""), id], { error: "notAnOption" }).optional();

/** Freezing a version: of which meeting, as it read when the form was opened, and whom it waits for besides. */
export const freezeInput = z
  .strictObject({ id, version, also1: added, also2: added, also3: added })
  .transform(({ also1, also2, also3, ...rest }) => ({ ...rest, also: [...new Set([also1, also2, also3].flatMap((chosen) => chosen || []))] }));
export type FreezeInput = z.output<typeof freezeInput>;

/** The verdict of an organisation on a version. Whoever does not plainly agree says why. */
export const signInput = z
  .strictObject({
    id,
    number: z.coerce.number({ error: "notAnOption" }).int().min(1),
    verdict: z.enum(["", ...VERDICTS], { error: "notAnOption" }).optional().transform((value, context) => {
      if (value) return value;
      context.addIssue({ code: "custom", message: "required.verdict" });
      return z.NEVER;
    }),
    statement: emptyIsNull(text(MAX_TEXT)),
    lang,
  })
  .superRefine(({ verdict, statement }, context) => {
    if (needsStatement(verdict) && statement === null) context.addIssue({ code: "custom", path: ["statement"], message: "required.statement" });
  });
export type SignInput = z.output<typeof signInput>;
