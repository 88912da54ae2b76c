import type { Actor } from "../lib/actor";
import type { EntryKind } from "../lib/entries";
import type { Locale } from "../lib/locales";
import { namesNobody } from "../lib/public-name";
import type { TimelineEntry } from "../lib/timeline";
import { attributionRules, isCorrectionOfIssue } from "./attribution";
import { connection, type Connection, type Db } from "./client";
import { namedParty, openPartyBook, type PartyRow, publicPartyLines, type RolePartyRow } from "./parties";
import { linksTo, shownTo } from "./records";
import { claims, entries, entryParties, events, meetings, records } from "./schema";
import { and, asc, eq, inArray, sql } from "./sql";
import { textsOf } from "./texts";

/**
 * Entries as a reader sees them, by id. Ids come from a query that asked the gate; it is asked again for the entries' own
 * parents and parties, so that a hidden one leaves no trace.
 */
export async function presentEntries(actor: Actor, ids: string[], locale: Locale, now = new Date(), c?: Connection): Promise<Map<string, TimelineEntry>> {
  if (ids.length === 0) return new Map();
  const { db } = c ?? (await connection());
  const rows = await entryRows(db, ids);
  const speakers = await db.select().from(entryParties).where(and(inArray(entryParties.entryId, ids), eq(entryParties.role, "speaker"))).orderBy(asc(entryParties.entryId), asc(entryParties.order));
  const authors: PartyRow[] = rows.flatMap((r) => (r.authorOrganizationId ? [byOrganization(r.authorOrganizationId)] : []));
  const book = await openPartyBook(actor, [...speakers, ...authors], locale, now, db, c);
  const texts = await textsOf(db, rows.flatMap((r) => [r.id, r.ofMeetingId ?? r.id]), locale);
  const parents = await linksTo(actor, rows.flatMap((r) => [r.issueId, r.ofMeetingId ?? r.meetingId, r.platformId].flatMap((id) => id ?? [])), locale, now, c);
  const rules = await attributionRules(db, ids);
  const alone = await releasedByWriter(db, rows);
  const inferred = await inferredDates(db, rows.flatMap((r) => [r.id, r.ofMeetingId ?? r.id]));
  return new Map(
    rows.map((r) => {
      const rule = rules.get(r.id);
      const said = speakers.filter((s) => s.entryId === r.id);
      const own = r.ownName || said.some((s) => s.organizationId !== null && s.organizationId === r.authorOrganizationId);
      // The rule of the meeting holds for the author in its own name as for any other speaker.
      const saidBy = said.length === 0 && own && r.authorOrganizationId && !r.namesNobody ? [asSpeaker(r.authorOrganizationId)] : said;
      const voices = publicPartyLines(saidBy, rule, book, locale).flatMap(({ line }) => (line.label ? [{ label: line.label, href: line.href, voice: line.voice }] : []));
      const author = r.authorOrganizationId ? namedParty(byOrganization(r.authorOrganizationId), book, locale) : undefined;
      const text = texts.get(r.ofMeetingId ?? r.id)!;
      const entry: TimelineEntry = {
        id: r.id,
        kind: r.kind,
        occurred: r.ofMeetingId && r.occurred && r.occurredEnd ? `${r.occurred}/${r.occurredEnd}` : r.occurred,
        inferred: inferred.has(r.ofMeetingId ?? r.id),
        sortKey: r.sortKey,
        title: text.title,
        text: r.ofMeetingId ? text.summary : text.text,
        speakers: voices,
        voice: voices[0]?.voice ?? "record",
        recordedBy: own || namesNobody(rule) ? undefined : author,
        meeting: r.status && r.standsFor && r.standsForQualifier ? { status: r.status, standsFor: { count: r.standsFor, qualifier: r.standsForQualifier } } : undefined,
        practice: r.practice,
        withoutSecondReader: alone.has(r.id),
        forParties: r.channel === "parties",
        parents: [r.ofMeetingId ?? r.meetingId, r.issueId, r.platformId].flatMap((id) => (id ? (parents.get(id) ?? []) : [])),
      };
      return [r.id, entry];
    }),
  );
}

/** The ids of the entries that stand under a record, oldest first, undated last; of those this actor is shown. */
export async function entryIdsUnder(actor: Actor, column: "issueId" | "meetingId", parentId: string, now: Date, db: Db): Promise<string[]> {
  const rows = await db
    .select({ id: records.id })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .where(and(eq(entries[column], parentId), shownTo(actor, now)))
    .orderBy(sql`${records.sortKey} is null`, asc(records.sortKey), asc(records.createdAt), asc(records.id));
  return rows.map((r) => r.id);
}

export type EntryRow = Awaited<ReturnType<typeof entryRows>>[number];

async function entryRows(db: Db, ids: string[]) {
  const rows = await db
    .select({
      id: records.id,
      kind: records.classification,
      sortKey: records.sortKey,
      practice: records.practice,
      channel: records.channel,
      authorOrganizationId: records.authorOrganizationId,
      createdBy: records.createdBy,
      releasedBy: records.releasedBy,
      occurred: entries.occurred,
      occurredEnd: entries.occurredEnd,
      ownName: entries.ownName,
      namesNobody: sql<number | boolean>`case when ${isCorrectionOfIssue()} then 1 else 0 end`,
      issueId: entries.issueId,
      meetingId: entries.meetingId,
      platformId: entries.platformId,
      ofMeetingId: entries.ofMeetingId,
      status: meetings.status,
      standsFor: meetings.standsFor,
      standsForQualifier: meetings.standsForQualifier,
    })
    .from(records)
    .innerJoin(entries, eq(entries.id, records.id))
    .leftJoin(meetings, eq(meetings.id, entries.ofMeetingId))
    .where(inArray(records.id, ids));
  return rows.map((r) => ({ ...r, kind: r.kind as EntryKind })); // every entry is written with a kind of ENTRY_KINDS
}

/** Entries released by somebody who had written them: the one exception of design §4, which the page says. */
async function releasedByWriter(db: Db, rows: EntryRow[]): Promise<Set<string>> {
  const released = rows.filter((r) => r.releasedBy !== null);
  if (released.length === 0) return new Set();
  const wrote = await db.select({ recordId: events.recordId, actorId: events.actorId }).from(events).where(and(inArray(events.recordId, released.map((r) => r.ofMeetingId ?? r.id)), inArray(events.verb, ["recorded", "amended"])));
  return new Set(released.filter((r) => r.releasedBy === r.createdBy || wrote.some((w) => w.recordId === (r.ofMeetingId ?? r.id) && w.actorId === r.releasedBy)).map((r) => r.id));
}

/** Of the given records, which the caller was allowed to read, those whose accepted date was worked out rather than stated. */
export async function inferredDates(db: Db, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: claims.recordId })
    .from(claims)
    .where(and(inArray(claims.recordId, ids), inArray(claims.field, ["occurred", "starts"]), eq(claims.standing, "accepted"), eq(claims.confidence, "inferred")));
  return new Set(rows.map((r) => r.id));
}

const asSpeaker = (organizationId: string): RolePartyRow => ({ ...byOrganization(organizationId), role: "speaker", publicBasis: "official_capacity", count: null, countQualifier: null });
const byOrganization = (organizationId: string): PartyRow => ({ personId: null, postId: null, organizationId, category: null, lang: null });
