import type { Actor } from "../lib/actor";
import { hasPage, recordPath, type ReturnReason } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { nextSlug, slugify } from "../lib/slug";
import { type Connection, connection, type Db, isUniqueViolation, mustChange } from "./client";
import { addEvent } from "./events";
import { formerSlugs, recordParents, records } from "./schema";
import { type LoadedThing, requireThing } from "./things";
import { and, eq, inArray, isNotNull, isNull, like, or, sql } from "./sql";

type Done = { id: string; path?: string };

/** Puts a draft or a returned text before the editors. The entry a meeting writes goes with it. */
export async function submitRecord(actor: Actor, id: string, version: number, now = new Date(), c?: Connection): Promise<Done> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "submit", id, now, connected);
  await connected.atomically((tx) => [
    stamp(tx, thing, version, { submittedAt: now, submittedBy: userOf(actor) }),
    addEvent(tx, actor, "submitted", id, now),
  ]);
  return { id };
}

/**
 * Makes a submitted text public: stamps it never earlier than the latest of its parents, and gives it its slug. Refused while
 * a parent is not public. Two releases at once: one wins, the other is stale.
 */
export async function releaseRecord(actor: Actor, id: string, version: number, now = new Date(), c?: Connection): Promise<Done> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "release", id, now, connected);
  const releasedAt = await releaseInstant(connected.db, id, now);
  for (let attempt = 0; ; attempt++) {
    const slug = thing.slug ?? (hasPage(thing.kind) && thing.kind !== "entry" ? await freeSlug(connected.db, thing) : null);
    try {
      await connected.atomically((tx) => [
        stamp(tx, thing, version, { releasedAt, releasedBy: userOf(actor), checkedAt: now, checkedBy: userOf(actor) }),
        tx.update(records).set({ slug }).where(eq(records.id, id)),
        addEvent(tx, actor, "released", id, now),
      ]);
      return { id, path: recordPath({ kind: thing.kind, id, slug }) };
    } catch (error) {
      if (attempt > 3 || !isUniqueViolation(error, "records_slug")) throw error; // another release took the slug between look and write
    }
  }
}

/** Sends a submitted text back to its author for one of the listed reasons, with what should be changed. */
export async function returnRecord(actor: Actor, id: string, version: number, reason: ReturnReason, text: string, now = new Date(), c?: Connection): Promise<Done> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "return", id, now, connected);
  await connected.atomically((tx) => [
    stamp(tx, thing, version, { returnedAt: now, returnedBy: userOf(actor), returnReason: reason, returnText: text }),
    addEvent(tx, actor, "returned", id, now, { reason }),
  ]);
  return { id };
}

/** Takes a released record from the public pages, and everything that stands under it in the same transaction. */
export async function withdrawRecord(actor: Actor, id: string, version: number, now = new Date(), c?: Connection): Promise<Done> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "withdraw", id, now, connected);
  const reason = actor.kind === "member" && actor.role === "editor" ? "editor" : "author";
  const under = sql`${records.id} in (select ${recordParents.recordId} from ${recordParents} where ${eq(recordParents.parentId, id)})`;
  const children = (await connected.db.select({ id: records.id }).from(records).where(and(isNull(records.withdrawnAt), isNotNull(records.submittedAt), under))).filter((child) => child.id !== thing.ownEntryId);
  await connected.atomically((tx) => [
    stamp(tx, thing, version, { withdrawnAt: now, withdrawnBy: userOf(actor), withdrawReason: reason }),
    tx
      .update(records)
      .set({ withdrawnAt: now, withdrawnBy: userOf(actor), withdrawReason: "parent", version: sql`${records.version} + 1`, modifiedAt: now })
      .where(and(isNull(records.withdrawnAt), isNotNull(records.submittedAt), under)), // a draft is nobody's but its author's
    addEvent(tx, actor, "withdrew", id, now, { reason }),
    ...children.map((child) => addEvent(tx, actor, "withdrew", child.id, now, { reason: "parent" })),
  ]);
  return { id };
}

/** One statement for the record and the entry it writes of itself, so that their stamps can never differ. */
function stamp(tx: Db, thing: LoadedThing, version: number, set: Partial<typeof records.$inferInsert>) {
  const both = thing.ownEntryId ? [thing.id, thing.ownEntryId] : [thing.id];
  const unchanged = sql`(select ${records.version} from ${records} where ${eq(records.id, thing.id)}) = ${version}`;
  return mustChange(
    tx
      .update(records)
      .set({ ...set, version: sql`${records.version} + 1`, modifiedAt: set.submittedAt ?? set.checkedAt ?? set.returnedAt ?? set.withdrawnAt ?? undefined })
      .where(and(inArray(records.id, both), unchanged))
      .returning({ id: records.id }),
  );
}

async function releaseInstant(db: Db, id: string, now: Date): Promise<Date> {
  const parents = await db
    .select({ releasedAt: records.releasedAt, withdrawnAt: records.withdrawnAt, mergedIntoId: records.mergedIntoId })
    .from(recordParents)
    .innerJoin(records, eq(records.id, recordParents.parentId))
    .where(eq(recordParents.recordId, id));
  if (parents.some((p) => !p.releasedAt || p.withdrawnAt || p.mergedIntoId)) throw new Refusal("parentNotPublic");
  return new Date(Math.max(now.getTime(), ...parents.map((p) => p.releasedAt!.getTime())));
}

/** The slug of the public title, or the first with a number that neither a record nor a former address has. */
async function freeSlug(db: Db, thing: LoadedThing): Promise<string> {
  const base = slugify(thing.title);
  const same = await db.select({ slug: records.slug }).from(records).where(and(eq(records.kind, thing.kind), or(eq(records.slug, base), like(records.slug, `${base}-%`))));
  const former = await db.select({ slug: formerSlugs.slug }).from(formerSlugs).where(and(eq(formerSlugs.kind, thing.kind), or(eq(formerSlugs.slug, base), like(formerSlugs.slug, `${base}-%`))));
  const taken = new Set([...same, ...former].map((r) => r.slug));
  return nextSlug(base, (slug) => taken.has(slug));
}

const userOf = (actor: Actor) => (actor.kind === "member" ? actor.userId : null);
