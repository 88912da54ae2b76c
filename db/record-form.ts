import type { Actor, Member } from "../lib/actor";
import { newThing } from "../lib/permissions";
import { raisingFieldsOf } from "../lib/raising";
import { defaultOf } from "../lib/record-form-defaults";
import type { RecordFormInput } from "../lib/record-form-input";
import { columnsOf, fieldsOf, type FormFields, type Part, type Values } from "../lib/record-forms";
import type { RecordKind } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { refuseItemElsewhere } from "./agenda";
import { type Change, changedSince, difference, keepChange, makeChange, refusalOfChange } from "./changes";
import { type Connection, connection, isUniqueViolation } from "./client";
import { refuseClosed } from "./closed-meetings";
import { correctionEntry, type Reason } from "./corrections";
import { addEvent } from "./events";
import { addFirstParties, firstParties } from "./first-parties";
import { valuesNow } from "./form-values";
import { isReference, newRecord, type NewRecord } from "./new-record";
import { parentsIn } from "./record-followers";
import { resolveReferences, type Unresolved } from "./record-references";
import { partValues } from "./record-rows";
import { reindex } from "./search";
import { addedFrom, changedBefore, idSent, removalWaits, sentBefore } from "./submissions";
import { listDoubles, type Suggestion } from "./suggestions";
import { type LoadedThing, loadThing, refuse, requireThing } from "./things";
import { type Conflicts, mergeChanges, valuesAt } from "./three-way";

export type Saved = { id: string; /** It waits for an editor or a second person. */ waits: boolean } | { unresolved: Unresolved } | { /** Records of the same name: whether it is one of them, somebody has to say first. */ doubles: Suggestion[] } | Conflicts;

/**
 * Makes a record of any noun from its form. Meetings, issues and entries begin as drafts of the member's organisation; of a reference
 * noun a member's is a draft, an editor's is public on saving (design §4). One of a name that is on record already is made once somebody
 * has said that it is another. Sent twice under one key it is written once.
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
  const id = idSent(actor, input);
  const doubles = isReference(noun) && !input.asNew ? await listDoubles(actor, noun, values, id, input.whyLang, now, connected) : [];
  if (doubles.length > 0) return { doubles };
  const made = await newRecord(actor, noun, id, values, input.key, now, connected.db);
  const parties = noun === "issue" ? await firstParties(actor, id, { ...input.values, ...resolved.values }, now, connected) : [];
  try {
    await connected.atomically((tx) => [...resolved.made.flatMap((one) => one.write(tx)), ...made.write(tx), ...addFirstParties(tx, actor, id, parties, now)]);
  } catch (error) {
    if (isUniqueViolation(error, "topics_code")) throw new Refusal("codeTaken");
    const before = await sentBefore(connected.db, error, member, id);
    return before ? { id: before, waits: false } : createRecord(actor, { ...input, key: id }, now, c); // the form filled in anew is another record
  }
  await reindex(actor, [id, ...resolved.made.map((one) => one.id)], connected);
  return { id, waits: false };
}

/**
 * Changes a record's own values or one of its rows; a row without `input.row` is a new one. In a draft at once; of a released record
 * of an organisation the change waits with its correction for a second reader; an editor's change of a record that is nobody's words
 * stands at once, with its correction beside it where an old value went. What others changed since comes back as conflicts.
 */
export async function changeRecord(actor: Actor, input: RecordFormInput & { id: string; version: number }, now = new Date(), c?: Connection): Promise<Saved> {
  const connected = c ?? (await connection());
  const { thing, how } = await howToChange(actor, input, now, connected);
  const sentId = idOfChange(actor, input);
  const sent = await changedBefore(connected.db, thing.id, sentId);
  if (sent) return { id: thing.id, ...sent };
  const before = await valuesNow(connected.db, thing.kind, thing.id, input.part, input.row);
  if (input.part && input.row && !before) throw new Refusal("notFound");
  const resolved = await resolveReferences(actor, fieldsOf(input.noun, input.part), input, now, connected, before);
  if ("unresolved" in resolved) return resolved;
  const written = keptToRole(actor, fieldsOf(input.noun, input.part), ownValues(fieldsOf(input.noun, input.part), { ...input.values, ...resolved.values }), before);
  const typed: Values = input.part ? await partValues(actor, input.part, thing, written, input.row, now, connected) : written;
  const boxes = fieldsOf(input.noun, input.part).map((field) => ({ field: field.name, columns: columnsOf(field) }));
  const { values, conflicts } = before ? await mergeChanges(connected.db, actor, { id: thing.id, part: input.part ?? "fields", row: input.row ?? null }, boxes, input, typed, before) : { values: typed, conflicts: [] };
  if (conflicts.length > 0) return { conflicts, comparedWith: thing.version };
  await refuseItemElsewhere(connected.db, values);
  if (thing.kind === "entry" && !input.part && before) await refuseMoved(actor, parentsIn("entry", before), parentsIn("entry", values), now, connected);
  const change = asChange(input, before, values, sentId);
  if (!change || (!change.before && (await addedFrom(connected.db, actor as Member, thing.id, change, input.version))) /* howToChange lets members alone through */) return { id: thing.id, waits: false };
  await refuseClosed(connected.db, thing, change, before);
  try {
    return await write(actor, thing, how, change, reasonOf(input), now, connected, resolved.made, sentId);
  } catch (error) {
    const meanwhile = await changedBefore(connected.db, thing.id, sentId); // the second of two clicks
    if (!meanwhile) throw error;
    return { id: thing.id, ...meanwhile };
  }
}

/** Takes a row of a record away; the same rules as for a change. Stale where somebody has changed the row since `version`. */
export async function removeRow(actor: Actor, input: { noun: RecordKind; part: Part; id: string; row: string; version: number } & Pick<RecordFormInput, "why" | "whyLang">, now = new Date(), c?: Connection): Promise<Saved> {
  const connected = c ?? (await connection());
  const { thing, how } = await howToChange(actor, { ...input, values: {} }, now, connected);
  const before = await valuesNow(connected.db, thing.kind, thing.id, input.part, input.row);
  if (!before) throw new Refusal("notFound");
  if (how === "waits" && (await removalWaits(connected.db, actor as Member, thing.id, input, now))) return { id: thing.id, waits: true }; // howToChange lets members alone through
  if (input.version !== thing.version && Object.keys((await changedSince(connected.db, actor, thing.id, input.part, input.row, input.version)).base).length > 0) throw new Refusal("stale");
  await refuseClosed(connected.db, thing, { part: input.part, after: null });
  return write(actor, thing, how, { part: input.part, row: input.row, before, after: null }, reasonOf(input), now, connected);
}

/** Whether the form of this record is open to the actor, and what becomes of what is sent: the answer the page shows and the action goes by. */
export async function changeability(actor: Actor, noun: RecordKind, id: string, now = new Date(), c?: Connection, part?: Part): Promise<{ version: number; how: How } | undefined> {
  try {
    const { thing, how } = await howToChange(actor, { noun, id, part, values: {} }, now, c ?? (await connection()));
    return { version: thing.version, how };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** At once; at once and public, with a correction beside it; or after a second reader. */
export type How = "at_once" | "public" | "waits";

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
  else refuse(actor, input.part === "translations" ? "translate" : "correct", thing);
  const isEditors = actor.kind === "member" && actor.role === "editor" && thing.authorOrganizationId === null;
  return { thing, how: isEditors ? "public" : "waits" };
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
  if (fields.some((field) => field.as === "choice" && field.also?.includes(String(values[field.name])) && before?.[field.name] !== values[field.name])) throw new Refusal("forbidden"); // an act of its own writes it
  const risk: Values = "atRisk" in values && role !== "ngo" ? { atRisk: before?.atRisk ?? false } : {}; // their form does not ask for it
  if (role === "editor" || role === "system") return { ...values, ...risk };
  const kept = fields.filter((field) => field.editorOnly).map((field) => [field.name, before ? (before[field.name] ?? null) : (defaultOf(field) ?? null)] as const);
  if (kept.some(([name, value]) => (values[name] ?? null) !== null && values[name] !== value)) throw new Refusal("forbidden");
  return { ...values, ...risk, ...Object.fromEntries(kept) };
}

/** What tells a form of a change that is sent again: a new row and a correction bear it as their id. */
const idOfChange = (actor: Actor, { id, part, row, values, references, why, key }: RecordFormInput): string => idSent(actor, { id, part, row, values, references, why, key });

function asChange(input: RecordFormInput, before: Values | undefined, values: Values, sentId: string): Change | undefined {
  const part = input.part ?? "fields";
  if (input.part && !input.row) return { part, row: rowId(input.part, values, sentId), before: null, after: difference({}, values).after };
  const changed = difference(before ?? {}, values);
  return Object.keys(changed.after).length > 0 ? { part, row: input.row ?? null, ...changed } : undefined;
}

/** A place and a topic stand once under a record, and a commitment is one with its entry: what they are tells them apart. */
const rowId = (part: Part, values: Values, sentId: string): string => (part === "meetingPlaces" ? String(values.placeId) : part === "recordTopics" ? String(values.topicId) : part === "commitments" ? String(values.id) : sentId);

async function write(actor: Actor, thing: LoadedThing, how: How, change: Change, why: Reason, now: Date, c: Connection, made: readonly NewRecord[] = [], sentId?: string): Promise<Saved> {
  const replaces = change.before !== null && Object.values(change.before).some((value) => value !== null && value !== "" && value !== false);
  const corrects = how === "waits" || (how === "public" && replaces);
  if (corrects && why.text === "") throw new Refusal("needsReason");
  const correction = corrects ? await correctionEntry(actor, thing, why, how === "public", now, c.db, sentId) : undefined;
  await c.atomically((tx) => [
    ...made.flatMap((one) => one.write(tx)),
    ...(correction?.write(tx) ?? []),
    ...(how === "waits" ? [keepChange(tx, actor, thing.id, correction!.id, change, now)] : [...makeChange(tx, actor, thing, change, now), addEvent(tx, actor, how === "at_once" ? "amended" : replaces ? "corrected" : "added", thing.id, now, { part: change.part })]),
  ]).catch((error: unknown) => {
    throw refusalOfChange(error, thing.kind, change.part);
  });
  await reindex(actor, [...(how === "waits" ? [] : [thing.id]), ...(correction ? [correction.id] : []), ...made.map((one) => one.id)], c);
  return { id: thing.id, waits: how === "waits" };
}
