import type { Actor, Member } from "../lib/actor";
import { today } from "../lib/deadlines";
import { sortKey } from "../lib/edtf";
import type { MeetingInput } from "../lib/inputs";
import type { Locale } from "../lib/locales";
import type { MeetingStatus } from "../lib/meetings";
import { mergeLines } from "../lib/merge-lines";
import { newThing } from "../lib/permissions";
import type { Values } from "../lib/record-forms";
import { Refusal } from "../lib/refusal";
import { type Change, fieldsChanged, makeChanges, rowsChangedSince } from "./changes";
import { type Connection, connection, type Db } from "./client";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { rowsNow, valuesNow } from "./form-values";
import { countryOf } from "./organizations";
import { shownTo, visibleTo } from "./records";
import { countries, entries, meetings, participants, recordParents, records } from "./schema";
import { fold, latinKey } from "../lib/fold";
import { putSearchText } from "./search";
import { idSent, sentBefore } from "./submissions";
import { refuse, requireThing } from "./things";
import { type Chosen, type Conflict, type Conflicts, mergeChanges, type Over, overVersion } from "./three-way";
import { and, asc, eq } from "./sql";

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
  const id = idSent(actor, input);
  const entryId = crypto.randomUUID();
  const country = await countryFor(member, input, now, connected);
  const common = { lang: input.lang, country, sortKey: sortKey(input.when), authorOrganizationId: member.organizationId, practice: member.organizationPractice, createdAt: now, createdBy: member.userId, modifiedAt: now };
  try {
    await connected.atomically((tx) => [
      tx.insert(records).values({ ...common, id, kind: "meeting", title: input.title, submissionKey: input.key }),
      tx.insert(records).values({ ...common, id: entryId, kind: "entry", classification: "meeting", title: "" }),
      tx.insert(meetings).values({ id, platformId: input.platform, starts: input.when, status: statusOf(input.when, country, now) }),
      tx.insert(entries).values({ id: entryId, occurred: input.when, meetingId: id, ofMeetingId: id, platformId: input.platform }),
      ...participantsOf(tx, id, input),
      ...parentsOf(tx, id, entryId, input),
      ...searchTextsOf(tx, id, entryId, input.title),
      forgetForm(tx, member, QUICK_LOG),
      addEvent(tx, actor, "recorded", id, now),
    ]);
    return id;
  } catch (error) {
    const before = await sentBefore(connected.db, error, member, id);
    // the same form filled in anew (the browser went back) is another meeting, and not one that was sent twice
    return before ?? recordMeeting(actor, { ...input, key: id }, now, c);
  }
}

/**
 * Changes what the quick log asks of a draft or a returned meeting, and nothing else: where it stands under a visit or an edition, and a
 * status that somebody gave it, stay. What others changed since `version` stands beside it; what both changed comes back to be chosen
 * from, and nothing is written.
 */
export async function amendMeeting(actor: Actor, id: string, version: number, input: MeetingInput & Chosen, now = new Date(), c?: Connection): Promise<Conflicts | undefined> {
  const connected = c ?? (await connection());
  const { db } = connected;
  const thing = await requireThing(actor, "amend", id, now, connected);
  const before = thing.kind === "meeting" ? await valuesNow(db, "meeting", id) : undefined;
  if (!before) throw new Refusal("notFound");
  const over = overVersion(version, input, thing);
  const typed = { title: input.title, lang: input.lang, country: await countryFor(actor as Member, input, now, connected), starts: input.when, platformId: input.platform };
  const fields = await mergeChanges(db, actor, { id, part: "fields", row: null }, BOXES, over, typed, before);
  const people = await mergeParticipants(db, actor, id, over, input.participants);
  const conflicts = [...fields.conflicts, ...people.conflicts];
  if (conflicts.length > 0) return { conflicts, comparedWith: thing.version };
  const made = [...fieldsChanged(before, { ...fields.values, status: statusAfter(before, fields.values, now) }), ...participantChanges(people.rows, people.lines, input.lang)];
  await connected.atomically((tx) => [
    makeChanges(tx, actor, thing, made, now),
    searchTextsOf(tx, id, thing.ownEntryId!, String(fields.values.title)),
    forgetForm(tx, actor, amendForm(id)),
    addEvent(tx, actor, "amended", id, now),
  ]);
  return undefined;
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

/** The boxes of the quick log, with the columns they write; the participants are rows of their own. */
const BOXES = [
  { field: "when", columns: ["starts"] }, { field: "title", columns: ["title"] }, { field: "platform", columns: ["platformId"] }, { field: "country", columns: ["country"] }, { field: "lang", columns: ["lang"] },
];

const statusOf = (when: string | null, country: string | null, now: Date): MeetingStatus => ((sortKey(when) ?? "") > today(now, country) ? "confirmed" : "held");

function participantsOf(tx: Db, meetingId: string, input: MeetingInput) {
  return input.participants.length === 0 ? [] : [tx.insert(participants).values(input.participants.map((nameAsRecorded, order) => ({ meetingId, order, nameAsRecorded, lang: input.lang })))];
}

/** What a date says of itself: held or confirmed. Any other status somebody has given, and it stays. */
function statusAfter(before: Values, after: Values, now: Date): MeetingStatus {
  const status = before.status as MeetingStatus; // the column knows no other
  const isDerived = status === "held" || status === "confirmed";
  return isDerived && after.starts !== before.starts ? statusOf(after.starts as string | null, after.country as string | null, now) : status; // a date is EDTF or null, a country its code or null
}

type Rows = Awaited<ReturnType<typeof rowsNow>>;

/** The names typed, with those that others added or took out since the form was opened. A name that both have touched is one to choose. */
async function mergeParticipants(db: Db, actor: Actor, id: string, over: Over, typed: string[]): Promise<{ rows: Rows; lines: string[]; conflicts: Conflict[] }> {
  const rows = await rowsNow(db, "meeting", id, "participants");
  const theirs = rows.map(nameOf);
  const { rows: touched, by } = await rowsChangedSince(db, actor, id, "participants", over.version);
  const keep = over.keep?.participants;
  const isDecided = keep !== undefined && over.comparedWith !== undefined && (await rowsChangedSince(db, actor, id, "participants", over.comparedWith)).rows.size === 0;
  if (isDecided) return { rows, lines: keep === "mine" ? typed : theirs, conflicts: [] };
  const then = (one: Rows[number]) => String(touched.get(one.row)?.nameAsRecorded ?? nameOf(one));
  const gone = [...touched].flatMap(([row, values]) => (values && !rows.some((one) => one.row === row) ? [String(values.nameAsRecorded)] : []));
  const first = [...rows.filter((one) => touched.get(one.row) !== null).map(then), ...gone];
  const changed = rows.filter((one) => touched.get(one.row)).map(then);
  const { lines, clashes } = mergeLines(first, typed, theirs, changed);
  const list = (names: readonly string[]): Values => ({ nameAsRecorded: names.join("\n") });
  return { rows, lines, conflicts: clashes ? [{ field: "participants", mine: list(typed), theirs: list(theirs), by }] : [] };
}

const nameOf = ({ values }: Rows[number]) => String(values.nameAsRecorded);

/** A participant whose name still stands keeps what is known of it: post, body, ground for naming. New names come last. */
function participantChanges(rows: Rows, names: readonly string[], lang: string): Change[] {
  const left = [...names];
  const gone = rows.filter((row) => {
    const at = left.indexOf(nameOf(row));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...gone.map(({ row, values }): Change => ({ part: "participants", row, before: values, after: null })),
    ...left.map((nameAsRecorded): Change => ({ part: "participants", row: crypto.randomUUID(), before: null, after: { nameAsRecorded, lang } })),
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
