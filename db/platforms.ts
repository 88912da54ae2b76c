import type { Actor } from "../lib/actor";
import { type CadenceYear, recordedCadence } from "../lib/cadence";
import { today } from "../lib/deadlines";
import { type Edition, editionsOf } from "../lib/editions";
import type { Locale } from "../lib/locales";
import type { RecordLink, Text } from "../lib/records";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { connection, type Connection } from "./client";
import { listExpectedSittings, type SaidOfSitting } from "./expected-sittings";
import { listLinks, type LinkLine } from "./links";
import { countMeetings, listEditions, listMeetings, listSittings, type MeetingLine } from "./meetings";
import { listMembershipsIn, type MembershipLine } from "./memberships";
import { listNames, type NameLine } from "./names";
import { listPlatformIssues, type PlatformIssues } from "./platform-issues";
import { linksTo, listed, shownTo } from "./records";
import { countries, meetings, platforms, records } from "./schema";
import { listSourcesOf, type SourceLine } from "./sources";
import { and, asc, desc, eq, inArray, isNotNull, lte } from "./sql";
import { textsOf } from "./texts";

export type PlatformLine = { link: RecordLink; summary?: Text; country: string | null; countryName?: string; cadence: string | null; lastSitting?: { link: RecordLink; starts: string | null } };
export type PlatformPage = PlatformLine & {
  id: string;
  cadenceAsWritten: string | null;
  cadenceSince: string | null;
  cadenceSource?: RecordLink;
  names: NameLine[];
  memberships: MembershipLine[];
  /** Sittings held and recorded here, with what an undated row stands for. */
  recordedMeetings: { count: number; qualifier: "exactly" | "at_least" };
  undatedCount: { count: number; qualifier: "exactly" | "at_least" };
  /** The promised rhythm period by period, newest year first; empty where none is promised or its beginning is not known. */
  rhythm: CadenceYear<MeetingLine, SaidOfSitting>[];
  /** A numbered series from its first known number to its last, gaps in their places. */
  editions: Edition<MeetingLine, ClaimView>[];
  meetings: MeetingLine[];
  undatedMeetings: MeetingLine[];
  /** Older ones than these are on the list of meetings. */
  moreMeetings: boolean;
  issues: PlatformIssues;
  links: LinkLine[];
  claims: ClaimView[];
  corroborations: CorroborationView[];
  sources: SourceLine[];
};

const PAGE = 100;

/** Platforms with the last sitting held, by country and title. */
export async function listPlatforms(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<PlatformLine[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: records.id, country: records.country, countryNames: countries.names, cadence: platforms.cadence })
    .from(records)
    .innerJoin(platforms, eq(platforms.id, records.id))
    .leftJoin(countries, eq(countries.code, records.country))
    .where(and(eq(records.kind, "platform"), shownTo(actor, now)))
    .orderBy(asc(records.country), asc(records.slug))
    .limit(PAGE);
  const last = await lastSittings(actor, rows, locale, now, c);
  return (await listed(actor, rows, locale, now, c)).map(({ countryNames, ...r }) => ({ ...r, countryName: countryNames?.[locale], lastSitting: last.get(r.id) }));
}

/** The platforms a member can choose from in a form, with the country each brings along. */
export async function listPlatformChoices(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<{ id: string; slug: string; title: Text; country: string | null }[]> {
  const { db } = c ?? (await connection());
  const rows = await db.select({ id: records.id, country: records.country }).from(records).where(and(eq(records.kind, "platform"), shownTo(actor, now))).orderBy(asc(records.country), asc(records.slug)).limit(PAGE);
  const links = await linksTo(actor, rows.map((r) => r.id), locale, now, c);
  return rows.flatMap((r) => {
    const link = links.get(r.id);
    return link?.slug ? [{ id: r.id, slug: link.slug, title: link.title, country: r.country }] : [];
  });
}

/** The ids behind the slugs of a filter; a slug the actor is not shown gives undefined. */
export async function platformIdsOf(actor: Actor, slugs: string[], now = new Date(), c?: Connection): Promise<string[] | undefined> {
  if (slugs.length === 0) return [];
  const { db } = c ?? (await connection());
  const rows = await db.select({ id: records.id }).from(records).where(and(eq(records.kind, "platform"), inArray(records.slug, slugs), shownTo(actor, now)));
  return rows.length === new Set(slugs).size ? rows.map((r) => r.id) : undefined;
}

export async function getPlatform(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<PlatformPage | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ id: records.id, country: records.country, countryNames: countries.names, platform: platforms })
    .from(records)
    .innerJoin(platforms, eq(platforms.id, records.id))
    .leftJoin(countries, eq(countries.code, records.country))
    .where(and(eq(records.id, id), shownTo(actor, now)));
  if (!row) return undefined;
  const links = await linksTo(actor, [id, row.platform.cadenceSourceId ?? id], locale, now, c);
  const about = await claimsAbout(actor, [id], locale, now, c);
  const sittings = await listMeetings(actor, { platformId: id }, locale, now, c);
  return {
    id,
    link: links.get(id)!,
    summary: (await textsOf(db, [id], locale)).get(id)?.summary,
    country: row.country,
    countryName: row.countryNames?.[locale],
    cadence: row.platform.cadence,
    cadenceAsWritten: row.platform.cadenceAsWritten,
    cadenceSince: row.platform.cadenceSince,
    cadenceSource: row.platform.cadenceSourceId ? links.get(row.platform.cadenceSourceId) : undefined,
    lastSitting: (await lastSittings(actor, [row], locale, now, c)).get(id),
    names: await listNames(actor, id, locale, now, c),
    memberships: await listMembershipsIn(actor, { platformId: id }, locale, now, c),
    recordedMeetings: await countMeetings(actor, { platformId: id }, now, c),
    undatedCount: await countMeetings(actor, { platformId: id, undated: true }, now, c),
    rhythm: row.platform.cadence && row.platform.cadenceSince ? recordedCadence(row.platform.cadence, row.platform.cadenceSince, today(now, row.country), await listSittings(actor, id, locale, now, c), await listExpectedSittings(actor, id, locale, now, c)) : [],
    editions: editionsOf(await listEditions(actor, id, locale, now, c), missingEditions(about.claims)),
    meetings: sittings.meetings.filter((m) => m.edition === null),
    undatedMeetings: sittings.undated.filter((m) => m.edition === null),
    moreMeetings: sittings.next !== undefined,
    issues: await listPlatformIssues(actor, id, locale, now, c),
    links: await listLinks(actor, id, locale, now, c),
    claims: about.claims,
    corroborations: about.corroborations,
    sources: await listSourcesOf(actor, about.claims.flatMap((claim) => claim.source?.id ?? []), locale, now, c),
  };
}

/** Numbers that were looked for and not found: the value of such a claim is the number. */
const missingEditions = (claims: ClaimView[]) => claims.flatMap((claim) => (claim.field === "missing_edition" && Number(claim.value?.text) > 0 ? [{ number: Number(claim.value?.text), claim }] : []));

/** The newest sitting of each platform that was held by today; a practice sitting counts in nothing derived. */
async function lastSittings(actor: Actor, of: readonly { id: string; country: string | null }[], locale: Locale, now: Date, c?: Connection) {
  const { db } = c ?? (await connection());
  const found = await Promise.all(
    of.map(async ({ id: platformId, country }) => {
      const [row] = await db
        .select({ id: records.id, starts: meetings.starts })
        .from(meetings)
        .innerJoin(records, eq(records.id, meetings.id))
        .where(and(eq(meetings.platformId, platformId), eq(meetings.status, "held"), isNotNull(records.sortKey), lte(records.sortKey, today(now, country)), eq(records.practice, false), shownTo(actor, now)))
        .orderBy(desc(records.sortKey), desc(records.id))
        .limit(1);
      return [platformId, row] as const;
    }),
  );
  const links = await linksTo(actor, found.flatMap(([, row]) => row?.id ?? []), locale, now, c);
  return new Map(found.flatMap(([platformId, row]) => (row && links.has(row.id) ? [[platformId, { link: links.get(row.id)!, starts: row.starts }] as const] : [])));
}
