import { type Actor, VISITOR } from "../lib/actor";
import { type QualifiedCount, sumOfCounts } from "../lib/counts";
import { today } from "../lib/deadlines";
import { formerNameAt } from "../lib/former-name";
import type { Locale } from "../lib/locales";
import type { CountQualifier, MeetingMode, MeetingStatus, Openness, OutcomeReport } from "../lib/meetings";
import type { AttributionRule } from "../lib/naming";
import { namesNobody } from "../lib/public-name";
import type { RecordLink, Text } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { type AgendaLine, agendaLines, agendaOf, pointsTo } from "./agenda";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { connection, type Connection, type Db } from "./client";
import { entryIdsUnder, inferredDates, presentEntries } from "./entries";
import { trailOf, type TrailLine } from "./events";
import { namesInTime } from "./names";
import { listLinks, type LinkLine } from "./links";
import { type ParticipantLine, participantLines } from "./participants";
import { listQuotations, type QuotationLine } from "./quotations";
import { linksTo, notPractice, repliableBy, shownTo, visibleTo } from "./records";
import { countries, meetingPlaces, meetings, records } from "./schema";
import { listSourcesOf, type SourceLine } from "./sources";
import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, or, sql, type SQL } from "./sql";
import { textsOf } from "./texts";

export type MeetingLine = {
  link: RecordLink;
  starts: string | null;
  ends: string | null;
  /** Its date was worked out and not read. */
  inferred: boolean;
  status: MeetingStatus;
  /** Where it stood before it was postponed or cancelled. */
  previousStarts: string | null;
  country: string | null;
  platform?: RecordLink;
  /** The number in a numbered series. */
  edition: number | null;
  /** Outside the promised rhythm, where a source says so. */
  extraordinary: boolean | null;
  /** How many events the row stands for; every count of meetings sums it and prints its qualifier (design §3). */
  standsFor: QualifiedCount;
  sortKey: string | null;
  practice: boolean;
};
/** A guessed place is a candidate; `nameAt` is what it was called at the meeting's date, where that is not today's name. */
export type MeetingPlace = { place: RecordLink; candidate: boolean; nameAt?: { text: string; lang: string } };
export type MeetingPage = {
  id: string;
  link: RecordLink;
  summary?: Text;
  /** The language it was written in. */
  lang: string;
  country: string | null;
  countryName?: string;
  platform?: RecordLink;
  partOf?: RecordLink;
  /** The number in a numbered series. */
  edition: number | null;
  /** Its date was worked out and not read. */
  inferred: boolean;
  /** The meetings of a visit or an edition, in their order. */
  parts: MeetingLine[];
  starts: string | null;
  ends: string | null;
  startTime: string | null;
  timeZone: string | null;
  status: MeetingStatus;
  /** Where it stood before it was put off or cancelled, and why, as its author wrote it. */
  previousStarts: string | null;
  statusReason?: Text;
  /** Outside the promised rhythm, where a source says so. */
  extraordinary: boolean | null;
  /** What kind of meeting it was; a word of lib/record-forms.ts. */
  classification: string | null;
  standsFor: QualifiedCount;
  /** What was spoken about, in the words of its agenda or of a report. */
  topics?: Text;
  /** Its author organisation says that the record is whole. */
  closedAt: Date | null;
  mode: MeetingMode;
  openness: Openness;
  attributionRule: AttributionRule;
  attendance?: { count: number | null; qualifier: CountQualifier | null; asWritten: string | null };
  outcomeReport: OutcomeReport;
  practice: boolean;
  recordedBy?: RecordLink;
  version: number;
  places: MeetingPlace[];
  agenda: AgendaLine[];
  participants: ParticipantLine[];
  entries: TimelineEntry[];
  /** Words spoken there, on the meeting or on its entries. */
  quotations: QuotationLine[];
  links: LinkLine[];
  claims: ClaimView[];
  corroborations: CorroborationView[];
  sources: SourceLine[];
  trail: TrailLine[];
};

const PAGE = 50;
const EDITIONS = 100;
const SITTINGS = 1_000;
type Cursor = { sortKey: string; id: string };

/** Meetings on the public list, newest first, what has no date after the last page; `next` when there are more. */
export async function listMeetings(actor: Actor, filter: { platformId?: string; cursor?: Cursor }, locale: Locale, now = new Date(), c?: Connection): Promise<{ meetings: MeetingLine[]; undated: MeetingLine[]; next?: Cursor }> {
  const { db } = c ?? (await connection());
  const shown = and(eq(records.kind, "meeting"), shownTo(actor, now), filter.platformId ? eq(meetings.platformId, filter.platformId) : notPractice());
  const after = filter.cursor && or(lt(records.sortKey, filter.cursor.sortKey), and(eq(records.sortKey, filter.cursor.sortKey), lt(records.id, filter.cursor.id)));
  const dated = await meetingRows(db, and(shown, isNotNull(records.sortKey), after), PAGE + 1);
  const last = dated[PAGE - 1];
  const more = dated.length > PAGE && last;
  return {
    meetings: await meetingLines(actor, dated.slice(0, PAGE), locale, now, c),
    undated: more ? [] : await meetingLines(actor, await meetingRows(db, and(shown, isNull(records.sortKey)), PAGE), locale, now, c),
    next: more ? { sortKey: last.sortKey!, id: last.id } : undefined,
  };
}

/** The numbered editions of a platform, oldest number first. */
export async function listEditions(actor: Actor, platformId: string, locale: Locale, now = new Date(), c?: Connection): Promise<{ number: number; meeting: MeetingLine }[]> {
  const { db } = c ?? (await connection());
  const rows = await meetingRows(db, and(eq(meetings.platformId, platformId), isNotNull(meetings.edition), shownTo(actor, now)), EDITIONS, [asc(meetings.edition), ...OLDEST_FIRST]);
  return (await meetingLines(actor, rows, locale, now, c)).flatMap((meeting) => (meeting.edition === null ? [] : [{ number: meeting.edition, meeting }]));
}

/** Every dated sitting of a platform, oldest first, as far as a promised rhythm can be held against it. Practice keeps no promise. */
export async function listSittings(actor: Actor, platformId: string, locale: Locale, now = new Date(), c?: Connection): Promise<MeetingLine[]> {
  const { db } = c ?? (await connection());
  const dated = and(eq(meetings.platformId, platformId), isNotNull(records.sortKey), shownTo(actor, now), notPractice());
  return meetingLines(actor, await meetingRows(db, dated, SITTINGS, OLDEST_FIRST), locale, now, c);
}

/** How many meetings were held, with what their rows stand for; of a platform, or all. Practice meetings count nowhere. */
export async function countMeetings(actor: Actor, of: { platformId?: string; undated?: boolean }, now = new Date(), c?: Connection): Promise<{ count: number; qualifier: "exactly" | "at_least" }> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ qualifier: meetings.standsForQualifier, count: sql<number>`sum(${meetings.standsFor})` })
    .from(meetings)
    .innerJoin(records, eq(records.id, meetings.id))
    .where(and(eq(records.kind, "meeting"), eq(meetings.status, "held"), of.platformId ? eq(meetings.platformId, of.platformId) : undefined, of.undated ? isNull(records.sortKey) : undefined, shownTo(actor, now), notPractice()))
    .groupBy(meetings.standsForQualifier);
  return sumOfCounts(rows.map((r) => ({ qualifier: r.qualifier, count: Number(r.count) }))) ?? { count: 0, qualifier: "at_least" };
}

/** The given meetings, newest first and undated last; of those the actor is shown and which count: practice ones do nowhere. */
export async function listMeetingsOf(actor: Actor, ids: string[], locale: Locale, now = new Date(), c?: Connection): Promise<MeetingLine[]> {
  if (ids.length === 0) return [];
  const { db } = c ?? (await connection());
  const rows = await meetingRows(db, and(inArray(records.id, ids), shownTo(actor, now), notPractice()), ids.length, [sql`${records.sortKey} is null`, ...NEWEST_FIRST]);
  return meetingLines(actor, rows, locale, now, c);
}

/** One meeting as the public reads it. */
export const getMeeting = (actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection) => readMeeting(actor, id, shownTo(actor, now), locale, now, c);

/** The same page of a record that is not public yet, for those who may see it: check your answers, and the second reader. */
export const previewMeeting = (actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection) => readMeeting(actor, id, visibleTo(actor, now), locale, now, c);

/** A meeting as the public will read it, for a body concerned that may reply first, and never who wrote it down (design §4); db/replies.ts asks whether it still may. */
export async function getMeetingToReplyTo(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<MeetingPage | undefined> {
  const meeting = await readMeeting(VISITOR, id, repliableBy(actor, now), locale, now, c);
  return meeting && { ...meeting, recordedBy: undefined };
}

/** `gate` opens the meeting itself, with its own quotations and links; all else on its page is what the actor is shown. */
async function readMeeting(actor: Actor, id: string, gate: SQL, locale: Locale, now: Date, c?: Connection): Promise<MeetingPage | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ record: { id: records.id, kind: records.kind, slug: records.slug, country: records.country, practice: records.practice, version: records.version, lang: records.lang, classification: records.classification, author: records.authorOrganizationId }, meeting: meetings, countryNames: countries.names })
    .from(records)
    .innerJoin(meetings, eq(meetings.id, records.id))
    .leftJoin(countries, eq(countries.code, records.country))
    .where(and(eq(records.id, id), gate));
  if (!row) return undefined;
  const { closedBy: _, ...meeting } = row.meeting; // a person's id is no part of any page
  const { record } = row;
  const places = await db.select({ placeId: meetingPlaces.placeId, candidate: meetingPlaces.candidate }).from(meetingPlaces).where(eq(meetingPlaces.meetingId, id)).orderBy(asc(meetingPlaces.order));
  const day = today(now, record.country);
  const placeNames = await namesInTime(db, places.map((p) => p.placeId));
  const items = await agendaOf(db, actor, id, now);
  const links = await linksTo(actor, [...places.map((p) => p.placeId), ...[meeting.platformId, meeting.partOfId, record.author, ...items.flatMap(pointsTo)].flatMap((x) => x ?? [])], locale, now, c);
  const entryIds = await entryIdsUnder(actor, "meetingId", id, now, db);
  const presented = await presentEntries(actor, entryIds, locale, now, c);
  const about = await claimsAbout(actor, [id], locale, now, c);
  const text = (await textsOf(db, [id], locale)).get(id)!;
  const hasAttendance = meeting.attendanceCount !== null || meeting.attendanceAsWritten !== null;
  return {
    ...meeting,
    link: { kind: "meeting", id, slug: record.slug, title: text.title },
    summary: text.summary,
    lang: record.lang,
    country: record.country,
    countryName: row.countryNames?.[locale],
    practice: record.practice,
    version: record.version,
    classification: record.classification,
    statusReason: written(meeting.statusReason, record.lang),
    topics: written(meeting.topicsAsWritten, record.lang),
    standsFor: { count: meeting.standsFor, qualifier: meeting.standsForQualifier },
    platform: links.get(meeting.platformId ?? ""),
    partOf: links.get(meeting.partOfId ?? ""),
    inferred: about.claims.some((claim) => claim.field === "starts" && claim.standing === "accepted" && claim.confidence === "inferred"),
    parts: await meetingLines(actor, await meetingRows(db, and(eq(meetings.partOfId, id), shownTo(actor, now)), PAGE, OLDEST_FIRST), locale, now, c),
    recordedBy: namesNobody(meeting.attributionRule) ? undefined : links.get(record.author ?? ""),
    attendance: hasAttendance ? { count: meeting.attendanceCount, qualifier: meeting.attendanceQualifier, asWritten: meeting.attendanceAsWritten } : undefined,
    places: places.flatMap(({ placeId, candidate }) => {
      const place = links.get(placeId);
      return place ? [{ place, candidate, nameAt: formerNameAt(placeNames.get(placeId) ?? [], meeting.starts, day, place.title, locale) }] : [];
    }),
    agenda: agendaLines(items, links),
    participants: await participantLines(actor, { ...meeting, lang: record.lang }, day, locale, now, db, c),
    entries: entryIds.flatMap((entryId) => presented.get(entryId) ?? []),
    quotations: await listQuotations(actor, [id, ...entryIds], locale, now, c, gate),
    links: await listLinks(actor, id, locale, now, c, gate),
    claims: about.claims,
    corroborations: about.corroborations,
    sources: await listSourcesOf(actor, about.claims.flatMap((claim) => claim.source?.id ?? []), locale, now, c),
    trail: await trailOf(actor, id, locale, now, c),
  };
}

const written = (text: string | null, lang: string): Text | undefined => (text ? { text, lang, origin: "original", checked: true } : undefined);

const NEWEST_FIRST = [desc(records.sortKey), desc(records.id)];
const OLDEST_FIRST = [sql`${records.sortKey} is null`, asc(records.sortKey), asc(records.createdAt), asc(records.id)];

const meetingRows = (db: Db, where: SQL | undefined, limit: number, order = NEWEST_FIRST) =>
  db
    .select({ id: records.id, sortKey: records.sortKey, country: records.country, practice: records.practice, starts: meetings.starts, ends: meetings.ends, status: meetings.status, previousStarts: meetings.previousStarts, edition: meetings.edition, extraordinary: meetings.extraordinary, standsFor: meetings.standsFor, standsForQualifier: meetings.standsForQualifier, platformId: meetings.platformId })
    .from(records)
    .innerJoin(meetings, eq(meetings.id, records.id))
    .where(where)
    .orderBy(...order)
    .limit(limit);

async function meetingLines(actor: Actor, rows: Awaited<ReturnType<typeof meetingRows>>, locale: Locale, now: Date, c?: Connection): Promise<MeetingLine[]> {
  const { db } = c ?? (await connection());
  const links = await linksTo(actor, rows.flatMap((r) => [r.id, r.platformId].flatMap((id) => id ?? [])), locale, now, c);
  const inferred = await inferredDates(db, rows.map((r) => r.id));
  return rows.flatMap((r) => {
    const link = links.get(r.id);
    return link ? [{ ...r, link, inferred: inferred.has(r.id), platform: links.get(r.platformId ?? ""), standsFor: { count: r.standsFor, qualifier: r.standsForQualifier } }] : [];
  });
}
