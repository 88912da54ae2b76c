import { sortKey } from "../../lib/edtf";
import type { CountQualifier, MeetingMode, MeetingStatus, OutcomeReport, ParticipantRole, Presence } from "../../lib/meetings";
import type { NamingBasis } from "../../lib/naming";
import { originOf, record, type RecordSeed } from "../record";
import { mergeRows, seedId, type Row, type Rows } from "../rows";
import { linked } from "./link";
import { topicsOf } from "./topic";

export type ParticipantSeed = {
  /** The words of the source: a name, or an unnamed group in its English words (then also `category`). */
  nameAsRecorded: string;
  person?: string;
  post?: string;
  organization?: string;
  onBehalfOf?: string;
  category?: string;
  count?: number;
  countQualifier?: CountQualifier;
  role?: ParticipantRole;
  presence?: Presence;
  basis?: NamingBasis;
  note?: string;
};

export type MeetingSeed = Pick<RecordSeed, "key" | "slug" | "title" | "titleFromSource" | "summary" | "facts" | "classification" | "country"> & {
  slug: string;
  /** The source that tells of it: a founding document or one found outside. */
  source: string;
  platform?: string;
  partOf?: string;
  edition?: number;
  /** EDTF; null where no date is known. */
  starts: string | null;
  ends?: string;
  status?: MeetingStatus;
  previousStarts?: string;
  extraordinary?: boolean;
  mode?: MeetingMode;
  attendance?: { count?: number; qualifier: CountQualifier; asWritten?: string };
  outcomeReport?: OutcomeReport;
  topicsAsWritten?: string;
  standsFor?: { count: number; qualifier: CountQualifier };
  /** In the order in which they were visited; a guessed one is a candidate. */
  places?: readonly (string | { candidate: string })[];
  participants?: readonly ParticipantSeed[];
  /** Codes of the OSCE fields of work (seeds/topics). */
  topics?: readonly string[];
  preparatoryFor?: string;
};

/**
 * One meeting with its participants, places and topics, and the entry it writes of itself. The participants of founding
 * meetings speak in office or as a public source shows them; the rule stays `role_only`, which names those two.
 */
export function meeting(seed: MeetingSeed): Rows {
  const { key, starts } = seed;
  const id = seedId(key);
  const entryKey = `${key}/entry`;
  const parents = [seed.platform, seed.partOf].flatMap((p) => p ?? []);
  return mergeRows(
    record({ key, kind: "meeting", slug: seed.slug, classification: seed.classification, country: seed.country, sortKey: sortKey(starts), title: seed.title, titleFromSource: seed.titleFromSource, summary: seed.summary, facts: seed.facts, under: parents }),
    {
      meetings: [
        {
          id, platformId: seed.platform ? seedId(seed.platform) : null, partOfId: seed.partOf ? seedId(seed.partOf) : null, edition: seed.edition ?? null, starts, ends: seed.ends ?? null,
          status: seed.status ?? "held", previousStarts: seed.previousStarts ?? null, extraordinary: seed.extraordinary ?? null, mode: seed.mode ?? "not_stated", openness: "not_stated", attributionRule: "role_only",
          attendanceCount: seed.attendance?.count ?? null, attendanceQualifier: seed.attendance?.qualifier ?? null, attendanceAsWritten: seed.attendance?.asWritten ?? null,
          outcomeReport: seed.outcomeReport ?? "not_stated", topicsAsWritten: seed.topicsAsWritten ?? null, standsFor: seed.standsFor?.count ?? 1, standsForQualifier: seed.standsFor?.qualifier ?? "exactly",
        },
      ],
      participants: (seed.participants ?? []).map((p, i) => participant(key, i + 1, p)),
      meetingPlaces: (seed.places ?? []).map((p, order) => ({ meetingId: id, placeId: seedId(typeof p === "string" ? p : p.candidate), order, candidate: typeof p !== "string" })),
    },
    record({ key: entryKey, kind: "entry", classification: "meeting", country: seed.country, sortKey: sortKey(starts), title: seed.title, titleFromSource: seed.titleFromSource, under: [key, ...parents], facts: seed.facts?.filter((f) => f === key) }),
    { entries: [{ id: seedId(entryKey), occurred: starts, occurredEnd: seed.ends ?? null, meetingId: id, ofMeetingId: id, platformId: seed.platform ? seedId(seed.platform) : null, origin: originOf(seed.source) }] },
    topicsOf(key, seed.topics),
    seed.preparatoryFor ? linked("preparatory_for", key, seed.preparatoryFor, seed.source) : {},
  );
}

function participant(meetingKey: string, order: number, p: ParticipantSeed): Row<"participants"> {
  const to = (key: string | undefined) => (key ? seedId(key) : null);
  return {
    id: seedId(`${meetingKey}/participant/${order}`), meetingId: seedId(meetingKey), order, nameAsRecorded: p.nameAsRecorded, lang: "en", personId: to(p.person), postId: to(p.post), organizationId: to(p.organization), onBehalfOfId: to(p.onBehalfOf),
    category: p.category ?? null, count: p.count ?? null, countQualifier: p.countQualifier ?? null, role: p.role ?? "participant", presence: p.presence ?? "not_stated", namingBasis: p.basis ?? "none", note: p.note ?? null,
  };
}
