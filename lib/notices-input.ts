import { z } from "zod";
import { id } from "./input-fields";

/** One notice by its event, or every one up to an instant (ISO 8601). */
export const noticeInput = z.strictObject({ id });
export const noticesInput = z.strictObject({ upTo: z.iso.datetime({ error: "notAnOption" }).transform((value) => new Date(value)) });
