import type { Actor, Member } from "../lib/actor";
import type { Cursor } from "../lib/desk-filter";
import { formPath } from "../lib/desk-paths";
import type { Locale } from "../lib/locales";
import { isNoticed, MOST_UNREAD, type NoticedVerb } from "../lib/notices";
import { recordPath, type RecordKind, type Text } from "../lib/records";
import { connection, type Connection } from "./client";
import { type Doer, doersOf } from "./events";
import { shownTo, visibleTo } from "./records";
import { entries, events, notices, organizations, records } from "./schema";
import { and, desc, eq, isNull, lt, lte, or, sql } from "./sql";
import { textsOf } from "./texts";

/** One thing that happened on a record that concerns the member's organisation. `path` is where the member reads the record, after the locale. */
export type NoticeLine = { id: string; verb: NoticedVerb; at: Date; unread: boolean; by: Doer; kind: RecordKind; title: Text; path?: string };

const PAGE = 50;

/** The member's notices, newest first, of the records that it may still read; `next` when there are older ones. */
export async function listNotices(actor: Actor, cursor: Cursor | undefined, locale: Locale, now = new Date(), c?: Connection): Promise<{ lines: NoticeLine[]; next?: Cursor }> {
  if (actor.kind !== "member") return { lines: [] };
  const { db } = c ?? (await connection());
  const before = cursor && new Date(Number(cursor.key));
  const rows = await db
    .select({
      id: notices.eventId, at: notices.at, readAt: notices.readAt, verb: events.verb, role: events.actorRole, organizationId: events.organizationId, side: organizations.side,
      recordId: records.id, recordKind: records.kind, slug: records.slug, authorOrganizationId: records.authorOrganizationId, shown: sql<number | boolean>`case when ${shownTo(actor, now)} then 1 else 0 end`,
    })
    .from(notices)
    .innerJoin(events, eq(events.id, notices.eventId))
    .innerJoin(records, eq(records.id, events.recordId))
    .leftJoin(entries, eq(entries.id, records.id))
    .leftJoin(organizations, eq(organizations.id, events.organizationId))
    .where(and(eq(notices.userId, actor.userId), before && or(lt(notices.at, before), and(eq(notices.at, before), lt(notices.eventId, cursor.id))), isNull(entries.ofMeetingId), visibleTo(actor, now)))
    .orderBy(desc(notices.at), desc(notices.eventId))
    .limit(PAGE + 1);
  const told = rows.slice(0, PAGE);
  const doers = await doersOf(actor, told, locale, now, c);
  const texts = await textsOf(db, told.map((r) => r.recordId), locale, ["title"]);
  const last = rows.length > PAGE ? told.at(-1) : undefined;
  return {
    lines: told.flatMap((r, i): NoticeLine[] => {
      const title = texts.get(r.recordId)?.title;
      if (!isNoticed(r.verb) || !title) return [];
      const link = { kind: r.recordKind, id: r.recordId, slug: r.slug };
      const path = r.shown ? recordPath(link) : r.authorOrganizationId === actor.organizationId ? formPath(link.kind, link.id) : undefined;
      return [{ id: r.id, verb: r.verb, at: r.at, unread: r.readAt === null, by: doers[i]!, kind: r.recordKind, title, path }];
    }),
    next: last && { key: String(last.at.getTime()), id: last.id },
  };
}

/** How many notices the member has not read, of the records it may still read; never more than one above MOST_UNREAD. */
export async function countUnread(actor: Actor, now = new Date(), c?: Connection): Promise<number> {
  if (actor.kind !== "member" || !actor.organizationId) return 0;
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: notices.eventId })
    .from(notices)
    .innerJoin(events, eq(events.id, notices.eventId))
    .innerJoin(records, eq(records.id, events.recordId))
    .leftJoin(entries, eq(entries.id, records.id))
    .where(and(eq(notices.userId, actor.userId), isNull(notices.readAt), isNull(entries.ofMeetingId), visibleTo(actor, now)))
    .limit(MOST_UNREAD + 1);
  return rows.length;
}

/** Marks one of the member's own notices as read. Another's stays as it is, and so does one already read. */
export async function markRead(actor: Member, eventId: string, now = new Date(), c?: Connection): Promise<void> {
  const { atomically } = c ?? (await connection());
  await atomically((tx) => [tx.update(notices).set({ readAt: now }).where(and(eq(notices.userId, actor.userId), eq(notices.eventId, eventId), isNull(notices.readAt)))]);
}

/** Marks the member's notices up to an instant as read: what came after the page was drawn has not been seen. */
export async function markAllRead(actor: Member, upTo: Date, now = new Date(), c?: Connection): Promise<void> {
  const { atomically } = c ?? (await connection());
  await atomically((tx) => [tx.update(notices).set({ readAt: now }).where(and(eq(notices.userId, actor.userId), isNull(notices.readAt), lte(notices.at, upTo)))]);
}
