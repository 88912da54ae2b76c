import type { Actor } from "../lib/actor";
import { Refusal } from "../lib/refusal";
import type { Connection, Db } from "./client";
import * as schema from "./schema";
import { putSearchText, searchText } from "./search";
import { isNull, eq } from "./sql";

export type FirstRunUser = typeof schema.users.$inferInsert;

/** Parents before children; within a table the rows come in that order themselves. */
const ORDER = [
  "countries", "holidays", "records", "organizations", "people", "posts", "sources", "platforms", "places", "topics", "legalActs", "activities", "statistics", "meetings", "issues", "agendaItems", "participants", "entries", "commitments",
  "issueParties", "entryParties", "memberships", "activityParties", "meetingPlaces", "recordTopics", "names", "claims", "translations", "corroborations", "quotations", "links", "recordParents", "recordFacts", "formerSlugs",
] as const satisfies (keyof typeof schema)[];
export type SeedTable = (typeof ORDER)[number];
/** Fewer than SQLite's limit of bound values for the widest table. */
const CHUNK = 50;

/** Whether nothing has ever been written: no record, no account. */
export async function isEmpty(actor: Actor, { db }: Connection): Promise<boolean> {
  refuseAllButSystem(actor);
  return (await db.$count(schema.records)) === 0 && (await db.$count(schema.users)) === 0;
}

/** Writes a seed and its accounts in one transaction. Throws where a table of the seed is not in the order above. */
export async function insertRows(actor: Actor, rows: Partial<Record<string, unknown[]>>, users: FirstRunUser[], at: Date, { atomically }: Connection): Promise<void> {
  refuseAllButSystem(actor);
  const unknown = Object.keys(rows).filter((table) => !(ORDER as readonly string[]).includes(table));
  if (unknown.length > 0) throw new Error(`The seed has rows for tables without a place in the order: ${unknown.join(", ")}`);
  await atomically((tx) => [
    ...ORDER.flatMap((table) => chunks(rows[table] ?? []).map((chunk) => insertInto(tx, table, chunk))),
    ...users.map((user) => tx.insert(schema.users).values(user)),
    ...chunks((rows.records ?? []) as { id: string }[]).map((chunk) => tx.insert(schema.events).values(chunk.map(({ id }) => ({ recordId: id, verb: "imported" as const, actorRole: "system" as const, at })))),
  ]);
}

/** Indexes every record that has no search text yet: after seeding, and after a crash between the two. */
export async function indexMissing(actor: Actor, { db, atomically }: Connection): Promise<number> {
  refuseAllButSystem(actor);
  const missing = await db.select({ id: schema.records.id }).from(schema.records).leftJoin(schema.searchTexts, eq(schema.searchTexts.recordId, schema.records.id)).where(isNull(schema.searchTexts.n));
  for (const chunk of chunks(missing)) {
    const texts = await Promise.all(chunk.map(async ({ id }) => ({ id, folded: await searchText(db, id) })));
    await atomically((tx) => texts.map(({ id, folded }) => putSearchText(tx, id, folded)));
  }
  return missing.length;
}

const insertInto = (tx: Db, table: SeedTable, values: unknown[]) => tx.insert(schema[table]).values(values as never); // the rows were typed by the seed's own tables

function chunks<T>(rows: T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, i) => rows.slice(i * CHUNK, (i + 1) * CHUNK));
}

function refuseAllButSystem(actor: Actor) {
  if (actor.kind !== "system") throw new Refusal("forbidden");
}
