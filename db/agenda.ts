import { resultsOf, type ItemResult } from "../lib/agenda";
import type { Actor } from "../lib/actor";
import type { EntryKind } from "../lib/entries";
import type { AgendaState } from "../lib/meetings";
import type { AttributionRule } from "../lib/naming";
import type { Values } from "../lib/record-forms";
import type { RecordLink, Text } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { type Connection, connection, type Db } from "./client";
import { shownTo, visibleTo } from "./records";
import { agendaItems, entries, meetings, records } from "./schema";
import { and, asc, eq, inArray, isNull, type SQL } from "./sql";

/** The meeting on whose agenda an item stood before, or stands on, with its date. */
type Carried = { meetingId: string; starts: string | null; ends: string | null };
export type AgendaItem = Pick<typeof agendaItems.$inferSelect, "id" | "number" | "order" | "title" | "lang" | "state" | "declineReason" | "outcome" | "attributionRule" | "issueId"> & {
  entries: EntryKind[];
  carriedFrom?: Carried;
  carriedTo: Carried[];
  carriedOver: boolean;
  results: ItemResult[];
};

/** The other meeting of an item that is carried over, as a page leads to it. */
export type CarriedLine = Omit<Carried, "meetingId"> & { meeting: RecordLink };
/** An item as the page of its meeting shows it. `results`: what became of it, by what the reader is shown; empty where nothing is recorded of it. */
export type AgendaLine = { number: string | null; title: Text; state: AgendaState; declineReason?: Text; results: ItemResult[]; /** Its own rule of naming, which counts where it is stricter than the meeting's. */ rule: AttributionRule | null; issue?: RecordLink; carriedFrom?: CarriedLine; carriedTo: CarriedLine[] };

/**
 * The agenda of a meeting in its order with what became of each item, by the entries and meetings the actor is shown, or with `all`
 * may read. Callers have asked the gate for the meeting.
 */
export async function agendaOf(db: Db, actor: Actor, meetingId: string, now: Date, all = false): Promise<AgendaItem[]> {
  const items = await db
    .select({
      id: agendaItems.id, number: agendaItems.number, order: agendaItems.order, title: agendaItems.title, lang: agendaItems.lang, state: agendaItems.state, declineReason: agendaItems.declineReason, outcome: agendaItems.outcome,
      attributionRule: agendaItems.attributionRule, issueId: agendaItems.issueId, carriedFromId: agendaItems.carriedFromId,
    })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.order));
  if (items.length === 0) return [];
  const ids = items.map((item) => item.id);
  const read = and(isNull(records.withdrawnAt), isNull(records.mergedIntoId), all ? visibleTo(actor, now) : shownTo(actor, now));
  const attached = await db.select({ itemId: entries.agendaItemId, kind: records.classification }).from(entries).innerJoin(records, eq(records.id, entries.id)).where(and(inArray(entries.agendaItemId, ids), read));
  const other = { id: agendaItems.id, fromId: agendaItems.carriedFromId, meetingId: agendaItems.meetingId, starts: meetings.starts, ends: meetings.ends };
  const carriedWhere = (where: SQL | undefined) => db.select(other).from(agendaItems).innerJoin(meetings, eq(meetings.id, agendaItems.meetingId)).innerJoin(records, eq(records.id, agendaItems.meetingId)).where(and(where, read)).orderBy(asc(records.sortKey), asc(records.id));
  const later = await carriedWhere(inArray(agendaItems.carriedFromId, ids));
  const fromIds = items.flatMap((item) => item.carriedFromId ?? []);
  const earlier = fromIds.length > 0 ? await carriedWhere(inArray(agendaItems.id, fromIds)) : [];
  return items.map(({ carriedFromId, ...item }) => {
    const kinds = attached.filter((a) => a.itemId === item.id).map((a) => a.kind as EntryKind); // an entry's classification is its kind
    const carriedTo = later.filter((row) => row.fromId === item.id).map(carried);
    const from = earlier.find((row) => row.id === carriedFromId);
    const whole = { ...item, entries: kinds, carriedFrom: from && carried(from), carriedTo, carriedOver: carriedTo.length > 0 };
    return { ...whole, results: resultsOf(whole) };
  });
}

const carried = ({ meetingId, starts, ends }: Carried): Carried => ({ meetingId, starts, ends });

/** The records that the lines of an item lead to. */
export const pointsTo = ({ issueId, carriedFrom, carriedTo }: AgendaItem): string[] => [issueId ?? [], carriedFrom?.meetingId ?? [], carriedTo.map((to) => to.meetingId)].flat();

/** The agenda as a page shows it; of the records it points to those that the reader may be led to. */
export function agendaLines(items: readonly AgendaItem[], links: ReadonlyMap<string, RecordLink>): AgendaLine[] {
  const line = ({ meetingId, ...when }: Carried): CarriedLine[] => {
    const meeting = links.get(meetingId);
    return meeting ? [{ meeting, ...when }] : [];
  };
  return items.map(({ number, title, lang, state, declineReason, results, attributionRule: rule, issueId, carriedFrom, carriedTo }) => ({
    number, title: original(title, lang), state, declineReason: declineReason ? original(declineReason, lang) : undefined, results, rule, issue: links.get(issueId ?? ""), carriedFrom: carriedFrom && line(carriedFrom)[0], carriedTo: carriedTo.flatMap(line),
  }));
}

const original = (text: string, lang: string): Text => ({ text, lang, origin: "original", checked: true });

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
