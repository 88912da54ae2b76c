import type { Value, Values } from "../lib/record-forms";
import type { Change } from "./changes";
import type { Db } from "./client";
import { changes, records } from "./schema";
import { and, eq, exists, inArray, isNotNull, isNull, or, type SQL, sql } from "./sql";

/**
 * A change with every record in it that has been merged away since replaced by the one it became part of, at any distance: by such an id a
 * place or a topic is also known as a row. What it is a change of stays as it was. Asks no gate: who may make the change was asked.
 */
export async function followMerges<C extends Change>(db: Db, made: readonly C[]): Promise<C[]> {
  const into = await mergedInto(db, made.flatMap((change) => [change.row ?? "", ...[change.before, change.after].flatMap((values) => Object.values(values ?? {}).flatMap((value) => (Array.isArray(value) ? (value as readonly string[]) : typeof value === "string" ? value : [])))])); // a list of a form holds text
  if (into.size === 0) return [...made];
  const one = (id: string) => into.get(id) ?? id;
  const pointed = (value: Value): Value => (typeof value === "string" ? one(value) : Array.isArray(value) ? [...new Set(value.map(one))] : value);
  const followed = (values: Values | null): Values | null => values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, pointed(value)]));
  return made.map((change) => ({ ...change, row: change.row && one(change.row), before: followed(change.before), after: followed(change.after) }));
}

/** That no correction of these records is before the editors: released after a merge, it would change what nobody finds any more. */
export const nothingWaitsOn = (db: Db, ids: readonly string[]): SQL => sql`not ${exists(waitingOn(db, ids))}`;

/** The waiting changes of these records. What was sent back waits no more. */
const waitingOn = (db: Db, ids: readonly string[]) =>
  db
    .select({ n: changes.n })
    .from(changes)
    .innerJoin(records, eq(records.id, changes.correctionId))
    .where(and(inArray(changes.recordId, [...ids]), isNull(changes.version), isNotNull(records.submittedAt), isNull(records.releasedAt), isNull(records.withdrawnAt), or(isNull(records.returnedAt), sql`${records.returnedAt} < ${records.submittedAt}`)));

export const correctionWaits = async (db: Db, recordId: string): Promise<boolean> => (await waitingOn(db, [recordId]).limit(1)).length > 0;

async function mergedInto(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const into = new Map<string, string>();
  for (let asked = [...new Set(ids.filter((id) => UUID.test(id)))]; asked.length > 0; ) {
    const found = await db.select({ id: records.id, into: records.mergedIntoId }).from(records).where(and(inArray(records.id, asked), isNotNull(records.mergedIntoId)));
    for (const [from, to] of into) for (const next of found) if (next.id === to) into.set(from, next.into!); // the query asked for those that have one
    for (const next of found) into.set(next.id, next.into!); // as above
    asked = found.map((next) => next.into!).filter((id) => !into.has(id)); // as above
  }
  return into;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
