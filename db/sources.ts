import type { Actor } from "../lib/actor";
import type { Origin, SourceRelation, Trust } from "../lib/claims";
import type { Locale } from "../lib/locales";
import type { RecordLink, Text } from "../lib/records";
import { claimsAbout, type ClaimView } from "./claims";
import { connection, type Connection } from "./client";
import { linksTo, notPractice, shownTo } from "./records";
import { claims, records, sources } from "./schema";
import { and, asc, desc, eq, inArray } from "./sql";
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
  publishedHow: string | null;
  captured: string | null;
};
export type SourcePage = SourceLine & { /** The title as the source prints it. */ originalTitle: Text; summary?: Text; claims: ClaimView[]; restsOn: RecordLink[] };

const PAGE = 200;

/** Sources on the public list, newest publication first, undated last. */
export async function listSources(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<SourceLine[]> {
  const { db } = c ?? (await connection());
  const rows = await db.select({ id: records.id }).from(records).where(and(eq(records.kind, "source"), shownTo(actor, now))).orderBy(desc(records.sortKey), desc(records.id)).limit(PAGE);
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
  const byId = new Map(rows.map(({ id, ...rest }) => [id, rest]));
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
  const resting = await db.selectDistinct({ recordId: claims.recordId }).from(claims).innerJoin(records, eq(records.id, claims.recordId)).where(and(eq(claims.sourceId, id), shownTo(actor, now), notPractice())).orderBy(asc(claims.recordId)).limit(PAGE);
  const links = await linksTo(actor, resting.map((r) => r.recordId), locale, now, c);
  return {
    ...line,
    originalTitle: { text: own?.title ?? line.link.title.text, lang: own?.lang ?? line.link.title.lang, origin: "original", checked: true },
    summary: (await textsOf(db, [id], locale)).get(id)?.summary,
    claims: (await claimsAbout(actor, [id], locale, now, c)).claims,
    restsOn: [...links.values()].filter((l) => l.id !== id),
  };
}
