import type { Actor, Member } from "../lib/actor";
import { type Choice, keptOf, mergeFields, type Row } from "../lib/merge-fields";
import { isMergeable, type Mergeable } from "../lib/merge-kinds";
import { HUNG_ON } from "../lib/merge-references";
import { isAbove, type MergeTrace, planMerge, twins } from "../lib/merges";
import { type RefusalCode, Refusal } from "../lib/refusal";
import { type Connection, connection, type Db, mustChange } from "./client";
import { addEvent } from "./events";
import { isNotFrozen, meetingFollows, ownEntries } from "./merge-meetings";
import { correctionWaits, nothingWaitsOn } from "./merged-ids";
import { carryOut, keysOf, MOVED_TABLES, nothingLeft, rowsPointingAt, takenBack, wholeRow } from "./merge-tables";
import { changes, entries, issueParties, legalActs, meetings, merges, names, organizations, places, posts, recordParents, records, recordVersions, searchTexts, topics, translations, users } from "./schema";
import { type LoadedThing, requireThing } from "./things";
import { and, desc, eq, gt, inArray, isNotNull, isNull, max, ne, or, sql } from "./sql";

type MergeInput = { from: string; into: string; fromVersion: number; intoVersion: number; /** Per field whose value is kept, where both have one. */ keep: Readonly<Record<string, Choice>> };

/**
 * Makes one record of two: what pointed at the one points at the other, empty fields are filled, where both have a value the editor
 * chooses, the name of the one that goes is kept as a variant, and its address leads on. Everything done is written down for `undoMerge`.
 * Nothing merges by itself. Returns the id of the merge.
 */
export async function mergeRecords(actor: Actor, input: MergeInput, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  const { db } = connected;
  const [from, into] = [await requireThing(actor, "merge", input.from, now, connected), await requireThing(actor, "merge", input.into, now, connected)];
  const { rows, trace, own } = await planned(db, await requireMergeable(db, from, into), from.id, into.id, input.keep);
  const member = actor as Member; // the table opens it to editors alone
  const id = crypto.randomUUID();
  const next = { version: sql`${records.version} + 1`, modifiedAt: now };
  const isStill = (recordId: string, version: number) => and(eq(records.id, recordId), eq(records.version, version), isNull(records.mergedIntoId));
  await connected.atomically((tx) => [
    mustChange(tx.update(records).set({ ...next, mergedIntoId: into.id }).where(isStill(from.id, input.fromVersion)).returning({ id: records.id })),
    mustChange(tx.update(records).set(next).where(isStill(into.id, input.intoVersion)).returning({ id: records.id })),
    ...(own ? [tx.update(records).set(next).where(inArray(records.id, [own.goes, own.stays]))] : []),
    ...carryOut(tx, trace),
    mustChange(tx.select({ id: records.id }).from(records).where(and(eq(records.id, into.id), isNotFrozen(tx, [from.id, into.id]), nothingWaitsOn(tx, [from.id]), nothingLeft([from.id, ...(own ? [own.goes] : [])], rows, trace)))),
    tx.insert(merges).values({ id, fromId: from.id, intoId: into.id, moved: trace, at: now, by: member.userId }),
    addEvent(tx, actor, "merged", into.id, now, { from: from.id }),
    addEvent(tx, actor, "merged", from.id, now, { into: into.id }),
  ]);
  return id;
}

/** Takes a merge back: every row is as it was before, save what somebody has changed since. Merges into one record are undone in turn, the last one first. */
export async function undoMerge(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<{ fromId: string; intoId: string }> {
  const connected = c ?? (await connection());
  const { db } = connected;
  const [merge] = await db.select({ fromId: merges.fromId, intoId: merges.intoId, moved: merges.moved, at: merges.at, undoneAt: merges.undoneAt }).from(merges).where(eq(merges.id, id));
  await requireThing(actor, "merge", merge?.intoId ?? id, now, connected);
  const [into] = await db.select({ mergedIntoId: records.mergedIntoId }).from(records).where(eq(records.id, merge!.intoId));
  const later = await db.$count(merges, and(eq(merges.intoId, merge!.intoId), ne(merges.id, id), gt(merges.at, merge!.at), isNull(merges.undoneAt)));
  if (merge!.undoneAt || into?.mergedIntoId || later > 0) throw new Refusal("wrongState");
  const back = await takenBack(db, merge!.moved, await isWrittenSince(db, merge!.intoId, merge!.at));
  const { fromId, intoId } = merge!;
  const own = await ownEntries(db, fromId, intoId);
  const member = actor as Member; // as above
  const next = { version: sql`${records.version} + 1`, modifiedAt: now };
  await connected.atomically((tx) => [
    mustChange(tx.update(merges).set({ undoneAt: now, undoneBy: member.userId }).where(and(eq(merges.id, id), isNull(merges.undoneAt))).returning({ id: merges.id })),
    mustChange(tx.update(records).set({ ...next, mergedIntoId: null }).where(and(eq(records.id, fromId), eq(records.mergedIntoId, intoId))).returning({ id: records.id })),
    tx.update(records).set(next).where(inArray(records.id, [intoId, ...(own ? [own.goes, own.stays] : [])])),
    ...back(tx),
    addEvent(tx, actor, "unmerged", intoId, now, { from: fromId }),
    addEvent(tx, actor, "unmerged", fromId, now, { into: intoId }),
  ]);
  return { fromId, intoId };
}

/** Whether anything was changed on a record, or recorded under it, since an instant: it was said under the rule that held then. */
async function isWrittenSince(db: Db, id: string, at: Date): Promise<boolean> {
  const changed = await db.$count(changes, and(eq(changes.recordId, id), gt(changes.at, at)));
  const under = await db.select({ id: records.id }).from(recordParents).innerJoin(records, eq(records.id, recordParents.recordId)).where(and(eq(recordParents.parentId, id), gt(records.createdAt, at))).limit(1);
  return changed > 0 || under.length > 0;
}

/** Why these two cannot become one, or undefined. The page says it before anybody presses. The caller was allowed to read both. */
export async function mergeObstacle(db: Db, from: LoadedThing, into: LoadedThing): Promise<RefusalCode | undefined> {
  if (from.id === into.id || from.kind !== into.kind || !isMergeable(from.kind) || from.state !== "released" || into.state !== "released") return "notAlike";
  const both = await db.select({ id: records.id, practice: records.practice, mergedIntoId: records.mergedIntoId, side: organizations.side }).from(records).leftJoin(organizations, eq(organizations.id, records.id)).where(inArray(records.id, [from.id, into.id]));
  if (both.some((r) => r.practice || r.mergedIntoId)) return "notAlike";
  const sides = new Set(both.flatMap((r) => r.side ?? []));
  if (sides.size > 1) return "sidesDiffer";
  if (from.kind === "organization" && (await db.$count(users, eq(users.organizationId, from.id))) > 0) return "hasAccounts";
  if (await correctionWaits(db, from.id)) return "correctionWaits";
  if (await standsUnder(db, from.kind, from.id, into.id)) return "oneAboveOther";
  if (from.kind === "meeting" && (await db.$count(recordVersions, inArray(recordVersions.meetingId, [from.id, into.id]))) > 0) return "versionFrozen";
  if (from.kind === "issue" && (await wouldShowPartiesTexts(db, from, into))) return "partiesDiffer";
  return undefined;
}

/** The fields of the two side by side and what a merge with these choices would do. The caller was allowed to merge them. */
export async function planned(db: Db, kind: Mergeable, fromId: string, intoId: string, keep: MergeInput["keep"]) {
  const [there, here] = [await wholeRow(db, kind, fromId), await wholeRow(db, kind, intoId)];
  const fields = mergeFields(kind, there, here);
  const kept = keptOf(fields, keep);
  // a name that nobody may see comes to no page by way of another person's
  const carriesNames = !(kind === "person" && there.namingBasis === "none" && (kept.namingBasis === "from" ? there : here).namingBasis !== "none");
  const own = kind === "meeting" ? await ownEntries(db, fromId, intoId) : undefined;
  const [goes, stays] = own ? [[fromId, own.goes], [intoId, own.stays]] : [[fromId], [intoId]];
  const pairs = new Map(goes.map((one, i) => [one, stays[i]!])); // as many of the one as of the other
  const same = twins(await rowsPointingAt(db, goes, stays, HUNG_ON), pairs);
  const rows = await rowsPointingAt(db, [...goes, ...same.keys()], [...stays, ...same.values()]);
  const trace = planMerge({ kind, fromId, intoId, instead: new Map([...pairs, ...same]), kept, fields, rows, keys: Object.fromEntries(MOVED_TABLES.map((table) => [table, keysOf(table)])), carriesNames });
  if (own) addTo(trace, await meetingFollows(db, intoId, own, fields, kept));
  if (carriesNames) trace.added.push(...(await keptNames(db, fromId, intoId, kept.title === "from" ? here : there)));
  if (carriesNames) for (const [one, other] of pairs) await addSearchWords(db, one, other, trace);
  return { fields, rows, trace, own };
}

function addTo(trace: MergeTrace, more: MergeTrace): void {
  for (const what of ["changed", "removed", "added"] as const) (trace[what] as unknown[]).push(...more[what]); // the same list of both
}

async function requireMergeable(db: Db, from: LoadedThing, into: LoadedThing): Promise<Mergeable> {
  const obstacle = await mergeObstacle(db, from, into);
  if (obstacle) throw new Refusal(obstacle);
  return from.kind as Mergeable; // mergeObstacle lets no other through
}

async function standsUnder(db: Db, kind: Mergeable, one: string, other: string): Promise<boolean> {
  if ((await db.$count(recordParents, and(inArray(recordParents.recordId, [one, other]), inArray(recordParents.parentId, [one, other])))) > 0) return true;
  const trees: (readonly { id: string; above: string | null }[])[] =
    kind === "organization" ? [await db.select({ id: organizations.id, above: organizations.parentId }).from(organizations), await db.select({ id: organizations.id, above: organizations.successorId }).from(organizations)]
    : kind === "place" ? [await db.select({ id: places.id, above: places.parentId }).from(places)]
    : kind === "meeting" ? [await db.select({ id: meetings.id, above: meetings.partOfId }).from(meetings)]
    : kind === "legal_act" ? [await db.select({ id: legalActs.id, above: legalActs.predecessorId }).from(legalActs)]
    : kind === "topic" ? [await db.select({ id: topics.id, above: topics.parentId }).from(topics)]
    : [];
  return trees.some((rows) => {
    const parents = new Map(rows.map((r) => [r.id, r.above]));
    return isAbove(parents, one, other) || isAbove(parents, other, one);
  });
}

/** What the parties of one issue wrote for each other must not reach those of another (design §4, Channels). */
async function wouldShowPartiesTexts(db: Db, from: LoadedThing, into: LoadedThing): Promise<boolean> {
  const texts = await db.$count(records, and(eq(records.channel, "parties"), isNotNull(records.submittedAt), inArray(records.id, db.select({ id: entries.id }).from(entries).where(inArray(entries.issueId, [from.id, into.id])))));
  if (texts === 0) return false;
  const rows = await db
    .select({ issueId: issueParties.issueId, organizationId: sql<string | null>`coalesce(${issueParties.organizationId}, ${posts.organizationId})` })
    .from(issueParties)
    .leftJoin(posts, eq(posts.id, issueParties.postId))
    .where(inArray(issueParties.issueId, [from.id, into.id]));
  const of = (id: string) => [...new Set(rows.flatMap((r) => (r.issueId === id ? (r.organizationId ?? []) : [])))].sort().join();
  return of(from.id) !== of(into.id);
}

/** The title that is not kept, in the languages in which people wrote it, as variants of the name of the record that is. */
async function keptNames(db: Db, fromId: string, intoId: string, unkept: Row): Promise<MergeTrace["added"]> {
  const of = unkept.id === intoId ? intoId : fromId;
  const known = await db.select({ text: names.text, lang: names.lang }).from(names).where(inArray(names.recordId, [fromId, intoId]));
  const titles = await db.select({ id: records.id, text: records.title, lang: records.lang }).from(records).where(inArray(records.id, [fromId, intoId]));
  const translated = await db
    .select({ recordId: translations.recordId, text: translations.text, lang: translations.lang, origin: translations.origin })
    .from(translations)
    .where(and(inArray(translations.recordId, [fromId, intoId]), eq(translations.field, "title"), isNull(translations.claimId)));
  const taken = new Set([...known, ...titles.filter((t) => t.id !== of), ...translated.filter((t) => t.recordId !== of)].map((n) => `${n.lang} ${n.text}`));
  const [last] = await db.select({ order: max(names.order) }).from(names).where(or(eq(names.recordId, intoId), eq(names.recordId, fromId)));
  const own = [...titles.filter((t) => t.id === of), ...translated.filter((t) => t.recordId === of && t.origin === "human")];
  const added = own.filter((n, i) => !taken.has(`${n.lang} ${n.text}`) && own.findIndex((m) => m.text === n.text && m.lang === n.lang) === i);
  const from = Number(last?.order ?? 0) + 1;
  return added.map((n, i) => ({ table: "names", row: { id: crypto.randomUUID(), recordId: intoId, text: n.text, lang: n.lang, kind: "variant", order: from + i } }));
}

/** Who looks for the one by its name finds the other. */
async function addSearchWords(db: Db, fromId: string, intoId: string, trace: MergeTrace): Promise<void> {
  const rows = await db.select({ recordId: searchTexts.recordId, folded: searchTexts.folded }).from(searchTexts).where(inArray(searchTexts.recordId, [fromId, intoId]));
  const [there, here] = [rows.find((r) => r.recordId === fromId)?.folded, rows.find((r) => r.recordId === intoId)?.folded];
  if (there && here !== undefined) trace.changed.push({ table: "searchTexts", key: { recordId: intoId }, before: { folded: here }, after: { folded: `${here} ${there}` } });
}

/** The merges of which a record is the result, newest first, for the editor who may take one back. */
export async function listMerges(actor: Actor, intoId: string, now = new Date(), c?: Connection) {
  const connected = c ?? (await connection());
  await requireThing(actor, "merge", intoId, now, connected);
  return connected.db
    .select({ id: merges.id, fromTitle: records.title, fromLang: records.lang, at: merges.at, undoneAt: merges.undoneAt })
    .from(merges)
    .innerJoin(records, eq(records.id, merges.fromId))
    .where(eq(merges.intoId, intoId))
    .orderBy(desc(merges.at), desc(merges.id));
}
