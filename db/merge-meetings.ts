import type { Actor } from "../lib/actor";
import { isEqual, type MergeField, type Choice, type Row } from "../lib/merge-fields";
import type { MergeTrace } from "../lib/merges";
import type { Values } from "../lib/record-forms";
import type { Db } from "./client";
import { notPractice, shownTo } from "./records";
import { parentsIn } from "./record-followers";
import { entries, meetings, recordParents, records, recordVersions } from "./schema";
import { and, eq, inArray, ne, notExists, type SQL } from "./sql";

/** The entry that each of two meetings writes of itself (design §3): the one gives way to the other, so that the timeline has one. */
export async function ownEntries(db: Db, fromId: string, intoId: string): Promise<{ goes: string; stays: string } | undefined> {
  const found = await db.select({ id: entries.id, of: entries.ofMeetingId }).from(entries).where(inArray(entries.ofMeetingId, [fromId, intoId]));
  const [goes, stays] = [found.find((e) => e.of === fromId)?.id, found.find((e) => e.of === intoId)?.id];
  return goes && stays ? { goes, stays } : undefined;
}

/** Other meetings that the actor is shown and that began on the same day, however they are called: a sitting logged by two may bear two titles. */
export async function meetingsOfSameDay(actor: Actor, id: string, now: Date, db: Db): Promise<string[]> {
  const begins = db.select({ starts: meetings.starts }).from(meetings).where(eq(meetings.id, id));
  const rows = await db.select({ id: meetings.id }).from(meetings).innerJoin(records, eq(records.id, meetings.id)).where(and(inArray(meetings.starts, begins), ne(meetings.id, id), notPractice(), shownTo(actor, now))).orderBy(meetings.id).limit(SAME_DAY);
  return rows.map((row) => row.id);
}
const SAME_DAY = 8;

/** That none of the meetings has a version that organisations were asked to sign. */
export const isNotFrozen = (db: Db, ids: string[]): SQL => notExists(db.select({ id: recordVersions.id }).from(recordVersions).where(inArray(recordVersions.meetingId, ids)));

/**
 * What follows from the values that are taken over: the meeting stands under its platform and under what it is a part of, and the entry
 * that it writes of itself says when and where it was. The entry of the one that goes leads to the other.
 */
export async function meetingFollows(db: Db, meeting: string, own: { goes: string; stays: string }, fields: readonly MergeField[], kept: Readonly<Record<string, Choice>>): Promise<MergeTrace> {
  const trace: MergeTrace = { changed: [], removed: [], added: [] };
  const here = Object.assign({}, ...fields.map((f) => f.into)) as Row; // a merge of rows is a row
  const after = Object.assign({}, ...fields.map((f) => (kept[f.name] === "from" ? f.from : f.into))) as Row; // as above
  const change = (table: string, id: string, before: Row, now: Row) => {
    const changed = Object.keys(now).filter((column) => !isEqual(before[column], now[column]));
    if (changed.length > 0) trace.changed.push({ table, key: { id }, before: only(before, changed), after: only(now, changed) });
  };
  const [entry] = await db.select({ occurred: entries.occurred, occurredEnd: entries.occurredEnd, platformId: entries.platformId }).from(entries).where(eq(entries.id, own.stays));
  const [record] = await db.select({ sortKey: records.sortKey, country: records.country, lang: records.lang }).from(records).where(eq(records.id, own.stays));
  change("entries", own.stays, entry!, { occurred: after.starts, occurredEnd: after.ends, platformId: after.platformId }); // its meeting exists, and so does it
  change("records", own.stays, record!, { sortKey: after.sortKey, country: after.country, lang: after.lang }); // as above
  change("records", own.goes, { mergedIntoId: null }, { mergedIntoId: own.stays });

  const [before, now] = [parentsIn("meeting", here as Values), parentsIn("meeting", after as Values)]; // the columns of a form hold its values
  const under = await db.select().from(recordParents).where(inArray(recordParents.recordId, [meeting, own.stays]));
  trace.removed.push(...under.filter((row) => before.includes(row.parentId) && !now.includes(row.parentId)).map((row) => ({ table: "recordParents", row })));
  for (const row of under.filter((one) => !trace.removed.some((gone) => gone.row === one) && one.sortKey !== after.sortKey)) {
    trace.changed.push({ table: "recordParents", key: { recordId: row.recordId, parentId: row.parentId }, before: { sortKey: row.sortKey }, after: { sortKey: after.sortKey } });
  }
  const added = now.filter((parentId) => !before.includes(parentId));
  trace.added.push(...[meeting, own.stays].flatMap((recordId) => added.filter((parentId) => !under.some((row) => row.recordId === recordId && row.parentId === parentId)).map((parentId) => ({ table: "recordParents", row: { recordId, parentId, sortKey: after.sortKey } }))));
  return trace;
}

const only = (row: Row, columns: readonly string[]): Row => Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
