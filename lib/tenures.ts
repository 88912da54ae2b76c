import { dayPrecise, parseEdtf, sortKey } from "./edtf";

/** One row of the record that shows somebody in a place: instants at which a source shows it, and the known ends of a period. */
export type Shown<S> = { starts: string | null; ends: string | null; seen: string[]; source?: S };

/** An instant or a period on the word of its sources, EDTF. */
export type Sighting<S> = { kind: "seen" | "period"; at: string; sources: S[] };

/** Somebody in one place in one role, with everything that shows it, oldest first. */
export type Tenure<S> = { sightings: Sighting<S>[]; /** Text to sort by; undefined where nothing has a date. */ sortKey?: string; /** Between two sightings nobody says who held it (design §3). */ unknownBetween: boolean };

/**
 * The rows of one member in one place as one tenure. An instant shown by two sources is one sighting with both. A gap is
 * unknown unless a known period covers both sightings: an open start or end never means "always".
 */
export function tenureOf<S extends { id: string }>(rows: readonly Shown<S>[]): Tenure<S> {
  const sightings = new Map<string, Sighting<S>>();
  const add = (kind: Sighting<S>["kind"], at: string, source: S | undefined) => {
    const known = sightings.get(`${kind} ${at}`) ?? { kind, at, sources: [] };
    if (source && !known.sources.some((s) => s.id === source.id)) known.sources.push(source);
    sightings.set(`${kind} ${at}`, known);
  };
  for (const row of rows) {
    if (row.starts || row.ends) add("period", `${row.starts ?? ""}/${row.ends ?? ""}`, row.source);
    for (const at of row.seen) if (!(row.starts === at && row.seen.length === 1)) add("seen", at, row.source);
  }
  const sorted = [...sightings.values()].sort((a, b) => compare(sortKey(a.at), sortKey(b.at)) || compare(a.kind, b.kind));
  return { sightings: sorted, sortKey: sorted.flatMap((s) => sortKey(s.at) ?? [])[0], unknownBetween: sorted.some((s, i) => i > 0 && !covered(sorted[i - 1]!.at, s.at, sorted)) };
}

/** Whether two tenures are known to have been held at once: shown on the same day, or one shown within the known period of the other. */
export const atOnce = (a: Tenure<unknown>, b: Tenure<unknown>): boolean =>
  a.sightings.some((one) => b.sightings.some((other) => (one.at === other.at && dayPrecise(one.at)) || within(one.at, other.at) || within(other.at, one.at)));

/** Whether the tenure is shown to have been held on a day: seen on it, or it lies in a period of which both ends are known. An open start or end shows nothing. */
export const heldAt = (tenure: Tenure<unknown>, day: string): boolean => dayPrecise(day) && tenure.sightings.some((s) => (s.kind === "seen" && s.at === day) || (s.kind === "period" && within(day, s.at)));

const compare = (a: string | null, b: string | null) => ((a ?? "~") < (b ?? "~") ? -1 : (a ?? "~") > (b ?? "~") ? 1 : 0);

const covered = (from: string, to: string, sightings: Sighting<unknown>[]) => sightings.some((s) => s.kind === "period" && (s.at === from || within(from, s.at)) && (s.at === to || within(to, s.at)));

/** Whether a date lies wholly in an interval of which both ends are known. */
function within(date: string, interval: string): boolean {
  const [inner, outer] = [parseEdtf(date), interval.includes("/") ? parseEdtf(interval) : undefined];
  return Boolean(inner?.earliest && inner.latest && outer?.earliest && outer.latest && outer.earliest <= inner.earliest && inner.latest <= outer.latest && date !== interval);
}
