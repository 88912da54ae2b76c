import type { Actor, Member } from "../lib/actor";
import type { Day } from "../lib/deadlines";
import type { Cursor } from "../lib/desk-filter";
import { formPath } from "../lib/desk-paths";
import type { Locale } from "../lib/locales";
import { isNoticed, MOST_UNREAD, type NoticedVerb, type NoticeWord, noticeWord } from "../lib/notices";
import { voiceOf } from "../lib/organizations";
import { recordPath, type RecordKind, type Text } from "../lib/records";
import { connection, type Connection, type Db } from "./client";
import { type Doer, doersOf } from "./events";
import { repliableBy, shownTo, visibleTo } from "./records";
import { replyWindowOf } from "./reply-window";
import { entries, events, notices, organizations, records } from "./schema";
import { and, desc, eq, gt, gte, inArray, isNull, lt, lte, ne, or, sql, type SQL } from "./sql";
import { textsOf } from "./texts";

/**
 * One thing that happened on a record that concerns the member's organisation. `path` is where the member reads the record, after the
 * locale; `replyUntil` the last day for a reply to a record that is not public yet, of which nothing else is told.
 */
export type NoticeLine = { id: string; verb: NoticedVerb; word: NoticeWord; replyUntil?: Day; at: Date; unread: boolean; by: Doer; kind: RecordKind; title: Text; path?: string };

const PAGE = 50;
/** Ten working days, the longest time for a reply, are over by then whatever holidays there are. */
const LONGEST_REPLY_MS = 40 * 24 * 60 * 60 * 1000;
const MOST_REPLIES = 100;

/** The member's notices, newest first, of the records that it may still read; `next` when there are older ones. */
export async function listNotices(actor: Actor, cursor: Cursor | undefined, locale: Locale, now = new Date(), c?: Connection): Promise<{ lines: NoticeLine[]; next?: Cursor }> {
  if (actor.kind !== "member") return { lines: [] };
  const { db } = c ?? (await connection());
  const before = cursor && new Date(Number(cursor.key));
  const replies = await repliesTold(actor, { unread: false }, now, db);
  const rows = await db
    .select({
      id: notices.eventId, at: notices.at, readAt: notices.readAt, verb: events.verb, detail: events.detail, role: events.actorRole, organizationId: events.organizationId, side: organizations.side,
      recordId: records.id, recordKind: records.kind, slug: records.slug, authorOrganizationId: records.authorOrganizationId, readable: sql<number | boolean>`case when ${visibleTo(actor, now)} then 1 else 0 end`, shown: sql<number | boolean>`case when ${shownTo(actor, now)} then 1 else 0 end`,
    })
    .from(notices)
    .innerJoin(events, eq(events.id, notices.eventId))
    .innerJoin(records, eq(records.id, events.recordId))
    .leftJoin(entries, eq(entries.id, records.id))
    .leftJoin(organizations, eq(organizations.id, events.organizationId))
    .where(and(eq(notices.userId, actor.userId), before && or(lt(notices.at, before), and(eq(notices.at, before), lt(notices.eventId, cursor.id))), isNull(entries.ofMeetingId), mayBeTold(actor, [...replies.keys()], now)))
    .orderBy(desc(notices.at), desc(notices.eventId))
    .limit(PAGE + 1);
  const told = rows.slice(0, PAGE);
  const doers = await doersOf(actor, told, locale, now, c);
  const texts = await textsOf(db, told.map((r) => r.recordId), locale, ["title"]);
  const last = rows.length > PAGE ? told.at(-1) : undefined;
  return {
    lines: told.flatMap((r, i): NoticeLine[] => {
      const title = texts.get(r.recordId)?.title;
      const word = noticeWord(r.verb, r.detail);
      if (!isNoticed(r.verb) || !word || !title) return [];
      const common = { id: r.id, verb: r.verb, word, at: r.at, unread: r.readAt === null, kind: r.recordKind, title };
      if (!r.readable) return [{ ...common, replyUntil: replies.get(r.recordId), by: r.organizationId ? { kind: "side", voice: voiceOf(r.side) } : doers[i]!, path: `/review/replies/${r.recordId}` }]; // as the page of replies: never who wrote it
      const link = { kind: r.recordKind, id: r.recordId, slug: r.slug };
      const path = r.shown ? recordPath(link) : r.authorOrganizationId === actor.organizationId ? formPath(link.kind, link.id) : undefined;
      return [{ ...common, by: doers[i]!, path }];
    }),
    next: last && { key: String(last.at.getTime()), id: last.id },
  };
}

/** How many notices the member has not read, of the records it may still read; never more than one above MOST_UNREAD. */
export async function countUnread(actor: Actor, now = new Date(), c?: Connection): Promise<number> {
  if (actor.kind !== "member" || !actor.organizationId) return 0;
  const { db } = c ?? (await connection());
  const replies = await repliesTold(actor, { unread: true }, now, db);
  const rows = await db
    .select({ id: notices.eventId })
    .from(notices)
    .innerJoin(events, eq(events.id, notices.eventId))
    .innerJoin(records, eq(records.id, events.recordId))
    .leftJoin(entries, eq(entries.id, records.id))
    .where(and(eq(notices.userId, actor.userId), isNull(notices.readAt), isNull(entries.ofMeetingId), mayBeTold(actor, [...replies.keys()], now)))
    .limit(MOST_UNREAD + 1);
  return rows.length;
}

/**
 * What of the notices is told: of what the member may read, and of what a contact point may reply to, which is nothing else to it. A
 * second submission of another's words stands for the first, of which none but their author knows that it came back.
 */
function mayBeTold(actor: Member, replies: string[], now: Date): SQL {
  const toReplyTo = replies.length > 0 ? and(eq(events.verb, "submitted"), inArray(records.id, replies)) : undefined;
  const isLast = or(ne(events.verb, "submitted"), sql`coalesce(${records.authorOrganizationId}, '') = ${actor.organizationId ?? ""}`, gte(notices.at, records.submittedAt));
  return and(or(visibleTo(actor, now), toReplyTo), isLast)!;
}

/** The records of which a contact point has been told, which its body does not read yet and may reply to now, with the last day for it. Nobody else is asked. */
async function repliesTold(actor: Member, { unread }: { unread: boolean }, now: Date, db: Db): Promise<Map<string, Day>> {
  if (actor.role !== "liaison") return new Map();
  const rows = await db
    .selectDistinct({ id: records.id })
    .from(notices)
    .innerJoin(events, eq(events.id, notices.eventId))
    .innerJoin(records, eq(records.id, events.recordId))
    .where(and(eq(notices.userId, actor.userId), unread ? isNull(notices.readAt) : undefined, gt(notices.at, new Date(now.getTime() - LONGEST_REPLY_MS)), eq(events.verb, "submitted"), repliableBy(actor, now)))
    .limit(MOST_REPLIES);
  const windows = await Promise.all(rows.map(async ({ id }) => [id, await replyWindowOf(db, id, now)] as const));
  return new Map(windows.flatMap(([id, window]) => (window?.is === "open" ? [[id, window.lastDay] as const] : [])));
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
