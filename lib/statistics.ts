import type { Confidence, Knowledge, Standing } from "./claims";
import { sortKey } from "./edtf";

/** The fields of a statistic that hold figures. Each is a table of its own: a share is not a number of the series. */
export const FIGURE_FIELDS = ["value", "equivalent", "share", "growth"] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** A claim, as far as its place in a series goes. */
export type Figure = { field: string; unit: string | null; period: string | null; edtf: string | null; confidence: Confidence; standing: Standing; knowledge: Knowledge };

/** Figures of one field in one unit, oldest period first. */
export type Series<F> = { field: FigureField; unit: string; figures: F[] };

/** The period a figure is for: its own, or the date that stands as its value. */
export const periodOf = (figure: Pick<Figure, "period" | "edtf">) => figure.period ?? figure.edtf;

/**
 * The figures of a statistic, one series a field and unit, so that no table mixes measures. Oldest period first, figures without one
 * last, otherwise in the order given. What a translation garbled is in none of them.
 */
export function seriesOf<F extends Figure>(claims: readonly F[], unit: string): Series<F>[] {
  const sound = claims.filter((claim) => claim.confidence !== "garbled");
  return FIGURE_FIELDS.flatMap((field) => {
    const figures = sound.filter((claim) => claim.field === field);
    return [...new Set(figures.map((f) => f.unit ?? unit))].map((of) => ({ field, unit: of, figures: figures.filter((f) => (f.unit ?? unit) === of).sort(byPeriod) }));
  });
}

/**
 * The figures of the latest period in the series' own unit: one, or the rivals of that period. A series that was never given in
 * numbers has those of its first other field ("many", "most"). Empty where nothing is known.
 */
export function latestFigures<F extends Figure>(claims: readonly F[], unit: string): F[] {
  const all = seriesOf(claims, unit);
  const own = all.some((s) => s.field === "value") ? all.filter((s) => s.field === "value" && s.unit === unit) : all.slice(0, 1);
  const known = own.flatMap((s) => s.figures).filter((f) => f.knowledge === "known" && f.standing !== "background");
  const last = known.filter((f) => keyOf(f) !== null).at(-1) ?? known.at(-1);
  return last ? known.filter((f) => keyOf(f) === keyOf(last)) : [];
}

const keyOf = (figure: Figure) => sortKey(periodOf(figure));

function byPeriod(a: Figure, b: Figure): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
