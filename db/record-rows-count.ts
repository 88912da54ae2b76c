import type { Actor } from "../lib/actor";
import { type Part, partsOf } from "../lib/record-forms";
import type { RecordKind } from "../lib/records";
import { type Connection, connection } from "./client";
import { changeability } from "./record-form";
import { countPart } from "./record-tables";

/** How many rows each part of a record has; nothing for whoever may not change it. */
export async function countRows(actor: Actor, noun: RecordKind, id: string, now = new Date(), c?: Connection): Promise<Partial<Record<Part, number>>> {
  const connected = c ?? (await connection());
  if (!(await changeability(actor, noun, id, now, connected))) return {};
  return Object.fromEntries(await Promise.all(partsOf(noun).map(async (part) => [part, await countPart(connected.db, part, noun, id)] as const)));
}
