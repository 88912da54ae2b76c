import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { RecordLink } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { type AwaitedLine, awaitedOn } from "./awaited";
import { type Connection, connection, type Db } from "./client";
import { type CommitmentLine, listCommitments } from "./commitments";
import { presentEntries } from "./entries";
import { getMeeting, type ParticipantLine } from "./meetings";
import { linksTo, notPractice, shownTo } from "./records";
import { entries, expectedSittings, issues, meetings, recordParents, records } from "./schema";
import { alias, and, asc, desc, eq, exists, gt, gte, inArray, isNotNull, isNull, lt, lte, or } from "./sql";

/** What the members of a platform read before they sit: one page, of public data alone. */
export type Brief = {
  platform: RecordLink;
  /** The last sitting held before the day, and who took part as the public may see it. */
  last?: { meeting: RecordLink; starts: string | null; participants: ParticipantLine[] };
  next?: { as: "announced"; starts: string | null; meeting: RecordLink } | { as: "expected"; from: string; to: string };
  commitments: CommitmentLine[];
  awaited: AwaitedLine[];
  newIssues: RecordLink[];
  /** What happened since the last sitting, oldest first; `more` where not all is shown. */
  changed: { entries: TimelineEntry[]; more: boolean };
};

const SHOWN = 15;
const ISSUES = 100;

/** The brief of a platform for a day (ISO 8601), or undefined where the actor is not shown the platform. */
export async function getBrief(actor: Actor, platformId: string, day: string, locale: Locale, now = new Date(), c?: Connection): Promise<Brief | undefined> {
  const { db } = c ?? (await connection());
  const platform = (await linksTo(actor, [platformId], locale, now, c)).get(platformId);
  if (platform?.kind !== "platform") return undefined;
  const last = await sitting(actor, platformId, { before: day }, now, db);
  const meeting = last && (await getMeeting(actor, last.id, locale, now, c));
  const issuesHere = await issuesOn(actor, platformId, now, db);
  const fresh = issuesHere.filter((issue) => !last?.sortKey || issue.since > last.sortKey).slice(0, SHOWN).map((issue) => issue.id);
  const links = await linksTo(actor, fresh, locale, now, c);
  const open = (await listCommitments(actor, { platformId }, locale, now, c)).lines.filter((line) => line.agreed === undefined && line.state !== "settled");
  return {
    platform,
    last: meeting && { meeting: meeting.link, starts: meeting.starts, participants: meeting.participants },
    next: await nextSitting(actor, platformId, day, last?.sortKey ?? undefined, locale, now, db, c),
    commitments: open.slice(0, SHOWN),
    awaited: (await awaitedOn(actor, issuesHere.map((issue) => issue.id), locale, now, c)).slice(0, SHOWN),
    newIssues: fresh.flatMap((id) => links.get(id) ?? []),
    changed: await changedSince(actor, platformId, issuesHere.map((issue) => issue.id), { after: last?.sortKey ?? undefined, until: day }, locale, now, db, c),
  };
}

/** The nearest sitting of a platform before a day that was held, or from a day on that is announced; read in the order of an index. */
async function sitting(actor: Actor, platformId: string, when: { before: string } | { from: string }, now: Date, db: Db) {
  const [date, status, order] =
    "before" in when ? [lt(recordParents.sortKey, when.before), ["held"] as const, [desc(recordParents.sortKey), desc(recordParents.recordId)]] as const
    : [gte(recordParents.sortKey, when.from), ["tentative", "confirmed"] as const, [asc(recordParents.sortKey), asc(recordParents.recordId)]] as const;
  const [row] = await db
    .select({ id: records.id, starts: meetings.starts, sortKey: recordParents.sortKey })
    .from(recordParents)
    .innerJoin(records, eq(records.id, recordParents.recordId))
    .innerJoin(meetings, eq(meetings.id, records.id))
    .where(and(eq(recordParents.parentId, platformId), date, eq(meetings.platformId, platformId), inArray(meetings.status, [...status]), shownTo(actor, now), notPractice()))
    .orderBy(...order)
    .limit(1);
  return row;
}

async function nextSitting(actor: Actor, platformId: string, day: string, last: string | undefined, locale: Locale, now: Date, db: Db, c?: Connection): Promise<Brief["next"]> {
  const announced = await sitting(actor, platformId, { from: day }, now, db);
  const meeting = announced && (await linksTo(actor, [announced.id], locale, now, c)).get(announced.id);
  if (meeting) return { as: "announced", starts: announced.starts, meeting };
  const [period] = await db
    .select({ from: expectedSittings.starts, to: expectedSittings.ends })
    .from(expectedSittings)
    .where(and(eq(expectedSittings.platformId, platformId), gte(expectedSittings.ends, day), isNull(expectedSittings.meetingId), last ? gt(expectedSittings.starts, last) : undefined)) // a period in which one was held waits for none
    .orderBy(asc(expectedSittings.starts))
    .limit(1);
  return period && { as: "expected", ...period };
}

const candidate = alias(records, "candidate");

/** Issues of which something that the actor is shown stands under the platform, newest first; `since` is their own date, else the day of their release. */
async function issuesOn(actor: Actor, platformId: string, now: Date, db: Db): Promise<{ id: string; since: string }[]> {
  const shownEntry = db
    .select({ id: entries.id })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .where(and(eq(entries.issueId, candidate.id), eq(entries.platformId, platformId), shownTo(actor, now), notPractice()));
  const underIt = db.select({ id: recordParents.recordId }).from(recordParents).where(and(eq(recordParents.recordId, candidate.id), eq(recordParents.parentId, platformId)));
  const found = await db
    .select({ id: candidate.id })
    .from(candidate)
    .innerJoin(issues, eq(issues.id, candidate.id))
    .where(and(eq(candidate.kind, "issue"), isNotNull(candidate.releasedAt), isNull(candidate.withdrawnAt), or(exists(underIt), exists(shownEntry))))
    .orderBy(desc(candidate.releasedAt), desc(candidate.id))
    .limit(ISSUES);
  if (found.length === 0) return [];
  const rows = await db
    .select({ id: records.id, sortKey: records.sortKey, releasedAt: records.releasedAt })
    .from(records)
    .where(and(inArray(records.id, found.map((f) => f.id)), shownTo(actor, now), notPractice()))
    .orderBy(desc(records.releasedAt), desc(records.id));
  return rows.map((r) => ({ id: r.id, since: r.sortKey ?? r.releasedAt!.toISOString().slice(0, 10) })); // shown, therefore released
}

/** Entries under the platform, and on its issues wherever they happened, after the last sitting and up to the day. */
async function changedSince(actor: Actor, platformId: string, issueIds: string[], { after, until }: { after?: string; until: string }, locale: Locale, now: Date, db: Db, c?: Connection): Promise<Brief["changed"]> {
  const isOne = and(eq(records.kind, "entry"), isNull(entries.ofMeetingId), shownTo(actor, now), notPractice());
  const here = await db
    .select({ id: records.id, sortKey: recordParents.sortKey })
    .from(recordParents)
    .innerJoin(records, eq(records.id, recordParents.recordId))
    .innerJoin(entries, eq(entries.id, records.id))
    .where(and(eq(recordParents.parentId, platformId), after ? gt(recordParents.sortKey, after) : isNotNull(recordParents.sortKey), lte(recordParents.sortKey, until), isOne))
    .orderBy(desc(recordParents.sortKey), desc(recordParents.recordId))
    .limit(SHOWN + 1);
  const elsewhere = issueIds.length === 0 ? [] : await db
    .select({ id: records.id, sortKey: records.sortKey })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .where(and(inArray(entries.issueId, issueIds), after ? gt(records.sortKey, after) : isNotNull(records.sortKey), lte(records.sortKey, until), isOne))
    .orderBy(desc(records.sortKey), desc(records.id))
    .limit(SHOWN + 1);
  const newest = [...new Map([...here, ...elsewhere].map((r) => [r.id, r])).values()].sort((one, other) => (other.sortKey ?? "").localeCompare(one.sortKey ?? "") || other.id.localeCompare(one.id));
  const ids = newest.slice(0, SHOWN).map((r) => r.id).reverse();
  const presented = await presentEntries(actor, ids, locale, now, c);
  return { entries: ids.flatMap((id) => presented.get(id) ?? []), more: newest.length > SHOWN };
}
