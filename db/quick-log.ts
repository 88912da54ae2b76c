import type { Actor, Member } from "../lib/actor";
import { sortKey } from "../lib/edtf";
import type { MeetingInput } from "../lib/inputs";
import type { Locale } from "../lib/locales";
import type { MeetingStatus } from "../lib/meetings";
import { newThing } from "../lib/permissions";
import { Refusal } from "../lib/refusal";
import { type Connection, connection, type Db, isUniqueViolation, mustChange } from "./client";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { countryOf } from "./organizations";
import { shownTo, visibleTo } from "./records";
import { countries, entries, meetings, participants, recordParents, records } from "./schema";
import { fold, latinKey } from "../lib/fold";
import { putSearchText } from "./search";
import { refuse, requireThing } from "./things";
import { and, asc, eq, inArray, isNull } from "./sql";

export const QUICK_LOG = "quick-log";
export const amendForm = (meetingId: string) => `amend:${meetingId}`;

/**
 * Saves a meeting as a draft its colleagues see, with its participants as typed (nobody has a naming basis yet) and the one
 * timeline entry it writes of itself, in one transaction. Sent twice under one key it is written once. Returns its id.
 */
export async function recordMeeting(actor: Actor, input: MeetingInput & { key: string }, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  refuse(actor, "record_meeting", newThing("meeting"));
  const member = actor as Member; // the table lets nobody else record, but for imports
  const id = crypto.randomUUID();
  const entryId = crypto.randomUUID();
  const country = await countryFor(member, input, now, connected);
  const common = { lang: input.lang, country, sortKey: sortKey(input.when), authorOrganizationId: member.organizationId, practice: member.organizationPractice, createdAt: now, createdBy: member.userId, modifiedAt: now };
  try {
    await connected.atomically((tx) => [
      tx.insert(records).values({ ...common, id, kind: "meeting", title: input.title, submissionKey: input.key }),
      tx.insert(records).values({ ...common, id: entryId, kind: "entry", classification: "meeting", title: "" }),
      tx.insert(meetings).values({ id, platformId: input.platform, starts: input.when, status: statusOf(input.when, now) }),
      tx.insert(entries).values({ id: entryId, occurred: input.when, meetingId: id, ofMeetingId: id, platformId: input.platform }),
      ...participantsOf(tx, id, input),
      ...parentsOf(tx, id, entryId, input),
      ...searchTextsOf(tx, id, entryId, input.title),
      forgetForm(tx, member, QUICK_LOG),
      addEvent(tx, actor, "recorded", id, now),
    ]);
    return id;
  } catch (error) {
    if (!isUniqueViolation(error, "records_submission_key")) throw error;
    const before = await alreadyRecorded(member, input, connected.db);
    // the same form filled in anew (the browser went back) is another meeting, and not one that was sent twice
    return before ?? recordMeeting(actor, { ...input, key: crypto.randomUUID() }, now, c);
  }
}

/** Changes a draft or a returned meeting. Refused as stale where `version` is no longer the current one. */
export async function amendMeeting(actor: Actor, id: string, version: number, input: MeetingInput, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "amend", id, now, connected);
  const country = await countryFor(actor as Member, input, now, connected);
  const typed = await connected.db.select({ id: participants.id, name: participants.nameAsRecorded, order: participants.order }).from(participants).where(eq(participants.meetingId, id)).orderBy(asc(participants.order));
  const entryId = thing.ownEntryId!;
  const common = { lang: input.lang, country, sortKey: sortKey(input.when), modifiedAt: now };
  await connected.atomically((tx) => [
    mustChange(tx.update(records).set({ ...common, title: input.title, version: version + 1 }).where(and(eq(records.id, id), eq(records.version, version), isNull(records.releasedAt))).returning({ id: records.id })),
    tx.update(records).set(common).where(eq(records.id, entryId)),
    tx.update(meetings).set({ platformId: input.platform, starts: input.when, status: statusOf(input.when, now) }).where(eq(meetings.id, id)),
    tx.update(entries).set({ occurred: input.when, platformId: input.platform }).where(eq(entries.id, entryId)),
    ...amendParticipants(tx, id, typed, input),
    tx.delete(recordParents).where(eq(recordParents.recordId, id)),
    tx.delete(recordParents).where(eq(recordParents.recordId, entryId)),
    ...parentsOf(tx, id, entryId, input),
    ...searchTextsOf(tx, id, entryId, input.title),
    forgetForm(tx, actor, amendForm(id)),
    addEvent(tx, actor, "amended", id, now),
  ]);
}

export type TypedMeeting = { id: string; version: number; title: string; lang: Locale; when: string | null; platform: string | null; country: string | null; participants: string[] };

/** A meeting as its author organisation typed it, names and all, for the form and for "as you typed it". Others get undefined. */
export async function getTypedMeeting(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<TypedMeeting | undefined> {
  if (actor.kind !== "member" || !actor.organizationId) return undefined;
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ id: records.id, version: records.version, title: records.title, lang: records.lang, when: meetings.starts, platform: meetings.platformId, country: records.country })
    .from(records)
    .innerJoin(meetings, eq(meetings.id, records.id))
    .where(and(eq(records.id, id), eq(records.authorOrganizationId, actor.organizationId), visibleTo(actor, now)));
  if (!row) return undefined;
  const typed = await db.select({ name: participants.nameAsRecorded }).from(participants).where(eq(participants.meetingId, id)).orderBy(asc(participants.order));
  return { ...row, lang: row.lang as Locale, participants: typed.map((p) => p.name) }; // the form takes only the four languages
}

const statusOf = (when: string | null, now: Date): MeetingStatus => ((sortKey(when) ?? "") > now.toISOString().slice(0, 10) ? "confirmed" : "held");

function participantsOf(tx: Db, meetingId: string, input: MeetingInput) {
  return input.participants.length === 0 ? [] : [tx.insert(participants).values(input.participants.map((nameAsRecorded, order) => ({ meetingId, order, nameAsRecorded, lang: input.lang })))];
}

/** A participant whose name still stands keeps what is known of it: post, body, ground for naming. New names come last. */
function amendParticipants(tx: Db, meetingId: string, typed: { id: string; name: string; order: number }[], input: MeetingInput) {
  const left = [...input.participants];
  const gone = typed.filter(({ name }) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const last = Math.max(-1, ...typed.map((p) => p.order));
  return [
    ...(gone.length > 0 ? [tx.delete(participants).where(inArray(participants.id, gone.map((p) => p.id)))] : []),
    ...(left.length > 0 ? [tx.insert(participants).values(left.map((nameAsRecorded, i) => ({ meetingId, order: last + 1 + i, nameAsRecorded, lang: input.lang })))] : []),
  ];
}

export function parentsOf(tx: Db, meetingId: string, entryId: string, input: Pick<MeetingInput, "when" | "platform">) {
  const key = sortKey(input.when);
  const platform = input.platform ? [{ recordId: meetingId, parentId: input.platform, sortKey: key }, { recordId: entryId, parentId: input.platform, sortKey: key }] : [];
  return [tx.insert(recordParents).values([{ recordId: entryId, parentId: meetingId, sortKey: key }, ...platform])];
}

export const searchTextsOf = (tx: Db, meetingId: string, entryId: string, title: string) => {
  const folded = [fold(title), latinKey(title)].join(" ");
  return [putSearchText(tx, meetingId, folded), putSearchText(tx, entryId, folded)];
};

/** The country chosen, else the platform's, else that of the member's organisation. A platform the member does not see is refused. */
async function countryFor(member: Member, input: MeetingInput, now: Date, c: Connection): Promise<string | null> {
  const [platform] = input.platform ? await c.db.select({ country: records.country }).from(records).where(and(eq(records.id, input.platform), eq(records.kind, "platform"), shownTo(member, now))) : [];
  if (input.platform && !platform) throw new Refusal("notFound");
  const [chosen] = input.country ? await c.db.select({ code: countries.code }).from(countries).where(eq(countries.code, input.country)) : [];
  if (input.country && !chosen) throw new Refusal("notFound");
  return input.country ?? platform?.country ?? (member.organizationId ? await countryOf(member, member.organizationId, now, c) : null);
}

/** The meeting this very form has written before; undefined where the key was used for other words. */
async function alreadyRecorded(member: Member, input: MeetingInput & { key: string }, db: Db): Promise<string | undefined> {
  const [row] = await db
    .select({ id: records.id, title: records.title, when: meetings.starts, platform: meetings.platformId })
    .from(records)
    .innerJoin(meetings, eq(meetings.id, records.id))
    .where(and(eq(records.submissionKey, input.key), eq(records.createdBy, member.userId)));
  if (!row || row.title !== input.title || row.when !== input.when || row.platform !== input.platform) return undefined;
  const typed = await db.select({ name: participants.nameAsRecorded }).from(participants).where(eq(participants.meetingId, row.id)).orderBy(asc(participants.order));
  return typed.map((p) => p.name).join("\n") === input.participants.join("\n") ? row.id : undefined;
}
