import { v5 } from "uuid";
import type * as schema from "../db/schema";

type Inserts = { [T in keyof typeof schema]: (typeof schema)[T] extends { $inferInsert: infer I } ? I : never };

/** Rows to insert, by table. Inside one table a parent stands before its children; the order of tables is the database layer's. */
export type Rows = { [T in keyof Inserts]?: Inserts[T][] };
export type Row<T extends keyof Inserts> = Inserts[T];

/** The day on which the founding facts were compiled: every stamp of a seeded record, so that two seedings are the same bytes. */
export const SEED_STAMP = new Date("2026-11-22T00:00:00Z");

/** The id of a seeded row: UUID version 5 (RFC 9562) of its fact id or of a path below it, the same on every machine. */
export const seedId = (key: string): string => v5(key, NAMESPACE);

/** One set of rows out of several, in the order given. */
export function mergeRows(...parts: Rows[]): Rows {
  const merged: Partial<Record<keyof Rows, unknown[]>> = {};
  for (const part of parts) for (const [table, rows] of Object.entries(part)) (merged[table as keyof Rows] ??= []).push(...rows);
  return merged as Rows; // each list was taken from the same table of a Rows value
}

const NAMESPACE = "2f8f7a1c-6f0e-5d43-9d5b-7c1f0a6b2e94";
