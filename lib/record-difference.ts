import { isWords, type JointRecord, type Shown } from "./joint-record";

/** A text, or a value in no language (a date, a state, a count). */
export type Value = Shown | { plain: string | number | boolean };
/** The part of the record a change stands in; the word is the message key. */
export type RecordPart = keyof JointRecord<Shown>;
/** `field` is the last key of what changed, for the words of a plain value. */
export type Change = { part: RecordPart; field: string } & ({ is: "added"; after: Value } | { is: "removed"; before: Value } | { is: "changed"; before: Value; after: Value });

/**
 * What differs between two versions, in the order of the record. A text is compared with the one in its place: of an entry,
 * quotation or claim the place goes with its id, of lists without ids a text that stands elsewhere in the list is no change. Of two
 * texts that are both gone nobody can say whether they differ, and nothing is said.
 */
export function differences(before: JointRecord<Shown>, after: JointRecord<Shown>): Change[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const shapes = [...new Set([...old, ...now].map((leaf) => leaf.shape))];
  return inOrderOfTheRecord(shapes.flatMap((shape) => changesOf(old.filter((leaf) => leaf.shape === shape), now.filter((leaf) => leaf.shape === shape))));
}

type Leaf = { key: string; shape: string; part: RecordPart; field: string; value: Value; /** Stands in an item of a list. */ inList: boolean };

function changesOf(old: Leaf[], now: Leaf[]): Change[] {
  const gone = [...old];
  const come: Leaf[] = [];
  for (const leaf of now) {
    const same = indexOfFirst(gone, [(other) => other.key === leaf.key && isSame(other.value, leaf.value), (other) => isSame(other.value, leaf.value)]);
    if (same < 0) come.push(leaf);
    else gone.splice(same, 1);
  }
  const changes: Change[] = [];
  for (const leaf of come) {
    const there = gone.findIndex((other) => other.key === leaf.key);
    const [was] = there < 0 ? [] : gone.splice(there, 1);
    const { part, field } = leaf;
    if (was) changes.push({ part, field, is: "changed", before: was.value, after: leaf.value });
    else if (tells(leaf)) changes.push({ part, field, is: "added", after: leaf.value });
  }
  return [...changes, ...gone.filter(tells).map(({ part, field, value }): Change => ({ part, field, is: "removed", before: value }))];
}

/** With an item of a list its words come and go; its states and counts beside them would say the same again. */
const tells = (leaf: Leaf) => !leaf.inList || !("plain" in leaf.value);

const isGone = (value: Value) => "gone" in value;
const isSame = (a: Value, b: Value) => (isWords(a) && isWords(b) ? a.words === b.words : "plain" in a && "plain" in b ? a.plain === b.plain : isGone(a) && isGone(b));

function indexOfFirst<T>(items: readonly T[], wanted: ((item: T) => boolean)[]): number {
  for (const is of wanted) {
    const found = items.findIndex(is);
    if (found >= 0) return found;
  }
  return -1;
}

/** Keys that say what a thing is and not what is recorded of it. */
const NOT_COMPARED = new Set(["format", "meeting", "id", "gone"]);

function leavesOf(record: JointRecord<Shown>): Leaf[] {
  const leaves: Leaf[] = [];
  for (const [part, value] of Object.entries(record)) collect(value, { key: part, shape: part, part: part as RecordPart, field: part, inList: false }, leaves); // its own keys
  return leaves;
}

function collect(value: unknown, here: Omit<Leaf, "value">, leaves: Leaf[]): void {
  if (value === null || value === undefined || NOT_COMPARED.has(here.field)) return;
  if (isWords(value)) leaves.push({ ...here, value });
  else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") leaves.push({ ...here, value: { plain: value } });
  else if (Array.isArray(value)) value.forEach((item: unknown, i) => collect(item, { ...here, key: `${here.key}/${idOf(item) ?? i}`, inList: true }, leaves));
  else if (typeof value === "object" && "gone" in value) leaves.push({ ...here, value: { gone: true } }); // a text, or a whole entry
  else for (const [field, inner] of Object.entries(value)) collect(inner, { ...here, key: `${here.key}/${field}`, shape: `${here.shape}/${field}`, field }, leaves);
}

const idOf = (item: unknown): string | undefined => (typeof item === "object" && item !== null && "id" in item ? String(item.id) : undefined);

const PARTS: readonly RecordPart[] = [
  "title", "summary", "status", "starts", "ends", "startTime", "timeZone", "inferred", "platform", "partOf", "edition", "country", "places", "mode", "openness", "attributionRule", "recordedBy", "practice", "attendance", "participants", "agenda",
  "outcomeReport", "entries", "quotations", "claims",
];
const inOrderOfTheRecord = (changes: Change[]): Change[] => changes.sort((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part));
