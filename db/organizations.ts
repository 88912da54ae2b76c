import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { Side } from "../lib/organizations";
import type { RecordLink, Text } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { connection, type Connection } from "./client";
import { presentEntries } from "./entries";
import { listMembershipsIn, listMembershipsOf, type MembershipLine } from "./memberships";
import { listNames, type NameLine } from "./names";
import { linksTo, notPractice, shownTo } from "./records";
import { countries, entries, entryParties, organizations, posts, records } from "./schema";
import { and, asc, desc, eq, inArray, isNotNull, ne, or } from "./sql";
import { textsOf } from "./texts";

export type OrganizationLine = { link: RecordLink; summary?: Text; side: Side | null; country: string | null; countryName?: string };
export type OrganizationPage = OrganizationLine & {
  id: string;
  practice: boolean;
  parent?: RecordLink;
  children: RecordLink[];
  posts: RecordLink[];
  names: NameLine[];
  members: MembershipLine[];
  belongsTo: MembershipLine[];
  entries: TimelineEntry[];
  claims: ClaimView[];
  corroborations: CorroborationView[];
};

const PAGE = 200;
const ENTRIES = 20;

/** Organisations on the public list by side and slug. Practice organisations have a page but stand in no list. */
export async function listOrganizations(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<OrganizationLine[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: records.id, side: organizations.side, country: records.country, countryNames: countries.names })
    .from(records)
    .innerJoin(organizations, eq(organizations.id, records.id))
    .leftJoin(countries, eq(countries.code, records.country))
    .where(and(eq(records.kind, "organization"), shownTo(actor, now), notPractice(), eq(organizations.practice, false)))
    .orderBy(asc(records.slug))
    .limit(PAGE);
  const ids = rows.map((r) => r.id);
  const links = await linksTo(actor, ids, locale, now, c);
  const texts = await textsOf(db, ids, locale);
  return rows.flatMap((r) => (links.has(r.id) ? [{ link: links.get(r.id)!, summary: texts.get(r.id)?.summary, side: r.side, country: r.country, countryName: r.countryNames?.[locale] }] : []));
}

export async function getOrganization(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<OrganizationPage | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ side: organizations.side, parentId: organizations.parentId, practice: organizations.practice, country: records.country, countryNames: countries.names })
    .from(records)
    .innerJoin(organizations, eq(organizations.id, records.id))
    .leftJoin(countries, eq(countries.code, records.country))
    .where(and(eq(records.id, id), shownTo(actor, now)));
  if (!row) return undefined;
  const children = await db.select({ id: organizations.id }).from(organizations).where(eq(organizations.parentId, id)).limit(PAGE);
  const held = await db.select({ id: posts.id }).from(posts).where(eq(posts.organizationId, id)).limit(PAGE);
  const links = await linksTo(actor, [id, row.parentId ?? id, ...children.map((x) => x.id), ...held.map((x) => x.id)], locale, now, c);
  const entryIds = await entryIdsOf(actor, id, now, c);
  const presented = await presentEntries(actor, entryIds, locale, now, c);
  const about = await claimsAbout(actor, [id], locale, now, c);
  const pick = (ids: { id: string }[]) => ids.flatMap((x) => links.get(x.id) ?? []);
  return {
    id,
    link: links.get(id)!,
    summary: (await textsOf(db, [id], locale)).get(id)?.summary,
    side: row.side,
    country: row.country,
    countryName: row.countryNames?.[locale],
    practice: row.practice,
    parent: row.parentId ? links.get(row.parentId) : undefined,
    children: pick(children),
    posts: pick(held),
    names: await listNames(actor, id, locale, now, c),
    members: await listMembershipsIn(actor, { organizationId: id }, locale, now, c),
    belongsTo: await listMembershipsOf(actor, { organizationId: id }, locale, now, c),
    entries: entryIds.flatMap((e) => presented.get(e) ?? []),
    ...about,
  };
}

/** The country a member's form starts with. */
export async function countryOf(actor: Actor, organizationId: string, now = new Date(), c?: Connection): Promise<string | null> {
  const { db } = c ?? (await connection());
  const [row] = await db.select({ country: records.country }).from(records).where(and(eq(records.id, organizationId), shownTo(actor, now)));
  return row?.country ?? null;
}

/** Countries that can be chosen, in the alphabet of the reader's language as far as code points go. */
export async function listCountries(_actor: Actor, locale: Locale, c?: Connection): Promise<{ code: string; name: string }[]> {
  const { db } = c ?? (await connection());
  const rows = await db.select().from(countries);
  return rows.map((r) => ({ code: r.code, name: r.names[locale] })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Entries in which the organisation speaks or is addressed, newest first. Being affected by something is not shown here. */
async function entryIdsOf(actor: Actor, organizationId: string, now: Date, c?: Connection): Promise<string[]> {
  const { db } = c ?? (await connection());
  const inPosts = db.select({ id: posts.id }).from(posts).where(eq(posts.organizationId, organizationId));
  const rows = await db
    .selectDistinct({ id: records.id, sortKey: records.sortKey })
    .from(entryParties)
    .innerJoin(records, eq(records.id, entryParties.entryId))
    .innerJoin(entries, eq(entries.id, records.id))
    .where(and(or(eq(entryParties.organizationId, organizationId), inArray(entryParties.postId, inPosts)), ne(entryParties.role, "affected"), isNotNull(records.sortKey), shownTo(actor, now), notPractice()))
    .orderBy(desc(records.sortKey), desc(records.id))
    .limit(ENTRIES);
  return rows.map((r) => r.id);
}
