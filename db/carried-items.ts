import type { Actor } from "../lib/actor";
import { Refusal } from "../lib/refusal";
import { type Connection, connection, type Db } from "./client";
import { visibleTo } from "./records";
import { agendaItems, meetings, records } from "./schema";
import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, ne, or, type SQL } from "./sql";

/** An item with the meeting on whose agenda it stands. `starts` is that meeting's date. */
type EarlierItem = { number: string | null; title: string; meeting: string; starts: string | null };
/** Without `item` it is carried over from a meeting that the actor may not read. */
type ItemToCarry = { id: string; item?: EarlierItem };

const PAGE = 200;

/**
 * The items that the agenda of a meeting may take up again: of earlier or undated meetings of the same platform, the same visit or
 * edition, or with neither of the same organisation, newest first, as far as the actor may read them; and those it has taken up already.
 */
export async function listItemsToCarry(actor: Actor, meetingId: string, now = new Date(), c?: Connection): Promise<ItemToCarry[]> {
  const { db } = c ?? (await connection());
  const [meeting] = await db
    .select({ platformId: meetings.platformId, partOfId: meetings.partOfId, sortKey: records.sortKey, author: records.authorOrganizationId })
    .from(meetings)
    .innerJoin(records, eq(records.id, meetings.id))
    .where(and(eq(meetings.id, meetingId), visibleTo(actor, now)));
  if (!meeting) return [];
  const earlier = meeting.sortKey ? or(isNull(records.sortKey), lte(records.sortKey, meeting.sortKey)) : undefined;
  const offered = await earlierItems(db, actor, and(ne(agendaItems.meetingId, meetingId), isNull(records.withdrawnAt), isNull(records.mergedIntoId), sameSeries(meeting), earlier), now);
  const taken = (await db.select({ id: agendaItems.carriedFromId }).from(agendaItems).where(and(eq(agendaItems.meetingId, meetingId), isNotNull(agendaItems.carriedFromId)))).flatMap((row) => row.id ?? []);
  const missing = [...new Set(taken)].filter((id) => !offered.some((item) => item.id === id));
  const readable = missing.length > 0 ? await earlierItems(db, actor, inArray(agendaItems.id, missing), now) : [];
  return [...offered, ...missing.map((id) => readable.find((item) => item.id === id) ?? { id })];
}

/** What an item is called in the history of a change; missing where the actor may not read it. */
export async function carriedLabel(actor: Actor, id: string, now: Date, { db }: Connection): Promise<string | undefined> {
  const [found] = await earlierItems(db, actor, eq(agendaItems.id, id), now);
  return found?.item && `${found.item.meeting}: ${found.item.title}`;
}

/**
 * Refuses an item that is carried over from its own meeting, from one that the actor may not read, or from an item that was itself
 * carried over from it. What stands there already stays, whoever sends the form.
 */
export async function refuseCarriedFrom(db: Db, actor: Actor, meetingId: string, row: string | undefined, carriedFromId: unknown, now: Date): Promise<void> {
  if (typeof carriedFromId !== "string") return;
  if (row && (await cameFrom(db, row)) === carriedFromId) return;
  const [from] = await db.select({ id: agendaItems.id }).from(agendaItems).innerJoin(records, eq(records.id, agendaItems.meetingId)).where(and(eq(agendaItems.id, carriedFromId), ne(agendaItems.meetingId, meetingId), visibleTo(actor, now)));
  if (!from || (row && (await leadsTo(db, from.id, row)))) throw new Refusal("carriedFrom");
}

function sameSeries({ platformId, partOfId, author }: { platformId: string | null; partOfId: string | null; author: string | null }): SQL | undefined {
  if (platformId || partOfId) return or(platformId ? eq(meetings.platformId, platformId) : undefined, partOfId ? eq(meetings.partOfId, partOfId) : undefined);
  return and(isNull(meetings.platformId), isNull(meetings.partOfId), author ? eq(records.authorOrganizationId, author) : isNull(records.authorOrganizationId));
}

async function earlierItems(db: Db, actor: Actor, where: SQL | undefined, now: Date): Promise<ItemToCarry[]> {
  const rows = await db
    .select({ id: agendaItems.id, number: agendaItems.number, title: agendaItems.title, meeting: records.title, starts: meetings.starts })
    .from(agendaItems)
    .innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
    .innerJoin(records, eq(records.id, agendaItems.meetingId))
    .where(and(where, visibleTo(actor, now)))
    .orderBy(desc(records.sortKey), desc(records.id), asc(agendaItems.order))
    .limit(PAGE);
  return rows.map(({ id, ...item }) => ({ id, item }));
}

const cameFrom = async (db: Db, itemId: string): Promise<string | null | undefined> => (await db.select({ id: agendaItems.carriedFromId }).from(agendaItems).where(eq(agendaItems.id, itemId)))[0]?.id;

/** Whether an item comes from another one, over however many meetings. */
async function leadsTo(db: Db, itemId: string, target: string): Promise<boolean> {
  const seen = new Set<string>(); // two who save at once could close a circle; it ends here all the same
  for (let at: string | null | undefined = itemId; at && !seen.has(at); at = await cameFrom(db, at)) {
    if (at === target) return true;
    seen.add(at);
  }
  return false;
}
