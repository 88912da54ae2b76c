import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { RecordLink, Text } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { connection, type Connection, type Db } from "./client";
import { presentEntries } from "./entries";
import { listLinks, listMentions, type LinkLine, type Mention } from "./links";
import { listNames, type NameLine } from "./names";
import { linksTo, listed, notPractice, shownTo } from "./records";
import { countries, legalActs, records } from "./schema";
import { listSourcesOf, type SourceLine } from "./sources";
import { and, asc, desc, eq, sql, type SQL } from "./sql";
import { textsOf } from "./texts";
import { listTopicsOf } from "./topics";

export type LegalActLine = { link: RecordLink; summary?: Text; classification: string | null; country: string | null; countryName?: string; number: string | null; adopted: string | null };
export type LegalActPage = LegalActLine & {
  id: string;
  article: string | null;
  inForce: string | null;
  predecessor?: RecordLink;
  successors: RecordLink[];
  topics: RecordLink[];
  names: NameLine[];
  links: LinkLine[];
  /** Entries that name it, and the other records that do. */
  entries: TimelineEntry[];
  mentions: Mention[];
  claims: ClaimView[];
  corroborations: CorroborationView[];
  sources: SourceLine[];
};

const PAGE = 500;

/** Laws, policies and memoranda on the public list by country, newest first and undated last. */
export async function listLegalActs(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<LegalActLine[]> {
  const { db } = c ?? (await connection());
  const rows = await legalActRows(db, and(eq(records.kind, "legal_act"), shownTo(actor, now), notPractice()));
  return (await listed(actor, rows, locale, now, c)).map((r) => ({ ...lineOf(r, locale), link: r.link, summary: r.summary }));
}

/** One law, policy or memorandum with what came before and after it and what names it. */
export async function getLegalAct(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<LegalActPage | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await legalActRows(db, and(eq(records.id, id), shownTo(actor, now)));
  if (!row) return undefined;
  const successors = await legalActRows(db, and(eq(records.kind, "legal_act"), sql`coalesce(${legalActs.predecessorId}, '') = ${id}`, shownTo(actor, now), notPractice())); // read by kind: the column has no index
  const links = await linksTo(actor, [id, row.predecessorId ?? id, ...successors.map((s) => s.id)], locale, now, c);
  const mentions = await listMentions(actor, id, locale, now, c);
  const entryIds = [...new Set(mentions.flatMap((m) => (m.link.kind === "entry" ? m.link.id : [])))];
  const presented = await presentEntries(actor, entryIds, locale, now, c);
  const about = await claimsAbout(actor, [id], locale, now, c);
  return {
    ...lineOf(row, locale),
    id,
    link: links.get(id)!,
    summary: (await textsOf(db, [id], locale)).get(id)?.summary,
    article: row.article,
    inForce: row.inForce,
    predecessor: row.predecessorId ? links.get(row.predecessorId) : undefined,
    successors: successors.flatMap((s) => links.get(s.id) ?? []),
    topics: await listTopicsOf(actor, id, locale, now, c),
    names: await listNames(actor, id, locale, now, c),
    links: await listLinks(actor, id, locale, now, c),
    entries: entryIds.flatMap((e) => presented.get(e) ?? []),
    mentions: mentions.filter((m) => m.link.kind !== "entry"),
    ...about,
    sources: await listSourcesOf(actor, about.claims.flatMap((claim) => claim.source?.id ?? []), locale, now, c),
  };
}

const legalActRows = (db: Db, where: SQL | undefined) =>
  db
    .select({
      id: records.id, classification: records.classification, country: records.country, countryNames: countries.names, number: legalActs.number, article: legalActs.article, adopted: legalActs.adopted,
      inForce: legalActs.inForce, predecessorId: legalActs.predecessorId,
    })
    .from(records)
    .innerJoin(legalActs, eq(legalActs.id, records.id))
    .leftJoin(countries, eq(countries.code, records.country))
    .where(where)
    .orderBy(asc(records.country), sql`${records.sortKey} is null`, desc(records.sortKey), asc(records.slug))
    .limit(PAGE);

const lineOf = (row: Awaited<ReturnType<typeof legalActRows>>[number], locale: Locale) => ({
  classification: row.classification, country: row.country, countryName: row.countryNames?.[locale], number: row.number, adopted: row.adopted,
});
