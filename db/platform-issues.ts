import type { Actor } from "../lib/actor";
import { awaitsVerification, type IssueEnd } from "../lib/agreement";
import { today } from "../lib/deadlines";
import type { Locale } from "../lib/locales";
import type { RecordLink } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { type Connection, connection, type Db } from "./client";
import type { AnyColumn } from "./columns";
import { presentEntries } from "./entries";
import { issueFacts } from "./positions";
import { linksTo, notPractice, shownTo } from "./records";
import { agendaItems, assessments, entries, issues, links, meetings, recordParents, records } from "./schema";
import { type SilenceLine, silenceOf } from "./silence";
import { alias, and, desc, eq, exists, inArray, isNotNull, isNull, or, sql } from "./sql";

/** How an issue of a platform stands: how it ended, else from whom an answer is awaited, else since when it is open. */
export type PlatformIssue = {
  link: RecordLink;
  /** As the record dates it (EDTF). */
  opened: string | null;
  /** What was taken from sources after the fact is not said to be open: nobody has asked here (design §2.5). */
  backfilled: boolean;
  ended?: IssueEnd;
  /** The date of the end, where the sources agree on one (EDTF). */
  endedOn: string | null;
  awaited: SilenceLine[];
  /** A body says that it is over, and those who raised it have not answered yet. */
  awaitsVerification: boolean;
  /** A party has given its assessment here. */
  assessed: boolean;
  /** The latest outcome on record, from whatever side. */
  outcome?: TimelineEntry;
};

/** `more` where there are others than these. */
export type PlatformIssues = { lines: PlatformIssue[]; more: boolean };

const MOST_LOOKED_AT = 1000;
const PAGE = 200;

/**
 * The ids of the issues that came up on a platform, those newest on the record first: they stand under it, something of them that
 * the actor is shown happened on it or at a sitting of it, they are tied to an agenda item of a sitting, or a link says that they
 * were raised or discussed there. An entry or a sitting that nobody is shown must not tell so, nor must practice.
 */
export async function issueIdsOn(actor: Actor, platformId: string, now: Date, db: Db): Promise<string[]> {
  return (await issuesOn(actor, platformId, now, db)).map((issue) => issue.id);
}

/** The same with `since`: their own date, else the day of their release (ISO 8601). */
export async function issuesOn(actor: Actor, platformId: string, now: Date, db: Db): Promise<{ id: string; since: string }[]> {
  const found = await candidatesOn(actor, platformId, now, db);
  if (found.length === 0) return [];
  const rows = await db
    .select({ id: records.id, sortKey: records.sortKey, releasedAt: records.releasedAt, country: records.country })
    .from(records)
    .where(and(inArray(records.id, found), shownTo(actor, now), notPractice()))
    .orderBy(desc(records.releasedAt), desc(records.id));
  return rows.map((r) => ({ id: r.id, since: r.sortKey ?? today(r.releasedAt!, r.country) })); // shown, therefore released
}

/** The issues of a platform with how each stands, those that came up last first. */
export async function listPlatformIssues(actor: Actor, platformId: string, locale: Locale, now = new Date(), c?: Connection): Promise<PlatformIssues> {
  const { db } = c ?? (await connection());
  const all = (await issuesOn(actor, platformId, now, db)).sort((one, other) => other.since.localeCompare(one.since) || other.id.localeCompare(one.id)).map((issue) => issue.id);
  const ids = all.slice(0, PAGE);
  if (ids.length === 0) return { lines: [], more: false };
  const shown = await linksTo(actor, ids, locale, now, c);
  const facts = new Map((await db.select({ id: issues.id, opened: issues.opened, endedOn: issues.endedOn, backfilled: issues.backfilled }).from(issues).where(inArray(issues.id, ids))).map((row) => [row.id, row]));
  const spoken = new Set((await db.selectDistinct({ id: assessments.subjectId }).from(assessments).where(inArray(assessments.subjectId, ids))).map((row) => row.id));
  const silences = await silenceOf(actor, ids, locale, now, c);
  const outcomes = await latestOutcomes(actor, ids, locale, now, db, c);
  const lines: PlatformIssue[] = [];
  for (const id of ids) {
    const [link, row] = [shown.get(id), facts.get(id)];
    if (!link || !row) continue;
    const said = spoken.has(id) ? await issueFacts(db, id) : undefined;
    lines.push({
      link, opened: row.opened, endedOn: row.endedOn, backfilled: row.backfilled, ended: said?.ended, awaited: silences.get(id) ?? [], awaitsVerification: said !== undefined && awaitsVerification(said.parties, said.said),
      assessed: said !== undefined, outcome: outcomes.get(id),
    });
  }
  return { lines, more: all.length > ids.length };
}

const candidate = alias(records, "candidate");

/** Asked per issue, each way by its index and until the first that holds: a busy platform has thousands of sittings and entries, and far fewer issues. */
async function candidatesOn(actor: Actor, platformId: string, now: Date, db: Db): Promise<string[]> {
  const isSitting = (id: AnyColumn) => exists(db.select({ id: meetings.id }).from(meetings).where(and(eq(meetings.id, id), eq(meetings.platformId, platformId))));
  const isUnder = (id: AnyColumn) => exists(db.select({ id: recordParents.recordId }).from(recordParents).where(and(eq(recordParents.recordId, id), eq(recordParents.parentId, platformId))));
  const isShown = and(shownTo(actor, now), notPractice());
  const entry = db.select({ id: entries.id }).from(entries).innerJoin(records, eq(records.id, entries.id)).where(and(eq(entries.issueId, candidate.id), or(isUnder(entries.id), isSitting(entries.meetingId)), isShown));
  const item = db.select({ id: agendaItems.id }).from(agendaItems).innerJoin(records, eq(records.id, agendaItems.meetingId)).where(and(eq(agendaItems.issueId, candidate.id), isSitting(agendaItems.meetingId), isShown));
  const link = db.select({ id: links.id }).from(links).innerJoin(records, eq(records.id, links.toId)).where(and(eq(links.fromId, candidate.id), inArray(links.type, ["raised_at", "discussed_at"]), or(eq(links.toId, platformId), isSitting(links.toId)), isShown));
  const rows = await db
    .select({ id: candidate.id })
    .from(candidate)
    .where(and(eq(candidate.kind, "issue"), isNotNull(candidate.releasedAt), isNull(candidate.withdrawnAt), or(isUnder(candidate.id), exists(entry), exists(item), exists(link))))
    .orderBy(desc(candidate.releasedAt), desc(candidate.id))
    .limit(MOST_LOOKED_AT);
  return rows.map((r) => r.id);
}

/** The newest outcome of each issue that the actor is shown. */
async function latestOutcomes(actor: Actor, issueIds: string[], locale: Locale, now: Date, db: Db, c?: Connection): Promise<Map<string, TimelineEntry>> {
  const rows = await db
    .select({ id: records.id, issueId: entries.issueId })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .where(and(inArray(entries.issueId, issueIds), eq(records.classification, "outcome"), shownTo(actor, now), notPractice()))
    .orderBy(sql`${records.sortKey} is null`, desc(records.sortKey), desc(records.id));
  const latest = new Map<string, string>();
  for (const row of rows) if (row.issueId && !latest.has(row.issueId)) latest.set(row.issueId, row.id);
  const presented = await presentEntries(actor, [...latest.values()], locale, now, c);
  return new Map([...latest].flatMap(([issueId, id]) => { const entry = presented.get(id); return entry ? [[issueId, entry] as const] : []; }));
}
