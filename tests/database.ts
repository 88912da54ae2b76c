import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test as base } from "vitest";
import type { PGlite } from "@electric-sql/pglite";
import type Sqlite from "better-sqlite3";
import { type Connection, openPglite, openSqlite } from "@/db/client";
import { isPostgres } from "@/db/dialect";

/**
 * A test with a real, migrated and empty database as `c`: on SQLite one a test, in memory; on PGlite, which takes seconds to
 * start, one a worker, emptied before each test.
 */
export const test = base.extend<{ c: Connection }>({
  c: async ({ task: _task }, run) => {
    const c = isPostgres ? await emptiedPglite() : await openSqlite(":memory:");
    await run(c);
    if (!isPostgres) await c.close();
  },
});

/** A database for a whole file, for tests that only read what was written once. */
export const openTestDatabase = (): Promise<Connection> => (isPostgres ? migratedPglite() : openSqlite(":memory:"));

/** The driver below a SQLite connection, which the application never sees. */
export const sqliteOf = (c: Connection): Sqlite.Database => (c.db as unknown as { $client: Sqlite.Database }).$client; // drizzle keeps its client there

const pgliteOf = (c: Connection): PGlite => (c.db as unknown as { $client: PGlite }).$client; // as above

/** One for a worker, whose files follow each other: to load it takes longer than most files. It goes with the worker. */
const worker = globalThis as typeof globalThis & { suhbatPglite?: Promise<Connection> };

async function emptiedPglite(): Promise<Connection> {
  if (!worker.suhbatPglite) {
    worker.suhbatPglite = migratedPglite();
    return worker.suhbatPglite;
  }
  const c = await worker.suhbatPglite;
  const client = pgliteOf(c);
  const { rows } = await client.query<{ name: string }>("select quote_ident(tablename) as name from pg_tables where schemaname = 'public'");
  // In replica mode no foreign key asks which table comes first; deleting few rows is much faster than truncating forty tables.
  await client.exec(`set session_replication_role = replica; ${rows.map(({ name }) => `delete from ${name};`).join(" ")} set session_replication_role = origin;`);
  return c;
}

/** A first start makes a whole cluster and takes seconds; the migrated one is kept beside the packages, per version of the migrations. */
async function migratedPglite(): Promise<Connection> {
  const snapshot = path.join(CACHE, `pglite-${migrationsHash()}.tar`);
  if (existsSync(snapshot)) return openPglite(new Blob([readFileSync(snapshot)]));
  const c = await openPglite();
  mkdirSync(CACHE, { recursive: true });
  const half = `${snapshot}.${process.pid}`;
  writeFileSync(half, Buffer.from(await (await pgliteOf(c).dumpDataDir("none")).arrayBuffer()));
  renameSync(half, snapshot); // another worker may be doing the same
  return c;
}

const CACHE = path.resolve(import.meta.dirname, "../node_modules/.cache/suhbat");
const MIGRATIONS = path.resolve(import.meta.dirname, "../drizzle/postgres");

function migrationsHash(): string {
  const hash = createHash("sha256").update(readFileSync(path.resolve(import.meta.dirname, "../package-lock.json")));
  for (const file of readdirSync(MIGRATIONS).filter((name) => name.endsWith(".sql")).sort()) hash.update(file).update(readFileSync(path.join(MIGRATIONS, file)));
  return hash.update(readFileSync(path.join(MIGRATIONS, "meta/_journal.json"))).digest("hex").slice(0, 16);
}
