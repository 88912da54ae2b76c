import { z } from "zod";
import { RECORD_KINDS } from "./records";

/** Which translation was read, and as what: a text that was changed since is another. */
export const checkTranslationInput = z.strictObject({
  noun: z.enum(RECORD_KINDS, { error: "notAnOption" }),
  record: z.uuid({ error: "notAnOption" }),
  row: z.uuid({ error: "notAnOption" }),
  text: z.string().max(20_000, { error: "tooLarge" }),
});
