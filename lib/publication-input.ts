import { z } from "zod";
import { id, key, lang, MAX_TEXT, optionalUrl, text, tick, version, wholeDate } from "./input-fields";

/** The input of the forms that move a record on (design §4, Publication). Who may do what the server finds out; no field says it. */
const MAX_REASON = 2_000;

/** A form that does not ask about the right of reply leaves it as it stands. */
export const submitInput = z.strictObject({ id, version, asksRisk: tick, atRisk: tick });

/** `from` is the day and time, by the clocks of the record's country, from which it is public; without it, it is public at once. */
export const releaseInput = z
  .strictObject({
    id, version,
    when: z.enum(["now", "later"], { error: "notAnOption" }).optional(),
    day: wholeDate.optional(),
    time: z.string().trim().optional(),
    elsewhere: optionalUrl.optional(),
  })
  .transform(({ when, day, time = "", elsewhere, ...record }, context) => {
    const common = { ...record, publicElsewhere: elsewhere ?? null };
    if (when !== "later") return common;
    if (!day) context.addIssue({ code: "custom", path: ["day"], message: "required.embargoDay" });
    else if (!WHOLE_DAY.test(day)) context.addIssue({ code: "custom", path: ["day"], message: "date.notDate" });
    const [, hours = "", minutes = ""] = CLOCK_TIME.exec(time) ?? [];
    if (!hours) context.addIssue({ code: "custom", path: ["time"], message: "time" });
    return { ...common, from: { day: day ?? "", time: `${hours.padStart(2, "0")}:${minutes}` } };
  });
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK_TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

export const withdrawInput = z.strictObject({ id, version, withdrawText: text(MAX_REASON) });
export const replyInput = z.strictObject({ record: id, text: text(MAX_TEXT, "reply"), lang, key });
export const reportInput = z.strictObject({ id, reason: text(MAX_REASON, "reportReason"), lang });
/** A withdrawal or a report by its id. */
export const handledInput = z.strictObject({ id });
