import { isEqual, type Row, wouldTellMore } from "../lib/merge-fields";
import { type Mergeable, MERGE_TABLES } from "../lib/merge-kinds";
import { LISTS, movedColumns, REFERENCES, SAME } from "../lib/merge-references";
import type { MergeTrace, RowChange } from "../lib/merges";
import type { Db } from "./client";
import * as schema from "./schema";
import { and, eq, inArray, isNull, notInArray, or, type SQL, sql } from "./sql";

type Column = SQL & { dataType?: string };
type AnyTable = Parameters<Db["insert"]>[0] & Record<string, Column>;
/** A table and its columns by the names the code gives them; lib/merges names no other, and a test holds it to the schema. */
const tableOf = (name: string) => (schema as unknown as Record<string, AnyTable>)[name]!;

/** The columns that find a row, where that is not its id. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  expectedSigners: ["versionId", "organizationId"], formerSlugs: ["kind", "slug"], meetingPlaces: ["meetingId", "placeId"], recordFacts: ["recordId", "factId"], recordParents: ["recordId", "parentId"],
  recordTopics: ["recordId", "topicId"], searchTexts: ["recordId"],
};
export const keysOf = (table: string): readonly string[] => KEYS[table] ?? ["id"];

/** The tables in which something may point at a record that is merged. */
export const MOVED_TABLES = [...new Set(Object.entries(REFERENCES).flatMap(([reference, how]) => (how === "moves" ? [reference.split(".")[0]!] : [])))];
/** Tables of which the rows of the record that is kept are needed as well: to find what would be said twice, or against it. */
const BOTH = new Set([...Object.keys(SAME), "claims", "translations"]);
const CHUNK = 500;

/** Every row that points at what goes, and where it matters those that point at what stays. The caller was allowed to merge them. */
export async function rowsPointingAt(db: Db, goes: string[], stays: string[], tables: readonly string[] = MOVED_TABLES): Promise<Record<string, Row[]>> {
  const found: Record<string, Row[]> = {};
  for (const name of tables) {
    const ids = BOTH.has(name) ? [...goes, ...stays] : goes;
    const rows = await db.select().from(tableOf(name) as never).where(or(...movedColumns(name).map((column) => pointsAt(name, column, ids)))).orderBy(...keysOf(name).map((key) => sql`${tableOf(name)[key]!}`));
    if (rows.length > 0) found[name] = rows as Row[]; // a row of any table is a record of values
  }
  return found;
}

/** The columns of a noun and of its record, as one row. */
export async function wholeRow(db: Db, kind: Mergeable, id: string): Promise<Row> {
  const [own] = await db.select().from(tableOf(MERGE_TABLES[kind]) as never).where(eq(tableOf(MERGE_TABLES[kind]).id!, id));
  const [record] = await db.select().from(schema.records).where(eq(schema.records.id, id));
  return { ...(own as Row | undefined), ...record };
}

/** The statements that do what a plan says. First what goes, so that what comes in its place finds it free. */
export function carryOut(tx: Db, trace: MergeTrace): PromiseLike<unknown>[] {
  return [
    ...trace.removed.map(({ table, row }) => tx.delete(tableOf(table) as never).where(rowIs(table, keyOf(table, row)))),
    ...batched(trace.changed).flatMap(({ table, keys, after }) => keys.map((key) => tx.update(tableOf(table) as never).set(revived(table, after) as never).where(key))),
    ...trace.added.map(({ table, row }) => tx.insert(tableOf(table) as never).values(revived(table, row) as never)),
  ];
}

/** The statements that take it back. What somebody has changed since stays as it is now; where something was written since under a stricter rule, the rule stays too. */
export async function takenBack(db: Db, trace: MergeTrace, keepsStricter: boolean): Promise<(tx: Db) => PromiseLike<unknown>[]> {
  const changes: RowChange[] = [];
  for (const change of [...trace.changed].reverse()) {
    const [row] = (await db.select().from(tableOf(change.table) as never).where(rowIs(change.table, change.key))) as Row[]; // as above
    const before = Object.fromEntries(Object.entries(change.before).filter(([column]) => row && isEqual(row[column], change.after[column]) && !(keepsStricter && wouldTellMore(column, change.before[column], row[column]))));
    if (Object.keys(before).length > 0) changes.push({ ...change, before });
  }
  return (tx) => [
    ...trace.added.map(({ table, row }) => tx.delete(tableOf(table) as never).where(rowIs(table, keyOf(table, row)))),
    ...changes.map(({ table, key, before }) => tx.update(tableOf(table) as never).set(revived(table, before) as never).where(rowIs(table, key))),
    ...trace.removed.map(({ table, row }) => tx.insert(tableOf(table) as never).values(revived(table, row) as never).onConflictDoNothing()),
  ];
}

/** That nothing points at what went but what the plan left there: somebody may have written while it was made. */
export function nothingLeft(goes: string[], rows: Readonly<Record<string, readonly Row[]>>, trace: MergeTrace): SQL {
  return and(
    ...MOVED_TABLES.flatMap((name) => {
      const gone = new Set([...trace.removed.filter((r) => r.table === name).map((r) => id(r.row)), ...trace.changed.filter((r) => r.table === name).map((r) => id(r.key))]);
      const left = keysOf(name)[0] === "id" ? (rows[name] ?? []).map(id).filter((one) => !gone.has(one)) : [];
      const table = tableOf(name);
      const isNew = left.length > 0 ? notInArray(table.id!, left) : undefined;
      const columns = movedColumns(name).filter((column) => (keysOf(name)[0] === "id" || SAME[name]?.then !== "stays") && column in table);
      return columns.map((column) => sql`not exists (select 1 from ${table} where ${and(pointsAt(name, column, goes), isNew)})`);
    }),
  )!;
}

function pointsAt(name: string, column: string, ids: string[]): SQL {
  const at = tableOf(name)[column]!;
  return (LISTS as readonly string[]).includes(`${name}.${column}`) ? or(...ids.map((one) => sql`cast(${at} as text) like ${`%${one}%`}`))! : inArray(at, ids);
}

/** Rows with one id that change alike go in one statement: a ministry has thousands. */
function batched(changes: readonly RowChange[]): { table: string; keys: SQL[]; after: Row }[] {
  const groups = new Map<string, { table: string; after: Row; ids: string[]; keys: SQL[] }>();
  for (const { table, key, before, after } of changes) {
    const whole = JSON.stringify([table, after]);
    const group = groups.get(whole) ?? { table, after, ids: [], keys: [] };
    groups.set(whole, group);
    if (keysOf(table)[0] === "id") group.ids.push(id(key));
    else group.keys.push(rowIs(table, { ...key, ...Object.fromEntries(Object.entries(before).filter(([column]) => column in key)) }));
  }
  return [...groups.values()].map(({ table, after, ids, keys }) => {
    const chunks = Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, i) => ids.slice(i * CHUNK, (i + 1) * CHUNK));
    return { table, after, keys: [...keys, ...chunks.map((chunk) => inArray(tableOf(table).id!, chunk))] };
  });
}

const keyOf = (table: string, row: Row): Row => Object.fromEntries(keysOf(table).map((key) => [key, row[key]]));
const rowIs = (table: string, key: Row): SQL => and(...Object.entries(key).map(([column, value]) => (value === null ? isNull(tableOf(table)[column]!) : eq(tableOf(table)[column]!, value))))!;
const id = (row: Row) => String(row.id);

/** A trace is kept as JSON, in which an instant is text. */
const revived = (table: string, row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, typeof value === "string" && tableOf(table)[column]?.dataType === "date" ? new Date(value) : value]));
