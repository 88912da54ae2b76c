import { v5 } from "uuid";
import type { Actor, Member } from "../lib/actor";
import { type CadencePeriod, fallsInto, heldIn, type KeptPeriod, overlap, promisedPeriods, recordedCadence, type SittingStatement } from "../lib/cadence";
import { today } from "../lib/deadlines";
import type { Locale } from "../lib/locales";
import type { MeetingStatus } from "../lib/meetings";
import type { MembershipRole } from "../lib/people";
import type { RecordLink, Text } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { connection, type Connection, isStale, mustChange } from "./client";
import { addEvent } from "./events";
import { linksTo, notPractice, published, shownTo } from "./records";
import { isBetweenReleased } from "./membership-ends";
import { entries, expectedSittings, meetings, memberships, platforms, records, sittingStatements } from "./schema";
import { and, asc, eq, inArray, isNotNull, or, sql } from "./sql";
import { recordTyped } from "./suggestions";

/** What somebody says of an expected sitting: an organisation that none took place, or an editor, with a source, that the record is complete. */
export type SaidOfSitting = { says: SittingStatement; organization?: RecordLink; source?: RecordLink; statement?: Text; at: Date };

/** An observer or a supporter is not of the platform; who chairs, convenes or belongs to it is. */
const SPEAK_FOR_PLATFORM: readonly MembershipRole[] = ["chair", "co_chair", "head", "member", "partner", "initiator"];

/**
 * Brings a platform's expected sittings in line with its promise, from the year it began to a year ahead: missing periods are added,
 * periods to come that the promise no longer holds and no public meeting keeps are taken away, and each row is tied to the meeting that
 * keeps it. What is past stays as it was promised. Derived from the promise, whose change has its event; running it twice changes nothing.
 * For an editor or the system: who changes a promise otherwise has it released first.
 */
export async function regenerateSittings(actor: Actor, platformId: string, now = new Date(), c?: Connection): Promise<void> {
  if (actor.kind === "visitor") throw new Refusal("signedOut");
  if (actor.kind === "member" && actor.role !== "editor") throw new Refusal("forbidden");
  const connected = c ?? (await connection());
  const { db } = connected;
  const [platform] = await db.select({ cadence: platforms.cadence, since: platforms.cadenceSince, country: records.country }).from(platforms).innerJoin(records, eq(records.id, platforms.id)).where(and(eq(platforms.id, platformId), shownTo(actor, now)));
  if (!platform) throw new Refusal("notFound");
  const day = today(now, platform.country);
  const rows = await db.select({ id: expectedSittings.id, starts: expectedSittings.starts, ends: expectedSittings.ends, cadence: expectedSittings.cadence, meetingId: expectedSittings.meetingId }).from(expectedSittings).where(eq(expectedSittings.platformId, platformId));
  const promised = promisedPeriods(platform.cadence, platform.since, `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`);
  const sittings = await publicSittings(platformId, now, connected);
  const kept = rows.filter((row) => row.starts <= day || meetingOf(row, sittings) || (row.cadence === platform.cadence && promised.some((p) => p.starts === row.starts && p.ends === row.ends)));
  const gone = rows.filter((row) => !kept.includes(row)).map((row) => row.id);
  const added = promised.filter((period) => !kept.some((row) => overlap(row, period)));
  const tied = kept.map((row) => ({ id: row.id, was: row.meetingId, meetingId: meetingOf(row, sittings) })).filter((row) => row.was !== row.meetingId);
  if (gone.length + added.length + tied.length === 0) return;
  await connected.atomically((tx) => [
    ...(gone.length > 0 ? [tx.delete(expectedSittings).where(inArray(expectedSittings.id, gone))] : []),
    ...(added.length > 0
      ? [tx.insert(expectedSittings).values(added.map((period) => ({ ...period, id: v5(`sitting ${period.starts} ${platform.cadence}`, platformId), platformId, cadence: platform.cadence!, meetingId: meetingOf(period, sittings), createdAt: now }))).onConflictDoNothing()]
      : []),
    ...tied.map(({ id, meetingId }) => tx.update(expectedSittings).set({ meetingId }).where(eq(expectedSittings.id, id))),
  ]);
}

/**
 * Every public platform with a promise: the year ahead moves on, and a meeting whose embargo is over keeps its period. prepare() calls it at the start of the
 * service and prepare-server.ts once in 24 hours after that; what somebody does to a platform or a meeting brings its own in line at once.
 */
export async function regenerateAllSittings(actor: Actor, now = new Date(), c?: Connection): Promise<void> {
  if (actor.kind !== "system") throw new Refusal("forbidden");
  const { db } = c ?? (await connection());
  for (const { id } of await db.select({ id: platforms.id }).from(platforms).innerJoin(records, eq(records.id, platforms.id)).where(and(isNotNull(platforms.cadence), published(now))).orderBy(asc(platforms.id))) await regenerateSittings(actor, id, now, c);
}

/**
 * What is expected of a platform follows when the platform, a meeting of it or a correction of either became public or otherwise changed.
 * Nothing happens for any other record, nor while the platform is not public. For the service itself, after what somebody else did.
 */
export async function followSittings(actor: Actor, recordId: string, now = new Date(), c?: Connection): Promise<void> {
  if (actor.kind !== "system") throw new Refusal("forbidden");
  const connected = c ?? (await connection());
  const { db } = connected;
  const [at] = await db.select({ kind: records.kind, entry: entries.platformId, meeting: meetings.platformId }).from(records).leftJoin(entries, eq(entries.id, records.id)).leftJoin(meetings, or(eq(meetings.id, records.id), eq(meetings.id, entries.meetingId))).where(eq(records.id, recordId));
  const platformId = at?.kind === "platform" ? recordId : (at?.entry ?? at?.meeting);
  if (platformId && (await db.$count(records, and(eq(records.id, platformId), eq(records.kind, "platform"), published(now)))) > 0) await regenerateSittings(actor, platformId, now, connected);
}

/** The expected sittings of a platform the actor is shown, oldest first, with what is said of each. */
export async function listExpectedSittings(actor: Actor, platformId: string, locale: Locale, now = new Date(), c?: Connection): Promise<KeptPeriod<SaidOfSitting>[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: expectedSittings.id, starts: expectedSittings.starts, ends: expectedSittings.ends })
    .from(expectedSittings)
    .innerJoin(records, eq(records.id, expectedSittings.platformId))
    .where(and(eq(expectedSittings.platformId, platformId), shownTo(actor, now)))
    .orderBy(asc(expectedSittings.starts));
  if (rows.length === 0) return [];
  const said = await db
    .select({ expectedId: sittingStatements.expectedId, says: sittingStatements.says, organizationId: sittingStatements.organizationId, sourceId: sittingStatements.sourceId, statement: sittingStatements.statement, lang: sittingStatements.lang, at: sittingStatements.at })
    .from(sittingStatements)
    .innerJoin(expectedSittings, eq(expectedSittings.id, sittingStatements.expectedId))
    .where(eq(expectedSittings.platformId, platformId))
    .orderBy(asc(sittingStatements.at), asc(sittingStatements.id));
  const links = await linksTo(actor, said.flatMap((s) => [s.organizationId, s.sourceId].flatMap((id) => id ?? [])), locale, now, c);
  return rows.map(({ id, ...period }) => ({
    ...period,
    said: said.filter((s) => s.expectedId === id).map((s) => ({
      says: s.says, at: s.at, organization: links.get(s.organizationId ?? ""), source: links.get(s.sourceId ?? ""),
      statement: s.statement && s.lang ? { text: s.statement, lang: s.lang, origin: "original", checked: true } : undefined,
    })),
  }));
}

type SayOfSitting = { platform: string; period: string; statement: string | null; lang: Locale };

/** "No sitting took place in this period", said by a member of the platform or its convening body for itself. Said once more it writes nothing. */
export async function sayMissed(actor: Actor, input: SayOfSitting, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const period = await requirePeriod(actor, input, now, connected);
  if (!(await maySayMissed(actor, input.platform, period, now, connected))) throw new Refusal("forbidden");
  const member = actor as Member; // the line above lets nobody else through
  await say(actor, { ...input, says: "missed", organizationId: member.organizationId, sourceId: null, by: member.userId }, period.id, now, connected);
}

/** "The record of this period is complete", by an editor with a public source. `source` is the id, slug or address of its page. */
export async function markComplete(actor: Actor, input: SayOfSitting & { source: string }, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const period = await requirePeriod(actor, input, now, connected);
  if (actor.kind !== "member" || actor.role !== "editor") throw new Refusal("forbidden");
  const sourceId = await recordTyped({ kind: "visitor" }, "source", input.source, now, connected); // what everybody can look up
  if (!sourceId) throw new Refusal("sourceNotFound");
  await say(actor, { ...input, says: "record_complete", organizationId: null, sourceId, by: actor.userId }, period.id, now, connected);
}

/** Which statements the actor may make about a platform's periods; the same answer by which they are refused, but for the period itself. */
export async function sittingVerbs(actor: Actor, platformId: string, period: CadencePeriod | undefined, now = new Date(), c?: Connection): Promise<{ missed: boolean; complete: boolean }> {
  const connected = c ?? (await connection());
  return { missed: period !== undefined && (await maySayMissed(actor, platformId, period, now, connected)), complete: actor.kind === "member" && actor.role === "editor" };
}

/** Practice counts in no cadence. A membership of nobody's word is no membership: the platform's page must show it. */
async function maySayMissed(actor: Actor, platformId: string, period: CadencePeriod, now: Date, { db }: Connection): Promise<boolean> {
  if (actor.kind !== "member" || !actor.organizationId || actor.organizationPractice) return false;
  const rows = await db
    .select({ starts: memberships.starts, ends: memberships.ends })
    .from(memberships)
    .innerJoin(records, eq(records.id, memberships.inPlatformId))
    .where(and(eq(memberships.inPlatformId, platformId), eq(memberships.memberOrganizationId, actor.organizationId), inArray(memberships.role, [...SPEAK_FOR_PLATFORM]), shownTo(actor, now), isBetweenReleased(db, now)));
  return rows.some((row) => heldIn(row, period));
}

/** The row of a period that is over and in which no sitting was held. The promise is written out first where that was not done yet. */
async function requirePeriod(actor: Actor, { platform, period }: SayOfSitting, now: Date, c: Connection): Promise<CadencePeriod & { id: string }> {
  if (actor.kind === "visitor") throw new Refusal("signedOut");
  if (actor.kind === "system" || actor.role === "admin") throw new Refusal("forbidden");
  const [shown] = await c.db.select({ id: platforms.id, cadence: platforms.cadence, since: platforms.cadenceSince, country: records.country }).from(platforms).innerJoin(records, eq(records.id, platforms.id)).where(and(eq(platforms.id, platform), shownTo(actor, now)));
  if (!shown) throw new Refusal("notFound");
  await regenerateSittings({ kind: "system" }, platform, now, c);
  const [row] = await c.db.select({ id: expectedSittings.id, starts: expectedSittings.starts, ends: expectedSittings.ends }).from(expectedSittings).where(and(eq(expectedSittings.platformId, platform), eq(expectedSittings.starts, period)));
  if (!row) throw new Refusal("notFound");
  const state = recordedCadence(shown.cadence, shown.since, today(now, shown.country), await publicSittings(platform, now, c), [{ starts: row.starts, ends: row.ends, said: [] }]).flatMap((year) => year.periods).find((p) => p.starts === row.starts)?.state;
  if (state !== "no_record") throw new Refusal("periodNotOver");
  return row;
}

async function say(actor: Actor, input: SayOfSitting & { says: SittingStatement; organizationId: string | null; sourceId: string | null; by: string }, expectedId: string, now: Date, { atomically }: Connection): Promise<void> {
  const { says, organizationId, sourceId, statement, lang, by, platform } = input;
  const id = v5(`${says} by ${organizationId ?? "an editor"}`, expectedId); // one id, so that a double click meets the primary key
  try {
    await atomically((tx) => [
      mustChange(tx.insert(sittingStatements).values({ id, expectedId, says, organizationId, sourceId, statement, lang: statement === null ? null : lang, at: now, by }).onConflictDoNothing().returning({ id: sittingStatements.id })),
      addEvent(tx, actor, says === "missed" ? "said_missed" : "marked_complete", platform, now, { expected: expectedId }),
    ]);
  } catch (error) {
    if (!isStale(error)) throw error; // said already
  }
}

type PublicSitting = { id: string; starts: string | null; previousStarts: string | null; status: MeetingStatus; extraordinary: boolean | null };

/** What everybody can read: a row that hung on a draft would tell that there is one. */
const publicSittings = (platformId: string, now: Date, { db }: Connection): Promise<PublicSitting[]> =>
  db
    .select({ id: records.id, starts: meetings.starts, previousStarts: meetings.previousStarts, status: meetings.status, extraordinary: meetings.extraordinary })
    .from(meetings)
    .innerJoin(records, eq(records.id, meetings.id))
    .where(and(eq(meetings.platformId, platformId), published(now), notPractice()))
    .orderBy(sql`case ${meetings.status} when 'held' then 0 when 'confirmed' then 1 when 'tentative' then 2 else 3 end`, asc(records.sortKey), asc(records.id));

/** The sitting that keeps a period: a held one before a planned, a planned before one that was put off; the earliest of them. */
const meetingOf = (period: CadencePeriod, sittings: readonly PublicSitting[]) => sittings.find((sitting) => fallsInto(sitting, period))?.id ?? null;
