import type { Actor } from "../lib/actor";
import type { Origin, SourceRelation, Trust } from "../lib/claims";
import type { Locale } from "../lib/locales";
import type { RecordLink, Text } from "../lib/records";
import { attributionRules } from "./attribution";
import { claimsAbout, type ClaimView, type CorroborationView, isOpen } from "./claims";
import { connection, type Connection, type Db } from "./client";
import { listNames, type NameLine } from "./names";
import { listLinks, type LinkLine } from "./links";
import { linksTo, notPractice, shownTo } from "./records";
import { claims, corroborations, issueParties, links, memberships, names, platforms, quotations, records, sources, translations } from "./schema";
import { and, asc, desc, eq, inArray, isNotNull, isNull, like, sql } from "./sql";
import { textsOf } from "./texts";

export type SourceLine = {
  link: RecordLink;
  url: string | null;
  publisher: string | null;
  author: string | null;
  relation: SourceRelation;
  published: string | null;
  trust: Trust;
  origin: Origin;
  documentType: string | null;
  originalLang: string | null;
  translation: (typeof sources.$inferSelect)["translation"];
  translationQuality: string | null;
  publishedHow?: Text;
  captured: string | null;
};
/** One claim that cites a source. */
export type Citing = { claimId: string; field: string; locator: string | null; garbled: boolean };
/** What of a record rests on a source besides its claims. */
export const OTHER_USES = ["name", "membership", "relation", "party", "quotation", "rhythm", "corroboration"] as const;
export type OtherUse = (typeof OTHER_USES)[number];
/** A record with all that rests on one source in it. `id` is the record's. */
export type Resting = { id: string; link: RecordLink; claims: Citing[]; others: { use: OtherUse; locator: string | null }[] };
export type SourcePage = SourceLine & { /** The title as the source prints it. */ originalTitle: Text; summary?: Text; names: NameLine[]; links: LinkLine[]; claims: ClaimView[]; corroborations: CorroborationView[]; restsOn: Resting[] };

/** Nothing on one of these pages may be cut off in silence: the record has about a hundred sources. */
const PAGE = 1000;

/** Sources on the public list, newest publication first, undated last. */
export async function listSources(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<SourceLine[]> {
  const { db } = c ?? (await connection());
  const rows = await db.select({ id: records.id }).from(records).where(and(eq(records.kind, "source"), shownTo(actor, now), notPractice())).orderBy(sql`${records.sortKey} is null`, desc(records.sortKey), desc(records.id)).limit(PAGE);
  return listSourcesOf(actor, rows.map((r) => r.id), locale, now, c);
}

/** The given sources in the given order, each once, of those the actor is shown. */
export async function listSourcesOf(actor: Actor, ids: string[], locale: Locale, now = new Date(), c?: Connection): Promise<SourceLine[]> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return [];
  const { db } = c ?? (await connection());
  const links = await linksTo(actor, unique, locale, now, c);
  const rows = await db
    .select({
      id: sources.id, url: sources.url, publisher: sources.publisher, author: sources.author, relation: sources.relation, published: sources.published, trust: sources.trust, origin: sources.origin,
      documentType: sources.documentType, originalLang: sources.originalLang, translation: sources.translation, translationQuality: sources.translationQuality, publishedHow: sources.publishedHow, captured: sources.captured,
    })
    .from(sources)
    .where(inArray(sources.id, unique));
  const how = await db.select({ id: translations.recordId, text: translations.text, origin: translations.origin, checkedAt: translations.checkedAt }).from(translations).where(and(inArray(translations.recordId, unique), isNull(translations.claimId), eq(translations.field, "published_how"), eq(translations.lang, locale)));
  const howById = new Map(how.map((t): [string, Text] => [t.id, { text: t.text, lang: locale, origin: t.origin, checked: t.checkedAt !== null }]));
  const inLocale = (id: string, text: string | null): Text | undefined => (text === null ? undefined : (howById.get(id) ?? { text, lang: "en", origin: "original", checked: true }));
  const byId = new Map(rows.map(({ id, publishedHow, ...rest }) => [id, { ...rest, publishedHow: inLocale(id, publishedHow) }]));
  return unique.flatMap((id) => {
    const link = links.get(id);
    const row = byId.get(id);
    return link && row ? [{ ...row, link }] : [];
  });
}

/** One source with what rests on it. */
export async function getSource(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<SourcePage | undefined> {
  const { db } = c ?? (await connection());
  const [shown] = await db.select({ id: records.id }).from(records).where(and(eq(records.id, id), shownTo(actor, now)));
  const [line] = shown ? await listSourcesOf(actor, [id], locale, now, c) : [];
  if (!line) return undefined;
  const [own] = await db.select({ title: records.title, lang: records.lang }).from(records).where(eq(records.id, id));
  const about = await claimsAbout(actor, [id], locale, now, c);
  return {
    ...line,
    originalTitle: { text: own?.title ?? line.link.title.text, lang: own?.lang ?? line.link.title.lang, origin: "original", checked: true },
    summary: (await textsOf(db, [id], locale)).get(id)?.summary,
    names: await listNames(actor, id, locale, now, c),
    links: await listLinks(actor, id, locale, now, c),
    ...about,
    restsOn: await restingOn(actor, id, locale, now, c),
  };
}

/** Every record in which something rests on a source, of those the actor is shown, by kind and date; practice counts in nothing. */
async function restingOn(actor: Actor, sourceId: string, locale: Locale, now: Date, c?: Connection): Promise<Resting[]> {
  const { db } = c ?? (await connection());
  const stated = await db
    .select({ recordId: claims.recordId, claimId: claims.id, valueRecordId: claims.valueRecordId, field: claims.field, locator: claims.locator, confidence: claims.confidence })
    .from(claims)
    .where(eq(claims.sourceId, sourceId))
    .orderBy(asc(claims.recordId), asc(claims.order), asc(claims.id));
  const valued = stated.flatMap((r) => (r.valueRecordId === null ? [] : [r.recordId, r.valueRecordId]));
  const [ends, rules] = [await linksTo(actor, valued, locale, now, c), await attributionRules(db, valued)];
  const citing = stated.filter((r) => isOpen(r, ends, rules));
  const others = await otherUses(db, sourceId);
  const ids = [...new Set([...citing, ...others].map((r) => r.recordId))].filter((recordId) => recordId !== sourceId);
  if (ids.length === 0) return [];
  const rows = await db.select({ id: records.id, kind: records.kind }).from(records).where(and(inArray(records.id, ids), shownTo(actor, now), notPractice())).orderBy(asc(records.kind), sql`${records.sortKey} is null`, asc(records.sortKey), asc(records.title), asc(records.id));
  const titles = await linksTo(actor, rows.map((r) => r.id), locale, now, c);
  return rows.flatMap(({ id }) => {
    const link = titles.get(id);
    if (!link) return [];
    const of = citing.filter((r) => r.recordId === id).map((r) => ({ claimId: r.claimId, field: r.field, locator: r.locator, garbled: r.confidence === "garbled" }));
    const uses = others.filter((r) => r.recordId === id).map(({ use, locator }) => ({ use, locator }));
    return [{ id, link, claims: of, others: uses.filter((u, i) => uses.findIndex((v) => v.use === u.use && v.locator === u.locator) === i) }];
  });
}

/** What is no claim and still rests on a source: names, memberships, relations, parties, quotations, a promised rhythm, what was looked up. */
async function otherUses(db: Db, sourceId: string): Promise<{ recordId: string; use: OtherUse; locator: string | null }[]> {
  const none = sql<string | null>`null`;
  const rows = {
    name: await db.select({ recordId: names.recordId, locator: none }).from(names).where(eq(names.sourceId, sourceId)),
    membership: await db.select({ recordId: sql<string>`coalesce(${memberships.memberPersonId}, ${memberships.memberOrganizationId}, ${memberships.inPlatformId}, ${memberships.inOrganizationId}, ${memberships.inPostId})`, locator: none }).from(memberships).where(eq(memberships.sourceId, sourceId)),
    relation: await db.select({ recordId: links.fromId, locator: none }).from(links).where(eq(links.sourceId, sourceId)),
    party: await db.select({ recordId: issueParties.issueId, locator: none }).from(issueParties).where(eq(issueParties.sourceId, sourceId)),
    quotation: await db.select({ recordId: quotations.recordId, locator: quotations.locator }).from(quotations).where(eq(quotations.sourceId, sourceId)),
    rhythm: await db.select({ recordId: platforms.id, locator: none }).from(platforms).where(eq(platforms.cadenceSourceId, sourceId)),
    corroboration: await confirmedBy(db, sourceId),
  } satisfies Record<OtherUse, { recordId: string; locator: string | null }[]>;
  return OTHER_USES.flatMap((use) => rows[use].map(({ recordId, locator }) => ({ recordId, locator, use })));
}

/** The list of sources is JSON, which no index reads; there is one such row a record, and only those that name the source come back. */
async function confirmedBy(db: Db, sourceId: string): Promise<{ recordId: string; locator: null }[]> {
  const rows = await db
    .select({ recordId: corroborations.recordId })
    .from(corroborations)
    .where(and(isNotNull(corroborations.recordId), like(sql`cast(${corroborations.sourceIds} as text)`, `%"${sourceId}"%`)))
    .orderBy(asc(corroborations.id))
    .limit(PAGE);
  return rows.flatMap((r) => (r.recordId ? [{ recordId: r.recordId, locator: null }] : []));
}
