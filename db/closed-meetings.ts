import { OUTCOME_ENTRY_KINDS } from "../lib/agenda";
import type { Values } from "../lib/record-forms";
import type { RecordKind } from "../lib/records";
import { Refusal } from "../lib/refusal";
import type { Change } from "./changes";
import type { Db } from "./client";
import { agendaItems, meetings } from "./schema";
import { and, eq, isNotNull } from "./sql";

/**
 * A closed record says that every agenda item came to something. So long as it is, its agenda stays as it is, and no entry is taken away
 * from an item of which it is the outcome: refused, until somebody opens the record again. `now` is what the entry says before the change.
 */
export async function refuseClosed(db: Db, of: { kind: RecordKind; id: string }, change: Pick<Change, "part" | "after">, now: Readonly<Record<string, unknown>> = {}): Promise<void> {
  if (change.part === "agendaItems" && (await isClosed(db, of.id))) throw new Refusal("meetingClosed");
  if (of.kind !== "entry" || change.part !== "fields" || typeof now.agendaItemId !== "string" || !isOutcome(now) || !takesAway(change.after, now)) return;
  const [item] = await db.select({ meetingId: agendaItems.meetingId }).from(agendaItems).where(eq(agendaItems.id, now.agendaItemId));
  if (item && (await isClosed(db, item.meetingId))) throw new Refusal("meetingClosed");
}

const isClosed = async (db: Db, meetingId: string): Promise<boolean> => (await db.$count(meetings, and(eq(meetings.id, meetingId), isNotNull(meetings.closedAt)))) > 0;

const isOutcome = ({ classification }: Readonly<Record<string, unknown>>): boolean => OUTCOME_ENTRY_KINDS.some((kind) => kind === classification);

const takesAway = (after: Values | null, now: Readonly<Record<string, unknown>>): boolean => {
  const then = { ...now, ...after };
  return then.agendaItemId !== now.agendaItemId || !isOutcome(then);
};
