import type { Actor } from "../lib/actor";
import type { Place } from "../lib/issue-input";
import type { Locale } from "../lib/locales";
import { Refusal } from "../lib/refusal";
import { type Connection, connection, type Db } from "./client";
import type { PlaceToRaise } from "./issue-links";
import type { Subject } from "./own-words";
import { linksTo, notPractice, shownTo, visibleTo } from "./records";
import { agendaItems, entries, links, meetings, recordParents, records } from "./schema";
import { and, asc, desc, eq, inArray, isNotNull, isNull, or, sql } from "./sql";

/** The meetings at which an issue was discussed, the latest first, each with the items of its agenda that were about it: where an answer or a promise may have been given. */
export async function listPlacesSaid(actor: Actor, issueId: string, locale: Locale, now = new Date(), c?: Connection): Promise<PlaceToRaise[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: records.id, starts: meetings.starts })
    .from(records)
    .innerJoin(meetings, eq(meetings.id, records.id))
    .where(and(inArray(records.id, await meetingsOf(db, actor, issueId, now)), visibleTo(actor, now), isNull(records.withdrawnAt), actor.kind === "member" && actor.organizationPractice ? undefined : notPractice()))
    .orderBy(sql`${records.sortKey} is null`, desc(records.sortKey), desc(records.id))
    .limit(SHOWN);
  const ids = rows.map((r) => r.id);
  const known = await linksTo(actor, ids, locale, now, c);
  const items = await itemsOf(db, actor, issueId, ids, now);
  return rows.flatMap((r) => {
    const link = known.get(r.id);
    return link ? [{ id: r.id, title: link.title, starts: r.starts, items: items.flatMap(({ meetingId, ...item }) => (meetingId === r.id ? [item] : [])) }] : [];
  });
}
const SHOWN = 50;

/** Under what an answer stands that was given at a meeting: the issue, the meeting and all that stands over both. Refused where the issue was not discussed there. */
export async function underMeeting(actor: Actor, issue: Subject, at: Place, now: Date, c: Connection): Promise<Subject & { agendaItemId: string | null }> {
  const place = (await listPlacesSaid(actor, issue.id, "en", now, c)).find((one) => one.id === at.meeting);
  if (!place || (at.item && !place.items.some((item) => item.id === at.item))) throw new Refusal("notFound");
  const [meeting] = await c.db.select({ platformId: meetings.platformId }).from(meetings).where(eq(meetings.id, place.id));
  const over = (await c.db.select({ id: recordParents.parentId }).from(recordParents).where(eq(recordParents.recordId, place.id))).map((p) => p.id);
  return { ...issue, meetingId: place.id, platformId: issue.platformId ?? meeting?.platformId ?? null, parents: [...new Set([...issue.parents, place.id, ...over])], agendaItemId: at.item };
}

async function meetingsOf(db: Db, actor: Actor, issueId: string, now: Date): Promise<string[]> {
  const told = await db.selectDistinct({ id: entries.meetingId }).from(entries).innerJoin(records, eq(records.id, entries.id)).where(and(eq(entries.issueId, issueId), isNotNull(entries.meetingId), shownTo(actor, now)));
  const tied = await db.selectDistinct({ id: agendaItems.meetingId }).from(agendaItems).where(eq(agendaItems.issueId, issueId));
  const linked = await db.selectDistinct({ id: links.toId }).from(links).where(and(eq(links.fromId, issueId), inArray(links.type, ["raised_at", "discussed_at"])));
  return [...new Set([...told, ...tied, ...linked].flatMap((r) => r.id ?? []))];
}

/** Items that name the issue, and those at which it was raised by what the actor is shown. */
async function itemsOf(db: Db, actor: Actor, issueId: string, meetingIds: string[], now: Date) {
  if (meetingIds.length === 0) return [];
  const raised = db.select({ id: entries.agendaItemId }).from(entries).innerJoin(records, eq(records.id, entries.id)).where(and(eq(entries.issueId, issueId), isNotNull(entries.agendaItemId), shownTo(actor, now)));
  return db
    .select({ id: agendaItems.id, meetingId: agendaItems.meetingId, number: agendaItems.number, title: agendaItems.title, lang: agendaItems.lang })
    .from(agendaItems)
    .where(and(inArray(agendaItems.meetingId, meetingIds), or(eq(agendaItems.issueId, issueId), inArray(agendaItems.id, raised))))
    .orderBy(asc(agendaItems.order));
}
