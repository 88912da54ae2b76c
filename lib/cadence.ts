import { parseEdtf } from "./edtf";
import type { MeetingStatus } from "./meetings";

/** What somebody may say of an expected sitting of which nothing is recorded (design §2.5). */
export const SITTING_STATEMENTS = ["missed", "record_complete"] as const;
export type SittingStatement = (typeof SITTING_STATEMENTS)[number];

/** One period of a promised rhythm, by its first and last day. */
export type CadencePeriod = { starts: string; ends: string };

/**
 * What the record holds of a period. `no_record` is not "no sitting": `missed` only where a member of the platform or its convening
 * body says so, or an editor marks the period's record complete (design §2.5). `not_over` is the period of today while nothing is
 * recorded in it.
 */
export type CadenceState = "held" | "announced" | "postponed" | "cancelled" | "missed" | "no_record" | "not_over";
export type RecordedPeriod<M, S = never> = CadencePeriod & { state: CadenceState; sittings: M[]; /** What somebody says of it, also beside a sitting that is recorded. */ said: S[] };

/** A year, or the run of years of a longer rhythm, with its periods; `unplaced` are sittings whose date is too coarse for one of them. */
export type CadenceYear<M, S = never> = { starts: string; ends: string; periods: RecordedPeriod<M, S>[]; unplaced: M[] };

type Sitting = { starts: string | null; status: MeetingStatus; extraordinary: boolean | null; /** Where it stood before it was postponed. */ previousStarts?: string | null };

/** A period as it was promised when the promise read otherwise, or of which somebody has said something. */
export type KeptPeriod<S> = CadencePeriod & { said: S[] };

/**
 * The periods of a promised rhythm from the year it began to the one of today, newest first, each with what is recorded in it. A rhythm
 * is an ISO 8601 duration of months that divide a year, or of years; of any other, and of one without a beginning, nothing is derived.
 * Kept periods stand as they were promised; the promise of today fills what they leave open. A sitting outside the regular ones keeps
 * no promise: it is shown in its period and leaves the state as it was.
 */
export function recordedCadence<M extends Sitting, S = never>(cadence: string | null, since: string | null, today: string, sittings: readonly M[], kept: readonly KeptPeriod<S>[] = []): CadenceYear<M, S>[] {
  const promised = promisedPeriods(cadence, since, `${today.slice(0, 4)}-12-31`);
  if (promised.length === 0) return [];
  const all: KeptPeriod<S>[] = [...kept, ...promised.filter((p) => !kept.some((k) => overlap(p, k))).map((p) => ({ ...p, said: [] }))];
  return blocksOf(all.filter((p) => p.starts.slice(0, 4) <= today.slice(0, 4))).map((block) => {
    const [starts, ends] = [block[0]!.starts, block.at(-1)!.ends];
    const inYear = sittings.filter((s) => within(s.starts, { starts, ends }));
    const recorded = block.filter((p) => p.starts <= today).map((p) => recordedIn(p, today, sittings.filter((s) => within(s.starts, p) || isPostponedFrom(s, p))));
    return { starts, ends, periods: recorded, unplaced: inYear.filter((s) => !block.some((p) => within(s.starts, p))) };
  });
}

/** The periods of a promised rhythm from the year it began, in their order, as far as they begin by the day `until`; none of a rhythm that cannot be read. */
export function promisedPeriods(cadence: string | null, since: string | null, until: string): CadencePeriod[] {
  const months = monthsOf(cadence);
  const first = Number(parseEdtf(since ?? "")?.earliest?.slice(0, 4));
  const last = Number(until.slice(0, 4));
  if (!months || !first || first > last || last - first > MOST_YEARS) return [];
  const count = Math.ceil(((last - first + 1) * 12) / months);
  return Array.from({ length: count }, (_, i) => periodOf(first, i * months, months)).filter((p) => p.starts <= until);
}

/** Whether two periods have a day in common. */
export const overlap = (a: CadencePeriod, b: CadencePeriod) => a.starts <= b.ends && b.starts <= a.ends;

/** Whether a sitting falls into a period: its whole date does, and it is not outside the regular ones. */
export const fallsInto = (sitting: Sitting, period: CadencePeriod) => !sitting.extraordinary && within(sitting.starts, period);

/** Whether a membership may have held in a period: it did not end before and not begin after it. What is not known shuts nobody out. */
export function heldIn(membership: { starts: string | null; ends: string | null }, period: CadencePeriod): boolean {
  const began = membership.starts ? parseEdtf(membership.starts)?.earliest : undefined;
  const ended = membership.ends ? parseEdtf(membership.ends)?.latest : undefined;
  return !(began && began > period.ends) && !(ended && ended < period.starts);
}

/** How many periods of a year nothing is recorded of, apart from those that its unplaced sittings may belong to. */
export function withoutRecord(year: CadenceYear<Sitting, unknown>): number {
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

/** The periods of one year together, and each longer one by itself; newest first, the periods of a year in their order. */
function blocksOf<P extends CadencePeriod>(periods: readonly P[]): P[][] {
  const blocks = new Map<string, P[]>();
  for (const period of [...periods].sort((a, b) => (a.starts < b.starts ? -1 : 1))) {
    const [from, to] = [period.starts.slice(0, 4), period.ends.slice(0, 4)];
    const block = from === to ? from : period.starts;
    blocks.set(block, [...(blocks.get(block) ?? []), period]);
  }
  return [...blocks.values()].reverse();
}

function within(edtf: string | null | undefined, period: CadencePeriod): boolean {
  const date = edtf ? parseEdtf(edtf) : undefined;
  return date?.earliest != null && date.latest !== null && date.earliest >= period.starts && date.latest <= period.ends;
}

/** It stood in this period until it was put off to another. */
const isPostponedFrom = (s: Sitting, period: CadencePeriod) => within(s.previousStarts, period) && !within(s.starts, period);

function recordedIn<M extends Sitting, S>(period: KeptPeriod<S>, today: string, sittings: M[]): RecordedPeriod<M, S> {
  const regular = new Set(sittings.filter((s) => !s.extraordinary).map((s) => statusIn(s, period)));
  const state: CadenceState = regular.has("held") ? "held"
    : regular.has("confirmed") || regular.has("tentative") ? "announced"
    : regular.has("postponed") ? "postponed"
    : regular.has("cancelled") ? "cancelled"
    : period.ends >= today ? "not_over"
    : period.said.length > 0 ? "missed" : "no_record";
  return { starts: period.starts, ends: period.ends, state, sittings, said: period.said };
}

/** A sitting that was put off is postponed in the period it left, and announced in the one it was put off to. */
function statusIn(s: Sitting, period: CadencePeriod): MeetingStatus {
  if (isPostponedFrom(s, period)) return "postponed";
  const moved = s.status === "postponed" && s.previousStarts && s.previousStarts !== s.starts;
  return moved && !within(s.previousStarts, period) ? "confirmed" : s.status;
}
