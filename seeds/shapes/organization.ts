import { names, record, type NameSeed, type Titled, type Words } from "../record";
import { mergeRows, seedId, type Row, type Rows } from "../rows";

export type BodySeed = {
  key: string;
  slug: string;
  classification: string;
  side: NonNullable<Row<"organizations">["side"]>;
  title: Words | Titled;
  summary: Words;
  country?: string;
  parent?: string;
  successor?: string;
  collective?: boolean;
  facts?: string[];
  names?: NameSeed[];
};

/** A body or an organisation with its other names. */
export function body({ key, slug, classification, side, title, summary, country, parent, successor, collective = false, facts, names: known = [] }: BodySeed): Rows {
  return mergeRows(
    record({ key, kind: "organization", slug, classification, country, title, summary, facts }),
    { organizations: [{ id: seedId(key), side, parentId: parent ? seedId(parent) : null, successorId: successor ? seedId(successor) : null, collective }] },
    names(key, ...known),
  );
}
