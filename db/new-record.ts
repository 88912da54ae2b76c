import type { Actor, Member } from "../lib/actor";
import { sortKey } from "../lib/edtf";
import type { Values } from "../lib/record-forms";
import { type RecordKind, REFERENCE_KINDS } from "../lib/records";
import { difference } from "./changes";
import type { Db } from "./client";
import { addEvent } from "./events";
import { parentsIn, SORT_FIELDS } from "./record-followers";
import { insertOwn } from "./record-tables";
import { changes, entries, recordParents, records } from "./schema";
import { freeSlug } from "./slugs";

export const isReference = (kind: RecordKind) => (REFERENCE_KINDS as readonly RecordKind[]).includes(kind);

/** A record that is to be written: its id, and the statements that write it with its line in the history and its event. */
export type NewRecord = { id: string; write: (tx: Db) => (PromiseLike<unknown> | PromiseLike<unknown>[])[] };

/**
 * A new record of any noun from its values. A meeting writes the entry of itself; of a reference noun an editor's is public at once, a
 * member's is a draft (design §4). Who may was asked before. `key` is the one its form carries.
 */
export async function newRecord(actor: Actor, noun: RecordKind, id: string, values: Values, key: string | null, now: Date, db: Db): Promise<NewRecord> {
  const member = actor as Member; // every verb that makes a record is open to members alone, but for imports
  const parents = parentsIn(noun, values);
  const dated = SORT_FIELDS[noun];
  const sorted = dated ? sortKey(values[dated] as string | null) : null; // a date field holds EDTF or null
  const isPublic = member.role === "editor" && isReference(noun);
  const common = { lang: String(values.lang), country: values.country as string | null, sortKey: sorted, authorOrganizationId: member.organizationId, practice: member.organizationPractice, createdAt: now, createdBy: member.userId, modifiedAt: now };
  const title = String(values.title);
  const slug = isPublic && noun !== "post" ? await freeSlug(db, noun, title) : null;
  const stamps = isPublic ? { slug, submittedAt: now, submittedBy: member.userId, checkedAt: now, checkedBy: member.userId, releasedAt: now, releasedBy: member.userId } : {};
  const record = { ...common, ...stamps, id, kind: noun, title, summary: (values.summary as string | null | undefined) ?? null, classification: (values.classification as string | null | undefined) ?? null, submissionKey: key };
  return {
    id,
    write: (tx) => [
      tx.insert(records).values(record),
      insertOwn(tx, noun, id, values),
      ...(parents.length > 0 ? [tx.insert(recordParents).values(parents.map((parentId) => ({ recordId: id, parentId, sortKey: sorted })))] : []),
      ...(noun === "meeting" ? ownEntry(tx, { ...common, id: crypto.randomUUID() }, id, values, parents) : []),
      tx.insert(changes).values({ recordId: id, part: "fields", before: null, after: difference({}, values).after, version: 1, at: now, by: member.userId }),
      addEvent(tx, actor, "recorded", id, now),
      ...(isPublic ? [addEvent(tx, actor, "released", id, now)] : []),
    ],
  };
}

/** The one timeline entry that a meeting writes of itself (design §3). */
function ownEntry(tx: Db, common: Partial<typeof records.$inferInsert> & { id: string; lang: string }, meetingId: string, values: Values, parents: readonly string[]) {
  const when = { occurred: values.starts as string | null, occurredEnd: values.ends as string | null, platformId: values.platformId as string | null }; // the fields of a meeting
  return [
    tx.insert(records).values({ ...common, kind: "entry", classification: "meeting", title: "" }),
    tx.insert(entries).values({ id: common.id, ...when, meetingId, ofMeetingId: meetingId }),
    tx.insert(recordParents).values([meetingId, ...parents].map((parentId) => ({ recordId: common.id, parentId, sortKey: common.sortKey ?? null }))),
  ];
}
