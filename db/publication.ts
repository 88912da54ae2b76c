import type { Actor } from "../lib/actor";
import { type Day, zoneOf } from "../lib/deadlines";
import { may } from "../lib/permissions";
import { hasPage, recordPath, type ReturnReason } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { instantIn } from "../lib/zones";
import { type Connection, connection, type Db, isUniqueViolation, mustChange } from "./client";
import { applyChanges, refusalOfChange, waitingChanges } from "./changes";
import { refuseOverwriting } from "./changes-meanwhile";
import { addEvent } from "./events";
import { releaseEffects } from "./release-effects";
import { notPractice, waitsForRelease } from "./records";
import { issues, meetings, recordParents, records, searchTexts } from "./schema";
import { reindex } from "./search";
import { freeSlug, nextIdentifier } from "./slugs";
import { isChecked, type LoadedThing, loadThing, refuse, requireThing, workingDaysSince } from "./things";
import { and, asc, eq, inArray, isNotNull, isNull, sql } from "./sql";

type Done = { id: string; path?: string };

/** Puts a draft or a returned text before the editors. The entry a meeting writes goes with it. */
export const submitRecord = (actor: Actor, id: string, version: number, now = new Date(), c?: Connection) => submit(actor, id, version, undefined, now, c);

/**
 * The same for a meeting or a new issue, with the word of the NGO that wrote it on the right of reply: at risk, it is released without
 * waiting for the body concerned, and the page says so. A body turns off nobody's right of reply.
 */
export const submitWithRisk = (actor: Actor, id: string, version: number, atRisk: boolean, now = new Date(), c?: Connection) => submit(actor, id, version, atRisk, now, c);

async function submit(actor: Actor, id: string, version: number, atRisk: boolean | undefined, now: Date, c?: Connection): Promise<Done> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "submit", id, now, connected);
  if (atRisk !== undefined && !maySetRisk(actor, thing)) throw new Refusal("forbidden");
  await connected.atomically((tx) => [
    stamp(tx, thing, version, { submittedAt: now, submittedBy: userOf(actor) }, now),
    atRisk === undefined ? [] : thing.kind === "meeting" ? tx.update(meetings).set({ atRisk }).where(eq(meetings.id, id)) : tx.update(issues).set({ atRisk }).where(eq(issues.id, id)),
    addEvent(tx, actor, "submitted", id, now, atRisk ? { atRisk } : undefined),
  ]);
  return { id };
}

/** Whether the form of submission offers to turn the right of reply off, and how it stands; undefined where it does not. */
export async function riskOf(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<boolean | undefined> {
  const connected = c ?? (await connection());
  const thing = await loadThing(actor, id, now, connected);
  if (!thing || !may(actor, "submit", thing) || !maySetRisk(actor, thing)) return undefined;
  const [row] = await connected.db.select({ meeting: meetings.atRisk, issue: issues.atRisk }).from(records).leftJoin(meetings, eq(meetings.id, records.id)).leftJoin(issues, eq(issues.id, records.id)).where(eq(records.id, id));
  return (row?.meeting ?? row?.issue) === true;
}

/** Whether this actor could release the record in the time for a reply, saying where it is public already. */
export async function mayReleaseElsewhere(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<boolean> {
  const thing = await loadThing(actor, id, now, c ?? (await connection()));
  return thing?.replyWindowOpen === true && may(actor, "release", { ...thing, publicElsewhere: true });
}

const maySetRisk = (actor: Actor, thing: LoadedThing) => actor.kind === "member" && actor.role === "ngo" && (thing.kind === "meeting" || thing.kind === "issue");

/** Says that somebody else than its author has read a submitted text. It is not public by that. */
export async function checkRecord(actor: Actor, id: string, version: number, now = new Date(), c?: Connection): Promise<Done> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "check", id, now, connected);
  if (isChecked(thing)) throw new Refusal("wrongState");
  await connected.atomically((tx) => [
    stamp(tx, thing, version, { checkedAt: now, checkedBy: userOf(actor) }, now),
    addEvent(tx, actor, "checked", id, now),
  ]);
  return { id };
}

/** When a release takes effect, by the clocks of the record's country, and where the content is public already. */
type ReleaseTerms = { from?: { day: Day; time: string }; publicElsewhere?: string | null };

/** Makes a submitted text public at once. */
export const releaseRecord = (actor: Actor, id: string, version: number, now = new Date(), c?: Connection) => releaseOnTerms(actor, id, version, {}, now, c);

/**
 * Makes a submitted text public: stamps it never earlier than the latest of its parents, and gives it its slug. Refused while
 * a parent is not public. `from` is an embargo and must lie ahead; a correction has none, since it changes a text that stands. Where
 * the right of reply still runs, an editor says in `publicElsewhere` under which address the content is public. Whoever
 * releases what somebody else wrote has read it: an unchecked text is stamped as checked by its releaser. Two releases at once: one
 * wins, the other is stale.
 */
export async function releaseOnTerms(actor: Actor, id: string, version: number, terms: ReleaseTerms, now = new Date(), c?: Connection): Promise<Done> {
  const connected = c ?? (await connection());
  const thing = await requireReleasable(actor, id, terms, now, connected);
  const waiting = await waitingChanges(connected.db, id);
  await refuseOverwriting(connected.db, waiting);
  const effects = await releaseEffects(connected.db, actor, thing, now);
  const from = terms.from ? embargoUntil(thing, terms.from, now) : now;
  if (terms.from && waiting.length > 0) throw new Refusal("forbidden");
  const releasedAt = await releaseInstant(connected.db, id, from);
  if (releasedAt > now && effects.length > 0) throw new Refusal("forbidden"); // they would hold before their reason can be read
  const checks = isChecked(thing) || isWriter(actor, thing) ? {} : { checkedAt: now, checkedBy: userOf(actor) };
  const publicElsewhere = thing.replyWindowOpen ? terms.publicElsewhere : null;
  for (let attempt = 0; ; attempt++) {
    const slug = thing.slug ?? (hasPage(thing.kind) && thing.kind !== "entry" ? await freeSlug(connected.db, thing.kind, thing.title) : null);
    const identifier = thing.kind === "issue" ? await nextIdentifier(connected.db, id) : null;
    try {
      await connected.atomically((tx) => [
        stamp(tx, thing, version, { releasedAt, releasedBy: userOf(actor), ...checks }, now),
        tx.update(records).set({ slug, publicElsewhere, ...(identifier ? { identifier } : {}) }).where(eq(records.id, id)),
        ...applyChanges(tx, waiting, now),
        ...effects.flatMap((effect) => effect(tx)),
        tx.delete(searchTexts).where(eq(searchTexts.recordId, id)), // it may have got an identifier
        addEvent(tx, actor, "released", id, now, releasedAt > now ? { from: releasedAt.toISOString() } : undefined),
      ]);
      await reindex(actor, [...new Set([id, ...waiting.map((change) => change.recordId)])], connected);
      return { id, path: recordPath({ kind: thing.kind, id, slug }) };
    } catch (error) {
      // another release took the slug or the number between look and write
      const isTaken = isUniqueViolation(error, "records_slug") || isUniqueViolation(error, "records_identifier");
      if (!isTaken && waiting[0]) throw refusalOfChange(error, waiting[0].kind, waiting[0].part); // what has been written since
      if (attempt > 3 || !isTaken) throw error;
    }
  }
}

/** Sends a submitted text back to its author for one of the listed reasons, with what should be changed. */
export async function returnRecord(actor: Actor, id: string, version: number, reason: ReturnReason, text: string, now = new Date(), c?: Connection): Promise<Done> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "return", id, now, connected);
  await connected.atomically((tx) => [
    stamp(tx, thing, version, { returnedAt: now, returnedBy: userOf(actor), returnReason: reason, returnText: text }, now),
    addEvent(tx, actor, "returned", id, now, { reason }),
  ]);
  return { id };
}

/**
 * Takes a released record from the public pages, and everything that stands under it in the same transaction. An editor says why; the
 * author organisation may. The words are for the editor who reviews the withdrawal and are never public.
 */
export async function withdrawRecord(actor: Actor, id: string, version: number, text: string, now = new Date(), c?: Connection): Promise<Done> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "withdraw", id, now, connected);
  const reason = actor.kind === "member" && actor.role === "editor" ? "editor" : "author";
  if (reason === "editor" && text === "") throw new Refusal("withdrawalReason");
  const under = sql`${records.id} in (select ${recordParents.recordId} from ${recordParents} where ${eq(recordParents.parentId, id)})`;
  const children = (await connected.db.select({ id: records.id }).from(records).where(and(isNull(records.withdrawnAt), isNotNull(records.submittedAt), under))).filter((child) => child.id !== thing.ownEntryId);
  await connected.atomically((tx) => [
    stamp(tx, thing, version, { withdrawnAt: now, withdrawnBy: userOf(actor), withdrawReason: reason }, now),
    tx.update(records).set({ withdrawText: text || null }).where(eq(records.id, id)),
    tx
      .update(records)
      .set({ withdrawnAt: now, withdrawnBy: userOf(actor), withdrawReason: "parent", version: sql`${records.version} + 1`, modifiedAt: now })
      .where(and(isNull(records.withdrawnAt), isNotNull(records.submittedAt), under)), // a draft is nobody's but its author's
    addEvent(tx, actor, "withdrew", id, now, { reason }),
    ...children.map((child) => addEvent(tx, actor, "withdrew", child.id, now, { reason: "parent" })),
  ]);
  return { id };
}

/** For how many working days the oldest text has waited for release; undefined where none waits. Anybody may know it (design §4); practice counts in nothing. */
export async function queueAge(_actor: Actor, now = new Date(), c?: Connection): Promise<number | undefined> {
  const { db } = c ?? (await connection());
  const [oldest] = await db
    .select({ submittedAt: records.submittedAt, country: records.country })
    .from(records)
    .where(and(waitsForRelease(now), notPractice(), isNotNull(records.submittedAt)))
    .orderBy(asc(records.submittedAt))
    .limit(1);
  return oldest?.submittedAt ? workingDaysSince(db, oldest.submittedAt, now, oldest.country) : undefined;
}

/** One statement for the record and the entry it writes of itself, so that their stamps can never differ. */
function stamp(tx: Db, thing: LoadedThing, version: number, set: Partial<typeof records.$inferInsert>, now: Date) {
  const both = thing.ownEntryId ? [thing.id, thing.ownEntryId] : [thing.id];
  const unchanged = sql`(select ${records.version} from ${records} where ${eq(records.id, thing.id)}) = ${version}`;
  return mustChange(
    tx
      .update(records)
      .set({ ...set, version: sql`${records.version} + 1`, modifiedAt: now })
      .where(and(inArray(records.id, both), unchanged))
      .returning({ id: records.id }),
  );
}

/** The record, if the actor may release it on these terms; what is public elsewhere counts where an address says so. */
async function requireReleasable(actor: Actor, id: string, terms: ReleaseTerms, now: Date, c: Connection): Promise<LoadedThing> {
  const thing = await loadThing(actor, id, now, c);
  if (!thing || thing.ofMeetingId || !terms.publicElsewhere) return requireThing(actor, "release", id, now, c);
  refuse(actor, "release", { ...thing, publicElsewhere: true });
  return thing;
}

const isWriter = (actor: Actor, thing: LoadedThing) => actor.kind === "member" && (actor.userId === thing.authorUserId || thing.coauthorUserIds?.includes(actor.userId) === true);

function embargoUntil(thing: LoadedThing, { day, time }: { day: Day; time: string }, now: Date): Date {
  const until = instantIn(day, time, zoneOf(thing.country));
  if (until <= now) throw new Refusal("embargoPast");
  return until;
}

async function releaseInstant(db: Db, id: string, from: Date): Promise<Date> {
  const parents = await db
    .select({ releasedAt: records.releasedAt, withdrawnAt: records.withdrawnAt, mergedIntoId: records.mergedIntoId })
    .from(recordParents)
    .innerJoin(records, eq(records.id, recordParents.parentId))
    .where(eq(recordParents.recordId, id));
  if (parents.some((p) => !p.releasedAt || p.withdrawnAt || p.mergedIntoId)) throw new Refusal("parentNotPublic");
  return new Date(Math.max(from.getTime(), ...parents.map((p) => p.releasedAt!.getTime())));
}

const userOf = (actor: Actor) => (actor.kind === "member" ? actor.userId : null);
