import type { Actor } from "../lib/actor";
import type { RecordFormInput, TypedReference } from "../lib/record-form-input";
import type { FormField, FormFields, Values, Value } from "../lib/record-forms";
import type { RecordKind } from "../lib/records";
import type { Connection, Db } from "./client";
import { visibleTo } from "./records";
import { claims, links, names, records, sources, translations } from "./schema";
import { recordTyped, suggest, type Suggestion } from "./suggestions";
import { and, eq, inArray, isNull, or, type SQL } from "./sql";

/** What a typed name could mean, by field; an empty list where nothing like it is on record. */
export type Unresolved = Record<string, Suggestion[]>;

/**
 * Finds the records that were typed into a form: what was picked of the suggestions, else an id or an address of this site, else the
 * one record that bears exactly that name. Anything else comes back as suggestions: nothing is guessed. Only what the actor may
 * read is found. Returns the values of the reference columns.
 */
export async function resolveReferences(actor: Actor, fields: FormFields, input: Pick<RecordFormInput, "references" | "whyLang">, now: Date, c: Connection): Promise<{ values: Values } | { unresolved: Unresolved }> {
  const values: Record<string, Value> = {};
  const unresolved: Unresolved = {};
  for (const field of fields) {
    if (field.as !== "reference" && field.as !== "references") continue;
    const typed = input.references[field.name] ?? [];
    const found = await Promise.all(typed.map((one) => findOne(actor, field.to, one, now, c)));
    const missing = found.flatMap((one, i) => (one ? [] : [typed[i]!.typed]));
    if (missing.length > 0) unresolved[field.name] = (await Promise.all(missing.flatMap((text) => field.to.map((kind) => suggest(actor, kind, text, input.whyLang, SUGGESTIONS, now, c))))).flat();
    Object.assign(values, columnsOf(field, found.flatMap((one) => one ?? [])));
  }
  return Object.keys(unresolved).length > 0 ? { unresolved } : { values };
}

/** Whether a claim belongs to the record whose row points at it. */
export async function isClaimOf(db: Db, claimId: string, recordId: string): Promise<boolean> {
  return (await db.select({ id: claims.id }).from(claims).where(and(eq(claims.id, claimId), eq(claims.recordId, recordId)))).length > 0;
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

async function findOne(actor: Actor, kinds: readonly RecordKind[], { typed, pick }: TypedReference, now: Date, c: Connection): Promise<Found | undefined> {
  for (const kind of kinds) {
    const id = await recordTyped(actor, kind, pick && UUID.test(pick) ? pick : typed, now, c);
    if (id) return { id, kind };
  }
  return namedExactly(actor, kinds, typed, now, c);
}

/** The one record that bears the name to the letter, as its title first; undefined where there are two or none. */
async function namedExactly(actor: Actor, kinds: readonly RecordKind[], typed: string, now: Date, { db }: Connection): Promise<Found | undefined> {
  const one = async (named: SQL | undefined) => {
    const rows = await db.select({ id: records.id, kind: records.kind }).from(records).where(and(named, inArray(records.kind, [...kinds]), isNull(records.mergedIntoId), isNull(records.withdrawnAt), visibleTo(actor, now))).limit(2);
    return rows.length === 1 ? rows[0] : undefined;
  };
  return (await one(eq(records.title, typed))) ?? one(or(inArray(records.id, db.select({ id: names.recordId }).from(names).where(eq(names.text, typed))), inArray(records.id, titled(db, typed))));
}

const titled = (db: Db, typed: string) => db.select({ id: translations.recordId }).from(translations).where(and(eq(translations.text, typed), eq(translations.field, "title"), isNull(translations.claimId)));
