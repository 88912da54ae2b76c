import { z } from "zod";
import { id, key, lang, MAX_TITLE, text, tick, version, whenFields, withWhen } from "./input-fields";
import { ITEM_OUTCOMES } from "./meetings";

/** The input of the acts on a meeting of one's own organisation. The server sets status, previous date and author. */
const MAX_REASON = 1_000;
const reason = text(MAX_REASON, "why");

export const closeInput = z.strictObject({ id, version });
export const cancelInput = z.strictObject({ id, version, reason });
export const postponeInput = z.strictObject({ id, version, reason, ...whenFields }).transform(withWhen);
export const itemOutcomeInput = z.strictObject({
  id, version, item: id,
  outcome: z.enum(["", ...ITEM_OUTCOMES], { error: "notAnOption" }).transform((value) => (value === "" ? null : value)),
});
export const planNextInput = z.strictObject({ id, key, title: text(MAX_TITLE, "title"), lang, agreed: tick, ...whenFields }).transform(withWhen);
export type PlanNext = Omit<z.output<typeof planNextInput>, "id">;
