import type { Actor } from "../lib/actor";
import { fold, ftsQuery, latinKey, searchTerms, titleCover } from "../lib/fold";
import type { Locale } from "../lib/locales";
import { RECORD_PATHS, type RecordKind, type RecordLink } from "../lib/records";
import { connection, type Connection, type Db } from "./client";
import { isPostgres } from "./dialect";
import { linksTo, notPractice, shownTo } from "./records";
import { entries, legalActs, meetings, names, people, records, searchTexts, statistics, translations } from "./schema";
import { and, desc, eq, inArray, isNull, like, or, sql, type SQL } from "./sql";
import { textsOf, type Texts } from "./texts";

const PAGE = 50;
/** A word that stands in every record would hold the one thread for seconds: so many of its newest hits are sorted. */
const MATCHES = 1_000;

/** A condition over `records`: every word of the question stands in the record's text. Undefined when no word is left. */
export function matches(q: string): SQL | undefined {
  if (isPostgres) {
    const terms = searchTerms(q);
    return terms.length > 0 ? sql`${records.id} in (select record_id from search_texts where ${and(...terms.map(holds))})` : undefined;
  }
  const match = ftsQuery(q);
  return match ? sql`${records.id} in (select record_id from search_texts where n in (select rowid from search_index where search_index match ${match}))` : undefined;
}

export type SearchHit = RecordLink & { summary?: Texts["summary"]; sortKey: string | null };

/**
 * Records of every kind with a page that hold all words of the question: first what bears them in its title or a name, the things
 * themselves before their meetings, then everything else, newest first; `more` when the page did not hold all.
 * Where the words stand in more than 1 000 records the actor is shown, the 1 000 written last are looked through.
 */
export async function search(actor: Actor, q: string, locale: Locale, now = new Date(), c?: Connection): Promise<{ hits: SearchHit[]; more: boolean }> {
  const { db } = c ?? (await connection());
  // The gate stands inside the limit: what is not shown must not push out what is.
  const shown = and(inArray(sql`coalesce(${records.kind}, '')`, Object.keys(RECORD_PATHS)), isNull(entries.ofMeetingId), shownTo(actor, now), notPractice());
  const found = await newestMatches(db, q, shown);
  const covers = await titleCovers(db, q, found.filter((r) => r.kind !== "entry" && r.kind !== "source").map((r) => r.id));
  const rank = (r: Match) => (!covers.get(r.id) ? 2 : r.kind === "meeting" ? 1 : 0);
  const sorted = found.sort((a, b) => rank(a) - rank(b) || (rank(a) === 0 ? covers.get(b.id)! - covers.get(a.id)! : 0) || compare(b.sortKey ?? "", a.sortKey ?? "") || compare(b.id, a.id));
  const ids = sorted.slice(0, PAGE).map((r) => r.id);
  const links = await linksTo(actor, ids, locale, now, c);
  const texts = await textsOf(db, ids, locale, ["title", "summary"]);
  const hits = sorted.slice(0, PAGE).flatMap((r) => {
    const link = links.get(r.id);
    return link ? [{ ...link, summary: texts.get(r.id)?.summary, sortKey: r.sortKey }] : [];
  });
  return { hits, more: sorted.length > PAGE };
}

/** PostgreSQL reads the text itself: some word of it begins so. Terms hold letters and digits alone, no wildcard. */
const holds = ({ token, key }: { token: string; key?: string }) => or(begins(token), key ? begins(key) : undefined);
const begins = (word: string) => like(sql`' ' || ${searchTexts.folded}`, `% ${word}%`);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Match = { id: string; kind: RecordKind; sortKey: string | null };

/** How much of its title in some language, or of one of its names, the question speaks of; per record that the caller was allowed to read. */
async function titleCovers(db: Db, q: string, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const own = await db.select({ id: records.id, text: records.title }).from(records).where(inArray(records.id, ids));
  const translated = await db.select({ id: translations.recordId, text: translations.text }).from(translations).where(and(inArray(translations.recordId, ids), isNull(translations.claimId), eq(translations.field, "title")));
  const named = await db.select({ id: names.recordId, text: names.text }).from(names).where(inArray(names.recordId, ids));
  const covers = new Map<string, number>();
  for (const { id, text } of [...own, ...translated, ...named]) covers.set(id, Math.max(covers.get(id) ?? 0, titleCover(q, text)));
  return covers;
}

/** Driven by the full-text index itself, newest text first, so that the limit ends the work. */
async function newestMatches(db: Db, q: string, shown: SQL | undefined): Promise<Match[]> {
  const columns = { id: records.id, kind: records.kind, sortKey: records.sortKey };
  if (isPostgres) {
    const terms = searchTerms(q);
    if (terms.length === 0) return [];
    return db.select(columns).from(searchTexts).innerJoin(records, eq(records.id, searchTexts.recordId)).leftJoin(entries, eq(entries.id, records.id)).where(and(...terms.map(holds), shown)).orderBy(desc(searchTexts.n)).limit(MATCHES);
  }
  const match = ftsQuery(q);
  if (!match) return [];
  return db
    .select(columns)
    .from(sql`search_index`)
    .innerJoin(searchTexts, sql`${searchTexts.n} = search_index.rowid`)
    .innerJoin(records, eq(records.id, searchTexts.recordId))
    .leftJoin(entries, eq(entries.id, records.id))
    .where(and(sql`search_index match ${match}`, shown))
    .orderBy(sql`search_index.rowid desc`)
    .limit(MATCHES);
}

/** Translations kept under a record also hold notes on its links, which may speak of what is not shown. */
const OWN_WORDS = ["title", "summary", "text", "measure"];

/**
 * The folded text of a record in all its languages, with every name in one Latin spelling. The entry a meeting writes is
 * found by the meeting's words. A person without a naming basis gives no text. No participant's name is ever in it.
 */
export async function searchText(db: Db, recordId: string): Promise<string> {
  const [own] = await db
    .select({ ofMeetingId: entries.ofMeetingId, namingBasis: people.namingBasis })
    .from(records)
    .leftJoin(entries, eq(entries.id, records.id))
    .leftJoin(people, eq(people.id, records.id))
    .where(eq(records.id, recordId));
  if (own?.namingBasis === "none") return "";
  const from = own?.ofMeetingId ? [recordId, own.ofMeetingId] : [recordId];
  const originals = await db
    .select({ title: records.title, summary: records.summary, text: entries.text, number: entries.documentNumber, identifier: records.identifier, topics: meetings.topicsAsWritten, actNumber: legalActs.number, article: legalActs.article, measure: statistics.measure })
    .from(records)
    .leftJoin(entries, eq(entries.id, records.id))
    .leftJoin(meetings, eq(meetings.id, records.id))
    .leftJoin(legalActs, eq(legalActs.id, records.id))
    .leftJoin(statistics, eq(statistics.id, records.id))
    .where(inArray(records.id, from));
  const translated = await db.select({ text: translations.text }).from(translations).where(and(inArray(translations.recordId, from), isNull(translations.claimId), inArray(translations.field, OWN_WORDS)));
  const named = await db.select({ text: names.text }).from(names).where(and(inArray(names.recordId, from), or(sql`${names.kind} <> 'artefact'`)));
  const words = [...originals.flatMap((o) => Object.values(o)), ...translated.map((t) => t.text), ...named.map((n) => n.text)].filter((t): t is string => typeof t === "string");
  const spelled = [...originals.map((o) => o.title), ...named.map((n) => n.text)].map(latinKey);
  return [...new Set([...words.map(fold), ...spelled])].join(" ").trim();
}

/** The statement that stores a record's search text; run it in the transaction of the change. */
export const putSearchText = (tx: Db, recordId: string, folded: string) =>
  tx.insert(searchTexts).values({ recordId, folded }).onConflictDoUpdate({ target: searchTexts.recordId, set: { folded } });

/** Writes the search texts of records anew after a change, with those of the entries that meetings among them write; what a crash leaves out is made up at the next start. */
export async function reindex(_actor: Actor, ids: readonly string[], { db, atomically }: Connection): Promise<void> {
  const own = await db.select({ id: entries.id }).from(entries).where(inArray(entries.ofMeetingId, [...ids]));
  const texts = await Promise.all([...ids, ...own.map((entry) => entry.id)].map(async (id) => ({ id, folded: await searchText(db, id) })));
  await atomically((tx) => texts.map(({ id, folded }) => putSearchText(tx, id, folded)));
}
