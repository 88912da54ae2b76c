import type { Actor } from "../lib/actor";
import { columnsOf, type FormField, type FormFields } from "../lib/record-forms";
import type { Db } from "./client";
import { visibleTo } from "./records";
import { records } from "./schema";
import { and, inArray } from "./sql";

/** Whether a field holds records, one or several. */
export const isReference = (field: FormField): field is FormField & { as: "reference" | "references" } => field.as === "reference" || field.as === "references";

/** The titles of the records a form points at; one the actor may not read shows its id, which tells nothing. */
export async function titlesIn(actor: Actor, rows: readonly Readonly<Record<string, unknown>>[], fields: FormFields, now: Date, db: Db): Promise<Map<string, string>> {
  const ids = rows.flatMap((row) => fields.filter(isReference).flatMap((f) => columnsOf(f).flatMap((column) => row[column] ?? []))).filter((id): id is string => typeof id === "string");
  if (ids.length === 0) return new Map();
  const found = await db.select({ id: records.id, title: records.title }).from(records).where(and(inArray(records.id, [...new Set(ids)]), visibleTo(actor, now)));
  return new Map(found.map((r) => [r.id, r.title]));
}
