/**
 * The column vocabulary of the schema, once per dialect.
 *
 * schema.ts is written only in these words, so it is the same file for both databases. It is typed as PostgreSQL and run
 * on SQLite by default: what compiles for the dialect run least is executed on the one run most.
 */
import * as pg from "drizzle-orm/pg-core";
import * as lite from "drizzle-orm/sqlite-core";
import { isPostgres } from "./dialect";

const sqlite = {
  table: lite.sqliteTable,
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
  check: lite.check,
  text: () => lite.text(),
  oneOf: <const T extends readonly [string, ...string[]]>(values: T) => lite.text({ enum: values }),
  integer: () => lite.integer(),
  real: () => lite.real(),
  bool: () => lite.integer({ mode: "boolean" }),
  instant: () => lite.integer({ mode: "timestamp_ms" }),
  json: <T>() => lite.text({ mode: "json" }).$type<T>(),
  serial: () => lite.integer().primaryKey({ autoIncrement: true }),
};

const postgres = {
  table: pg.pgTable,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  check: pg.check,
  text: () => pg.text(),
  oneOf: <const T extends readonly [string, ...string[]]>(values: T) => pg.text({ enum: values as unknown as [T[number], ...T[number][]] }),
  integer: () => pg.integer(),
  real: () => pg.doublePrecision(),
  bool: () => pg.boolean(),
  instant: () => pg.timestamp({ withTimezone: true, precision: 3 }),
  json: <T>() => pg.jsonb().$type<T>(),
  serial: () => pg.integer().primaryKey().generatedAlwaysAsIdentity(),
};

export const { table, index, uniqueIndex, primaryKey, check, text, oneOf, integer, real, bool, instant, json, serial } = isPostgres
  ? postgres
  : (sqlite as unknown as typeof postgres); // the two sides build the same query shapes; see docs/decisions/002

export type AnyColumn = pg.AnyPgColumn;

export const id = () => text().primaryKey().$defaultFn(() => crypto.randomUUID());
export const createdAt = () => instant().notNull().$defaultFn(() => new Date());
