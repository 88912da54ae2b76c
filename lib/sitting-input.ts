import { z } from "zod";
import { emptyIsNull, id, lang, MAX_TITLE, text } from "./input-fields";

/** What is said of an expected sitting; a period goes by its first day. Who may say it is decided in db/expected-sittings.ts. */
const fields = { platform: id, period: z.iso.date({ error: "notAnOption" }), statement: emptyIsNull(text(1_000)), lang };

export const missedInput = z.strictObject(fields);
export const completeInput = z.strictObject({ ...fields, source: text(2 * MAX_TITLE, "source") });
