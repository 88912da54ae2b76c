import { resultsOf, type ItemResult } from "../lib/agenda";
import type { Actor } from "../lib/actor";
import type { EntryKind } from "../lib/entries";
import type { Db } from "./client";
import { shownTo, visibleTo } from "./records";
import { agendaItems, entries, records } from "./schema";
import { and, asc, eq, inArray, isNull } from "./sql";

export type AgendaItem = Pick<typeof agendaItems.$inferSelect, "id" | "number" | "order" | "title" | "lang" | "state" | "outcome" | "attributionRule" | "issueId"> & { entries: EntryKind[]; carriedOver: boolean; results: ItemResult[] };

/**
 * The agenda of a meeting in its order with what became of each item, by the entries and meetings the actor is shown, or with `all`
 * may read. Callers have asked the gate for the meeting.
 */
export async function agendaOf(db: Db, actor: Actor, meetingId: string, now: Date, all = false): Promise<AgendaItem[]> {
  const items = await db
    .select({ id: agendaItems.id, number: agendaItems.number, order: agendaItems.order, title: agendaItems.title, lang: agendaItems.lang, state: agendaItems.state, outcome: agendaItems.outcome, attributionRule: agendaItems.attributionRule, issueId: agendaItems.issueId })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.order));
  if (items.length === 0) return [];
  const ids = items.map((item) => item.id);
  const read = and(isNull(records.withdrawnAt), isNull(records.mergedIntoId), all ? visibleTo(actor, now) : shownTo(actor, now));
  const attached = await db.select({ itemId: entries.agendaItemId, kind: records.classification }).from(entries).innerJoin(records, eq(records.id, entries.id)).where(and(inArray(entries.agendaItemId, ids), read));
  const carried = await db.select({ fromId: agendaItems.carriedFromId }).from(agendaItems).innerJoin(records, eq(records.id, agendaItems.meetingId)).where(and(inArray(agendaItems.carriedFromId, ids), read));
  return items.map((item) => {
    const kinds = attached.filter((a) => a.itemId === item.id).map((a) => a.kind as EntryKind); // an entry's classification is its kind
    const whole = { ...item, entries: kinds, carriedOver: carried.some((row) => row.fromId === item.id) };
    return { ...whole, results: resultsOf(whole) };
  });
}
