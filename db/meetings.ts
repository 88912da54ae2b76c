import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { AgendaState, CountQualifier, MeetingMode, MeetingStatus, Openness, OutcomeReport, ParticipantRole, Presence } from "../lib/meetings";
import type { AttributionRule } from "../lib/naming";
import { namesNobody } from "../lib/public-name";
import type { RecordLink, Text } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { connection, type Connection, type Db } from "./client";
import { entryIdsUnder, presentEntries } from "./entries";
import { trailOf, type TrailLine } from "./events";
import { openPartyBook, publicParticipant, type ShownPartyLine } from "./parties";
import { linksTo, notPractice, shownTo, visibleTo } from "./records";
import { agendaItems, countries, meetingPlaces, meetings, participants, records } from "./schema";
import { listSourcesOf, type SourceLine } from "./sources";
import { and, asc, desc, eq, isNotNull, isNull, lt, or, type SQL } from "./sql";
import { textsOf } from "./texts";

export type MeetingLine = { link: RecordLink; starts: string | null; ends: string | null; status: MeetingStatus; country: string | null; platform?: RecordLink; sortKey: string | null; practice: boolean };
export type ParticipantLine = { party: ShownPartyLine; role: ParticipantRole; presence: Presence };
export type MeetingPage = {
  id: string;
  link: RecordLink;
  summary?: Text;
  country: string | null;
  countryName?: string;
  platform?: RecordLink;
  partOf?: RecordLink;
  starts: string | null;
  ends: string | null;
  startTime: string | null;
  timeZone: string | null;
  status: MeetingStatus;
  mode: MeetingMode;
  openness: Openness;
  attributionRule: AttributionRule;
  attendance?: { count: number | null; qualifier: CountQualifier | null; asWritten: string | null };
  outcomeReport: OutcomeReport;
  practice: boolean;
  recordedBy?: RecordLink;
  version: number;
  places: { place: RecordLink; candidate: boolean }[];
  agenda: { number: string | null; title: Text; state: AgendaState; issue?: RecordLink }[];
  participants: ParticipantLine[];
  entries: TimelineEntry[];
  claims: ClaimView[];
  corroborations: CorroborationView[];
  sources: SourceLine[];
  trail: TrailLine[];
};

const PAGE = 50;
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

/** One meeting as the public reads it. */
export const getMeeting = (actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection) => readMeeting(actor, and(eq(records.id, id), shownTo(actor, now)), locale, now, c);

/** The same page of a record that is not public yet, for those who may see it: check your answers, and the second reader. */
export const previewMeeting = (actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection) => readMeeting(actor, and(eq(records.id, id), visibleTo(actor, now)), locale, now, c);

async function readMeeting(actor: Actor, where: SQL | undefined, locale: Locale, now: Date, c?: Connection): Promise<MeetingPage | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ record: { id: records.id, kind: records.kind, slug: records.slug, country: records.country, practice: records.practice, version: records.version, author: records.authorOrganizationId }, meeting: meetings, countryNames: countries.names })
    .from(records)
    .innerJoin(meetings, eq(meetings.id, records.id))
    .leftJoin(countries, eq(countries.code, records.country))
    .where(where);
  if (!row) return undefined;
  const { record, meeting } = row;
  const id = record.id;
  const places = await db.select({ placeId: meetingPlaces.placeId, candidate: meetingPlaces.candidate }).from(meetingPlaces).where(eq(meetingPlaces.meetingId, id)).orderBy(asc(meetingPlaces.order));
  const items = await db.select().from(agendaItems).where(eq(agendaItems.meetingId, id)).orderBy(asc(agendaItems.order));
  const links = await linksTo(actor, [...places.map((p) => p.placeId), ...[meeting.platformId, meeting.partOfId, record.author, ...items.map((i) => i.issueId)].flatMap((x) => x ?? [])], locale, now, c);
  const entryIds = await entryIdsUnder(actor, "meetingId", id, now, db);
  const presented = await presentEntries(actor, entryIds, locale, now, c);
  const about = await claimsAbout(actor, [id], locale, now, c);
  const text = (await textsOf(db, [id], locale)).get(id)!;
  const hasAttendance = meeting.attendanceCount !== null || meeting.attendanceAsWritten !== null;
  return {
    ...meeting,
    link: { kind: "meeting", id, slug: record.slug, title: text.title },
    summary: text.summary,
    country: record.country,
    countryName: row.countryNames?.[locale],
    practice: record.practice,
    version: record.version,
    platform: links.get(meeting.platformId ?? ""),
    partOf: links.get(meeting.partOfId ?? ""),
    recordedBy: namesNobody(meeting.attributionRule) ? undefined : links.get(record.author ?? ""),
    attendance: hasAttendance ? { count: meeting.attendanceCount, qualifier: meeting.attendanceQualifier, asWritten: meeting.attendanceAsWritten } : undefined,
    places: places.flatMap((p) => (links.has(p.placeId) ? [{ place: links.get(p.placeId)!, candidate: p.candidate }] : [])),
    agenda: items.map((i) => ({ number: i.number, title: { text: i.title, lang: i.lang, origin: "original", checked: true }, state: i.state, issue: links.get(i.issueId ?? "") })),
    participants: await participantLines(actor, id, meeting.attributionRule, locale, now, db, c),
    entries: entryIds.flatMap((entryId) => presented.get(entryId) ?? []),
    claims: about.claims,
    corroborations: about.corroborations,
    sources: await listSourcesOf(actor, about.claims.flatMap((claim) => claim.source?.id ?? []), locale, now, c),
    trail: await trailOf(actor, id, locale, now, c),
  };
}

async function participantLines(actor: Actor, meetingId: string, rule: AttributionRule, locale: Locale, now: Date, db: Db, c?: Connection): Promise<ParticipantLine[]> {
  const rows = await db
    .select({
      personId: participants.personId, postId: participants.postId, organizationId: participants.organizationId, category: participants.category, lang: participants.lang, nameAsRecorded: participants.nameAsRecorded,
      namingBasis: participants.namingBasis, role: participants.role, presence: participants.presence, count: participants.count, countQualifier: participants.countQualifier,
    })
    .from(participants)
    .where(eq(participants.meetingId, meetingId))
    .orderBy(asc(participants.order));
  const book = await openPartyBook(actor, rows, locale, now, db, c);
  return rows.map((r) => ({ party: { ...publicParticipant(r, rule, book, locale), count: r.count, countQualifier: r.countQualifier }, role: r.role, presence: r.presence }));
}

const meetingRows = (db: Db, where: SQL | undefined, limit: number) =>
  db
    .select({ id: records.id, sortKey: records.sortKey, country: records.country, practice: records.practice, starts: meetings.starts, ends: meetings.ends, status: meetings.status, platformId: meetings.platformId })
    .from(records)
    .innerJoin(meetings, eq(meetings.id, records.id))
    .where(where)
    .orderBy(desc(records.sortKey), desc(records.id))
    .limit(limit);

async function meetingLines(actor: Actor, rows: Awaited<ReturnType<typeof meetingRows>>, locale: Locale, now: Date, c?: Connection): Promise<MeetingLine[]> {
  const links = await linksTo(actor, rows.flatMap((r) => [r.id, r.platformId].flatMap((id) => id ?? [])), locale, now, c);
  return rows.flatMap((r) => {
    const link = links.get(r.id);
    return link ? [{ ...r, link, platform: links.get(r.platformId ?? "") }] : [];
  });
}
