import type { Actor } from "../lib/actor";
import type { RecordFormInput, TypedReference } from "../lib/record-form-input";
import type { FormField, FormFields, Values, Value } from "../lib/record-forms";
import { isName, namedRecord, newKindsFor, pickedNew } from "../lib/new-references";
import { newThing } from "../lib/permissions";
import type { RecordKind } from "../lib/records";
import type { Connection, Db } from "./client";
import { newRecord, type NewRecord } from "./new-record";
import { visibleTo } from "./records";
import { isReference, titlesIn } from "./record-titles";
import { claims, links, names, records, sources, translations } from "./schema";
import { recordTyped, suggest, type Suggestion } from "./suggestions";
import { refuse } from "./things";
import { and, eq, inArray, isNotNull, isNull, or, type SQL } from "./sql";

/** What a typed name could mean, by field; an empty list where nothing like it is on record. */
export type Unresolved = Record<string, Suggestion[]>;

/**
 * Finds the records that were typed into a form: what was picked of the suggestions, else an id or an address of this site, else the
 * one record that bears exactly that name. Anything else comes back as suggestions: nothing is guessed. Only what the actor may
 * read is found; what `stands` there and was left as the form showed it stays, whoever else bears its name. A name of which "save as
 * new" was picked, and which nothing bears, becomes a record by that name. Returns the values of the reference columns, and the records
 * to be written with them.
 */
export async function resolveReferences(actor: Actor, fields: FormFields, input: Pick<RecordFormInput, "noun" | "part" | "values" | "references" | "whyLang">, now: Date, c: Connection, stands?: Values): Promise<{ values: Values; made: NewRecord[] } | { unresolved: Unresolved }> {
  const values: Record<string, Value> = {};
  const unresolved: Unresolved = {};
  const made = new Map<string, NewRecord>();
  const titles = stands ? await titlesIn(actor, [stands], fields, now, c.db) : new Map<string, string>();
  for (const field of fields.filter(isReference)) {
    const typed = input.references[field.name] ?? [];
    const standing = stands ? standingIn(field, stands) : [];
    const found = await Promise.all(typed.map((one) => (one.pick ? undefined : standing.find(({ id }) => (titles.get(id) ?? id) === one.typed)) ?? findOne(actor, field.to, field.as === "references" ? { typed: one.typed } : one, now, c)));
    const one = typed.find(({ pick }) => pick && UUID.test(pick));
    const at = field.as === "references" && one ? found.findIndex((each) => !each) : -1;
    if (at >= 0) found[at] = await findOne(actor, field.to, { typed: one!.pick! }, now, c); // of several names that one was not found
    const kind = newKindsFor(input.noun, input.part, field).find((one) => typed.some(({ pick }) => pickedNew(pick) === one));
    if (kind) for (const [i, one] of typed.entries()) if (!found[i] && isName(one.typed)) found[i] = await named(actor, kind, one.typed, input, made, now, c.db);
    const missing = found.flatMap((one, i) => (one ? [] : [typed[i]!.typed]));
    if (missing.length > 0) unresolved[field.name] = (await Promise.all(missing.flatMap((text) => field.to.map((kind) => suggest(actor, kind, text, input.whyLang, SUGGESTIONS, now, c))))).flat();
    Object.assign(values, columnsOf(field, found.flatMap((one) => one ?? [])));
  }
  return Object.keys(unresolved).length > 0 ? { unresolved } : { values, made: [...made.values()] };
}

/** The new record by a name, in the language in which the form is written; the same one where the name is typed twice. Undefined where its own form would refuse the name. */
async function named(actor: Actor, kind: RecordKind, title: string, { values, whyLang }: Pick<RecordFormInput, "values" | "whyLang">, made: Map<string, NewRecord>, now: Date, db: Db): Promise<Found | undefined> {
  refuse(actor, "propose", newThing(kind));
  const known = made.get(`${kind} ${title}`);
  if (known) return { id: known.id, kind };
  const read = namedRecord(kind, title, values.lang, whyLang);
  const record = read && (await newRecord(actor, kind, crypto.randomUUID(), read.values, null, now, db));
  if (!record) return undefined;
  made.set(`${kind} ${title}`, record);
  return { id: record.id, kind };
}

/** Whether a claim belongs to the record whose row points at it. */
export async function isClaimOf(db: Db, claimId: string, recordId: string): Promise<boolean> {
  return (await db.select({ id: claims.id }).from(claims).where(and(eq(claims.id, claimId), eq(claims.recordId, recordId)))).length > 0;
}

/** Whether a link of the record leads to a participant of a meeting rather than to a record. */
export async function endsAtParticipant(db: Db, linkId: string, recordId: string): Promise<boolean> {
  return (await db.$count(links, and(eq(links.id, linkId), eq(links.fromId, recordId), isNotNull(links.toParticipantId)))) > 0;
}

/** Whether a translated note, where it is one (`link:{id}`, `name:{id}`), belongs to the record. */
export async function isOwnNote(db: Db, field: string, recordId: string): Promise<boolean> {
  const [what, id] = field.split(":");
  if (!id) return true;
  const found = what === "link" ? await db.$count(links, and(eq(links.id, id), eq(links.fromId, recordId))) : await db.$count(names, and(eq(names.id, id), eq(names.recordId, recordId)));
  return found > 0;
}

/** A fact comes from where its source comes from: the five founding documents, or outside them. */
export async function originOfSource(db: Db, sourceId: Value | undefined): Promise<"founding" | "outside"> {
  const [row] = typeof sourceId === "string" ? await db.select({ origin: sources.origin }).from(sources).where(eq(sources.id, sourceId)) : [];
  return row?.origin ?? "outside";
}

const SUGGESTIONS = 5;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

type Found = { id: string; kind: RecordKind };

function columnsOf(field: FormField & { as: "reference" | "references" }, found: Found[]): Values {
  if (field.as === "references") return { [field.name]: found.map((one) => one.id) };
  const [one] = found;
  if (!field.columns) return { [field.name]: one?.id ?? null };
  return Object.fromEntries(Object.entries(field.columns).map(([kind, column]) => [column, one?.kind === kind ? one.id : null]));
}

/** The records that stand in a field. Of a field for several kinds the column tells which; of any other the kind is not asked for. */
const standingIn = (field: FormField & { as: "reference" | "references" }, stands: Values): Found[] =>
  (field.as === "reference" && field.columns ? (Object.entries(field.columns) as [RecordKind, string][]) : [[field.to[0]!, field.name] as const]) // Object.entries widens the keys to string
    .flatMap(([kind, column]) => [stands[column] ?? []].flat().map((id) => ({ id: String(id), kind })));

async function findOne(actor: Actor, kinds: readonly RecordKind[], { typed, pick }: TypedReference, now: Date, c: Connection): Promise<Found | undefined> {
  for (const kind of kinds) {
    const id = await recordTyped(actor, kind, pick && UUID.test(pick) ? pick : typed, now, c);
    if (id) return { id, kind };
  }
  return namedExactly(actor, kinds, typed, now, c);
}

/** The one record that bears the name to the letter, as its title first; undefined where there are two or none. */
async function namedExactly(actor: Actor, kinds: readonly RecordKind[], typed: string, now: Date, { db }: Connection): Promise<Found | undefined> {
  const those = (named: SQL | undefined) =>
    db.select({ id: records.id, kind: records.kind }).from(records).where(and(named, inArray(records.kind, [...kinds]), isNull(records.mergedIntoId), isNull(records.withdrawnAt), visibleTo(actor, now))).limit(2);
  const titledSo = await those(eq(records.title, typed));
  const found = titledSo.length > 0 ? titledSo : await those(or(inArray(records.id, db.select({ id: names.recordId }).from(names).where(eq(names.text, typed))), inArray(records.id, titled(db, typed))));
  return found.length === 1 ? found[0] : undefined;
}

const titled = (db: Db, typed: string) => db.select({ id: translations.recordId }).from(translations).where(and(eq(translations.text, typed), eq(translations.field, "title"), isNull(translations.claimId)));
