import type { Actor } from "../lib/actor";
import { daysByCountry, latestDay, today } from "../lib/deadlines";
import { sortKeyBounds } from "../lib/edtf";
import type { Locale } from "../lib/locales";
import type { TimelineEntry } from "../lib/timeline";
import type { Cursor, FollowUpState, TimelineFilter } from "../lib/timeline-filter";
import { connection, type Connection, type Db } from "./client";
import { presentEntries } from "./entries";
import { notPractice, shownTo } from "./records";
import { entries, issues, recordParents, records } from "./schema";
import { matches } from "./search";
import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, or, sql, type SQL } from "./sql";

const PAGE = 50;
const COMING_UP = 20;
const UNDATED = 100;

export type TimelinePage = { comingUp: TimelineEntry[]; entries: TimelineEntry[]; undated: TimelineEntry[]; next?: Cursor };

/**
 * One page of the timeline, newest first by sort key (a coarser date after the finer ones of its period), what lies ahead
 * soonest first on the first page, what has no date on the last. `platformIds` are the resolved ids of `filter.platforms`.
 */
export async function listTimeline(actor: Actor, filter: TimelineFilter, platformIds: string[], locale: Locale, now = new Date(), c?: Connection): Promise<TimelinePage> {
  const { db } = c ?? (await connection());
  const day = latestDay(now);
  const rows = await datedIds(db, actor, filter, platformIds, now, { newestFirst: true, upTo: day, limit: PAGE + 1 });
  const more = rows.length > PAGE;
  const last = rows[PAGE - 1];
  const comingUp = filter.cursor ? [] : await datedIds(db, actor, filter, platformIds, now, { newestFirst: false, after: day, limit: COMING_UP });
  const undated = more || filter.from || filter.to ? [] : await undatedIds(db, actor, filter, platformIds, now);
  const ids = [...comingUp, ...rows.slice(0, PAGE), ...undated].map((r) => r.id);
  const presented = await presentEntries(actor, ids, locale, now, c);
  const pick = (of: { id: string }[]) => of.flatMap((r) => presented.get(r.id) ?? []);
  return { comingUp: pick(comingUp), entries: pick(rows.slice(0, PAGE)), undated: pick(undated), next: more && last ? { sortKey: last.sortKey!, id: last.id } : undefined };
}

/** The newest entries in the order they were released, for home. */
export async function listLatestEntries(actor: Actor, limit: number, locale: Locale, now = new Date(), c?: Connection): Promise<TimelineEntry[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: records.id })
    .from(records)
    .where(and(eq(records.kind, "entry"), isNotNull(records.releasedAt), shownTo(actor, now), notPractice()))
    .orderBy(desc(records.releasedAt), desc(records.sortKey), desc(records.id)) // what was released together stands by its own date
    .limit(limit);
  const presented = await presentEntries(actor, rows.map((r) => r.id), locale, now, c);
  return rows.flatMap((r) => presented.get(r.id) ?? []);
}

/** Years in which something stands on the timeline, newest first: one index seek a year. */
export async function listTimelineYears(actor: Actor, now = new Date(), c?: Connection): Promise<number[]> {
  const { db } = c ?? (await connection());
  const years: number[] = [];
  for (let below = `${Number(latestDay(now).slice(0, 4)) + 1}`; years.length < 60; ) {
    const [row] = await db
      .select({ sortKey: records.sortKey })
      .from(records)
      .where(and(eq(records.kind, "entry"), lt(records.sortKey, below), shownTo(actor, now)))
      .orderBy(desc(records.sortKey), desc(records.id))
      .limit(1);
    if (!row?.sortKey) break;
    below = row.sortKey.slice(0, 4);
    if (below.length === 4) years.push(Number(below));
  }
  return years;
}

type Order = { newestFirst: boolean; upTo?: string; after?: string; limit: number };
type Row = { id: string; sortKey: string | null };

/** Ids in date order. One platform is read from its own index, everything else from that of the kind, classification or country. */
function datedIds(db: Db, actor: Actor, filter: TimelineFilter, platformIds: string[], now: Date, order: Order): PromiseLike<Row[]> {
  const onePlatform = platformIds.length === 1 ? platformIds[0] : undefined;
  const [key, id] = onePlatform ? [recordParents.sortKey, recordParents.recordId] : [records.sortKey, records.id];
  const { lower, upper } = sortKeyBounds(filter.from, filter.to);
  const bounds = [
    isNotNull(key),
    order.upTo ? lte(key, order.upTo) : undefined,
    order.after ? gt(key, order.after) : undefined,
    lower ? gte(key, lower) : undefined,
    upper ? lte(key, upper) : undefined,
    filter.cursor && order.newestFirst ? or(lt(key, filter.cursor.sortKey), and(eq(key, filter.cursor.sortKey), lt(id, filter.cursor.id))) : undefined,
    filter.cursor && order.newestFirst ? lte(key, filter.cursor.sortKey) : undefined,
  ];
  const where = and(eq(records.kind, "entry"), ...bounds, ...conditions(filter, onePlatform ? [] : platformIds, now), shownTo(actor, now));
  const sorted = order.newestFirst ? [desc(key), desc(id)] : [asc(key), asc(id)];
  const selected = db.select({ id: records.id, sortKey: records.sortKey });
  return onePlatform
    ? selected.from(recordParents).innerJoin(records, eq(records.id, recordParents.recordId)).where(and(eq(recordParents.parentId, onePlatform), where)).orderBy(...sorted).limit(order.limit)
    : selected.from(records).where(where).orderBy(...sorted).limit(order.limit);
}

function undatedIds(db: Db, actor: Actor, filter: TimelineFilter, platformIds: string[], now: Date): PromiseLike<Row[]> {
  return db
    .select({ id: records.id, sortKey: records.sortKey })
    .from(records)
    .where(and(eq(records.kind, "entry"), isNull(records.sortKey), ...conditions(filter, platformIds, now), shownTo(actor, now)))
    .orderBy(asc(records.id))
    .limit(UNDATED);
}

/**
 * A single value is an equality that the date index of that column serves. Several are wrapped, so that no planner turns
 * them into an index union that would have to be sorted afterwards.
 */
function conditions(filter: TimelineFilter, platformIds: string[], now: Date): (SQL | undefined)[] {
  const anyOf = (column: typeof records.country | typeof records.classification, values: string[]) =>
    values.length === 0 ? undefined : values.length === 1 ? eq(column, values[0]!) : inArray(sql`coalesce(${column}, '')`, values);
  return [
    anyOf(records.country, filter.countries),
    anyOf(records.classification, filter.kinds),
    platformIds.length > 0 ? sql`exists (select 1 from ${recordParents} where ${and(eq(recordParents.recordId, records.id), inArray(recordParents.parentId, platformIds))})` : undefined,
    ...(filter.states.length > 0 ? [anyOf(records.classification, ["follow_up"]), or(...filter.states.map((state) => stands(state, now)))] : []),
    filter.q ? (matches(filter.q) ?? sql`1 = 0`) : undefined,
  ];
}

/**
 * How a follow-up stands, by its own dates and the day that it is in its country. A day due is a year, a month or a day that is wholly
 * past. What was taken from sources later, and practice, is never overdue (design §2.5).
 */
function stands(state: FollowUpState, now: Date): SQL {
  // As a value, lest a planner begin with the entries and sort afterwards.
  const holds = (where: SQL | undefined): SQL => sql`case when exists (select 1 from ${entries} where ${and(eq(entries.id, records.id), where)}) then true else false end`;
  if (state === "result_unknown") return holds(eq(entries.result, "unknown"));
  const here = sql`case ${records.country} ${sql.join(daysByCountry(now).map(([country, day]) => sql`when ${country} then ${day}`), sql` `)} else ${today(now, null)} end`;
  const isPast = sql`${entries.due} < substr(${here}, 1, length(${entries.due})) and (length(${entries.due}) in (4, 10) or (length(${entries.due}) = 7 and substr(${entries.due}, 6) <= '12'))`;
  const open = and(isNotNull(entries.due), isPast, isNull(entries.done), sql`coalesce(${entries.result}, '') <> 'done'`, isNull(entries.origin));
  const backfilled = sql`exists (select 1 from ${issues} where ${and(eq(issues.id, entries.issueId), eq(issues.backfilled, true))})`;
  return holds(and(notPractice(), open, sql`not ${backfilled}`));
}
