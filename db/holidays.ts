import type { Actor } from "../lib/actor";
import { type Day, isWeekend, today, type WorkCalendar, workCalendar } from "../lib/deadlines";
import { HOLIDAY_YEARS, type HolidayCountry } from "../lib/holidays";
import { Refusal } from "../lib/refusal";
import { type Connection, connection, type Db, mustChange } from "./client";
import { addEvent } from "./events";
import { holidays } from "./schema";
import { and, asc, eq, gte, inArray, lte } from "./sql";

type HolidayLine = { day: Day; name: string; lang: string; working: boolean; citation: string | null };
export type NewHoliday = { country: HolidayCountry; day: Day; name: string; lang: string; working: boolean; citation: string | null };

/** The days off and the worked weekends of a country, for counting; without a country only weekends are no working days. Public by law: asks no gate. */
export async function calendarOf(db: Db, country: string | null): Promise<WorkCalendar> {
  return (await calendarsOf(db, [country])).get(country) ?? workCalendar([]);
}

/** The same for several countries at once. */
export async function calendarsOf(db: Db, countries: readonly (string | null)[]): Promise<Map<string | null, WorkCalendar>> {
  const codes = [...new Set(countries)].filter((code) => code !== null);
  const rows = codes.length === 0 ? [] : await db.select({ country: holidays.country, day: holidays.day, working: holidays.working }).from(holidays).where(inArray(holidays.country, codes));
  return new Map(countries.map((code) => [code, workCalendar(rows.filter((r) => r.country === code))]));
}

/** The holidays of a country in a year, in order, for the page on which an admin keeps them. Others get none. */
export async function listHolidays(actor: Actor, country: HolidayCountry, year: number, c?: Connection): Promise<HolidayLine[]> {
  if (!keepsHolidays(actor)) return [];
  const { db } = c ?? (await connection());
  return db
    .select({ day: holidays.day, name: holidays.name, lang: holidays.lang, working: holidays.working, citation: holidays.citation })
    .from(holidays)
    .where(and(eq(holidays.country, country), gte(holidays.day, `${year}-01-01`), lte(holidays.day, `${year}-12-31`)))
    .orderBy(asc(holidays.day));
}

/** Whether the actor keeps the list: the page shows its forms by it, and the writes refuse by it. */
export const keepsHolidays = (actor: Actor): boolean => actor.kind === "member" && actor.role === "admin";

/** The year with which the page opens. */
export const currentYear = (country: HolidayCountry, now: Date): number => Number(today(now, country).slice(0, 4));

/**
 * Adds a day off, or a weekend day that is worked; a day that is on the list already gets the new words. Every deadline that counts over it
 * is another at once, since no due day is stored. Refuses to "work" a day from Monday to Friday, which is worked anyway.
 */
export async function addHoliday(actor: Actor, holiday: NewHoliday, now = new Date(), c?: Connection): Promise<void> {
  requireKeeper(actor);
  const year = Number(holiday.day.slice(0, 4));
  if ((holiday.working && !isWeekend(holiday.day)) || year < HOLIDAY_YEARS.first || year > HOLIDAY_YEARS.last) throw new Refusal("wrongState");
  const { atomically } = c ?? (await connection());
  const { country, day, ...words } = holiday;
  await atomically((tx) => [
    tx.insert(holidays).values(holiday).onConflictDoUpdate({ target: [holidays.country, holidays.day], set: words }),
    addEvent(tx, actor, "changed_holidays", null, now, { country, day, change: holiday.working ? "worked" : "added" }),
  ]);
}

/** Takes a day off the list. Stale where it is no longer on it. */
export async function removeHoliday(actor: Actor, country: HolidayCountry, day: Day, now = new Date(), c?: Connection): Promise<void> {
  requireKeeper(actor);
  const { atomically } = c ?? (await connection());
  await atomically((tx) => [
    mustChange(tx.delete(holidays).where(and(eq(holidays.country, country), eq(holidays.day, day))).returning({ day: holidays.day })),
    addEvent(tx, actor, "changed_holidays", null, now, { country, day, change: "removed" }),
  ]);
}

function requireKeeper(actor: Actor) {
  if (!keepsHolidays(actor)) throw new Refusal(actor.kind === "visitor" ? "signedOut" : "forbidden");
}
