import type { Actor, Member } from "../lib/actor";
import type { SplitInput } from "../lib/issue-input";
import { may } from "../lib/permissions";
import { Refusal } from "../lib/refusal";
import { fold, latinKey } from "../lib/fold";
import { type Connection, connection, type Db, mustChange } from "./client";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { published } from "./records";
import { entries, issueParties, issues, links, recordParents, records, splits } from "./schema";
import { putSearchText } from "./search";
import { idSent, sentBefore } from "./submissions";
import { loadThing, refuse, type LoadedThing } from "./things";
import { and, asc, eq, inArray, isNull, sql } from "./sql";

export const splitForm = (issueId: string) => `split:${issueId}`;

/**
 * Makes part of a released issue an issue of its own: its title, the same parties, a link that it follows from the old one, and the
 * entries that are to go there. An editor may move any entry, the organisation that wrote the issue its own: nobody else puts another's
 * words elsewhere. It waits for release like every new issue, and until then every entry stays where it is: `splitOff` moves them in the
 * transaction of the release, so that nothing is hidden for a moment or shown too early. Returns the new issue's id.
 */
export async function splitIssue(actor: Actor, input: SplitInput, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  const { db } = connected;
  const thing = await requireSplittable(actor, input.issue, now, connected);
  const member = actor as Member; // both verbs are open to members alone
  const movable = await movableIds(member, thing.id, now, db);
  if (input.entries.some((entry) => !movable.includes(entry))) throw new Refusal("notFound");
  const [own] = await db.select({ opened: issues.opened, backfilled: issues.backfilled, sortKey: records.sortKey, practice: records.practice }).from(issues).innerJoin(records, eq(records.id, issues.id)).where(eq(issues.id, thing.id));
  const parties = await db.select().from(issueParties).where(eq(issueParties.issueId, thing.id)).orderBy(asc(issueParties.order), asc(issueParties.id));
  const parents = await db.select({ parentId: recordParents.parentId }).from(recordParents).where(eq(recordParents.recordId, thing.id));
  const id = idSent(actor, input);
  try {
    await connected.atomically((tx) => [
      mustChange(tx.select({ id: records.id }).from(records).where(and(eq(records.id, thing.id), eq(records.version, input.version), isNull(records.mergedIntoId)))),
      tx.insert(records).values({
        id, kind: "issue", title: input.title, lang: input.lang, country: thing.country, sortKey: own!.sortKey, practice: own!.practice, authorOrganizationId: member.organizationId, createdAt: now, createdBy: member.userId,
        submittedAt: now, submittedBy: member.userId, modifiedAt: now, submissionKey: input.key,
      }),
      tx.insert(issues).values({ id, opened: own!.opened, backfilled: own!.backfilled }),
      // who agreed to be named beside the one issue was not asked about the other
      ...parties.map(({ id: _old, ...party }) => tx.insert(issueParties).values({ ...party, issueId: id, publicBasis: party.publicBasis === "consent" && party.organizationId !== member.organizationId ? "none" : party.publicBasis })),
      ...parents.map(({ parentId }) => tx.insert(recordParents).values({ recordId: id, parentId, sortKey: own!.sortKey })),
      tx.insert(links).values({ type: "follows_from", fromId: id, toId: thing.id, lang: input.lang }),
      tx.insert(splits).values({ fromId: thing.id, intoId: id, entryIds: input.entries, at: now, by: member.userId }),
      putSearchText(tx, id, [fold(input.title), latinKey(input.title)].join(" ")),
      forgetForm(tx, member, splitForm(thing.id)),
      addEvent(tx, actor, "recorded", id, now),
      addEvent(tx, actor, "submitted", id, now),
    ]);
    return id;
  } catch (error) {
    const before = await sentBefore(db, error, member, id);
    return before ?? splitIssue(actor, { ...input, key: id }, now, c); // the form filled in anew is another
  }
}

type Movable = { id: string; title: { text: string; lang: string }; occurred: string | null };

/** The entries an actor may move out of an issue, oldest first; none for whoever may not split it. */
export async function listMovable(actor: Actor, issueId: string, now = new Date(), c?: Connection): Promise<{ version: number; entries: Movable[] } | undefined> {
  const connected = c ?? (await connection());
  const thing = await loadThing(actor, issueId, now, connected);
  if (!thing || actor.kind !== "member" || !maySplit(actor, thing)) return undefined;
  const ids = await movableIds(actor, issueId, now, connected.db);
  const rows = ids.length === 0 ? [] : await connected.db.select({ id: records.id, title: records.title, lang: records.lang, occurred: entries.occurred }).from(records).innerJoin(entries, eq(entries.id, records.id)).where(inArray(records.id, ids)).orderBy(sql`${records.sortKey} is null`, asc(records.sortKey), asc(records.id));
  return { version: thing.version, entries: rows.map((r) => ({ id: r.id, title: { text: r.title, lang: r.lang }, occurred: r.occurred })) };
}

/**
 * What the release of an issue moves, if it was split off another: its entries, as far as they still stand there. They keep their ids, and
 * so their addresses. Empty for any other record. Asks no gate: releasing asked it.
 */
export async function splitOff(db: Db, issueId: string, actor: Actor, now: Date): Promise<((tx: Db) => (PromiseLike<unknown> | PromiseLike<unknown>[])[]) | undefined> {
  const [split] = await db.select({ id: splits.id, fromId: splits.fromId, entryIds: splits.entryIds }).from(splits).where(and(eq(splits.intoId, issueId), isNull(splits.doneAt)));
  if (!split) return undefined;
  const { fromId } = split;
  const there = await db.select({ id: entries.id }).from(entries).where(and(inArray(entries.id, split.entryIds), eq(entries.issueId, fromId)));
  const under = await db.select({ id: recordParents.recordId }).from(recordParents).where(and(inArray(recordParents.recordId, there.map((e) => e.id)), eq(recordParents.parentId, issueId)));
  const ids = there.map((e) => e.id);
  const twice = under.map((e) => e.id);
  return (tx) =>
    ids.length === 0
      ? [tx.update(splits).set({ doneAt: now }).where(eq(splits.id, split.id))]
      : [
          tx.update(entries).set({ issueId }).where(and(inArray(entries.id, ids), eq(entries.issueId, fromId))),
          ...(twice.length > 0 ? [tx.delete(recordParents).where(and(inArray(recordParents.recordId, twice), eq(recordParents.parentId, fromId)))] : []),
          tx.update(recordParents).set({ parentId: issueId }).where(and(inArray(recordParents.recordId, ids), eq(recordParents.parentId, fromId))),
          tx.update(splits).set({ doneAt: now }).where(eq(splits.id, split.id)),
          addEvent(tx, actor, "split", fromId, now, { into: issueId, entries: ids.length }),
        ];
}

/** An editor splits as an editor merges; the organisation that wrote the issue, as it corrects it. */
export const maySplit = (actor: Actor, thing: LoadedThing): boolean => thing.kind === "issue" && thing.state === "released" && (may(actor, "merge", thing) || may(actor, "correct", thing));

async function requireSplittable(actor: Actor, id: string, now: Date, c: Connection): Promise<LoadedThing> {
  const thing = await loadThing(actor, id, now, c);
  if (!thing || thing.kind !== "issue") throw new Refusal(actor.kind === "visitor" ? "signedOut" : "notFound");
  if (maySplit(actor, thing)) return thing;
  if (!may(actor, "merge", thing)) refuse(actor, "correct", thing);
  throw new Refusal("wrongState");
}

/** Public entries alone: what waits, or is for the parties, stays with the issue it was written for. */
async function movableIds(member: Member, issueId: string, now: Date, db: Db): Promise<string[]> {
  const own = member.role === "editor" ? undefined : eq(records.authorOrganizationId, member.organizationId ?? "");
  const rows = await db
    .select({ id: records.id })
    .from(records)
    .innerJoin(entries, eq(entries.id, records.id))
    .where(and(eq(entries.issueId, issueId), isNull(entries.ofMeetingId), published(now), own));
  return rows.map((r) => r.id);
}
