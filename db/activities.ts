import type { Actor } from "../lib/actor";
import type { ActivityStatus } from "../lib/activities";
import { type Day, today } from "../lib/deadlines";
import { formerNameAt } from "../lib/former-name";
import type { Locale } from "../lib/locales";
import type { RecordLink, Text } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { connection, type Connection, type Db } from "./client";
import { presentEntries } from "./entries";
import { listLinks, type LinkLine } from "./links";
import type { MeetingPlace } from "./meetings";
import { listNames, type NameLine, namesInTime } from "./names";
import { linksTo, listed, notPractice, shownTo } from "./records";
import { activities, activityParties, countries, recordParents, records } from "./schema";
import { listSourcesOf, type SourceLine } from "./sources";
import { and, asc, desc, eq, sql, type SQL } from "./sql";
import { textsOf } from "./texts";
import { listTopicsOf } from "./topics";

export type ActivityLine = { link: RecordLink; summary?: Text; classification: string | null; country: string | null; countryName?: string; starts: string | null; ends: string | null; status: ActivityStatus | null };
export type ActivityPage = ActivityLine & {
  id: string;
  place?: MeetingPlace;
  /** Two roles that are not the same: who held it, and who helped. */
  organizers: RecordLink[];
  supporters: RecordLink[];
  topics: RecordLink[];
  names: NameLine[];
  links: LinkLine[];
  entries: TimelineEntry[];
  claims: ClaimView[];
  corroborations: CorroborationView[];
  sources: SourceLine[];
};

const PAGE = 500;

/** Activities on the public list, newest first and undated last. */
export async function listActivities(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<ActivityLine[]> {
  const { db } = c ?? (await connection());
  const rows = await activityRows(db, and(eq(records.kind, "activity"), shownTo(actor, now), notPractice()));
  return (await listed(actor, rows, locale, now, c)).map((r) => ({ ...lineOf(r, locale), link: r.link, summary: r.summary }));
}

/** One activity with who held and who supported it and the entries that stand under it, oldest first. */
export async function getActivity(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<ActivityPage | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await activityRows(db, and(eq(records.id, id), shownTo(actor, now)));
  if (!row) return undefined;
  const parties = await db.select({ role: activityParties.role, organizationId: activityParties.organizationId }).from(activityParties).where(eq(activityParties.activityId, id)).orderBy(asc(activityParties.id));
  const links = await linksTo(actor, [id, row.placeId ?? id, ...parties.map((p) => p.organizationId)], locale, now, c);
  const inRole = (role: (typeof parties)[number]["role"]) => parties.flatMap((p) => (p.role === role ? (links.get(p.organizationId) ?? []) : []));
  const under = await db
    .select({ id: records.id })
    .from(recordParents)
    .innerJoin(records, eq(records.id, recordParents.recordId))
    .where(and(eq(recordParents.parentId, id), eq(records.kind, "entry"), shownTo(actor, now), row.practice ? undefined : notPractice()))
    .orderBy(sql`${recordParents.sortKey} is null`, asc(recordParents.sortKey), asc(recordParents.recordId))
    .limit(PAGE);
  const presented = await presentEntries(actor, under.map((u) => u.id), locale, now, c);
  const about = await claimsAbout(actor, [id], locale, now, c);
  return {
    ...lineOf(row, locale),
    id,
    link: links.get(id)!,
    summary: (await textsOf(db, [id], locale)).get(id)?.summary,
    place: row.placeId ? await placeAt(db, links.get(row.placeId), row.starts, today(now, row.country), locale) : undefined,
    organizers: inRole("organizer"),
    supporters: inRole("supporter"),
    topics: await listTopicsOf(actor, id, locale, now, c),
    names: await listNames(actor, id, locale, now, c),
    links: await listLinks(actor, id, locale, now, c),
    entries: under.flatMap((u) => presented.get(u.id) ?? []),
    ...about,
    sources: await listSourcesOf(actor, about.claims.flatMap((claim) => claim.source?.id ?? []), locale, now, c),
  };
}

const activityRows = (db: Db, where: SQL | undefined) =>
  db
    .select({ id: records.id, classification: records.classification, country: records.country, countryNames: countries.names, starts: activities.starts, ends: activities.ends, status: activities.status, placeId: activities.placeId, practice: records.practice })
    .from(records)
    .innerJoin(activities, eq(activities.id, records.id))
    .leftJoin(countries, eq(countries.code, records.country))
    .where(where)
    .orderBy(sql`${records.sortKey} is null`, desc(records.sortKey), desc(records.id))
    .limit(PAGE);

const lineOf = (row: Awaited<ReturnType<typeof activityRows>>[number], locale: Locale) => ({
  classification: row.classification, country: row.country, countryName: row.countryNames?.[locale], starts: row.starts, ends: row.ends, status: row.status as ActivityStatus | null, // written by the seed's shape alone
});

async function placeAt(db: Db, place: RecordLink | undefined, when: string | null, day: Day, locale: Locale): Promise<MeetingPlace | undefined> {
  if (!place) return undefined;
  const names = (await namesInTime(db, [place.id])).get(place.id) ?? [];
  return { place, candidate: false, nameAt: formerNameAt(names, when, day, place.title, locale) };
}
