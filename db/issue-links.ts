import { v5 } from "uuid";
import type { Actor, Member } from "../lib/actor";
import type { RaiseAtInput } from "../lib/issue-input";
import { isLocale, type Locale } from "../lib/locales";
import type { Text } from "../lib/records";
import { may } from "../lib/permissions";
import { Refusal } from "../lib/refusal";
import { makeChange } from "./changes";
import { type Connection, connection } from "./client";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { writeOwnWords } from "./own-words";
import { linksTo, notPractice, shownTo, visibleTo } from "./records";
import { agendaItems, entries, meetings, recordParents, records } from "./schema";
import { reindex } from "./search";
import { idSent, sentBefore } from "./submissions";
import { suggest } from "./suggestions";
import { loadThing, requireThing } from "./things";
import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "./sql";

export const raiseAtForm = (issueId: string) => `raise-at:${issueId}`;

/**
 * An NGO records that an issue was raised at a meeting, best at one of its agenda items: an entry under both, which waits for release
 * like any text, so that nothing of it shows before. Its date is the meeting's. Sent twice under one key it is written once. Returns
 * the entry's id. Withdrawing the entry takes the link back.
 */
export async function raiseAtMeeting(actor: Actor, input: RaiseAtInput, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  const { db } = connected;
  const issue = await requireThing(actor, "link_to_meeting", input.issue, now, connected);
  const member = actor as Member; // the table opens it to members alone; an import writes its entries itself
  const [meeting] = await db
    .select({ id: records.id, version: records.version, authorId: records.authorOrganizationId, practice: records.practice, closedAt: meetings.closedAt, starts: meetings.starts, platformId: meetings.platformId })
    .from(records)
    .innerJoin(meetings, eq(meetings.id, records.id))
    .where(and(eq(records.id, input.at.meeting), visibleTo(actor, now)));
  if (!meeting) throw new Refusal("notFound");
  const [item] = input.at.item ? await db.select({ id: agendaItems.id, issueId: agendaItems.issueId }).from(agendaItems).where(and(eq(agendaItems.id, input.at.item), eq(agendaItems.meetingId, meeting.id))) : [];
  if (input.at.item && !item) throw new Refusal("notFound");
  const over = await db.select({ id: recordParents.parentId }).from(recordParents).where(inArray(recordParents.recordId, [issue.id, meeting.id]));
  const id = idSent(actor, input);
  const under = { id: issue.id, kind: "issue" as const, slug: issue.slug, country: issue.country, issueId: issue.id, platformId: meeting.platformId, activityId: null, parents: [...new Set([issue.id, meeting.id, ...over.map((p) => p.id)])] };
  // an item of one's own meeting is tied to the issue while that may be amended; of any other only the entry tells
  const isOpen = meeting.closedAt === null && may(actor, "amend", (await loadThing(actor, meeting.id, now, connected))!); // it was read above
  const ties = item && item.issueId === null && meeting.authorId === member.organizationId && isOpen;
  try {
    await connected.atomically((tx) => [
      ...writeOwnWords(tx, member, under, { id, kind: "raised", text: input.text, lang: input.lang, when: meeting.starts, source: null, document: null, key: input.key }, now),
      tx.update(entries).set({ meetingId: meeting.id, agendaItemId: item?.id ?? null }).where(eq(entries.id, id)),
      ...(ties ? makeChange(tx, actor, { ...meeting, kind: "meeting" }, { part: "agendaItems", row: item.id, before: { issueId: null }, after: { issueId: issue.id } }, now) : []),
      ...(ties ? [addEvent(tx, actor, "amended", meeting.id, now)] : []),
      forgetForm(tx, member, raiseAtForm(issue.id)),
      addEvent(tx, actor, "submitted", id, now),
      addEvent(tx, actor, "raised", id, now),
    ]);
    if (ties) await reindex(actor, [meeting.id], connected);
    return id;
  } catch (error) {
    const before = await sentBefore(db, error, member, id);
    return before ?? raiseAtMeeting(actor, { ...input, key: id }, now, c); // the form filled in anew is another
  }
}

/** The agenda item from which an issue is raised, with its title for the new issue; undefined where the actor does not read its meeting or an issue has it already. */
export async function itemToRaise(actor: Actor, itemId: string, now = new Date(), c?: Connection): Promise<{ id: string; meetingId: string; title: string; lang: Locale } | undefined> {
  if (actor.kind !== "member" || actor.role !== "ngo") return undefined;
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ id: agendaItems.id, meetingId: agendaItems.meetingId, title: agendaItems.title, lang: agendaItems.lang })
    .from(agendaItems)
    .innerJoin(records, eq(records.id, agendaItems.meetingId))
    .where(and(eq(agendaItems.id, itemId), isNull(agendaItems.issueId), visibleTo(actor, now)));
  return row && isLocale(row.lang) ? { ...row, lang: row.lang } : row && { ...row, lang: "en" };
}

/** Ties a new issue to the agenda item from which it was raised: the item's title becomes the entry that says so. Done twice it writes once. */
export async function raiseFromAgendaItem(actor: Actor, itemId: string, issueId: string, now = new Date(), c?: Connection): Promise<string> {
  const item = await itemToRaise(actor, itemId, now, c);
  const connected = c ?? (await connection());
  const [done] = await connected.db.select({ id: entries.id }).from(entries).innerJoin(records, eq(records.id, entries.id)).where(and(eq(entries.agendaItemId, itemId), eq(entries.issueId, issueId), eq(records.classification, "raised"), visibleTo(actor, now)));
  if (done) return done.id;
  if (!item) throw new Refusal(actor.kind === "visitor" ? "signedOut" : "notFound");
  return raiseAtMeeting(actor, { issue: issueId, at: { meeting: item.meetingId, item: itemId }, text: item.title, lang: item.lang, key: v5(issueId, itemId) }, now, connected);
}

/** How often an issue was raised at an agenda item, and on how many platforms, of what the actor is shown: "raised 4 times on 3 platforms". */
export async function countRaisings(actor: Actor, issueId: string, now = new Date(), c?: Connection): Promise<{ times: number; platforms: number }> {
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ times: sql<number>`count(*)`, platforms: sql<number>`count(distinct coalesce(${entries.platformId}, ${meetings.platformId}))` })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .leftJoin(meetings, eq(meetings.id, entries.meetingId))
    .where(and(eq(entries.issueId, issueId), eq(records.classification, "raised"), isNotNull(entries.agendaItemId), shownTo(actor, now), notPractice()));
  return { times: Number(row?.times ?? 0), platforms: Number(row?.platforms ?? 0) };
}

export type PlaceToRaise = { id: string; title: Text; starts: string | null; items: { id: string; number: string | null; title: string; lang: string }[] };

/** Meetings at which an issue may have been raised, with their agenda: what the words name, else the newest the actor reads. */
export async function listPlacesToRaise(actor: Actor, issueId: string, words: string, locale: Locale, now = new Date(), c?: Connection): Promise<PlaceToRaise[]> {
  const connected = c ?? (await connection());
  const { db } = connected;
  const thing = await loadThing(actor, issueId, now, connected);
  if (actor.kind !== "member" || !thing?.readable) return [];
  const found = words ? (await suggest(actor, "meeting", words, locale, SHOWN, now, c)).map((s) => s.id) : undefined;
  if (found?.length === 0) return [];
  const rows = await db
    .select({ id: records.id, starts: meetings.starts })
    .from(records)
    .innerJoin(meetings, eq(meetings.id, records.id))
    .where(and(visibleTo(actor, now), isNull(records.withdrawnAt), actor.organizationPractice ? undefined : notPractice(), found ? inArray(records.id, found) : undefined))
    .orderBy(sql`${records.sortKey} is null`, desc(records.sortKey), desc(records.id))
    .limit(SHOWN);
  const links = await linksTo(actor, rows.map((r) => r.id), locale, now, c);
  const items = rows.length === 0 ? [] : await db.select({ id: agendaItems.id, meetingId: agendaItems.meetingId, number: agendaItems.number, title: agendaItems.title, lang: agendaItems.lang }).from(agendaItems).where(inArray(agendaItems.meetingId, rows.map((r) => r.id))).orderBy(asc(agendaItems.order));
  return rows.flatMap((r) => {
    const link = links.get(r.id);
    return link ? [{ id: r.id, title: link.title, starts: r.starts, items: items.flatMap(({ meetingId, ...item }) => (meetingId === r.id ? [item] : [])) }] : [];
  });
}
const SHOWN = 30;
