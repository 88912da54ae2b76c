import { columnsOf, fieldsOf, type Part, type Values } from "../lib/record-forms";
import type { RecordKind } from "../lib/records";
import type { Db } from "./client";
import { followingColumns } from "./record-rows";
import { ownerColumn, ownRow, partRows, rowKey } from "./record-tables";

/** What stands now in the columns that a form of a noun writes, or in those of a row of it; undefined where there is none. Asks no gate. */
export async function valuesNow(db: Db, kind: RecordKind, id: string, part?: Part, row?: string): Promise<Values | undefined> {
  if (!part) {
    const own = await ownRow(db, kind, id);
    return own && onlyFields(own, kind);
  }
  return row ? (await rowsNow(db, kind, id, part)).find((one) => one.row === row)?.values : undefined;
}

/** The same of all rows of a part, in their order. Asks no gate. */
export async function rowsNow(db: Db, kind: RecordKind, id: string, part: Part): Promise<{ row: string; values: Values }[]> {
  return (await partRows(db, part, kind, id)).map((one) => ({ row: rowKey(part, one), values: onlyFields(one, kind, part) }));
}

/** Of a row of the database the values that its form writes, and those that follow from them. */
function onlyFields(row: Record<string, unknown>, kind: RecordKind, part?: Part): Values {
  const columns = fieldsOf(kind, part).flatMap(columnsOf).filter((name) => !part || name !== ownerColumn(part, kind)).concat(part ? followingColumns(part) : []);
  return Object.fromEntries(columns.map((name) => [name, (row as Values)[name] ?? null])); // the columns of a form hold text, numbers, booleans and lists of ids
}
