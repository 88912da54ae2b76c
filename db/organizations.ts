import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { Side } from "../lib/organizations";
import type { RecordLink, Text } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { connection, type Connection, type Db } from "./client";
import { presentEntries } from "./entries";
import { listMembershipsIn, listMembershipsOf, listPostsOf, type MembershipLine, type PostLine } from "./memberships";
import { entryIdsNaming, mentionsNaming } from "./named";
import { listNames, type NameLine } from "./names";
import { listLinks, type LinkLine, type Mention } from "./links";
import { linksTo, listed, notPractice, shownTo } from "./records";
import { countries, organizations, records } from "./schema";
import { and, asc, eq, inArray } from "./sql";
import { textsOf } from "./texts";

export type OrganizationLine = { link: RecordLink; summary?: Text; side: Side | null; country: string | null; countryName?: string };
/** A body and the bodies under it. */
export type BodyTree = { link: RecordLink; children: BodyTree[] };
export type OrganizationPage = OrganizationLine & {
  id: string;
  practice: boolean;
  /** From the topmost body down to the one it belongs to. */
  ancestors: RecordLink[];
  children: BodyTree[];
  successor?: RecordLink;
  predecessors: RecordLink[];
  posts: PostLine[];
  names: NameLine[];
  members: MembershipLine[];
  belongsTo: MembershipLine[];
  entries: TimelineEntry[];
  links: LinkLine[];
  mentions: Mention[];
  claims: ClaimView[];
  corroborations: CorroborationView[];
};

const PAGE = 200;
const ENTRIES = 100;

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
  return (await listed(actor, rows, locale, now, c)).map(({ countryNames, ...r }) => ({ ...r, countryName: countryNames?.[locale] }));
}

export async function getOrganization(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<OrganizationPage | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ side: organizations.side, parentId: organizations.parentId, successorId: organizations.successorId, practice: organizations.practice, country: records.country, countryNames: countries.names })
    .from(records)
    .innerJoin(organizations, eq(organizations.id, records.id))
    .leftJoin(countries, eq(countries.code, records.country))
    .where(and(eq(records.id, id), shownTo(actor, now)));
  if (!row) return undefined;
  const above = await idsAbove(db, row.parentId);
  const below = await bodiesBelow(db, id);
  const before = await db.select({ id: organizations.id }).from(organizations).where(eq(organizations.successorId, id)).orderBy(asc(organizations.id));
  const links = await linksTo(actor, [id, ...above, ...below.map((x) => x.id), ...before.map((x) => x.id), row.successorId ?? id], locale, now, c);
  const entryIds = await entryIdsNaming(actor, { organizationId: id }, ENTRIES, locale, now, c);
  const presented = await presentEntries(actor, entryIds, locale, now, c);
  const about = await claimsAbout(actor, [id], locale, now, c);
  const pick = (ids: string[]) => ids.flatMap((x) => links.get(x) ?? []);
  return {
    id,
    link: links.get(id)!,
    summary: (await textsOf(db, [id], locale)).get(id)?.summary,
    side: row.side,
    country: row.country,
    countryName: row.countryNames?.[locale],
    practice: row.practice,
    ancestors: pick(above),
    children: treeOf(id, below, links),
    successor: links.get(row.successorId ?? ""),
    predecessors: pick(before.map((x) => x.id)),
    posts: await listPostsOf(actor, id, locale, now, c),
    names: await listNames(actor, id, locale, now, c),
    members: await listMembershipsIn(actor, { organizationId: id }, locale, now, c),
    belongsTo: await listMembershipsOf(actor, { organizationId: id }, locale, now, c),
    entries: entryIds.flatMap((e) => presented.get(e) ?? []),
    links: await listLinks(actor, id, locale, now, c),
    mentions: (await mentionsNaming(actor, id, locale, now, c)).filter((m) => !entryIds.includes(m.link.id) && !below.some((b) => b.id === m.link.id)),
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

/** A district office, a city department, a committee, a ministry, a government: deeper is a circle. */
const DEEPEST = 8;

/** The bodies above, topmost first. A hidden one is left out by its link, what stands above it is not. */
async function idsAbove(db: Db, parentId: string | null): Promise<string[]> {
  const ids: string[] = [];
  for (let next = parentId; next && !ids.includes(next) && ids.length < DEEPEST; ) {
    ids.unshift(next);
    const [row] = await db.select({ parentId: organizations.parentId }).from(organizations).where(eq(organizations.id, next));
    next = row?.parentId ?? null;
  }
  return ids;
}

async function bodiesBelow(db: Db, id: string): Promise<{ id: string; parentId: string }[]> {
  const found: { id: string; parentId: string }[] = [];
  for (let level = [id]; level.length > 0 && found.length < PAGE; ) {
    const rows = await db.select({ id: organizations.id, parentId: organizations.parentId }).from(organizations).where(inArray(organizations.parentId, level)).orderBy(asc(organizations.id));
    const unseen = rows.flatMap((r) => (r.parentId && r.id !== id && !found.some((f) => f.id === r.id) ? [{ id: r.id, parentId: r.parentId }] : []));
    found.push(...unseen);
    level = unseen.map((r) => r.id);
  }
  return found;
}

/** What stands under a body the actor is not shown goes with it. */
const treeOf = (id: string, below: { id: string; parentId: string }[], links: Map<string, RecordLink>): BodyTree[] =>
  below.filter((b) => b.parentId === id).flatMap((b) => (links.has(b.id) ? [{ link: links.get(b.id)!, children: treeOf(b.id, below, links) }] : []));
