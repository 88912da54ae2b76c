import { names, record, type NameSeed, type Words } from "../record";
import { mergeRows, seedId, type Row, type Rows } from "../rows";

export type PlaceSeed = {
  key: string;
  slug: string;
  /** `country`, `city` or `town`. */
  classification: "country" | "city" | "town";
  title: Words;
  summary: Words;
  country: string;
  parent?: string;
  at?: { latitude: number; longitude: number; confidence: NonNullable<Row<"places">["coordinateConfidence"]> };
  facts?: string[];
  /** Every name with language, kind and the EDTF period in which it was valid. */
  names?: NameSeed[];
};

/** A place (Popolo Area) under its present name, with the names it had. */
export const place = (seed: PlaceSeed): Rows =>
  mergeRows(
    record({ key: seed.key, kind: "place", slug: seed.slug, classification: seed.classification, country: seed.country, title: seed.title, summary: seed.summary, facts: seed.facts }),
    { places: [{ id: seedId(seed.key), parentId: seed.parent ? seedId(seed.parent) : null, latitude: seed.at?.latitude ?? null, longitude: seed.at?.longitude ?? null, coordinateConfidence: seed.at?.confidence ?? null }] },
    names(seed.key, ...(seed.names ?? [])),
  );
