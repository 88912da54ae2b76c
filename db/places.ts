import type { Actor } from "../lib/actor";
import { sumOfCounts } from "../lib/counts";
import { today } from "../lib/deadlines";
import { formerNameAt } from "../lib/former-name";
import type { Locale } from "../lib/locales";
import type { RecordLink, Text } from "../lib/records";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { connection, type Connection, type Db } from "./client";
import { listLinks, type LinkLine } from "./links";
import { listMeetingsOf, type MeetingLine } from "./meetings";
import { listNames, type NameLine, namesInTime } from "./names";
import { linksTo, listed, notPractice, shownTo } from "./records";
import { activities, countries, meetingPlaces, meetings, places, records } from "./schema";
import { listSourcesOf, type SourceLine } from "./sources";
import { and, asc, eq, inArray, sql, type SQL } from "./sql";
import { textsOf } from "./texts";

/** What was held and is recorded here, with what its rows stand for; undefined where that cannot be added up. */
type Held = ReturnType<typeof sumOfCounts>;
/** `undated` is a part of `held`; `perhaps` counts those whose place is only guessed and is no part of it. */
export type MeetingsAtPlace = { held: Held; undated: Held; perhaps: Held };
export type Coordinates = { latitude: number; longitude: number; confidence: (typeof places.$inferSelect)["coordinateConfidence"] };
export type PlaceLine = { link: RecordLink; summary?: Text; classification: string | null; country: string | null; countryName?: string; at?: Coordinates; meetings: MeetingsAtPlace };
/** A meeting on the page of a place; `nameAt` is what the place was called then, where that is not today's name. */
export type MeetingHere = MeetingLine & { nameAt?: { text: string; lang: string } };
export type PlacePage = PlaceLine & {
  id: string;
  names: NameLine[];
  parent?: RecordLink;
  within: RecordLink[];
  dated: MeetingHere[];
  undated: MeetingHere[];
  perhaps: MeetingHere[];
  activities: RecordLink[];
  links: LinkLine[];
  claims: ClaimView[];
  corroborations: CorroborationView[];
  sources: SourceLine[];
};

const PAGE = 500;

/** Places on the public list by country and slug, with how many meetings are recorded at each. */
export async function listPlaces(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<PlaceLine[]> {
  const { db } = c ?? (await connection());
  const rows = await placeRows(db, and(eq(records.kind, "place"), shownTo(actor, now), notPractice()));
  const counts = await countsAt(actor, rows.map((r) => r.id), now, db);
  return (await listed(actor, rows, locale, now, c)).map((r) => ({ ...lineOf(r, locale), link: r.link, summary: r.summary, meetings: counts.get(r.id)! }));
}

/** One place with its names in time and the meetings held there, newest first; guessed ones apart. */
export async function getPlace(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<PlacePage | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await placeRows(db, and(eq(records.id, id), shownTo(actor, now)));
  if (!row) return undefined;
  const within = await idsOfKind(db, actor, now, "place", sql`exists (select 1 from ${places} where ${and(eq(places.id, records.id), eq(places.parentId, id))})`);
  const activitiesHere = await idsOfKind(db, actor, now, "activity", sql`exists (select 1 from ${activities} where ${and(eq(activities.id, records.id), eq(activities.placeId, id))})`);
  const links = await linksTo(actor, [id, row.parentId ?? id, ...within, ...activitiesHere], locale, now, c);
  const link = links.get(id)!;
  const at = await db.select({ meetingId: meetingPlaces.meetingId, candidate: meetingPlaces.candidate }).from(meetingPlaces).where(eq(meetingPlaces.placeId, id));
  const guessed = new Set(at.flatMap((a) => (a.candidate ? a.meetingId : [])));
  const names = (await namesInTime(db, [id])).get(id) ?? [];
  const here = (await listMeetingsOf(actor, at.map((a) => a.meetingId), locale, now, c)).map((m): MeetingHere => ({ ...m, nameAt: formerNameAt(names, m.starts, today(now, row.country), link.title, locale) }));
  const sure = here.filter((m) => !guessed.has(m.link.id));
  const about = await claimsAbout(actor, [id], locale, now, c);
  const pick = (ids: string[]) => ids.flatMap((x) => links.get(x) ?? []);
  return {
    ...lineOf(row, locale),
    id,
    link,
    summary: (await textsOf(db, [id], locale)).get(id)?.summary,
    meetings: (await countsAt(actor, [id], now, db)).get(id)!,
    names: await listNames(actor, id, locale, now, c),
    parent: row.parentId ? links.get(row.parentId) : undefined,
    within: pick(within),
    dated: sure.filter((m) => m.sortKey !== null),
    undated: sure.filter((m) => m.sortKey === null),
    perhaps: here.filter((m) => guessed.has(m.link.id)),
    activities: pick(activitiesHere),
    links: await listLinks(actor, id, locale, now, c),
    ...about,
    sources: await listSourcesOf(actor, about.claims.flatMap((claim) => claim.source?.id ?? []), locale, now, c),
  };
}

const placeRows = (db: Db, where: SQL | undefined) =>
  db
    .select({ id: records.id, classification: records.classification, country: records.country, countryNames: countries.names, parentId: places.parentId, latitude: places.latitude, longitude: places.longitude, confidence: places.coordinateConfidence })
    .from(records)
    .innerJoin(places, eq(places.id, records.id))
    .leftJoin(countries, eq(countries.code, records.country))
    .where(where)
    .orderBy(asc(records.country), asc(records.slug))
    .limit(PAGE);

function lineOf({ latitude, longitude, confidence, ...row }: Awaited<ReturnType<typeof placeRows>>[number], locale: Locale) {
  const at = latitude !== null && longitude !== null ? { latitude, longitude, confidence } : undefined;
  return { classification: row.classification, country: row.country, countryName: row.countryNames?.[locale], at };
}

const idsOfKind = async (db: Db, actor: Actor, now: Date, kind: "place" | "activity", having: SQL) =>
  (await db.select({ id: records.id }).from(records).where(and(eq(records.kind, kind), having, shownTo(actor, now), notPractice())).orderBy(asc(records.slug)).limit(PAGE)).map((r) => r.id);

/** Meetings held, by place: a planned, moved or cancelled one and one for practice count nowhere. */
async function countsAt(actor: Actor, placeIds: string[], now: Date, db: Db): Promise<Map<string, MeetingsAtPlace>> {
  const undated = sql<number>`case when ${records.sortKey} is null then 1 else 0 end`;
  const rows = placeIds.length === 0 ? [] : await db
    .select({ placeId: meetingPlaces.placeId, candidate: meetingPlaces.candidate, qualifier: meetings.standsForQualifier, undated, count: sql<number>`sum(${meetings.standsFor})` })
    .from(meetingPlaces)
    .innerJoin(meetings, eq(meetings.id, meetingPlaces.meetingId))
    .innerJoin(records, eq(records.id, meetings.id))
    .where(and(inArray(meetingPlaces.placeId, placeIds), eq(meetings.status, "held"), shownTo(actor, now), notPractice()))
    .groupBy(meetingPlaces.placeId, meetingPlaces.candidate, meetings.standsForQualifier, undated);
  const summed = (of: typeof rows) => sumOfCounts(of.map((r) => ({ count: Number(r.count), qualifier: r.qualifier })));
  return new Map(
    placeIds.map((id) => {
      const here = rows.filter((r) => r.placeId === id && !r.candidate);
      return [id, { held: summed(here), undated: summed(here.filter((r) => Number(r.undated) === 1)), perhaps: summed(rows.filter((r) => r.placeId === id && r.candidate)) }];
    }),
  );
}
