import { sortKey } from "../../lib/edtf";
import { record, type RecordSeed } from "../record";
import { mergeRows, seedId, type Rows } from "../rows";
import { linked } from "./link";
import { topicsOf } from "./topic";

export type IssueSeed = Pick<RecordSeed, "key" | "title" | "summary" | "facts"> & {
  slug: string;
  /** `KZ-0002`: counted per country over released issues (design §4). */
  identifier: string;
  country: string;
  source: string;
  opened: string | null;
  topics?: readonly string[];
  /** Meetings and platforms where it came up. */
  discussedAt?: readonly string[];
};

/** A problem taken from sources after the fact: no default deadline, no silence, and no party's assessment. */
export const issue = (seed: IssueSeed): Rows =>
  mergeRows(
    record({ key: seed.key, kind: "issue", slug: seed.slug, identifier: seed.identifier, country: seed.country, sortKey: sortKey(seed.opened), title: seed.title, summary: seed.summary, facts: seed.facts }),
    { issues: [{ id: seedId(seed.key), opened: seed.opened, endedOn: null, backfilled: true }] },
    topicsOf(seed.key, seed.topics),
    ...(seed.discussedAt ?? []).map((to) => linked("discussed_at", seed.key, to, seed.source)),
  );
