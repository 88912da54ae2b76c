/** Who or what a deadline comes from (design §3). */
export const DEADLINE_KINDS = ["promised", "statutory", "agreed", "default"] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
export const DEADLINE_UNITS = ["working_days", "calendar_days", "months"] as const;
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number];
/** A `correction` says what was promised instead of what the row says: another term, or none. */
export const DEADLINE_CHANGES = ["pause", "extension", "correction"] as const;
export type DeadlineChange = (typeof DEADLINE_CHANGES)[number];

/** A calendar day of the proleptic Gregorian calendar, YYYY-MM-DD. Days are compared as text. */
export type Day = string;
export type Span = { from: Day; to: Day };

/** A row of a country's list: a day off, or a weekend day that is worked. */
type HolidayDay = { day: Day; working: boolean };
export type WorkCalendar = { off: ReadonlySet<Day>; worked: ReadonlySet<Day> };

/** A term that is counted, or a date that somebody named; the database lets a row be one of the two. */
export type Term = { count: number | null; unit: DeadlineUnit | null; on: Day | null };
/** What has changed a deadline and counts, in the order in which it was written. `starts` and `ends` are the first and last day of a pause. */
export type CountedChange = Term & { kind: DeadlineChange; starts: Day | null; ends: Day | null };

/**
 * What becomes of a term of calendar days or months whose last day is no working day. Both countries put its end on the next working
 * day (the rule of their civil codes and of their codes of civil procedure on terms); a date that somebody named stays as named.
 */
type LastDay = "next_working_day" | "as_it_falls";
export const lastDayIn = (country: string | null): LastDay => (country === "KZ" || country === "TJ" ? "next_working_day" : "as_it_falls");

/** One line of the sum that a page prints. Only holidays, worked weekends and pauses that fell inside the count are named. */
export type SumStep = Span & {
  is: "counted" | "named" | "extended" | "extended_to";
  count: number | null;
  unit: DeadlineUnit | null;
  holidays: Span[];
  worked: Span[];
  paused: Span[];
  /** The last day as counted, where it was moved because it is no working day. */
  movedFrom?: Day;
};
/** `due` is null while a pause without an end goes on, since `pausedSince`. */
export type DeadlineSum = { due: Day; steps: SumStep[] } | { due: null; pausedSince: Day; steps: SumStep[] };

/**
 * The due day of a deadline with the sum that leads to it. The day from which it is counted does not count; neither do the days of a
 * pause, whatever the unit, and they move a named date as well. A month ends on the day of the same number, or on the last day of a
 * shorter month. An extension is counted from the day that was due before it, and that from what a correction says instead of the term.
 */
export function sumOf(starts: Day, term: Term, changes: readonly CountedChange[], calendar: WorkCalendar, lastDay: LastDay): DeadlineSum {
  const pauses = changes.flatMap((c) => (c.kind === "pause" && c.starts ? [{ from: c.starts, to: c.ends }] : []));
  const right = changes.findLast((c) => c.kind === "correction" && namesTerm(c)) ?? term;
  const steps: SumStep[] = [];
  let from = starts;
  for (const next of [{ ...right, kind: "term" as const }, ...changes.filter((c) => c.kind === "extension")]) {
    const first = next.kind === "term";
    if (next.on && !first) {
      steps.push({ is: "extended_to", from, to: later(from, next.on), count: null, unit: null, holidays: [], worked: [], paused: [] });
    } else {
      const ended = endOf(from, next, pauses, calendar, lastDay);
      if ("openSince" in ended) return { due: null, pausedSince: ended.openSince, steps };
      steps.push({ is: first ? (next.on ? "named" : "counted") : "extended", count: next.on ? null : next.count, unit: next.on ? null : next.unit, from, ...ended });
    }
    from = steps.at(-1)!.to;
  }
  return { due: from, steps };
}

/**
 * `proposed`: waits for the other side's agreement. `replaced`: another was agreed later. `kept`: answered, or said by all who have spoken
 * to be met. `corrected`: the promise names no date, as a correction says. `not_counted`: practice, or taken from a source after the fact; no overdue is derived of it (design §2.5).
 */
export type DeadlineState = "proposed" | "replaced" | "corrected" | "kept" | "not_counted" | "paused" | "running" | "overdue";

/** Whether a term says anything: a correction may take the date away. */
export const namesTerm = ({ count, on }: Pick<Term, "count" | "on">): boolean => on !== null || count !== null;

/** Of an entry's deadlines the one that counts: what was agreed last, else what was promised, else what a law or a rule sets. */
export function decisiveDeadline<D extends { kind: DeadlineKind; state: DeadlineState }>(deadlines: readonly D[]): D | undefined {
  const counting = deadlines.filter((d) => d.state !== "proposed" && d.state !== "replaced" && d.state !== "corrected");
  return (["agreed", "promised", "statutory", "default"] as const).flatMap((kind) => counting.findLast((d) => d.kind === kind) ?? [])[0];
}

/** Whether a day has passed in the country: on the due day itself there is still time, until midnight of its own clock. */
export const isOverdue = (due: Day | null, now: Date, country: string | null): boolean => due !== null && today(now, country) > due;

/** The calendar day it is in a country. Where a country has several zones, that of its largest city. */
export const today = (now: Date, country: string | null): Day => dayIn(now, zoneOf(country));

/**
 * The latest calendar day it is in any of the countries, for what spans them all. By it nothing that has happened somewhere is still
 * to come: a sitting of today stands in the timeline from the midnight of its own country on, at most some hours early elsewhere.
 */
export const latestDay = (now: Date): Day => Object.values(TIME_ZONES).map((zone) => dayIn(now, zone)).reduce(later);

/** The calendar day it is in each country that has a clock of its own here, for a query over all of them; elsewhere it is `today(now, null)`. */
export const daysByCountry = (now: Date): [country: string, day: Day][] => Object.keys(TIME_ZONES).map((country) => [country, today(now, country)]);

/** The IANA time zone by which a country's days are counted; UTC where there is none. */
export const zoneOf = (country: string | null): string => TIME_ZONES[country ?? ""] ?? "UTC";

/** IANA zones, never offsets: Asia/Almaty left UTC+6 for UTC+5 on 1 March 2024. */
const TIME_ZONES: Record<string, string> = { KZ: "Asia/Almaty", TJ: "Asia/Dushanbe", UZ: "Asia/Tashkent" };

/** The calendar day of an instant in an IANA time zone. */
export function dayIn(now: Date, timeZone: string): Day {
  let format = FORMATS.get(timeZone);
  if (!format) FORMATS.set(timeZone, (format = new Intl.DateTimeFormat("en-US", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" })));
  const parts = format.formatToParts(now);
  const part = (type: "year" | "month" | "day") => parts.find((p) => p.type === type)!.value;
  return `${part("year")}-${part("month")}-${part("day")}`;
}

export const workCalendar = (rows: readonly HolidayDay[]): WorkCalendar => ({
  off: new Set(rows.filter((r) => !r.working).map((r) => r.day)),
  worked: new Set(rows.filter((r) => r.working).map((r) => r.day)),
});

/** Monday to Friday but for holidays, and the weekend days that are worked. */
export const isWorkingDay = (day: Day, { off, worked }: WorkCalendar): boolean => worked.has(day) || (!isWeekend(day) && !off.has(day));

/** How many working days lie after the first day up to and with the second; 0 where it is not later. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  let days = 0;
  for (let day = dayAfter(from); day <= to; day = dayAfter(day)) if (isWorkingDay(day, calendar)) days += 1;
  return days;
}

/** The day that many working days after a day, which itself does not count. */
export function addWorkingDays(from: Day, count: number, calendar: WorkCalendar): Day {
  let day = from;
  for (let left = count; left > 0; ) if (isWorkingDay((day = dayAfter(day)), calendar)) left -= 1;
  return day;
}

export const addDays = (day: Day, count: number): Day => new Date(Date.parse(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
export const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(day).getUTCDay());

/** Making one takes a hundred times as long as using it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();
const MS_PER_DAY = 86_400_000;
const dayAfter = (day: Day) => addDays(day, 1);
const later = (one: Day, other: Day) => (one > other ? one : other);
const earlier = (one: Day, other: Day) => (one < other ? one : other);

type Pause = { from: Day; to: Day | null };
type Ended = Pick<SumStep, "to" | "holidays" | "worked" | "paused" | "movedFrom"> | { openSince: Day };

/** Where a term ends, and what fell inside it; or the pause without an end that keeps it from ending. */
function endOf(from: Day, term: Term, pauses: Pause[], calendar: WorkCalendar, lastDay: LastDay): Ended {
  const open = pauses.filter((p) => p.to === null).map((p) => p.from).sort()[0];
  const isPaused = (day: Day) => pauses.some((p) => p.from <= day && (p.to === null || day <= p.to));
  const counted = (day: Day) => !isPaused(day) && (term.on !== null || term.unit !== "working_days" || isWorkingDay(day, calendar));
  const nominal = term.on ?? (term.unit === "months" ? addMonths(from, term.count ?? 0) : undefined);
  let to = nominal ?? from;
  let left = nominal === undefined ? (term.count ?? 0) : daysIn({ from: dayAfter(from), to: nominal }).filter(isPaused).length;
  if (open !== undefined && open <= to && open > from) return { openSince: open };
  while (left > 0) {
    to = dayAfter(to);
    if (open !== undefined && open <= to) return { openSince: open };
    if (counted(to)) left -= 1;
  }
  const reached = to;
  const moves = term.on === null && term.unit !== "working_days" && lastDay === "next_working_day";
  while (moves && (!isWorkingDay(to, calendar) || isPaused(to))) {
    to = dayAfter(to);
    if (open !== undefined && open <= to) return { openSince: open };
  }
  const counts = term.on === null && term.unit === "working_days";
  const looked = counts ? { from: dayAfter(from), to } : { from: reached, to: addDays(to, -1) };
  return {
    to,
    holidays: runs(daysIn(looked).filter((day) => calendar.off.has(day) && !calendar.worked.has(day) && !isPaused(day))).filter((run) => daysIn(run).some((day) => !isWeekend(day))),
    worked: counts ? runs(daysIn(looked).filter((day) => isWeekend(day) && calendar.worked.has(day) && !isPaused(day))) : [],
    paused: pauses.map((p) => ({ from: later(p.from, dayAfter(from)), to: earlier(p.to ?? to, to) })).filter((p) => p.from <= p.to),
    ...(reached !== to && { movedFrom: reached }),
  };
}

/** The day of the same number so many months later, or the last day of a shorter month. */
function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

function daysIn({ from, to }: Span): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day);
  return days;
}

/** Days that follow each other, as spans. */
function runs(days: Day[]): Span[] {
  const spans: Span[] = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last && dayAfter(last.to) === day) last.to = day;
    else spans.push({ from: day, to: day });
  }
  return spans;
}
