import type { Actor, Member } from "../lib/actor";
import { toCarryOver, withoutOutcome } from "../lib/agenda";
import { type Day, today } from "../lib/deadlines";
import { parseEdtf, sortKey } from "../lib/edtf";
import type { PlanNext } from "../lib/meeting-input";
import type { ItemOutcome, MeetingStatus } from "../lib/meetings";
import { may, newThing } from "../lib/permissions";
import { Refusal } from "../lib/refusal";
import { agendaOf, type AgendaItem } from "./agenda";
import type { Change } from "./changes";
import { connection, type Connection, type Db, mustChange } from "./client";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { parentsOf, searchTextsOf } from "./quick-log";
import { agendaItems, changes, entries, meetingPlaces, meetings, recordParents, records } from "./schema";
import { idSent, sentBefore } from "./submissions";
import { type LoadedThing, loadThing, refuse } from "./things";
import { and, asc, eq, isNotNull, isNull, sql } from "./sql";

/** Under which names the unfinished forms are kept. */
export const postponeForm = (meetingId: string) => `postpone:${meetingId}`;
export const cancelForm = (meetingId: string) => `cancel:${meetingId}`;
export const nextForm = (meetingId: string) => `next:${meetingId}`;

/** Statuses of a sitting that is still to come, or was to. */
const PLANNED: readonly MeetingStatus[] = ["tentative", "confirmed", "postponed"];

type MeetingRow = Pick<typeof meetings.$inferSelect, "status" | "starts" | "ends" | "startTime" | "previousStarts" | "statusReason" | "closedAt" | "platformId" | "edition" | "mode" | "openness" | "attributionRule" | "timeZone">;

/** What a member's organisation may do about a meeting of its own; the buttons and the refusals go by the same answer. */
export type MeetingActs = { close: boolean; reopen: boolean; outcomes: boolean; postpone: boolean; cancel: boolean; next: boolean };
export type MeetingToAct = MeetingRow & { id: string; version: number; title: string; lang: string; agenda: AgendaItem[]; open: AgendaItem[]; toCarry: AgendaItem[]; acts: MeetingActs };

/** A meeting of the actor's own organisation with its agenda and the acts that are open on it; undefined for any other. */
export async function getMeetingToAct(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<MeetingToAct | undefined> {
  const connected = c ?? (await connection());
  const thing = await loadThing(actor, id, now, connected);
  if (!thing || thing.kind !== "meeting" || !isOwn(actor, thing)) return undefined;
  const row = await meetingRow(connected.db, id);
  const [record] = await connected.db.select({ lang: records.lang }).from(records).where(eq(records.id, id));
  const agenda = await agendaOf(connected.db, actor, id, now, true);
  const writes = may(actor, verbFor(thing), thing);
  const planned = PLANNED.includes(row.status);
  const acts = {
    close: writes && !row.closedAt && tookPlace(row, today(now, thing.country)), reopen: writes && row.closedAt !== null, outcomes: writes && !row.closedAt && agenda.length > 0,
    postpone: writes && planned, cancel: writes && planned, next: may(actor, "record_meeting", newThing("meeting")),
  };
  return { ...row, id, version: thing.version, title: thing.title, lang: record!.lang, agenda, open: withoutOutcome(agenda), toCarry: toCarryOver(agenda), acts };
}

/**
 * Closes the record of a meeting: it took place and every agenda item has an outcome. A planned one whose day has come is held from
 * here on. Refused while an item has no outcome, and for a meeting that is cancelled, put off or still to come.
 */
export async function closeMeeting(actor: Actor, id: string, version: number, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const { thing, row } = await requireOwn(actor, id, now, connected);
  if (row.closedAt || !tookPlace(row, today(now, thing.country))) throw new Refusal("wrongState");
  if (withoutOutcome(await agendaOf(connected.db, actor, id, now, true)).length > 0) throw new Refusal("itemsWithoutOutcome");
  await connected.atomically((tx) => [
    bump(tx, id, version, now),
    mustChange(tx.update(meetings).set({ status: "held", closedAt: now, closedBy: userOf(actor) }).where(and(eq(meetings.id, id), isNull(meetings.closedAt))).returning({ id: meetings.id })),
    ...(row.status === "held" ? [] : [kept(tx, actor, thing, version, now, { status: row.status }, { status: "held" })]),
    addEvent(tx, actor, "closed", id, now),
  ]);
}

/** Opens a closed record again: something is to be added. */
export async function reopenMeeting(actor: Actor, id: string, version: number, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const { row } = await requireOwn(actor, id, now, connected);
  if (!row.closedAt) throw new Refusal("wrongState");
  await connected.atomically((tx) => [
    bump(tx, id, version, now),
    mustChange(tx.update(meetings).set({ closedAt: null, closedBy: null }).where(and(eq(meetings.id, id), isNotNull(meetings.closedAt))).returning({ id: meetings.id })),
    addEvent(tx, actor, "reopened", id, now),
  ]);
}

/** Says of an agenda item what no entry says: for information only, or no answer; null takes it back. Refused once the record is closed. */
export async function setItemOutcome(actor: Actor, id: string, version: number, itemId: string, outcome: ItemOutcome | null, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const { thing, row } = await requireOwn(actor, id, now, connected);
  if (row.closedAt) throw new Refusal("meetingClosed");
  const [item] = await connected.db.select({ outcome: agendaItems.outcome }).from(agendaItems).where(and(eq(agendaItems.id, itemId), eq(agendaItems.meetingId, id)));
  if (!item) throw new Refusal("notFound");
  if (item.outcome === outcome) return;
  await connected.atomically((tx) => [
    bump(tx, id, version, now),
    tx.update(agendaItems).set({ outcome }).where(and(eq(agendaItems.id, itemId), eq(agendaItems.meetingId, id))),
    kept(tx, actor, thing, version, now, { outcome: item.outcome }, { outcome }, { part: "agendaItems", rowId: itemId }),
    addEvent(tx, actor, "changed", id, now, { item: itemId, outcome: outcome ?? "none" }),
  ]);
}

/**
 * Puts a planned sitting off, to another day or to none that is known yet; the day it stood on and the reason are kept. A fact, not
 * words: what is released changes at once, with the meeting's own entry of the timeline.
 */
export async function postponeMeeting(actor: Actor, id: string, version: number, { reason, when }: { reason: string; when: string | null }, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const { thing, row } = await requirePlanned(actor, id, now, connected);
  const moved = when !== null && when !== row.starts;
  const after = { status: "postponed" as const, statusReason: reason, previousStarts: row.starts, ...(moved ? { starts: when, ends: null, startTime: null } : {}) };
  await connected.atomically((tx) => [
    bump(tx, id, version, now, moved ? { sortKey: sortKey(when) } : {}),
    tx.update(meetings).set(after).where(eq(meetings.id, id)),
    ...(moved ? ownEntryFollows(tx, thing, when, now) : []),
    kept(tx, actor, thing, version, now, { status: row.status, statusReason: row.statusReason, previousStarts: row.previousStarts, ...(moved ? { starts: row.starts, ends: row.ends, startTime: row.startTime } : {}) }, after),
    forgetForm(tx, actor, postponeForm(id)),
    addEvent(tx, actor, "postponed", id, now, { from: row.starts ?? "", to: moved ? when : "" }),
  ]);
}

/** Says that a planned sitting will not take place; the day it stood on and the reason are kept. */
export async function cancelMeeting(actor: Actor, id: string, version: number, reason: string, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const { thing, row } = await requirePlanned(actor, id, now, connected);
  const after = { status: "cancelled" as const, statusReason: reason, previousStarts: row.starts };
  await connected.atomically((tx) => [
    bump(tx, id, version, now),
    tx.update(meetings).set(after).where(eq(meetings.id, id)),
    kept(tx, actor, thing, version, now, { status: row.status, statusReason: row.statusReason, previousStarts: row.previousStarts }, after),
    forgetForm(tx, actor, cancelForm(id)),
    addEvent(tx, actor, "cancelled", id, now, { from: row.starts ?? "" }),
  ]);
}

/**
 * Plans the next sitting from one of the own organisation: a draft on the same platform, at the same place and in the same mode, the
 * next number of a numbered series, under the same rule of attribution. Agenda items that were asked for or accepted and came to
 * nothing are carried over by a link; they stay where they are. Sent twice under one key it is written once. Returns its id.
 */
export async function planNextMeeting(actor: Actor, lastId: string, input: PlanNext, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  const { db } = connected;
  refuse(actor, "record_meeting", newThing("meeting"));
  const last = await loadThing(actor, lastId, now, connected);
  if (!last || last.kind !== "meeting" || !last.readable || !isOwn(actor, last)) throw new Refusal("notFound");
  const latest = input.when ? parseEdtf(input.when)?.latest : null;
  if (latest && latest < today(now, last.country)) throw new Refusal("dateNotAhead");
  const member = actor as Member; // the table lets nobody else record, but for imports
  const row = await meetingRow(db, lastId);
  const [record] = await db.select({ country: records.country }).from(records).where(eq(records.id, lastId));
  const places = await db.select({ placeId: meetingPlaces.placeId }).from(meetingPlaces).where(and(eq(meetingPlaces.meetingId, lastId), eq(meetingPlaces.candidate, false))).orderBy(asc(meetingPlaces.order));
  const carried = toCarryOver(await agendaOf(db, actor, lastId, now, true));
  const id = idSent(actor, { ...input, lastId });
  const entryId = crypto.randomUUID();
  const common = { lang: input.lang, country: record!.country, sortKey: sortKey(input.when), authorOrganizationId: member.organizationId, practice: member.organizationPractice, createdAt: now, createdBy: member.userId, modifiedAt: now };
  const { platformId, mode, openness, attributionRule, timeZone } = row;
  try {
    await connected.atomically((tx) => [
      tx.insert(records).values({ ...common, id, kind: "meeting", title: input.title, submissionKey: input.key }),
      tx.insert(records).values({ ...common, id: entryId, kind: "entry", classification: "meeting", title: "" }),
      tx.insert(meetings).values({ id, platformId, mode, openness, attributionRule, timeZone, edition: row.edition === null ? null : row.edition + 1, starts: input.when, status: input.agreed && input.when ? "confirmed" : "tentative" }),
      tx.insert(entries).values({ id: entryId, occurred: input.when, meetingId: id, ofMeetingId: id, platformId }),
      ...(places.length > 0 ? [tx.insert(meetingPlaces).values(places.map(({ placeId }, order) => ({ meetingId: id, placeId, order })))] : []),
      ...(carried.length > 0 ? [tx.insert(agendaItems).values(carried.map((item, order) => ({ meetingId: id, order, title: item.title, lang: item.lang, state: item.state, attributionRule: item.attributionRule, issueId: item.issueId, carriedFromId: item.id })))] : []),
      ...parentsOf(tx, id, entryId, { when: input.when, platform: platformId }),
      ...searchTextsOf(tx, id, entryId, input.title),
      forgetForm(tx, actor, nextForm(lastId)),
      addEvent(tx, actor, "recorded", id, now),
      addEvent(tx, actor, "planned", id, now, { from: lastId, carried: carried.length }),
    ]);
    return id;
  } catch (error) {
    const before = await sentBefore(db, error, member, id);
    return before ?? planNextMeeting(actor, lastId, { ...input, key: id }, now, c); // the form filled in anew is another sitting
  }
}

/** Facts about a released meeting are its author's to state, like its corrections; before that it is amended. */
const verbFor = (thing: LoadedThing) => (thing.state === "released" ? "correct" : "amend");

const isOwn = (actor: Actor, thing: LoadedThing) =>
  actor.kind === "member" && thing.readable && (thing.authorOrganizationId === null ? actor.role === "editor" : thing.authorOrganizationId === actor.organizationId);

async function requireOwn(actor: Actor, id: string, now: Date, c: Connection): Promise<{ thing: LoadedThing; row: MeetingRow }> {
  const thing = await loadThing(actor, id, now, c);
  if (!thing || thing.kind !== "meeting") throw new Refusal(actor.kind === "visitor" ? "signedOut" : "notFound");
  refuse(actor, verbFor(thing), thing);
  return { thing, row: await meetingRow(c.db, id) };
}

async function requirePlanned(actor: Actor, id: string, now: Date, c: Connection) {
  const found = await requireOwn(actor, id, now, c);
  if (!PLANNED.includes(found.row.status)) throw new Refusal("wrongState");
  return found;
}

async function meetingRow(db: Db, id: string): Promise<MeetingRow> {
  const [row] = await db
    .select({
      status: meetings.status, starts: meetings.starts, ends: meetings.ends, startTime: meetings.startTime, previousStarts: meetings.previousStarts, statusReason: meetings.statusReason, closedAt: meetings.closedAt,
      platformId: meetings.platformId, edition: meetings.edition, mode: meetings.mode, openness: meetings.openness, attributionRule: meetings.attributionRule, timeZone: meetings.timeZone,
    })
    .from(meetings)
    .where(eq(meetings.id, id));
  return row!; // a record of kind meeting has its row
}

/** Held, or planned for a day that has come; one put off to no known day has not. */
function tookPlace({ status, starts, previousStarts }: MeetingRow, day: Day): boolean {
  if (status === "held") return true;
  if (!PLANNED.includes(status) || (status === "postponed" && starts === previousStarts)) return false;
  const earliest = starts && parseEdtf(starts)?.earliest;
  return Boolean(earliest && earliest <= day);
}

/** The record as it was read, or a StaleError. */
const bump = (tx: Db, id: string, version: number, now: Date, set: Partial<typeof records.$inferInsert> = {}) =>
  mustChange(tx.update(records).set({ ...set, version: version + 1, modifiedAt: now }).where(and(eq(records.id, id), eq(records.version, version))).returning({ id: records.id }));

/** Date and sort keys of the meeting's own entry, and of both under their parents, move with the meeting. */
function ownEntryFollows(tx: Db, thing: LoadedThing, when: string, now: Date) {
  const key = sortKey(when);
  const entryId = thing.ownEntryId;
  return [
    tx.update(recordParents).set({ sortKey: key }).where(eq(recordParents.recordId, thing.id)),
    ...(entryId
      ? [
          tx.update(entries).set({ occurred: when, occurredEnd: null }).where(eq(entries.id, entryId)),
          tx.update(records).set({ sortKey: key, version: sql`${records.version} + 1`, modifiedAt: now }).where(eq(records.id, entryId)),
          tx.update(recordParents).set({ sortKey: key }).where(eq(recordParents.recordId, entryId)),
        ]
      : []),
  ];
}

/** The old value stays in the history beside the form. */
const kept = (tx: Db, actor: Actor, thing: LoadedThing, version: number, now: Date, before: Record<string, unknown>, after: Record<string, unknown>, of: { part: Change["part"]; rowId: string | null } = { part: "fields", rowId: null }) =>
  tx.insert(changes).values({ recordId: thing.id, ...of, before, after, version: version + 1, at: now, by: userOf(actor) });

const userOf = (actor: Actor) => (actor.kind === "member" ? actor.userId : null);
