import { resultsOf, type ItemResult } from "../lib/agenda";
import type { Actor } from "../lib/actor";
import type { EntryKind } from "../lib/entries";
import type { Values } from "../lib/record-forms";
import { Refusal } from "../lib/refusal";
import { type Connection, connection, type Db } from "./client";
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

/** The items an entry may be attached to: the agenda of its meeting, or of the one that a new entry names, if the actor reads that meeting. */
export async function listAgendaChoices(actor: Actor, of: { entry?: string; meeting?: string }, now = new Date(), c?: Connection): Promise<Pick<AgendaItem, "id" | "number" | "title">[]> {
  const { db } = c ?? (await connection());
  const [entry] = of.entry ? await db.select({ meetingId: entries.meetingId }).from(entries).where(eq(entries.id, of.entry)) : [];
  const meetingId = entry?.meetingId ?? of.meeting;
  if (!meetingId) return [];
  return db
    .select({ id: agendaItems.id, number: agendaItems.number, title: agendaItems.title })
    .from(agendaItems)
    .innerJoin(records, eq(records.id, agendaItems.meetingId))
    .where(and(eq(agendaItems.meetingId, meetingId), visibleTo(actor, now)))
    .orderBy(asc(agendaItems.order));
}

/** Refuses an entry attached to an item of another meeting than its own. */
export async function refuseItemElsewhere(db: Db, values: Values): Promise<void> {
  if (typeof values.agendaItemId !== "string") return;
  const isOfMeeting = typeof values.meetingId === "string" && (await db.$count(agendaItems, and(eq(agendaItems.id, values.agendaItemId), eq(agendaItems.meetingId, values.meetingId)))) > 0;
  if (!isOfMeeting) throw new Refusal("itemElsewhere");
}
