import { parseEdtf } from "./edtf";
import type { MeetingStatus } from "./meetings";

/** One period of a promised rhythm, by its first and last day. */
export type CadencePeriod = { starts: string; ends: string };

/**
 * What the record holds of a period. `no_record` is not "no sitting": nobody has said that one was missed (design §2.5). `not_over`
 * is the period of today while nothing is recorded in it.
 */
export type CadenceState = "held" | "announced" | "postponed" | "cancelled" | "no_record" | "not_over";
export type RecordedPeriod<M> = CadencePeriod & { state: CadenceState; sittings: M[] };

/** A year, or the run of years of a longer rhythm, with its periods; `unplaced` are sittings whose date is too coarse for one of them. */
export type CadenceYear<M> = { starts: string; ends: string; periods: RecordedPeriod<M>[]; unplaced: M[] };

type Sitting = { starts: string | null; status: MeetingStatus; extraordinary: boolean | null };

/**
 * The periods of a promised rhythm from the year it began to the one of today, newest first, each with what is recorded in it. A rhythm
 * is an ISO 8601 duration of months that divide a year, or of years; of any other, and of one without a beginning, nothing is derived.
 * A sitting outside the regular ones keeps no promise: it is shown in its period and leaves the state as it was.
 */
export function recordedCadence<M extends Sitting>(cadence: string | null, since: string | null, today: string, sittings: readonly M[]): CadenceYear<M>[] {
  const months = monthsOf(cadence);
  const first = Number(parseEdtf(since ?? "")?.earliest?.slice(0, 4));
  const last = Number(today.slice(0, 4));
  if (!months || !first || first > last || last - first > MOST_YEARS) return [];
  const years = Math.max(1, months / 12);
  const blocks = Array.from({ length: Math.ceil((last - first + 1) / years) }, (_, i) => first + i * years);
  return blocks.reverse().map((year) => {
    const periods = Array.from({ length: years > 1 ? 1 : 12 / months }, (_, i) => periodOf(year, i * months, months));
    const [starts, ends] = [periods[0]!.starts, periods.at(-1)!.ends];
    const inYear = sittings.filter((s) => within(s, { starts, ends }));
    const recorded = periods.filter((p) => p.starts <= today).map((p) => recordedIn(p, today, inYear.filter((s) => within(s, p))));
    return { starts, ends, periods: recorded, unplaced: inYear.filter((s) => !periods.some((p) => within(s, p))) };
  });
}

/** How many periods of a year nothing is recorded of, apart from those that its unplaced sittings may belong to. */
export function withoutRecord(year: CadenceYear<Sitting>): number {
  const empty = year.periods.filter((p) => p.state === "no_record").length;
  return Math.max(0, empty - year.unplaced.filter((s) => s.status === "held" && !s.extraordinary).length);
}

/** Longer than any platform has met; a rhythm "since 1030" is a typing error. */
const MOST_YEARS = 150;

function monthsOf(cadence: string | null): number | undefined {
  const [, count, unit] = /^P(\d{1,2})([MY])$/.exec(cadence ?? "") ?? [];
  const months = Number(count) * (unit === "Y" ? 12 : 1);
  return months > 0 && (unit === "Y" || 12 % months === 0) ? months : undefined;
}

function periodOf(year: number, month: number, months: number): CadencePeriod {
  const end = new Date(Date.UTC(year, month + months, 0));
  return { starts: new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10), ends: end.toISOString().slice(0, 10) };
}

function within({ starts }: Sitting, period: CadencePeriod): boolean {
  const date = starts ? parseEdtf(starts) : undefined;
  return date?.earliest != null && date.latest !== null && date.earliest >= period.starts && date.latest <= period.ends;
}

function recordedIn<M extends Sitting>(period: CadencePeriod, today: string, sittings: M[]): RecordedPeriod<M> {
  const regular = new Set(sittings.filter((s) => !s.extraordinary).map((s) => s.status));
  const state: CadenceState = regular.has("held") ? "held"
    : regular.has("confirmed") || regular.has("tentative") ? "announced"
    : regular.has("postponed") ? "postponed"
    : regular.has("cancelled") ? "cancelled"
    : period.ends >= today ? "not_over" : "no_record";
  return { ...period, state, sittings };
}
