import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { MergeField } from "../lib/merge-fields";
import { isMergeable } from "../lib/merge-kinds";
import { movedCounts } from "../lib/merges";
import { may } from "../lib/permissions";
import type { RecordKind, RecordLink, Text } from "../lib/records";
import { type RefusalCode, Refusal } from "../lib/refusal";
import { type Connection, connection, mustChange } from "./client";
import { addEvent } from "./events";
import { listLinks } from "./links";
import { meetingsOfSameDay } from "./merge-meetings";
import { listMerges, mergeObstacle, planned } from "./merges";
import { changes, links, meetings, participants, records } from "./schema";
import { suggest } from "./suggestions";
import { loadThing, type LoadedThing, requireThing } from "./things";
import { and, eq, inArray, sql } from "./sql";
import { textsOf } from "./texts";

type MergeSide = { id: string; version: number; title: Text; slug: string | null };
export type MergePage = {
  kind: RecordKind;
  into: MergeSide;
  from?: MergeSide;
  /** Why these two cannot become one. */
  obstacle?: RefusalCode;
  fields: MergeField[];
  /** The titles of records that a field names by their id. */
  named: Map<string, Text>;
  moves: ReturnType<typeof movedCounts>;
  /** Records that may be the same, the likeliest first: what a source says so of, meetings of the same day, then what bears a like name. */
  candidates: { id: string; title: Text; likely: boolean; sameDay: boolean }[];
  /** Where a source says that this is likely the same as another record or as a participant. */
  likely: { id: string; other: RecordLink; participant?: Text; note?: Text }[];
  done: Awaited<ReturnType<typeof listMerges>>;
};

/** Everything an editor needs to make one of two records; undefined for everybody else and where there is no such record. `other` is an id, a slug, an address or a name. */
export async function getMergePage(actor: Actor, kind: RecordKind, id: string, other: string, locale: Locale, now = new Date(), c?: Connection): Promise<MergePage | undefined> {
  const connected = c ?? (await connection());
  const { db } = connected;
  const into = await loadThing(actor, id, now, connected);
  if (!into || into.kind !== kind || !isMergeable(kind) || !may(actor, "merge", into)) return undefined;
  const likely = (await listLinks(actor, id, locale, now, c)).filter((l) => l.type === "likely_same");
  const named = likely.flatMap((l) => (l.participant || l.other.kind !== kind ? [] : l.other.id));
  const alike = (await suggest(actor, kind, other || into.title, locale, undefined, now, c)).filter((s) => s.id !== id);
  const from = await chosen(actor, other, alike, now, connected);
  const sameDay = kind === "meeting" ? await meetingsOfSameDay(actor, id, now, db) : [];
  const titles = await textsOf(db, [id, ...named, ...sameDay, ...(from ? [from.id] : [])], locale, ["title"]);
  const side = (thing: LoadedThing): MergeSide => ({ id: thing.id, version: thing.version, title: titles.get(thing.id)!.title, slug: thing.slug });
  const obstacle = from && (await mergeObstacle(db, from, into));
  const plan = from && !obstacle ? await planned(db, kind, from.id, id, {}) : undefined;
  const ids = (plan?.fields ?? []).flatMap((f) => [...Object.entries(f.from), ...Object.entries(f.into)].flatMap(([column, value]) => (column.endsWith("Id") && typeof value === "string" ? value : [])));
  return {
    kind, into: side(into), from: from && side(from), obstacle, fields: plan?.fields ?? [],
    named: new Map([...(await textsOf(db, ids, locale, ["title"]))].map(([key, texts]) => [key, texts.title])),
    moves: plan ? movedCounts(plan.trace, kind) : [],
    candidates: [
      ...[...new Set([...named, ...sameDay])].map((one) => ({ id: one, title: titles.get(one)!.title, likely: named.includes(one), sameDay: sameDay.includes(one) })),
      ...alike.flatMap((s) => (named.includes(s.id) || sameDay.includes(s.id) ? [] : { id: s.id, title: s.title, likely: false, sameDay: false })),
    ],
    likely: likely.map((l) => ({ id: l.id, other: l.other, participant: l.participant, note: l.note })),
    done: await listMerges(actor, id, now, connected),
  };
}

/** The kind of a record an editor may merge, for the way back to its page. */
export async function mergeKind(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<RecordKind | undefined> {
  const thing = await loadThing(actor, id, now, c ?? (await connection()));
  return thing && may(actor, "merge", thing) && isMergeable(thing.kind) ? thing.kind : undefined;
}

/** An editor says that two are not the same after all: the link goes, and the history keeps it. Returns the record it started from. */
export async function rejectLikelySame(actor: Actor, linkId: string, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  const { link, thing } = await requireLikely(actor, linkId, now, connected);
  await connected.atomically((tx) => [
    mustChange(tx.delete(links).where(and(eq(links.id, linkId), eq(links.type, "likely_same"))).returning({ id: links.id })),
    tx.update(records).set({ version: thing.version + 1, modifiedAt: now }).where(eq(records.id, thing.id)),
    tx.insert(changes).values({ recordId: thing.id, part: "links", rowId: linkId, before: link, after: null, version: thing.version + 1, at: now, by: userOf(actor) }),
    addEvent(tx, actor, "unlinked", thing.id, now),
  ]);
  return thing.id;
}

const COLUMNS: Partial<Record<RecordKind, "personId" | "organizationId" | "postId">> = { person: "personId", organization: "organizationId", post: "postId" };

/**
 * An editor says that a participant, kept by the name as recorded, is this person, body or post: the participant points at it from then
 * on, and the name stays as it was typed. Refused where it points elsewhere already. What ends at a record is merged instead.
 */
export async function acceptLikelySame(actor: Actor, linkId: string, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  const { link, thing } = await requireLikely(actor, linkId, now, connected);
  const column = COLUMNS[thing.kind];
  if (!link.toParticipantId || !column) throw new Refusal("notAlike");
  const [row] = await connected.db
    .select({ meetingId: participants.meetingId, is: participants[column], version: records.version })
    .from(participants)
    .innerJoin(meetings, eq(meetings.id, participants.meetingId))
    .innerJoin(records, eq(records.id, meetings.id))
    .where(eq(participants.id, link.toParticipantId));
  if (!row || row.is) throw new Refusal("wrongState");
  const history = { at: now, by: userOf(actor) };
  await connected.atomically((tx) => [
    mustChange(tx.update(participants).set({ [column]: thing.id }).where(and(eq(participants.id, link.toParticipantId!), sql`${participants[column]} is null`)).returning({ id: participants.id })),
    mustChange(tx.delete(links).where(eq(links.id, linkId)).returning({ id: links.id })),
    mustChange(tx.update(records).set({ version: row.version + 1, modifiedAt: now }).where(and(eq(records.id, row.meetingId), eq(records.version, row.version))).returning({ id: records.id })),
    tx.update(records).set({ version: thing.version + 1, modifiedAt: now }).where(eq(records.id, thing.id)),
    tx.insert(changes).values([
      { ...history, recordId: row.meetingId, part: "participants", rowId: link.toParticipantId!, before: { [column]: null }, after: { [column]: thing.id }, version: row.version + 1 },
      { ...history, recordId: thing.id, part: "links", rowId: linkId, before: link, after: null, version: thing.version + 1 },
    ]),
    addEvent(tx, actor, "linked", row.meetingId, now),
    addEvent(tx, actor, "unlinked", thing.id, now),
  ]);
  return thing.id;
}

async function requireLikely(actor: Actor, linkId: string, now: Date, c: Connection) {
  const [link] = await c.db.select().from(links).where(and(eq(links.id, linkId), eq(links.type, "likely_same")));
  const thing = await requireThing(actor, "merge", link?.fromId ?? linkId, now, c);
  return { link: link!, thing }; // requireThing found the record by it
}

/** The one that was named exactly, or picked from the list by its id. */
async function chosen(actor: Actor, other: string, alike: readonly { id: string; exact: boolean }[], now: Date, c: Connection): Promise<LoadedThing | undefined> {
  const exact = alike.find((s) => s.exact)?.id;
  const [picked] = other ? await c.db.select({ id: records.id }).from(records).where(inArray(records.id, [other])) : [];
  return exact || picked ? loadThing(actor, exact ?? picked!.id, now, c).then((thing) => (thing?.readable ? thing : undefined)) : undefined;
}

const userOf = (actor: Actor) => (actor.kind === "member" ? actor.userId : null);
