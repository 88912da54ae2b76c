import type { Actor } from "../lib/actor";
import { type QualifiedCount, sumOfCounts } from "../lib/counts";
import type { Locale } from "../lib/locales";
import type { RecordLink } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { type TookPart, tookPart } from "../lib/took-part";
import { type AwaitedLine, awaitedOn } from "./awaited";
import { type Connection, connection, type Db } from "./client";
import { type CommitmentLine, listCommitments } from "./commitments";
import { presentEntries } from "./entries";
import { getMeeting } from "./meetings";
import type { ShownPartyLine } from "./parties";
import { issuesOn } from "./platform-issues";
import { linksTo, notPractice, shownTo } from "./records";
import { entries, expectedSittings, meetings, recordParents, records } from "./schema";
import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte } from "./sql";

/** A list cut to what one sheet holds; `more` where there is more of it. */
type Cut<L> = { lines: L[]; more: boolean };

/** What the members of a platform read before they sit: one page, of public data alone. */
export type Brief = {
  platform: RecordLink;
  /** The last sitting held before the day, and who took part as the public may see it, with how many others found no room; null where they cannot be added up. */
  last?: { meeting: RecordLink; starts: string | null; tookPart: TookPart<ShownPartyLine>[]; others?: QualifiedCount | null };
  next?: { as: "announced"; starts: string | null; meeting: RecordLink } | { as: "expected"; from: string; to: string };
  commitments: Cut<CommitmentLine>;
  awaited: Cut<AwaitedLine>;
  newIssues: Cut<RecordLink>;
  /** What happened since the last sitting, oldest first; where not all is shown the oldest are left out. */
  changed: Cut<TimelineEntry>;
};

/** How many of each find room on one printed sheet, each line of the first two in two rows (app/globals.css, print). */
const SHOWN = { commitments: 6, awaited: 6, newIssues: 5, changed: 7, tookPart: 20 } as const;
const FRESH_LOOKED_AT = 100;

/** The brief of a platform for a day (ISO 8601), or undefined where the actor is not shown the platform. */
export async function getBrief(actor: Actor, platformId: string, day: string, locale: Locale, now = new Date(), c?: Connection): Promise<Brief | undefined> {
  const { db } = c ?? (await connection());
  const platform = (await linksTo(actor, [platformId], locale, now, c)).get(platformId);
  if (platform?.kind !== "platform") return undefined;
  const last = await sitting(actor, platformId, { before: day }, now, db);
  const meeting = last && (await getMeeting(actor, last.id, locale, now, c));
  const issuesHere = await issuesOn(actor, platformId, now, db);
  const issueIds = issuesHere.map((issue) => issue.id);
  const fresh = issuesHere.filter((issue) => !last?.sortKey || issue.since > last.sortKey).slice(0, FRESH_LOOKED_AT).map((issue) => issue.id);
  const links = await linksTo(actor, fresh, locale, now, c);
  const open = await listCommitments(actor, { platformId, open: true }, locale, now, c);
  return {
    platform,
    last: meeting && { meeting: meeting.link, starts: meeting.starts, ...participantsOf(tookPart(meeting.participants)) },
    next: await nextSitting(actor, platformId, day, last?.sortKey ?? undefined, locale, now, db, c),
    commitments: cut(open.lines.filter((line) => line.agreed === undefined), SHOWN.commitments),
    awaited: cut(await awaitedOn(actor, issueIds, locale, now, c), SHOWN.awaited),
    newIssues: cut(fresh.flatMap((id) => links.get(id) ?? []), SHOWN.newIssues),
    changed: await changedSince(actor, platformId, issueIds, { after: last?.sortKey ?? undefined, until: day }, locale, now, db, c),
  };
}

const cut = <L>(all: readonly L[], most: number): Cut<L> => ({ lines: all.slice(0, most), more: all.length > most });

function participantsOf(all: TookPart<ShownPartyLine>[]): Pick<NonNullable<Brief["last"]>, "tookPart" | "others"> {
  const others = all.slice(SHOWN.tookPart).map(({ count }): QualifiedCount => count ?? { count: 1, qualifier: "exactly" });
  return { tookPart: all.slice(0, SHOWN.tookPart), others: others.length === 0 ? undefined : (sumOfCounts(others) ?? null) };
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
    .limit(SHOWN.changed + 1);
  const elsewhere = issueIds.length === 0 ? [] : await db
    .select({ id: records.id, sortKey: records.sortKey })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .where(and(inArray(entries.issueId, issueIds), after ? gt(records.sortKey, after) : isNotNull(records.sortKey), lte(records.sortKey, until), isOne))
    .orderBy(desc(records.sortKey), desc(records.id))
    .limit(SHOWN.changed + 1);
  const newest = [...new Map([...here, ...elsewhere].map((r) => [r.id, r])).values()].sort((one, other) => (other.sortKey ?? "").localeCompare(one.sortKey ?? "") || other.id.localeCompare(one.id));
  const ids = newest.slice(0, SHOWN.changed).map((r) => r.id).reverse();
  const presented = await presentEntries(actor, ids, locale, now, c);
  return { lines: ids.flatMap((id) => presented.get(id) ?? []), more: newest.length > SHOWN.changed };
}
