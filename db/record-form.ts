import type { Actor, Member } from "../lib/actor";
import { sortKey } from "../lib/edtf";
import { newThing } from "../lib/permissions";
import { raisingFieldsOf } from "../lib/raising";
import { FORM_DEFAULTS } from "../lib/record-form-defaults";
import type { RecordFormInput } from "../lib/record-form-input";
import { columnsOf, fieldsOf, type FormField, type FormFields, type Part, type Values } from "../lib/record-forms";
import { type RecordKind, REFERENCE_KINDS } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { refuseItemElsewhere } from "./agenda";
import { type Change, changedSince, difference, keepChange, makeChange } from "./changes";
import { type Connection, connection, type Db, isUniqueViolation } from "./client";
import { correctionEntry, type Reason } from "./corrections";
import { addEvent } from "./events";
import { addFirstParties, firstParties } from "./first-parties";
import { parentsIn, SORT_FIELDS } from "./record-followers";
import { resolveReferences, type Unresolved } from "./record-references";
import { followingColumns, partValues } from "./record-rows";
import { insertOwn, ownerColumn, ownRow, partRows, rowKey } from "./record-tables";
import { changes, entries, recordParents, records } from "./schema";
import { reindex } from "./search";
import { freeSlug } from "./slugs";
import { eq } from "./sql";
import { sentBefore } from "./submissions";
import { type LoadedThing, loadThing, refuse, requireThing } from "./things";

/** What somebody else has written in a field since the form was opened. */
export type Conflict = { field: string; mine: Values; theirs: Values; by: string | null };
export type Saved = { id: string; /** It waits for an editor or a second person. */ waits: boolean } | { unresolved: Unresolved } | { conflicts: Conflict[]; /** The version of which they tell. */ comparedWith: number };

/**
 * Makes a record of any noun from its form. Meetings, issues and entries begin as drafts of the member's organisation; of a reference
 * noun a member's is a draft, an editor's is public on saving (design §4). Sent twice under one key it is written once.
 */
export async function createRecord(actor: Actor, input: RecordFormInput, now = new Date(), c?: Connection): Promise<Saved> {
  const connected = c ?? (await connection());
  const { noun } = input;
  refuseToMake(actor, input);
  const resolved = await resolveReferences(actor, [...fieldsOf(noun), ...raisingFieldsOf(input)], input, now, connected);
  if ("unresolved" in resolved) return resolved;
  const values = keptToRole(actor, fieldsOf(noun), ownValues(fieldsOf(noun), { ...input.values, ...resolved.values }));
  const parents = parentsIn(noun, values);
  if (noun === "entry") await refuseUnder(actor, parents, now, connected);
  await refuseItemElsewhere(connected.db, values);
  const member = actor as Member; // every verb that makes a record is open to members alone, but for imports
  const id = crypto.randomUUID();
  const parties = noun === "issue" ? await firstParties(actor, id, { ...input.values, ...resolved.values }, now, connected) : [];
  const dated = SORT_FIELDS[noun];
  const key = dated ? sortKey(values[dated] as string | null) : null; // a date field holds EDTF or null
  const isPublic = member.role === "editor" && isReference(noun);
  const common = { lang: String(values.lang), country: values.country as string | null, sortKey: key, authorOrganizationId: member.organizationId, practice: member.organizationPractice, createdAt: now, createdBy: member.userId, modifiedAt: now };
  const slug = isPublic && noun !== "post" ? await freeSlug(connected.db, noun, String(values.title)) : null;
  const stamps = isPublic ? { slug, submittedAt: now, submittedBy: member.userId, checkedAt: now, checkedBy: member.userId, releasedAt: now, releasedBy: member.userId } : {};
  const title = String(values.title);
  const record = { ...common, ...stamps, id, kind: noun, title, summary: (values.summary as string | null | undefined) ?? null, classification: (values.classification as string | null | undefined) ?? null, submissionKey: input.key };
  const entryId = crypto.randomUUID();
  try {
    await connected.atomically((tx) => [
      tx.insert(records).values(record),
      insertOwn(tx, noun, id, values),
      ...(parents.length > 0 ? [tx.insert(recordParents).values(parents.map((parentId) => ({ recordId: id, parentId, sortKey: key })))] : []),
      ...(noun === "meeting" ? ownEntry(tx, { ...common, id: entryId }, id, values, parents) : []),
      tx.insert(changes).values({ recordId: id, part: "fields", before: null, after: difference({}, values).after, version: 1, at: now, by: member.userId }),
      addEvent(tx, actor, "recorded", id, now),
      ...(isPublic ? [addEvent(tx, actor, "released", id, now)] : []),
      ...addFirstParties(tx, actor, id, parties, now),
    ]);
  } catch (error) {
    if (isUniqueViolation(error, "topics_code")) throw new Refusal("codeTaken");
    const before = await sentBefore(connected.db, error, member, input.key, eq(records.title, title));
    return before ? { id: before, waits: false } : createRecord(actor, { ...input, key: crypto.randomUUID() }, now, c); // the form filled in anew is another record
  }
  await reindex(actor, [id], connected);
  return { id, waits: false };
}

/**
 * Changes a record's own values or one of its rows; a row without `input.row` is a new one. In a draft at once; of a released record
 * of an organisation the change waits with its correction for a second reader; an editor's change of a record that is nobody's words
 * stands at once, with its correction beside it where an old value went. What others changed since comes back as conflicts.
 */
export async function changeRecord(actor: Actor, input: RecordFormInput & { id: string; version: number }, now = new Date(), c?: Connection): Promise<Saved> {
  const connected = c ?? (await connection());
  const resolved = await resolveReferences(actor, fieldsOf(input.noun, input.part), input, now, connected);
  if ("unresolved" in resolved) return resolved;
  const { thing, how } = await howToChange(actor, input, now, connected);
  const before = await valuesNow(connected.db, thing.kind, thing.id, input.part, input.row);
  if (input.part && input.row && !before) throw new Refusal("notFound");
  const written = keptToRole(actor, fieldsOf(input.noun, input.part), ownValues(fieldsOf(input.noun, input.part), { ...input.values, ...resolved.values }), before);
  const typed: Values = input.part ? await partValues(actor, input.part, thing, written, input.row, now, connected) : written;
  const chosen = before ? { ...typed, ...theirsWhereKept(fieldsOf(input.noun, input.part), before, input.keep) } : typed;
  const { values, conflicts } = before && input.version !== thing.version ? await mergeChanges(connected.db, actor, thing.id, input, chosen, before) : { values: chosen, conflicts: [] };
  if (conflicts.length > 0) return { conflicts, comparedWith: thing.version };
  await refuseItemElsewhere(connected.db, values);
  if (thing.kind === "entry" && !input.part && before) await refuseMoved(actor, parentsIn("entry", before), parentsIn("entry", values), now, connected);
  const change = asChange(input, before, values);
  if (!change) return { id: thing.id, waits: false };
  return write(actor, thing, how, change, reasonOf(input), now, connected);
}

/** Takes a row of a record away; the same rules as for a change. Stale where somebody has changed the row since `version`. */
export async function removeRow(actor: Actor, input: { noun: RecordKind; part: Part; id: string; row: string; version: number } & Pick<RecordFormInput, "why" | "whyLang">, now = new Date(), c?: Connection): Promise<Saved> {
  const connected = c ?? (await connection());
  const { thing, how } = await howToChange(actor, { ...input, values: {} }, now, connected);
  const before = await valuesNow(connected.db, thing.kind, thing.id, input.part, input.row);
  if (!before) throw new Refusal("notFound");
  if (input.version !== thing.version && Object.keys((await changedSince(connected.db, actor, thing.id, input.part, input.row, input.version)).base).length > 0) throw new Refusal("stale");
  return write(actor, thing, how, { part: input.part, row: input.row, before, after: null }, reasonOf(input), now, connected);
}

/** Whether the form of this record is open to the actor, and what becomes of what is sent: the answer the page shows and the action goes by. */
export async function changeability(actor: Actor, noun: RecordKind, id: string, now = new Date(), c?: Connection): Promise<{ version: number; how: How } | undefined> {
  try {
    const { thing, how } = await howToChange(actor, { noun, id, values: {} }, now, c ?? (await connection()));
    return { version: thing.version, how };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** At once; at once and public, with a correction beside it; or after a second reader. */
export type How = "at_once" | "public" | "waits";

const isReference = (kind: RecordKind) => (REFERENCE_KINDS as readonly RecordKind[]).includes(kind);
const reasonOf = ({ why, whyLang }: Pick<RecordFormInput, "why" | "whyLang">): Reason => ({ text: why, lang: whyLang });

function refuseToMake(actor: Actor, input: RecordFormInput) {
  if (input.noun === "meeting") refuse(actor, "record_meeting", newThing("meeting"));
  else if (input.noun === "issue") refuse(actor, "raise", newThing("issue"));
  else if (input.noun !== "entry") refuse(actor, "propose", newThing(input.noun, { setsSide: Boolean(input.values.side) }));
  else if (actor.kind === "visitor") throw new Refusal("signedOut");
}

/** What another said is recorded under what one can read, and under something (design §4). */
async function refuseUnder(actor: Actor, parents: readonly string[], now: Date, c: Connection) {
  if (parents.length === 0) throw new Refusal("belongsNowhere");
  for (const parent of parents) refuse(actor, "record_others_words", (await loadThing(actor, parent, now, c)) ?? newThing("issue", { readable: false }));
}

/** An entry may move to where its author could have recorded it, and not out of everything. */
async function refuseMoved(actor: Actor, before: readonly string[], after: readonly string[], now: Date, c: Connection) {
  const added = after.filter((parent) => !before.includes(parent));
  if (added.length > 0 || (after.length === 0 && before.length > 0)) await refuseUnder(actor, added, now, c);
}

async function howToChange(actor: Actor, input: Pick<RecordFormInput, "noun" | "values"> & { id?: string; part?: Part }, now: Date, c: Connection): Promise<{ thing: LoadedThing; how: How }> {
  const thing = await loadThing(actor, input.id ?? "", now, c);
  if (!thing || thing.kind !== input.noun || thing.ofMeetingId) throw new Refusal(actor.kind === "visitor" ? "signedOut" : "notFound");
  const setsSide = !input.part && Boolean(input.values.side) && thing.kind === "organization";
  if (thing.state === "draft" || thing.state === "returned") {
    await requireThing(actor, "amend", thing.id, now, c);
    if (setsSide) refuse(actor, "propose", { ...thing, setsSide });
    return { thing, how: "at_once" };
  }
  if (thing.state !== "released") throw new Refusal(thing.readable ? "wrongState" : "notFound");
  if (isReference(thing.kind)) refuse(actor, "propose", { ...thing, setsSide });
  else refuse(actor, "correct", thing);
  const isEditors = actor.kind === "member" && actor.role === "editor" && thing.authorOrganizationId === null;
  return { thing, how: isEditors ? "public" : "waits" };
}

async function valuesNow(db: Db, kind: RecordKind, id: string, part?: Part, row?: string): Promise<Values | undefined> {
  if (!part) return onlyFields(await ownRow(db, kind, id), kind);
  if (!row) return undefined;
  const found = (await partRows(db, part, kind, id)).find((one) => rowKey(part, one) === row);
  return found && onlyFields(found, kind, part);
}

/** Of a row of the database the values that its form writes, and those that follow from them. */
function onlyFields(row: Record<string, unknown> | undefined, kind: RecordKind, part?: Part): Values | undefined {
  if (!row) return undefined;
  const columns = fieldsOf(kind, part).flatMap(columnsOf).filter((name) => !part || name !== ownerColumn(part, kind)).concat(part ? followingColumns(part) : []);
  return valuesAt(row as Values, columns); // the columns of a form hold text, numbers, booleans and lists of ids
}

/** What the definition lists and nothing else, whoever read the form. */
const ownValues = (fields: FormFields, values: Values): Values => valuesAt(values, fields.flatMap(columnsOf).filter((column) => column in values));

/**
 * What an editor alone says stays as it is where anybody else sends a form, in which it does not stand; a form in which it does is refused. And
 * the right of reply is turned off by an NGO, never by a body (design §4).
 */
function keptToRole(actor: Actor, fields: FormFields, values: Values, before?: Values): Values {
  const role = actor.kind === "member" ? actor.role : actor.kind;
  if (values.atRisk === true && before?.atRisk !== true && role !== "ngo") throw new Refusal("forbidden");
  if (role === "editor" || role === "system") return values;
  const kept = fields.filter((field) => field.editorOnly).map(({ name }) => [name, before ? (before[name] ?? null) : (FORM_DEFAULTS[name] ?? null)] as const);
  if (kept.some(([name, value]) => (values[name] ?? null) !== null && values[name] !== value)) throw new Refusal("forbidden");
  return { ...values, ...Object.fromEntries(kept) };
}

const valuesAt = (values: Values, columns: readonly string[]): Values => Object.fromEntries(columns.map((name) => [name, values[name] ?? null]));

/** Of the fields for which somebody decided so, what stands there now. */
const theirsWhereKept = (fields: FormFields, theirs: Values, keep: RecordFormInput["keep"]): Values =>
  valuesAt(theirs, fields.filter((field) => keep[field.name] === "theirs").flatMap(columnsOf));

/** Three ways: what one side alone has changed stands; what both have changed otherwise is shown to choose from. A form sends every field, also those nobody touched. */
async function mergeChanges(db: Db, actor: Actor, id: string, input: RecordFormInput & { version: number }, mine: Values, now: Values): Promise<{ values: Values; conflicts: Conflict[] }> {
  const { base, by } = await changedSince(db, actor, id, input.part ?? "fields", input.row ?? null, input.version);
  const same = (one: Values, other: Values) => (column: string) => JSON.stringify(one[column] ?? null) === JSON.stringify(other[column] ?? null);
  const fields = fieldsOf(input.noun, input.part).filter((field) => columnsOf(field).some((column) => column in base && column in mine));
  const [untouched, touched] = [fields.filter((field) => columnsOf(field).filter((column) => column in base).every(same(mine, base))), fields.filter((field) => columnsOf(field).some((column) => column in base && !same(mine, base)(column)))];
  const since = input.comparedWith === undefined ? base : (await changedSince(db, actor, id, input.part ?? "fields", input.row ?? null, input.comparedWith)).base;
  const isDecided = (field: FormField) => input.keep[field.name] !== undefined && !columnsOf(field).some((column) => column in since); // of what changed once more nobody has chosen
  const conflicts = touched.filter((field) => !columnsOf(field).every(same(mine, now)) && !isDecided(field)).map((field) => ({ field: field.name, mine: valuesAt(mine, columnsOf(field)), theirs: valuesAt(now, columnsOf(field)), by }));
  return { values: { ...mine, ...valuesAt(now, untouched.flatMap(columnsOf)) }, conflicts };
}

function asChange(input: RecordFormInput, before: Values | undefined, values: Values): Change | undefined {
  const part = input.part ?? "fields";
  if (input.part && !input.row) return { part, row: rowId(input.part, values), before: null, after: difference({}, values).after };
  const changed = difference(before ?? {}, values);
  return Object.keys(changed.after).length > 0 ? { part, row: input.row ?? null, ...changed } : undefined;
}

/** A place and a topic stand once under a record, and a commitment is one with its entry: what they are tells them apart. */
const rowId = (part: Part, values: Values): string => (part === "meetingPlaces" ? String(values.placeId) : part === "recordTopics" ? String(values.topicId) : part === "commitments" ? String(values.id) : crypto.randomUUID());

async function write(actor: Actor, thing: LoadedThing, how: How, change: Change, why: Reason, now: Date, c: Connection): Promise<Saved> {
  const replaces = change.before !== null && Object.values(change.before).some((value) => value !== null && value !== "" && value !== false);
  const corrects = how === "waits" || (how === "public" && replaces);
  if (corrects && why.text === "") throw new Refusal("needsReason");
  const correction = corrects ? await correctionEntry(actor, thing, why, how === "public", now, c.db) : undefined;
  await c.atomically((tx) => [
    ...(correction?.write(tx) ?? []),
    ...(how === "waits" ? [keepChange(tx, actor, thing.id, correction!.id, change, now)] : [...makeChange(tx, actor, thing, change, now), addEvent(tx, actor, how === "at_once" ? "amended" : replaces ? "corrected" : "added", thing.id, now, { part: change.part })]),
  ]);
  await reindex(actor, [...(how === "waits" ? [] : [thing.id]), ...(correction ? [correction.id] : [])], c);
  return { id: thing.id, waits: how === "waits" };
}

/** The one timeline entry that a meeting writes of itself (design §3). */
function ownEntry(tx: Db, common: Partial<typeof records.$inferInsert> & { id: string; lang: string }, meetingId: string, values: Values, parents: readonly string[]) {
  const when = { occurred: values.starts as string | null, occurredEnd: values.ends as string | null, platformId: values.platformId as string | null }; // the fields of a meeting
  return [
    tx.insert(records).values({ ...common, kind: "entry", classification: "meeting", title: "" }),
    tx.insert(entries).values({ id: common.id, ...when, meetingId, ofMeetingId: meetingId }),
    tx.insert(recordParents).values([meetingId, ...parents].map((parentId) => ({ recordId: common.id, parentId, sortKey: common.sortKey ?? null }))),
  ];
}
