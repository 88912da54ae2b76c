import { sortKey } from "../../lib/edtf";
import { record, type RecordSeed } from "../record";
import { mergeRows, seedId, type Rows } from "../rows";

export type LegalActSeed = Pick<RecordSeed, "key" | "title" | "titleFromSource" | "summary" | "facts" | "classification" | "country"> & {
  slug: string;
  number?: string;
  article?: string;
  adopted?: string;
  inForce?: string;
  predecessor?: string;
};

/** A law, decree, concept, programme, agreement or memorandum (design §3). */
export const legalAct = (seed: LegalActSeed): Rows =>
  mergeRows(
    record({ key: seed.key, kind: "legal_act", slug: seed.slug, classification: seed.classification, country: seed.country, sortKey: sortKey(seed.adopted), title: seed.title, titleFromSource: seed.titleFromSource, summary: seed.summary, facts: seed.facts }),
    { legalActs: [{ id: seedId(seed.key), number: seed.number ?? null, article: seed.article ?? null, adopted: seed.adopted ?? null, inForce: seed.inForce ?? null, predecessorId: seed.predecessor ? seedId(seed.predecessor) : null }] },
  );
