import type { Values } from "../lib/record-forms";
import type { WaitingChange } from "./changes";
import { type Db, StaleError } from "./client";
import { refuseClosed } from "./closed-meetings";
import { ownRow, partRows, rowKey } from "./record-tables";

/**
 * Refuses to make changes over what has become otherwise since they were written: whoever releases them has read what stood there then. A
 * correction of which this holds is sent back, and its author writes it anew; so is one of a record that was merged into another. Nor over a meeting's agenda that was closed meanwhile.
 */
export async function refuseOverwriting(db: Db, waiting: readonly WaitingChange[]): Promise<void> {
  const written = new Map<string, Values>(); // by those of the same correction that come before
  for (const change of waiting) {
    if (change.mergedIntoId) throw new StaleError();
    await refuseClosed(db, { kind: change.kind, id: change.recordId }, change, change.kind === "entry" ? await ownRow(db, "entry", change.recordId) : undefined);
    if (!change.before) continue;
    const key = `${change.recordId} ${change.part} ${change.row}`;
    const now = { ...(await valuesOf(db, change)), ...written.get(key) };
    if (Object.entries(change.before).some(([name, value]) => JSON.stringify(now[name] ?? null) !== JSON.stringify(value ?? null))) throw new StaleError();
    if (change.after) written.set(key, { ...written.get(key), ...change.after });
  }
}

async function valuesOf(db: Db, { kind, recordId, part, row }: WaitingChange): Promise<Record<string, unknown> | undefined> {
  if (part === "fields") return ownRow(db, kind, recordId);
  const found = (await partRows(db, part, kind, recordId)).find((one) => rowKey(part, one) === row);
  if (!found) throw new StaleError();
  return found;
}
