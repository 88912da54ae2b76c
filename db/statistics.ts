import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { RecordLink, Text } from "../lib/records";
import { latestFigures } from "../lib/statistics";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { connection, type Connection, type Db } from "./client";
import { listLinks, type LinkLine } from "./links";
import { listNames, type NameLine } from "./names";
import { linksTo, listed, notPractice, shownTo } from "./records";
import { countries, records, statistics, translations } from "./schema";
import { listSourcesOf, type SourceLine } from "./sources";
import { and, asc, eq, inArray, isNull, type SQL } from "./sql";
import { textsOf } from "./texts";
import { listTopicsOf } from "./topics";

/** A series: what exactly is counted, in what unit, and the figures of its latest period (several where sources differ). */
export type StatisticLine = { link: RecordLink; summary?: Text; country: string | null; countryName?: string; measure: Text; unit: string; latest: ClaimView[] };
export type StatisticPage = Omit<StatisticLine, "latest"> & { id: string; topics: RecordLink[]; names: NameLine[]; links: LinkLine[]; claims: ClaimView[]; corroborations: CorroborationView[]; sources: SourceLine[] };

const PAGE = 200;

/** Series on the public list by country and slug. */
export async function listStatistics(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<StatisticLine[]> {
  const { db } = c ?? (await connection());
  const rows = await statisticRows(db, and(eq(records.kind, "statistic"), shownTo(actor, now), notPractice()));
  const measures = await measuresOf(db, rows, locale);
  const { claims } = await claimsAbout(actor, rows.map((r) => r.id), locale, now, c);
  return (await listed(actor, rows, locale, now, c)).map(({ countryNames, ...r }) => ({ ...r, countryName: countryNames?.[locale], measure: measures.get(r.id)!, latest: latestFigures(claims.filter((claim) => claim.recordId === r.id), r.unit) }));
}

/** One series; its figures are claims. */
export async function getStatistic(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<StatisticPage | undefined> {
  const { db } = c ?? (await connection());
  const rows = await statisticRows(db, and(eq(records.id, id), shownTo(actor, now)));
  const [row] = rows;
  const link = row && (await linksTo(actor, [id], locale, now, c)).get(id);
  if (!row || !link) return undefined;
  const about = await claimsAbout(actor, [id], locale, now, c);
  return {
    id,
    link,
    summary: (await textsOf(db, [id], locale)).get(id)?.summary,
    country: row.country,
    countryName: row.countryNames?.[locale],
    measure: (await measuresOf(db, rows, locale)).get(id)!,
    unit: row.unit,
    topics: await listTopicsOf(actor, id, locale, now, c),
    names: await listNames(actor, id, locale, now, c),
    links: await listLinks(actor, id, locale, now, c),
    ...about,
    sources: await listSourcesOf(actor, about.claims.flatMap((claim) => claim.source?.id ?? []), locale, now, c),
  };
}

const statisticRows = (db: Db, where: SQL | undefined) =>
  db
    .select({ id: records.id, lang: records.lang, country: records.country, countryNames: countries.names, measure: statistics.measure, unit: statistics.unit })
    .from(records)
    .innerJoin(statistics, eq(statistics.id, records.id))
    .leftJoin(countries, eq(countries.code, records.country))
    .where(where)
    .orderBy(asc(records.country), asc(records.slug))
    .limit(PAGE);

/** What is counted, in the reader's language where it is translated; the definition is written in the record's own. */
async function measuresOf(db: Db, rows: Awaited<ReturnType<typeof statisticRows>>, locale: Locale): Promise<Map<string, Text>> {
  if (rows.length === 0) return new Map();
  const translated = await db
    .select({ id: translations.recordId, text: translations.text, origin: translations.origin, checkedAt: translations.checkedAt })
    .from(translations)
    .where(and(inArray(translations.recordId, rows.map((r) => r.id)), isNull(translations.claimId), eq(translations.field, "measure"), eq(translations.lang, locale)));
  return new Map(
    rows.map((r) => {
      const t = r.lang === locale ? undefined : translated.find((x) => x.id === r.id);
      return [r.id, t ? { text: t.text, lang: locale, origin: t.origin, checked: t.checkedAt !== null } : { text: r.measure, lang: r.lang, origin: "original", checked: true }];
    }),
  );
}
