import { sortKey } from "../../lib/edtf";
import type { EntryKind, EntryPartyRole } from "../../lib/entries";
import { entryParty, type PartySeed } from "../parties";
import { claims, originOf, record, type ClaimSeed, type Words } from "../record";
import { mergeRows, seedId, type Row, type Rows } from "../rows";
import { topicsOf } from "./topic";

export type Cited = Omit<ClaimSeed, "on" | "field"> & { field?: string };

export type EntrySeed = {
  key: string;
  kind: EntryKind;
  country: string;
  facts: string[];
  /** EDTF; null where no date is known. */
  occurred: string | null;
  occurredEnd?: string;
  title: Words;
  text?: Words;
  /** What it belongs to; each is a parent, so that it stands on that page too. */
  issue?: string;
  meeting?: string;
  platform?: string;
  activity?: string;
  agendaItem?: string;
  follows?: string;
  parties?: readonly (readonly [EntryPartyRole, PartySeed])[];
  topics?: readonly string[];
  row?: Partial<Row<"entries">>;
  commitment?: Omit<Row<"commitments">, "id">;
  /** What the sources say of it; without a field, that it happened on its date. */
  cited: readonly Cited[];
};

/** One dated thing that happened, with who spoke, what each source says of it and, for an undertaking, its commitment. */
export function entry(seed: EntrySeed): Rows {
  const { key, occurred } = seed;
  const to = (parent: string | undefined) => (parent ? seedId(parent) : null);
  const under = [seed.issue, seed.meeting, seed.platform, seed.activity].flatMap((p) => p ?? []);
  return mergeRows(
    record({ key, kind: "entry", classification: seed.kind, country: seed.country, sortKey: sortKey(occurred), title: seed.title, under, facts: seed.facts, texts: seed.text && { text: seed.text } }),
    {
      entries: [
        {
          id: seedId(key), occurred, occurredEnd: seed.occurredEnd ?? null, text: seed.text?.en ?? null, issueId: to(seed.issue), meetingId: to(seed.meeting), platformId: to(seed.platform), activityId: to(seed.activity),
          agendaItemId: to(seed.agendaItem), followsId: to(seed.follows), origin: originOf(seed.cited[0]?.source ?? ""), ...seed.row,
        },
      ],
      commitments: seed.commitment ? [{ id: seedId(key), ...seed.commitment }] : [],
    },
    ...(seed.parties ?? []).map(([role, who], i) => entryParty(key, i + 1, role, who)),
    claims(...seed.cited.map(({ field = "occurred", ...claim }) => ({ on: key, field, ...(field === "occurred" && occurred ? { edtf: occurred } : {}), ...claim }))),
    topicsOf(key, seed.topics),
  );
}
