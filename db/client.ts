import { chmodSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { migrate as migrateSqlite } from "drizzle-orm/better-sqlite3/migrator";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { databaseUrl, isPostgres } from "./dialect";

type AnyDb = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** What both databases can do. Everything else of either driver is hidden, so a query that compiles runs on both. */
export type Db = Pick<AnyDb, "select" | "selectDistinct" | "insert" | "update" | "delete" | "$count">;

type Statement = PromiseLike<unknown> | Guarded;
/**
 * Next bundles this module more than once and the connection is shared by all copies, so a guarded statement and a
 * StaleError may come from another copy than the one that meets them: they are told by a mark and a name, not by class.
 */
const GUARDED = Symbol.for("suhbat.guarded");
type Guarded = { [GUARDED]: PromiseLike<unknown[]> };
const isGuarded = (statement: Statement): statement is Guarded => GUARDED in statement;

/** Somebody else changed the record first: the guarded statement found it no longer in the expected state. */
export class StaleError extends Error {
  override name = "StaleError";
}
export const isStale = (error: unknown): boolean => error instanceof Error && error.name === "StaleError";

/** The database holds migrations this code does not know. Going on could destroy what a newer version wrote. */
export class NewerDatabaseError extends Error {
  override name = "NewerDatabaseError";
}

/** Marks a statement that must change a row; if it changes none, the whole transaction is undone with a StaleError. */
export const mustChange = (statement: PromiseLike<unknown[]>): Guarded => ({ [GUARDED]: statement });

/**
 * Runs a list of statements as one transaction: all or none, durable when the promise resolves (synchronous=FULL).
 * The list is built before anything runs, because an async callback on better-sqlite3 keeps what came after its first await.
 */
export type Atomic = (build: (tx: Db) => Statements) => Promise<void>;
/** In the order in which they run; what one word writes may be several statements, at any depth. */
type Statements = readonly (Statement | Statements)[];

export type Connection = { db: Db; atomically: Atomic; close(): Promise<void> };

/**
 * The connection of this process, opened and migrated on first use. Next bundles this module several times (pages, proxy,
 * instrumentation), so the one connection lives on globalThis.
 */
export function connection(): Promise<Connection> {
  const holder = globalThis as { [OPEN]?: Promise<Connection> };
  return (holder[OPEN] ??= open());
}
const OPEN = Symbol.for("suhbat.connection");

/** Opens the database of DATABASE_URL and brings its schema up to date. */
export function open(): Promise<Connection> {
  if (!isPostgres) return openSqlite(databaseUrl.replace(/^file:/, ""));
  return databaseUrl.endsWith("//pglite") ? openPglite() : openPostgres(databaseUrl);
}

/** A SQLite file (or `:memory:`) with the settings that make an acknowledged write survive a power cut. */
export async function openSqlite(file: string): Promise<Connection> {
  const client = new Sqlite(file);
  client.pragma("busy_timeout = 5000");
  for (const [name, value] of Object.entries(SQLITE_SETTINGS)) client.pragma(`${name} = ${value}`);
  const refused = Object.entries(SQLITE_READ_BACK).filter(([name, value]) => client.pragma(name, { simple: true }) !== value && !(file === ":memory:" && name === "journal_mode"));
  if (refused.length > 0) throw new Error(`SQLite did not accept ${refused.map(([name]) => name).join(", ")}`);
  if (file !== ":memory:") chmodSync(file, 0o600); // unreleased words lie in it
  const db = drizzleSqlite(client, { casing: "snake_case" });
  refuseNewer(sqliteMigrationsRun(client), migrations.sqlite);
  migrateSqlite(db, { migrationsFolder: migrations.sqlite });
  return {
    db: db as unknown as Db, // the same builders; what differs between the dialects is not in Db
    async atomically(build) {
      db.transaction(
        (tx) => {
          for (const s of inOrder(build(tx as unknown as Db))) {
            const statement = (isGuarded(s) ? s[GUARDED] : s) as unknown as { run(): unknown; all(): unknown[] };
            if (!isGuarded(s)) statement.run();
            else if (statement.all().length === 0) throw new StaleError();
          }
        },
        { behavior: "immediate" },
      );
    },
    async close() {
      client.close();
    },
  };
}

/** PostgreSQL compiled to WebAssembly, in memory: for the query tests. A snapshot of its data folder spares it the first start. */
export async function openPglite(snapshot?: Blob): Promise<Connection> {
  const { PGlite } = await import("@electric-sql/pglite");
  const { drizzle } = await import("drizzle-orm/pglite");
  const { migrate } = await import("drizzle-orm/pglite/migrator");
  const client = new PGlite({ loadDataDir: snapshot });
  const db = drizzle(client, { casing: "snake_case" });
  await migrate(db, { migrationsFolder: migrations.postgres });
  return { db: db as unknown as Db, atomically: (build) => db.transaction((tx) => runAll(build(tx as unknown as Db))), close: () => client.close() };
}

export async function openPostgres(url: string): Promise<Connection> {
  const { Pool } = await import("pg");
  const { drizzle } = await import("drizzle-orm/node-postgres");
  const { migrate } = await import("drizzle-orm/node-postgres/migrator");
  const client = new Pool({ connectionString: url });
  const db = drizzle(client, { casing: "snake_case" });
  await migrate(db, { migrationsFolder: migrations.postgres });
  return { db: db as unknown as Db, atomically: (build) => db.transaction((tx) => runAll(build(tx as unknown as Db))), close: () => client.end() };
}

/** Tells a broken unique index from every other failure. `index` is the name given in the schema or its SQLite columns. */
export function isUniqueViolation(error: unknown, index: string): boolean {
  for (let e = error; e instanceof Error; e = e.cause) {
    const { code, constraint } = e as { code?: string; constraint?: string };
    if (code === "23505") return constraint === index;
    if (code?.startsWith("SQLITE_CONSTRAINT")) return e.message.endsWith(SQLITE_INDEX_COLUMNS[index] ?? index);
  }
  return false;
}

/** Which rule of the schema a write broke: that a thing stands there once, or that what it points at is there; undefined for every other failure. */
export function brokenRule(error: unknown): "unique" | "reference" | undefined {
  for (let e = error; e instanceof Error; e = e.cause) {
    const { code } = e as { code?: string };
    if (code === "23505" || code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY") return "unique";
    if (code === "23503" || code === "SQLITE_CONSTRAINT_FOREIGNKEY") return "reference";
  }
  return undefined;
}

const SQLITE_SETTINGS = { journal_mode: "WAL", synchronous: "FULL", foreign_keys: "ON", trusted_schema: "OFF", cell_size_check: "ON", secure_delete: "ON" };
const SQLITE_READ_BACK = { journal_mode: "wal", synchronous: 2, foreign_keys: 1, trusted_schema: 0, cell_size_check: 1, secure_delete: 1 };
/** SQLite names the columns of a broken unique index, PostgreSQL its name. */
const SQLITE_INDEX_COLUMNS: Record<string, string> = {
  records_pkey: "records.id",
  records_slug: "records.slug",
  records_identifier: "records.identifier",
  records_submission_key: "records.submission_key",
  users_email: "users.email",
  topics_code: "topics.code",
};

const migrations = { sqlite: path.join(process.cwd(), "drizzle", "sqlite"), postgres: path.join(process.cwd(), "drizzle", "postgres") };

const isList = (s: Statement | Statements): s is Statements => Array.isArray(s);
const inOrder = (statements: Statements): Statement[] => statements.flatMap((s) => (isList(s) ? inOrder(s) : [s]));

async function runAll(statements: Statements) {
  for (const s of inOrder(statements)) {
    if (!isGuarded(s)) await s;
    else if ((await s[GUARDED]).length === 0) throw new StaleError();
  }
}

function sqliteMigrationsRun(client: Sqlite.Database): number {
  const table = client.prepare("select 1 from sqlite_schema where name = '__drizzle_migrations'").get();
  if (!table) return 0;
  return (client.prepare("select coalesce(max(created_at), 0) as newest from __drizzle_migrations").get() as { newest: number }).newest;
}

function refuseNewer(newestRun: number, migrationsFolder: string) {
  const newestKnown = Math.max(...readMigrationFiles({ migrationsFolder }).map((m) => m.folderMillis));
  if (newestRun > newestKnown) throw new NewerDatabaseError("The database was written by a newer version of Suhbat. Update the code, or restore a backup made with this version.");
}
