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
  const stays = new Set(now.flatMap(({ item, key, value }) => (item && isWords(value) && old.some((other) => other.key === key && isSame(other.value, value)) ? item : [])));
  return inOrderOfTheRecord(shapes.flatMap((shape) => changesOf(old.filter((leaf) => leaf.shape === shape), now.filter((leaf) => leaf.shape === shape), stays)));
}

type Leaf = { key: string; shape: string; part: RecordPart; field: string; value: Value; /** The item of the record's list in which it stands. */ item?: string };

function changesOf(old: Leaf[], now: Leaf[], stays: ReadonlySet<string>): Change[] {
  /** With an item of a list its words come and go; its states and counts beside them would say the same again, but not where the item stays. */
  const tells = (leaf: Leaf) => leaf.item === undefined || !("plain" in leaf.value) || stays.has(leaf.item);
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
  for (const [part, value] of Object.entries(record)) collect(value, { key: part, shape: part, part: part as RecordPart, field: part }, leaves); // its own keys
  return leaves;
}

function collect(value: unknown, here: Omit<Leaf, "value">, leaves: Leaf[]): void {
  if (value === null || value === undefined || NOT_COMPARED.has(here.field)) return;
  if (isWords(value)) leaves.push({ ...here, value });
  else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") leaves.push({ ...here, value: { plain: value } });
  else if (Array.isArray(value)) value.forEach((inner: unknown, i) => collect(inner, inList(here, `${here.key}/${idOf(inner) ?? i}`), leaves));
  else if (typeof value === "object" && "gone" in value) leaves.push({ ...here, value: { gone: true } }); // a text, or a whole entry
  else for (const [field, inner] of Object.entries(value)) collect(inner, { ...here, key: `${here.key}/${field}`, shape: `${here.shape}/${field}`, field }, leaves);
}

/** Of lists within lists the outermost item tells where one is. */
const inList = (here: Omit<Leaf, "value">, key: string) => ({ ...here, key, item: here.item ?? key });

const idOf = (item: unknown): string | undefined => (typeof item === "object" && item !== null && "id" in item ? String(item.id) : undefined);

const PARTS: readonly RecordPart[] = [
  "title", "summary", "classification", "status", "statusReason", "previousStarts", "starts", "ends", "startTime", "timeZone", "inferred", "platform", "partOf", "edition", "extraordinary", "standsFor", "country", "places", "mode", "openness", "attributionRule", "recordedBy", "practice", "attendance", "participants", "topics", "agenda",
  "outcomeReport", "entries", "quotations", "claims",
];
const inOrderOfTheRecord = (changes: Change[]): Change[] => changes.sort((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part));
