import { createHash } from "node:crypto";
import { type Canonical, canonicalJson } from "./canonical-json";
import type { CommitmentBasis, EntryKind } from "./entries";
import type { Confidence, Knowledge } from "./claims";
import type { ItemResult } from "./agenda";
import type { AgendaState, CountQualifier, MeetingMode, MeetingStatus, Openness, OutcomeReport, ParticipantRole, Presence } from "./meetings";
import type { AttributionRule } from "./naming";

/** The shape of the content; another shape is another number. */
export const JOINT_RECORD_FORMAT = "suhbat-joint-record/2";
export const JOINT_RECORD_TEXTS_FORMAT = "suhbat-joint-record-texts/1";

/** A text or name of the record in the language it was written in. */
export type Words = { words: string; lang: string };
/** The same in a frozen version as it may be read today: the words, or nothing where they are erased or no longer public. */
export type Shown = Words | { gone: true };
/** Under the key `name`, and nowhere else, stands what a person, post, body, place or other record is called. */
type Named<W> = { name: W };
/** `gone`: the entry, quotation or claim is no longer public as a whole. */
type Part = { id: string; gone?: true };

/**
 * A meeting record as any visitor reads it, in no reader's language (design §3, record_version). `W` is what stands in the place
 * of each text and name: words where the record is read, the digest of salt and words in the content of a version.
 */
export type JointRecord<W> = {
  format: typeof JOINT_RECORD_FORMAT;
  meeting: string;
  title: W;
  summary: W | null;
  classification: string | null;
  starts: string | null;
  ends: string | null;
  startTime: string | null;
  timeZone: string | null;
  inferred: boolean;
  status: MeetingStatus;
  /** Where it stood before it was put off or cancelled, and why. */
  previousStarts: string | null;
  statusReason: W | null;
  extraordinary: boolean | null;
  mode: MeetingMode;
  openness: Openness;
  attributionRule: AttributionRule;
  outcomeReport: OutcomeReport;
  topics: W | null;
  standsFor: { count: number | null; qualifier: CountQualifier };
  country: string | null;
  edition: number | null;
  practice: boolean;
  platform: Named<W> | null;
  partOf: Named<W> | null;
  recordedBy: Named<W> | null;
  attendance: { count: number | null; qualifier: CountQualifier | null; asWritten: W | null } | null;
  places: (Named<W> & { candidate: boolean })[];
  agenda: { number: W | null; title: W; state: AgendaState; declineReason: W | null; results: RecordedResult[]; attributionRule: AttributionRule | null; issue: Named<W> | null; carriedFrom: (Named<W> & { starts: string | null; ends: string | null }) | null }[];
  participants: {
    party: Named<W> | null; represented: boolean; detail: Named<W>[]; asRecorded: Named<W> | null; onBehalfOf: Named<W> | null; role: ParticipantRole; presence: Presence; mode: MeetingMode; count: number | null; qualifier: CountQualifier | null; note: W | null;
  }[];
  entries: (Part & {
    kind: EntryKind; occurred: string | null; inferred: boolean; title: W; text: W | null; speakers: Named<W>[]; recordedBy: Named<W> | null; practice: boolean;
    commitment: { verbatim: W | null; post: Named<W> | null; holder: Named<W> | null; basis: CommitmentBasis | null; deadline: string | null; deadlineAsSaid: W | null } | null;
  })[];
  quotations: (Part & { text: W; speaker: (Named<W> & { detail: Named<W>[] }) | null; source: Named<W> | null })[];
  claims: (Part & {
    field: string; value: W | null; record: Named<W> | null; edtf: string | null; qualifier: CountQualifier | null; unit: W | null; period: string | null; knowledge: Knowledge; confidence: Confidence;
    asWritten: W | null; source: Named<W> | null; locator: W | null; claimedBy: Named<W> | null;
  })[];
};

/** What became of an agenda item by this meeting's own record: that a later meeting takes it up is said there. */
type RecordedResult = Exclude<ItemResult, "carried_over">;

/** A row behind one digest; erased, salt and value are null and the digest in the content still stands. */
export type SealedText = { path: string; salt: string | null; value: string | null; lang: string | null };

/** SHA-256 of the bytes of the salt followed by the value in UTF-8, hexadecimal. `salt` is hexadecimal. */
export const digestOf = (salt: string, value: string): string => createHash("sha256").update(Buffer.from(salt, "hex")).update(value, "utf8").digest("hex");

/** SHA-256 of the content as it is served, hexadecimal. */
export const hashOf = (content: string): string => createHash("sha256").update(content, "utf8").digest("hex");

/** The canonical content of a version and the texts behind its digests. `saltFor` gives 16 bytes in hexadecimal for each path. */
export function sealRecord(record: JointRecord<Words>, saltFor: (path: string) => string): { content: string; texts: SealedText[] } {
  const texts: SealedText[] = [];
  const sealed = mapWords(record, ({ words, lang }, path) => {
    const salt = saltFor(path);
    texts.push({ path, salt, value: words, lang });
    return digestOf(salt, words);
  });
  return { content: canonicalJson(sealed as Canonical), texts }; // after the digests nothing is left but strings, whole numbers, booleans and null
}

/** Whether the record still reads as it was frozen. Of an erased text nobody can say any more; it counts as unchanged. */
export function readsAsFrozen(record: JointRecord<Words>, content: string, texts: readonly SealedText[]): boolean {
  const known = new Map(texts.map((text) => [text.path, text]));
  const frozen: unknown = JSON.parse(content);
  const resealed = mapWords(record, ({ words }, path) => {
    const text = known.get(path);
    return text?.salt ? digestOf(text.salt, words) : text ? at(frozen, path) : "";
  });
  return canonicalJson(resealed as Canonical) === content; // as in sealRecord
}

/** A frozen version with its words in their places. */
export function openRecord(content: string, texts: readonly SealedText[]): JointRecord<Shown> {
  const words = new Map(texts.map(({ path, value, lang }) => [path, value === null ? GONE : { words: value, lang: lang ?? "und" }]));
  return mapLeaves(JSON.parse(content), "", (_, path) => words.get(path)) as JointRecord<Shown>; // written by sealRecord in this shape; `format` says so
}

/**
 * A frozen version as far as it is still public. An entry, a quotation or a claim that is no longer shown is gone as a whole; a
 * name, and a note on a participant, is shown only while the public record of the meeting still shows it, so that what was withdrawn,
 * made anonymous or put under a stricter rule since does not go on standing in an old version (design §2.6: the rule holds in every
 * channel).
 */
export function withoutWhatIsGone(frozen: JointRecord<Shown>, current: JointRecord<Words>): JointRecord<Shown> {
  const names = new Set<string>();
  mapWords(current, ({ words }, path) => (goesWithItsName(path) ? names.add(words) : undefined));
  const parts = new Set([...current.entries, ...current.quotations, ...current.claims].map(({ id }) => id));
  const stillPublic = mapWords(frozen, (words, path) => (goesWithItsName(path) && !names.has(words.words) ? GONE : words)) as JointRecord<Shown>; // the shape stays
  const keep = <P extends Part>(part: P): P => (parts.has(part.id) ? part : ({ ...(mapWords(part, () => GONE) as P), gone: true }));
  return { ...stillPublic, entries: stillPublic.entries.map(keep), quotations: stillPublic.quotations.map(keep), claims: stillPublic.claims.map(keep) };
}

/** The rows behind the digests as they may be served with a version that was read so: of what is gone, neither salt nor value. */
export function textsOf(shown: JointRecord<Shown>, texts: readonly SealedText[]): SealedText[] {
  return texts.map((text) => (isWords(at(shown, text.path)) ? text : { ...text, salt: null, value: null }));
}

const GONE = { gone: true } as const;
const goesWithItsName = (path: string) => path.endsWith("/name") || /^\/participants\/\d+\/note$/.test(path);
export const isWords = (value: unknown): value is Words => typeof value === "object" && value !== null && "words" in value;

/** The value with each of its words replaced; `path` is the JSON pointer (RFC 6901) to it. */
const mapWords = (value: object, replace: (words: Words, path: string) => unknown): unknown => mapLeaves(value, "", (leaf, path) => (isWords(leaf) ? replace(leaf, path) : undefined));

/** Keys are the words of `JointRecord` and indexes: none needs the escapes of RFC 6901. Where `replace` gives nothing the value stays. */
function mapLeaves(value: unknown, path: string, replace: (value: unknown, path: string) => unknown): unknown {
  const replaced = replace(value, path);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return value.map((item, i) => mapLeaves(item, `${path}/${i}`, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapLeaves(inner, `${path}/${key}`, replace)]));
}

/** What a JSON pointer leads to. */
const at = (value: unknown, path: string): unknown => path.split("/").slice(1).reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], value); // an index is a key of an array too
