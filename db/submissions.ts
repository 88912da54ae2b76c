import { isDeepStrictEqual } from "node:util";
import { v5 } from "uuid";
import type { Actor, Member } from "../lib/actor";
import { publicationState } from "../lib/records";
import type { Change } from "./changes";
import { type Db, isUniqueViolation } from "./client";
import { changes, records } from "./schema";
import { and, desc, eq, isNull, or } from "./sql";

/**
 * The id of what a form makes: one for all that a member sends under one key, so that sent again (a double click, a connection that broke
 * before the answer) it is found as written. What was edited after the browser went back is another thing and has another id. `sent` is
 * everything that is written and nothing that a clock or the state of the record adds.
 */
export const idSent = <Sent extends { key: string }>(actor: Actor, sent: Sent): string => v5(JSON.stringify([(actor as Member).userId, sent]), sent.key); // forms are for members alone

/**
 * The record of this id, where the same form has written it before. Undefined where the key was used for something else, which wants a key of
 * its own: the id does for one. An error that tells of anything but a key or an id in use is thrown on.
 */
export async function sentBefore(db: Db, error: unknown, member: Member, id: string): Promise<string | undefined> {
  if (!isUniqueViolation(error, "records_submission_key") && !isUniqueViolation(error, "records_pkey")) throw error;
  const [row] = await db.select({ id: records.id }).from(records).where(and(eq(records.id, id), eq(records.createdBy, member.userId)));
  return row?.id;
}

/** A change of a record that the same form has written before, as a row or as a correction of this id; whether it waits for release. */
export async function changedBefore(db: Db, recordId: string, sentId: string): Promise<{ waits: boolean } | undefined> {
  const [row] = await db.select({ version: changes.version }).from(changes).where(and(eq(changes.recordId, recordId), or(eq(changes.rowId, sentId), eq(changes.correctionId, sentId)))).orderBy(desc(changes.n)).limit(1);
  return row && { waits: row.version === null };
}

/** Whether this member has added just this row from a form of that version: a place and a topic have no id of their own by which to tell it. */
export async function addedFrom(db: Db, member: Member, recordId: string, { part, row, after }: Change, version: number): Promise<boolean> {
  const [line] = await db.select({ before: changes.before, after: changes.after }).from(changes).where(and(eq(changes.recordId, recordId), eq(changes.part, part), eq(changes.rowId, row ?? ""), eq(changes.version, version + 1), eq(changes.by, member.userId)));
  return line !== undefined && line.before === null && isDeepStrictEqual(line.after, after);
}

/** Whether this member has asked already that a row be taken away, and nobody has answered yet. */
export async function removalWaits(db: Db, member: Member, recordId: string, { part, row }: Pick<Change, "part" | "row">, now: Date): Promise<boolean> {
  const found = await db
    .select({ after: changes.after, submittedAt: records.submittedAt, returnedAt: records.returnedAt, releasedAt: records.releasedAt, withdrawnAt: records.withdrawnAt })
    .from(changes)
    .innerJoin(records, eq(records.id, changes.correctionId))
    .where(and(eq(changes.recordId, recordId), eq(changes.part, part), eq(changes.rowId, row ?? ""), isNull(changes.version), eq(changes.by, member.userId)));
  return found.some((change) => change.after === null && publicationState(change, now) === "submitted");
}
