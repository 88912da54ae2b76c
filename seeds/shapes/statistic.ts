import { record, type RecordSeed, type Words } from "../record";
import { mergeRows, seedId, type Rows } from "../rows";

export type StatisticSeed = Pick<RecordSeed, "key" | "title" | "summary" | "facts" | "country"> & {
  slug: string;
  /** What exactly is counted: registered is not active. */
  measure: Words;
  /** A word of `claims.units`. */
  unit: string;
};

/** A series of one measure; its values are claims on the field `value`, each with its period. */
export const statistic = (seed: StatisticSeed): Rows =>
  mergeRows(
    record({ key: seed.key, kind: "statistic", slug: seed.slug, country: seed.country, title: seed.title, summary: seed.summary, facts: seed.facts, texts: { measure: seed.measure } }),
    { statistics: [{ id: seedId(seed.key), measure: seed.measure.en, unit: seed.unit }] },
  );
