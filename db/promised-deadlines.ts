import { lastDayOf } from "../lib/commitments";
import type { Values } from "../lib/record-forms";
import type { Db } from "./client";
import { deadlineChanges, deadlines, records } from "./schema";
import { and, asc, eq, isNotNull, isNull, type SQL, sql } from "./sql";

/**
 * The statements by which the promised deadline follows a change of its commitment, in the transaction of that change. Before the first
 * release the row itself says what is promised now. Of a released promise the row stays as it was given, and what is right is a change
 * of it, of the moment of the record's own change: more time agreed meanwhile goes on counting, from the corrected day.
 * A commitment without such a row says its date itself. `before` and `after` hold what differs; without `after` the commitment is gone.
 */
export function followCommitment(tx: Db, entryId: string, before: Values | null, after: Values | null): PromiseLike<unknown>[] {
  if (!before) return [];
  const first = tx.select({ id: deadlines.id }).from(deadlines).where(and(eq(deadlines.entryId, entryId), eq(deadlines.kind, "promised"))).orderBy(asc(deadlines.at), asc(deadlines.id)).limit(1);
  const isFirst = (released: boolean) => and(eq(deadlines.id, sql`(${first})`), sql`exists (select 1 from ${records} where ${and(eq(records.id, entryId), released ? isNotNull(records.releasedAt) : isNull(records.releasedAt))})`);
  const day = dayOf(after?.deadline);
  const moves = !after || ("deadline" in after && day !== dayOf(before.deadline));
  return [
    ...(moves ? [day ? tx.update(deadlines).set({ on: day, count: null, unit: null }).where(isFirst(false)) : tx.delete(deadlines).where(isFirst(false)), tx.insert(deadlineChanges).select(corrected(entryId, day, isFirst(true)))] : []),
    ...(after && "deadlineAsSaid" in after ? [tx.update(deadlines).set({ asSaid: textOf(after.deadlineAsSaid) }).where(eq(deadlines.id, sql`(${first})`))] : []),
  ];
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
const dayOf = (edtf: unknown) => lastDayOf(textOf(edtf));

/** In the order of the columns; why it was corrected is said by the correction, and who did so by the history of the record. */
const corrected = (entryId: string, day: string | null, where: SQL | undefined) => sql`
  select ${crypto.randomUUID()}, ${deadlines.id}, 'correction', null, null, null, null, ${day}, '', coalesce(${deadlines.lang}, ${records.lang}), ${deadlines.setByOrganizationId}, ${records.modifiedAt}, null, ${records.modifiedAt}, null, null
  from ${deadlines} inner join ${records} on ${eq(records.id, deadlines.entryId)} where ${and(eq(records.id, entryId), where)}`;
