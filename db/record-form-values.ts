import type { Actor } from "../lib/actor";
import { columnsOf, type FormField, type FormFields, fieldsOf, type Part, type Values } from "../lib/record-forms";
import type { RecordKind } from "../lib/records";
import { carriedLabel } from "./carried-items";
import { type Connection, connection } from "./client";
import { visibleTo } from "./records";
import { changeability, type How } from "./record-form";
import { ownRow, partRows, rowKey } from "./record-tables";
import { isReference, titlesIn } from "./record-titles";
import { agendaItems, records } from "./schema";
import { and, eq } from "./sql";

/** A record as its form shows it: every field as it would be typed. */
type TypedRecord = { id: string; noun: RecordKind; version: number; how: How; values: Record<string, string> };
type TypedRow = { row: string; values: Record<string, string> };

/** A record's own fields for its form, or undefined where the actor may not change it; with `part`, not that part of it. */
export async function getTypedRecord(actor: Actor, noun: RecordKind, id: string, now = new Date(), c?: Connection, part?: Part): Promise<TypedRecord | undefined> {
  const connected = c ?? (await connection());
  const open = await changeability(actor, noun, id, now, connected, part);
  const row = open && (await ownRow(connected.db, noun, id));
  if (!open || !row) return undefined;
  return { id, noun, ...open, values: asTyped(fieldsOf(noun), row, await titlesIn(actor, [row], fieldsOf(noun), now, connected.db)) };
}

/** The rows of a part for its list and forms, or undefined where the actor may not change the record. */
export async function listTypedRows(actor: Actor, noun: RecordKind, id: string, part: Part, now = new Date(), c?: Connection): Promise<TypedRow[] | undefined> {
  const connected = c ?? (await connection());
  if (!(await changeability(actor, noun, id, now, connected, part))) return undefined;
  const rows = await partRows(connected.db, part, noun, id);
  const titles = await titlesIn(actor, rows, fieldsOf(noun, part), now, connected.db);
  return rows.map((row) => ({ row: rowKey(part, row), values: asTyped(fieldsOf(noun, part), row, titles) }));
}

/** How the values of a change read: records by their titles, of those the actor may read. For the history and for conflicts. */
export async function readableValues(actor: Actor, noun: RecordKind, part: Part | undefined, values: Values, now = new Date(), c?: Connection): Promise<Record<string, string>> {
  const connected = c ?? (await connection());
  const fields = fieldsOf(noun, part).filter((f) => columnsOf(f).some((column) => column in values));
  const [item] = typeof values.agendaItemId === "string" ? await connected.db.select({ title: agendaItems.title }).from(agendaItems).innerJoin(records, eq(records.id, agendaItems.meetingId)).where(and(eq(agendaItems.id, values.agendaItemId), visibleTo(actor, now))) : [];
  const earlier = typeof values.carriedFromId === "string" ? await carriedLabel(actor, values.carriedFromId, now, connected) : undefined;
  return { ...asTyped(fields, values, await titlesIn(actor, [values], fields, now, connected.db)), ...(item && { agendaItemId: item.title }), ...(earlier && { carriedFromId: earlier }) };
}

/** What a claim is called among its record's own claims, for a row that is about one. */
export const claimLabel = (values: Record<string, string>): string => [values.field, values.value || values.edtf || values.valueRecordId || values.asWritten?.slice(0, 60)].filter(Boolean).join(" · ");

function asTyped(fields: FormFields, row: Readonly<Record<string, unknown>>, titles: Map<string, string>): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field.name, columnsOf(field).map((column) => textOf(field, row[column], titles)).find((text) => text !== "") ?? ""]));
}

function textOf(field: FormField, value: unknown, titles: Map<string, string>): string {
  if (value === null || value === undefined) return "";
  if (isReference(field)) return [value].flat().map((id) => titles.get(String(id)) ?? String(id)).join("\n");
  if (typeof value === "boolean") return value ? "yes" : "";
  return Array.isArray(value) ? value.join("\n") : String(value);
}
