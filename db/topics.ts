import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { RecordLink, Text } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { connection, type Connection, type Db } from "./client";
import { presentEntries } from "./entries";
import { listLinks, type LinkLine } from "./links";
import { listMeetingsOf, type MeetingLine } from "./meetings";
import { listNames, type NameLine } from "./names";
import { linksTo, listed, notPractice, shownTo } from "./records";
import { records, recordTopics, topics } from "./schema";
import { listSourcesOf, type SourceLine } from "./sources";
import { and, asc, count, desc, eq, inArray, sql, type SQL } from "./sql";
import { textsOf } from "./texts";

/** `records` counts the shown records that stand under the topic itself. */
export type TopicLine = { link: RecordLink; summary?: Text; scheme: string; parentId: string | null; records: number };
export type TopicPage = Omit<TopicLine, "parentId"> & {
  id: string;
  parent?: RecordLink;
  narrower: RecordLink[];
  meetings: MeetingLine[];
  issues: RecordLink[];
  activities: RecordLink[];
  entries: TimelineEntry[];
  /** Whatever else stands under it: laws, statistics, platforms. */
  others: RecordLink[];
  names: NameLine[];
  links: LinkLine[];
  claims: ClaimView[];
  corroborations: CorroborationView[];
  sources: SourceLine[];
};

const PAGE = 500;

/** Topics on the public list by scheme and slug, with how many records stand under each. */
export async function listTopics(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<TopicLine[]> {
  const { db } = c ?? (await connection());
  const rows = await topicRows(db, and(eq(records.kind, "topic"), shownTo(actor, now), notPractice()));
  const counts = await countsUnder(actor, rows.map((r) => r.id), now, db);
  return (await listed(actor, rows, locale, now, c)).map((r) => ({ ...r, records: counts.get(r.id) ?? 0 }));
}

/** One topic with what stands under it, newest first. */
export async function getTopic(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<TopicPage | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await topicRows(db, and(eq(records.id, id), shownTo(actor, now)));
  if (!row) return undefined;
  const narrower = await topicRows(db, and(eq(records.kind, "topic"), sql`coalesce(${topics.parentId}, '') = ${id}`, shownTo(actor, now), notPractice())); // read by kind: the column has no index
  const under = await db
    .select({ id: records.id, kind: records.kind })
    .from(recordTopics)
    .innerJoin(records, eq(records.id, recordTopics.recordId))
    .where(and(eq(recordTopics.topicId, id), shownTo(actor, now), notPractice()))
    .orderBy(sql`${records.sortKey} is null`, desc(records.sortKey), desc(records.id))
    .limit(PAGE);
  const links = await linksTo(actor, [id, row.parentId ?? id, ...narrower.map((n) => n.id), ...under.map((u) => u.id)], locale, now, c);
  const idsOf = (kind: string) => under.flatMap((u) => (u.kind === kind ? u.id : []));
  const linksOf = (ids: string[]) => ids.flatMap((x) => links.get(x) ?? []);
  const presented = await presentEntries(actor, idsOf("entry"), locale, now, c);
  const about = await claimsAbout(actor, [id], locale, now, c);
  return {
    id,
    link: links.get(id)!,
    summary: (await textsOf(db, [id], locale)).get(id)?.summary,
    scheme: row.scheme,
    parent: row.parentId ? links.get(row.parentId) : undefined,
    narrower: linksOf(narrower.map((n) => n.id)),
    records: (await countsUnder(actor, [id], now, db)).get(id) ?? 0,
    meetings: await listMeetingsOf(actor, idsOf("meeting"), locale, now, c),
    issues: linksOf(idsOf("issue")),
    activities: linksOf(idsOf("activity")),
    entries: idsOf("entry").flatMap((e) => presented.get(e) ?? []),
    others: linksOf(under.flatMap((u) => (["meeting", "issue", "activity", "entry"].includes(u.kind) ? [] : u.id))),
    names: await listNames(actor, id, locale, now, c),
    links: await listLinks(actor, id, locale, now, c),
    ...about,
    sources: await listSourcesOf(actor, about.claims.flatMap((claim) => claim.source?.id ?? []), locale, now, c),
  };
}

/** The topics of a record the actor is shown. */
export async function listTopicsOf(actor: Actor, recordId: string, locale: Locale, now = new Date(), c?: Connection): Promise<RecordLink[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: recordTopics.topicId })
    .from(recordTopics)
    .innerJoin(records, eq(records.id, recordTopics.recordId))
    .where(and(eq(recordTopics.recordId, recordId), shownTo(actor, now)))
    .orderBy(asc(recordTopics.topicId));
  const links = await linksTo(actor, rows.map((r) => r.id), locale, now, c);
  return [...links.values()].sort((a, b) => ((a.slug ?? "") < (b.slug ?? "") ? -1 : 1));
}

const topicRows = (db: Db, where: SQL | undefined) =>
  db.select({ id: records.id, scheme: topics.scheme, parentId: topics.parentId }).from(records).innerJoin(topics, eq(topics.id, records.id)).where(where).orderBy(asc(topics.scheme), asc(records.slug)).limit(PAGE);

async function countsUnder(actor: Actor, topicIds: string[], now: Date, db: Db): Promise<Map<string, number>> {
  if (topicIds.length === 0) return new Map();
  const rows = await db
    .select({ topicId: recordTopics.topicId, records: count() })
    .from(recordTopics)
    .innerJoin(records, eq(records.id, recordTopics.recordId))
    .where(and(inArray(recordTopics.topicId, topicIds), shownTo(actor, now), notPractice()))
    .groupBy(recordTopics.topicId);
  return new Map(rows.map((r) => [r.topicId, r.records]));
}
