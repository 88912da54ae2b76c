import type { Actor, Member } from "../lib/actor";
import { columnsOf, fieldsOf, type Part, type Value, type Values } from "../lib/record-forms";
import type { RecordKind } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { brokenRule, type Connection, connection, type Db, mustChange } from "./client";
import { visibleTo } from "./records";
import { followMerges } from "./merged-ids";
import { followCommitment } from "./promised-deadlines";
import { follow } from "./record-followers";
import { deleteRow, insertRow, RECORD_COLUMNS, updateRow, writeOwn } from "./record-tables";
import { changes, records, searchTexts, users } from "./schema";
import { and, asc, desc, eq, exists, gt, gte, isNotNull, isNull, or } from "./sql";

/** One change of a record: of its own fields, or of a row that belongs to it. A row without `before` is new, one without `after` removed. */
export type Change = { part: "fields" | Part; row: string | null; before: Values | null; after: Values | null };
export type ChangeLine = Change & { at: Date; version: number | null; /** The account's name, for its own organisation and editors. */ by: string | null };

/**
 * The history of a record, newest first, for its author organisation and editors. Of nobody's record every member who reads it reads what
 * may stand in a public history: dates, choices and counts, never a name, a word or who is meant (design §2.6), but for what the own organisation changed itself.
 */
export async function listChanges(actor: Actor, recordId: string, now = new Date(), c?: Connection): Promise<ChangeLine[]> {
  if (actor.kind !== "member" || actor.role === "admin") return [];
  const { db } = c ?? (await connection());
  const [record] = await db.select({ kind: records.kind, author: records.authorOrganizationId, submittedAt: records.submittedAt }).from(records).where(and(eq(records.id, recordId), visibleTo(actor, now)));
  if (!record || (record.author !== null && record.author !== actor.organizationId && actor.role !== "editor")) return [];
  const correction = db.select({ id: records.id }).from(records).where(and(eq(records.id, changes.correctionId), visibleTo(actor, now)));
  const rows = await db
    .select({ part: changes.part, row: changes.rowId, before: changes.before, after: changes.after, at: changes.at, version: changes.version, by: users.name, organizationId: users.organizationId })
    .from(changes)
    .leftJoin(users, eq(users.id, changes.by))
    // a proposal is its author's and an editor's; what stood in a draft, before editors could read it, is its author organisation's alone
    .where(and(eq(changes.recordId, recordId), or(isNotNull(changes.version), exists(correction)), record.author === null || record.author === actor.organizationId || !record.submittedAt ? undefined : gte(changes.at, record.submittedAt)))
    .orderBy(desc(changes.n))
    .limit(SHOWN);
  const readsAll = actor.role === "editor" || (record.author !== null && record.author === actor.organizationId);
  return rows.map(({ organizationId, ...r }) => {
    const line = { ...r, before: r.before as Values | null, after: r.after as Values | null, by: organizationId === actor.organizationId ? r.by : null }; // written by this file alone
    return readsAll || (organizationId !== null && organizationId === actor.organizationId) ? line : { ...line, before: plainOnly(record.kind, line.part, line.before), after: plainOnly(record.kind, line.part, line.after) };
  });
}

/** Of the values of a change those of the fields that name nobody. */
function plainOnly(kind: RecordKind, part: Change["part"], values: Values | null): Values | null {
  if (!values) return null;
  const plain = new Set(fieldsOf(kind, part === "fields" ? undefined : part).filter((field) => field.plain).flatMap(columnsOf));
  return Object.fromEntries(Object.entries(values).filter(([name]) => plain.has(name)));
}

/** What somebody else has changed of a part of a record since a version: the values as they were then, and by column who changed each last, if the actor may know. Asks no gate. */
export async function changedSince(db: Db, actor: Actor, recordId: string, part: Change["part"], row: string | null, version: number): Promise<{ base: Values; by: Readonly<Record<string, string | null>> }> {
  const rows = await db
    .select({ before: changes.before, by: users.name, organizationId: users.organizationId })
    .from(changes)
    .leftJoin(users, eq(users.id, changes.by))
    .where(and(eq(changes.recordId, recordId), eq(changes.part, part), row === null ? isNull(changes.rowId) : eq(changes.rowId, row), gt(changes.version, version)))
    .orderBy(asc(changes.n));
  const base: Record<string, Value> = {};
  const by: Record<string, string | null> = {};
  for (const line of rows) {
    for (const [name, value] of Object.entries((line.before ?? {}) as Values)) { // as above
      if (!(name in base)) base[name] = value;
      by[name] = actor.kind === "member" && line.organizationId === actor.organizationId ? line.by : null;
    }
  }
  return { base, by };
}

/** The rows of a part that somebody has changed since a version, each as it was then (null: it was not there yet), and who changed one last. Asks no gate. */
export async function rowsChangedSince(db: Db, actor: Actor, recordId: string, part: Part, version: number): Promise<{ rows: Map<string, Values | null>; by: string | null }> {
  const found = await db
    .select({ row: changes.rowId, before: changes.before, by: users.name, organizationId: users.organizationId })
    .from(changes)
    .leftJoin(users, eq(users.id, changes.by))
    .where(and(eq(changes.recordId, recordId), eq(changes.part, part), isNotNull(changes.rowId), gt(changes.version, version)))
    .orderBy(asc(changes.n));
  const rows = new Map<string, Values | null>();
  for (const { row, before } of found) {
    const first = rows.get(row!);
    if (first !== null) rows.set(row!, first || before ? { ...(before as Values | null), ...first } : null); // as above
  }
  const last = found.at(-1);
  return { rows, by: last && actor.kind === "member" && last.organizationId === actor.organizationId ? last.by : null };
}

/** The values that differ, before and after. */
export function difference(before: Values, after: Values): { before: Values; after: Values } {
  const names = Object.keys(after).filter((name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null));
  return { before: pick(before, names), after: pick(after, names) };
}

/** The line of the history of a record's own fields; none where nothing differs. */
export function fieldsChanged(before: Values, after: Values): Change[] {
  const changed = difference(before, after);
  return Object.keys(changed.after).length > 0 ? [{ part: "fields", row: null, ...changed }] : [];
}

type Where = { id: string; kind: RecordKind; version: number };

/**
 * The statements that make a change: the record moves on by one version from the one expected, the rows are written, the history
 * gets its line. The search text is dropped here and written anew by `reindex`; a crash between the two is mended at the next start.
 */
export const makeChange = (tx: Db, actor: Actor, where: Where, change: Change, at: Date) => makeChanges(tx, actor, where, [change], at);

/** The same for what one form changes at once, in several places or in none: one version, a line of the history for each. */
export function makeChanges(tx: Db, actor: Actor, { id, kind, version }: Where, made: readonly Change[], at: Date) {
  const columns: Values = Object.assign({}, ...made.map(recordColumns));
  const lines = made.map(({ part, row, before, after }) => ({ recordId: id, part, rowId: row, before, after, version: version + 1, at, by: memberId(actor) }));
  return [
    mustChange(tx.update(records).set({ ...columns, version: version + 1, modifiedAt: at }).where(and(eq(records.id, id), eq(records.version, version))).returning({ id: records.id })),
    ...made.flatMap((change) => writeChange(tx, kind, id, change)),
    ...(lines.length > 0 ? [tx.insert(changes).values(lines)] : []),
    tx.delete(searchTexts).where(eq(searchTexts.recordId, id)),
  ];
}

/** The line of a change that waits for the release of its correction. */
export const keepChange = (tx: Db, actor: Actor, recordId: string, correctionId: string, change: Change, at: Date) =>
  tx.insert(changes).values({ recordId, part: change.part, rowId: change.row, before: change.before, after: change.after, version: null, correctionId, at, by: memberId(actor) });

export type WaitingChange = Change & { n: number; recordId: string; kind: RecordKind; version: number; /** What it is a change of has become part of another record. */ mergedIntoId: string | null };

/** What is changed once a correction is released, of the records into which those it names were merged since. Empty for an entry that corrects nothing. Asks no gate: releasing asked it. */
export async function waitingChanges(db: Db, correctionId: string): Promise<WaitingChange[]> {
  const rows = await db
    .select({ n: changes.n, recordId: changes.recordId, kind: records.kind, version: records.version, mergedIntoId: records.mergedIntoId, part: changes.part, row: changes.rowId, before: changes.before, after: changes.after })
    .from(changes)
    .innerJoin(records, eq(records.id, changes.recordId))
    .where(and(eq(changes.correctionId, correctionId), isNull(changes.version)))
    .orderBy(asc(changes.n));
  return followMerges(db, rows.map((r) => ({ ...r, before: r.before as Values | null, after: r.after as Values | null }))); // as above
}

/** The statements that make the waiting changes, in the transaction that releases their correction. */
export function applyChanges(tx: Db, waiting: readonly WaitingChange[], at: Date) {
  return waiting.flatMap((change, i) => [
    mustChange(tx.update(records).set({ ...recordColumns(change), version: change.version + i + 1, modifiedAt: at }).where(and(eq(records.id, change.recordId), eq(records.version, change.version + i))).returning({ id: records.id })),
    ...writeChange(tx, change.kind, change.recordId, change),
    tx.update(changes).set({ version: change.version + i + 1, rowId: change.row, before: change.before, after: change.after }).where(eq(changes.n, change.n)),
    tx.delete(searchTexts).where(eq(searchTexts.recordId, change.recordId)),
  ]);
}

/** What is told of a change that the schema would not take: the same place, topic or translation twice, or a line taken away that something else points at. */
export function refusalOfChange(error: unknown, kind: RecordKind, part: Change["part"]): unknown {
  const broken = brokenRule(error);
  if (broken === "unique") return new Refusal(part === "fields" && kind === "topic" ? "codeTaken" : "alreadyThere");
  return broken === "reference" ? new Refusal("stillUsed") : error;
}

const SHOWN = 200;

const memberId = (actor: Actor) => (actor.kind === "member" ? (actor as Member).userId : null);
const pick = (values: Values, names: readonly string[]): Values => Object.fromEntries(names.map((name) => [name, values[name] ?? null]));

const recordColumns = (change: Change): Values => (change.part === "fields" ? Object.fromEntries(Object.entries(change.after ?? {}).filter(([name]) => (RECORD_COLUMNS as readonly string[]).includes(name))) : {});

function writeChange(tx: Db, kind: RecordKind, id: string, { part, row, before, after }: Change): PromiseLike<unknown>[] {
  if (part === "fields") return [...writeOwn(tx, kind, id, after ?? {}), ...follow(tx, kind, id, before ?? {}, after ?? {})];
  const followers = part === "commitments" ? followCommitment(tx, id, before, after) : [];
  if (!after) return [deleteRow(tx, part, kind, id, row!), ...followers];
  return before ? [updateRow(tx, part, kind, id, row!, after), ...followers] : insertRow(tx, part, kind, id, row!, after);
}
