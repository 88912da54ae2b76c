import { sortKey } from "../lib/edtf";
import type { Values } from "../lib/record-forms";
import type { RecordKind } from "../lib/records";
import type { Db } from "./client";
import { entries, recordParents, records } from "./schema";
import { and, eq, inArray, or, sql } from "./sql";

/** The date by which a noun stands in order. */
export const SORT_FIELDS: Partial<Record<RecordKind, string>> = {
  meeting: "starts", issue: "opened", entry: "occurred", legal_act: "adopted", activity: "starts", source: "published", platform: "cadenceSince",
};
/** The columns that say under which records a noun stands (design §3, record_parent). */
const PARENT_FIELDS: Partial<Record<RecordKind, readonly string[]>> = { meeting: ["platformId", "partOfId"], entry: ["issueId", "meetingId", "platformId", "activityId"] };

/** The parents that a noun's values name, each once. */
export const parentsIn = (kind: RecordKind, values: Values): string[] => [...new Set((PARENT_FIELDS[kind] ?? []).flatMap((name) => (typeof values[name] === "string" ? values[name] : [])))];

/** What follows from a change of a noun's own values: its place in order, what it stands under, and the entry a meeting writes of itself. */
export function follow(tx: Db, kind: RecordKind, id: string, before: Values, after: Values): PromiseLike<unknown>[] {
  const own = kind === "meeting" ? or(eq(records.id, id), inArray(records.id, ownEntry(tx, id))) : eq(records.id, id);
  const child = kind === "meeting" ? or(eq(recordParents.recordId, id), inArray(recordParents.recordId, ownEntry(tx, id))) : eq(recordParents.recordId, id);
  const dated = SORT_FIELDS[kind];
  const key = dated !== undefined && dated in after ? { sortKey: sortKey(textOf(after[dated])) } : {};
  const common = { ...key, ...("country" in after ? { country: textOf(after.country) } : {}), ...("lang" in after ? { lang: textOf(after.lang) ?? "en" } : {}) };
  const moved = (PARENT_FIELDS[kind] ?? []).filter((name) => name in after);
  const entry = meetingEntry(after);
  return [
    ...(Object.keys(common).length > 0 ? [tx.update(records).set(common).where(own)] : []),
    ...("sortKey" in key ? [tx.update(recordParents).set(key).where(child)] : []),
    ...(kind === "meeting" && Object.keys(entry).length > 0 ? [tx.update(entries).set(entry).where(eq(entries.ofMeetingId, id))] : []),
    ...moved.flatMap((name) => [...leave(tx, kind, id, textOf(before[name])), ...join(tx, kind, id, textOf(after[name]))]),
  ];
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
const ownEntry = (tx: Db, meetingId: string) => tx.select({ id: entries.id }).from(entries).where(eq(entries.ofMeetingId, meetingId));

/** The entry of a meeting says when and on which platform, and nothing of its own. */
function meetingEntry(after: Values): Partial<typeof entries.$inferInsert> {
  return {
    ...("starts" in after ? { occurred: textOf(after.starts) } : {}),
    ...("ends" in after ? { occurredEnd: textOf(after.ends) } : {}),
    ...("platformId" in after ? { platformId: textOf(after.platformId) } : {}),
  };
}

function leave(tx: Db, kind: RecordKind, id: string, parentId: string | null) {
  if (!parentId) return [];
  const child = kind === "meeting" ? or(eq(recordParents.recordId, id), inArray(recordParents.recordId, ownEntry(tx, id))) : eq(recordParents.recordId, id);
  return [tx.delete(recordParents).where(and(child, eq(recordParents.parentId, parentId)))];
}

function join(tx: Db, kind: RecordKind, id: string, parentId: string | null) {
  if (!parentId) return [];
  const under = (recordId: string | ReturnType<typeof sql>) => tx.insert(recordParents).values({ recordId: recordId as string, parentId, sortKey: sql`(select sort_key from records where id = ${id})` }).onConflictDoNothing(); // a subquery stands where the id does
  return [under(id), ...(kind === "meeting" ? [under(sql`(select id from entries where of_meeting_id = ${id})`)] : [])];
}
