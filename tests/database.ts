import { afterAll, test as base } from "vitest";
import type { PGlite } from "@electric-sql/pglite";
import type Sqlite from "better-sqlite3";
import { type Connection, openPglite, openSqlite } from "@/db/client";
import { isPostgres } from "@/db/dialect";

/**
 * A test with a real, migrated and empty database as `c`: on SQLite one a test, in memory; on PGlite, which takes seconds to
 * start, one a file, emptied before each test.
 */
export const test = base.extend<{ c: Connection }>({
  c: async ({ task: _task }, use) => {
    const c = isPostgres ? await emptiedPglite() : await openSqlite(":memory:");
    await use(c);
    if (!isPostgres) await c.close();
  },
});

/** A database for a whole file, for tests that only read what was written once. */
export const openTestDatabase = (): Promise<Connection> => (isPostgres ? openPglite() : openSqlite(":memory:"));

/** The driver below a SQLite connection, which the application never sees. */
export const sqliteOf = (c: Connection): Sqlite.Database => (c.db as unknown as { $client: Sqlite.Database }).$client; // drizzle keeps its client there

let pglite: Promise<Connection> | undefined;

async function emptiedPglite(): Promise<Connection> {
  if (!pglite) {
    pglite = openPglite();
    return pglite;
  }
  const c = await pglite;
  const client = (c.db as unknown as { $client: PGlite }).$client; // as above
  const { rows } = await client.query<{ name: string }>("select quote_ident(tablename) as name from pg_tables where schemaname = 'public'");
  // In replica mode no foreign key asks which table comes first; deleting few rows is much faster than truncating forty tables.
  await client.exec(`set session_replication_role = replica; ${rows.map(({ name }) => `delete from ${name};`).join(" ")} set session_replication_role = origin;`);
  return c;
}

afterAll(async () => (await pglite)?.close());
