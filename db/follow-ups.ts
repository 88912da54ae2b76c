import { v5 } from "uuid";
import type { Actor, Member } from "../lib/actor";
import { today } from "../lib/deadlines";
import type { EntryKind } from "../lib/entries";
import type { FollowUpInput } from "../lib/inputs";
import { may, newThing, type Thing } from "../lib/permissions";
import { Refusal } from "../lib/refusal";
import { wholeText } from "../lib/first-sentence";
import type { Locale } from "../lib/locales";
import type { Values } from "../lib/record-forms";
import type { RecordLink } from "../lib/records";
import { type Change, difference, fieldsChanged } from "./changes";
import { type Connection, connection, type Db, isStale, mustChange } from "./client";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { rowsNow, valuesNow } from "./form-values";
import { isOwnWord, requireOwnPost, requireSubject, rewriteOwnWords, WORD_BOXES, wordValues, writeOwnWords } from "./own-words";
import { linksTo, shownTo, visibleTo } from "./records";
import { assessments, entries, entryParties, records } from "./schema";
import { underMeeting } from "./said-at";
import { idSent, sentBefore } from "./submissions";
import { loadThing, requireThing } from "./things";
import { type Chosen, type Conflict, type Conflicts, mergeChanges, type Over, overVersion } from "./three-way";
import { and, asc, eq, isNotNull, isNull, sql } from "./sql";

import { amendForm } from "./quick-log";

export const followUpForm = (issueId: string) => `follow-up:${issueId}`;

/**
 * Writes a follow-up of an NGO or of a body that is party without being asked, or the answer of an authority in its own name, as the
 * body or as one of its posts, and puts it before the editors: it is stored as submitted whatever the form says. Sent twice under one
 * key it is written once. Returns the entry's id.
 */
export async function recordFollowUp(actor: Actor, input: FollowUpInput, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  const read = await loadThing(actor, input.issue, now, connected);
  const answers = read !== undefined && may(actor, "answer", read); // whoever is asked answers; everybody else follows up
  const thing = await requireThing(actor, answers ? "answer" : "follow_up", input.issue, now, connected);
  const member = actor as Member; // both verbs are open to members alone
  const issue = await requireSubject(actor, thing.id, now, connected);
  if (input.channel === "parties" && !isParty(member, thing)) throw new Refusal("forbidden");
  const speakerPostId = answers ? input.as : null; // a follow-up is the organisation's own
  await requireOwnPost(actor, member, speakerPostId, now, connected);
  await requireOfIssue(actor, issue.id, input.follows, now, connected);
  if (input.at && !answers) throw new Refusal("forbidden"); // an NGO raises it at a meeting
  const under = input.at ? await underMeeting(actor, issue, input.at, now, connected) : issue;
  const id = idSent(actor, input);
  try {
    await connected.atomically((tx) => [
      ...writeOwnWords(tx, member, under, { ...input, id, kind: answers ? "official_response" : "follow_up", speakerPostId, followsId: input.follows }, now),
      forgetForm(tx, member, followUpForm(issue.id)),
      addEvent(tx, actor, "submitted", id, now),
      ...(answers ? [addEvent(tx, actor, "answered", id, now)] : []),
    ]);
    return id;
  } catch (error) {
    const before = await sentBefore(connected.db, error, member, id);
    return before ?? recordFollowUp(actor, { ...input, key: id }, now, c); // the form filled in anew is another text
  }
}

/**
 * Changes a follow-up or an answer that was sent back; it waits to be submitted again. What others changed since `version` stands beside
 * it; what both changed comes back to be chosen from, and nothing is written.
 */
export async function amendFollowUp(actor: Actor, id: string, version: number, input: Omit<FollowUpInput, "issue" | "key"> & Chosen, now = new Date(), c?: Connection): Promise<Conflicts | undefined> {
  const connected = c ?? (await connection());
  const { db } = connected;
  const thing = await requireThing(actor, "amend", id, now, connected);
  const before = thing.kind === "entry" ? await valuesNow(db, "entry", id) : undefined;
  if (!before || !(await isOwnWord(db, id))) throw new Refusal("notFound");
  const member = actor as Member; // an entry has an author organisation or is an editor's; the table asks for either
  const over = overVersion(version, input, thing);
  const answers = before.classification === "official_response";
  if (answers) await requireOwnPost(actor, member, input.as, now, connected);
  const asksFollows = answers || before.classification === "follow_up"; // only these two forms ask what is followed
  const words = await mergeChanges(db, actor, { id, part: "fields", row: null }, WORD_BOXES, over, wordValues({ ...input, followsId: input.follows ?? (asksFollows ? null : undefined) }), before);
  const speaker = answers ? await mergeSpeaker(db, actor, id, over, input.as ? { organizationId: null, postId: input.as } : { organizationId: member.organizationId, postId: null }) : { made: [], conflicts: [] };
  const conflicts = [...words.conflicts, ...speaker.conflicts];
  if (conflicts.length > 0) return { conflicts, comparedWith: thing.version };
  const { followsId } = words.values;
  if (typeof before.issueId === "string" && typeof followsId === "string" && followsId !== before.followsId) await requireOfIssue(actor, before.issueId, followsId, now, connected);
  await connected.atomically((tx) => [
    rewriteOwnWords(tx, actor, thing, [...fieldsChanged(before, words.values), ...speaker.made], words.values, now),
    forgetForm(tx, actor, amendForm(id)),
    addEvent(tx, actor, "amended", id, now),
  ]);
  return undefined;
}

/** The row of who speaks: the body that wrote the answer, or one of its posts. */
async function mergeSpeaker(db: Db, actor: Actor, id: string, over: Over, typed: Values): Promise<{ made: Change[]; conflicts: Conflict[] }> {
  const speaker = (await rowsNow(db, "entry", id, "entryParties")).find(({ values }) => values.role === "speaker");
  if (!speaker) return { made: [], conflicts: [] };
  const { values, conflicts } = await mergeChanges(db, actor, { id, part: "entryParties", row: speaker.row }, [{ field: "as", columns: ["organizationId", "postId"] }], over, typed, speaker.values);
  const changed = difference(speaker.values, values);
  return { made: Object.keys(changed.after).length > 0 ? [{ part: "entryParties", row: speaker.row, ...changed }] : [], conflicts };
}

/** What stands under an issue and can be answered or followed, newest first. */
export async function listFollowable(actor: Actor, issueId: string, locale: Locale, now = new Date(), c?: Connection): Promise<RecordLink[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: records.id })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .where(and(eq(entries.issueId, issueId), isNull(entries.ofMeetingId), shownTo(actor, now)))
    .orderBy(sql`${records.sortKey} is null`, sql`${records.sortKey} desc`, asc(records.id))
    .limit(FOLLOWABLE);
  const links = await linksTo(actor, rows.map((r) => r.id), locale, now, c);
  return rows.flatMap((r) => links.get(r.id) ?? []);
}
const FOLLOWABLE = 100;

export type TypedFollowUp = { id: string; version: number; kind: EntryKind; /** Null: a reply to a meeting record. */ issueId: string | null; text: string; lang: Locale; when: string | null; source: string | null; document: string | null; as: string | null; follows: string | null };

/** A follow-up as its author organisation typed it, for the form; others get undefined. */
export async function getTypedFollowUp(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<TypedFollowUp | undefined> {
  if (actor.kind !== "member" || !actor.organizationId) return undefined;
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ id: records.id, version: records.version, kind: records.classification, issueId: entries.issueId, title: records.title, rest: entries.text, lang: records.lang, when: entries.occurred, source: entries.sourceUrl, document: entries.documentNumber, follows: entries.followsId, as: entryParties.postId })
    .from(records)
    .innerJoin(entries, eq(entries.id, records.id))
    .leftJoin(entryParties, and(eq(entryParties.entryId, entries.id), eq(entryParties.role, "speaker"), isNotNull(entryParties.postId)))
    .where(and(eq(records.id, id), eq(records.authorOrganizationId, actor.organizationId), eq(entries.ownName, true), isNull(entries.ofMeetingId), visibleTo(actor, now)));
  if (!row || (!row.issueId && row.kind !== "statement")) return undefined;
  const { title, rest, issueId, ...typed } = row;
  return { ...typed, kind: typed.kind as EntryKind, issueId, text: wholeText(title, rest ?? ""), lang: typed.lang as Locale }; // the form takes only the four languages
}

/** Says in the authority's own name that it has the issue. Said once more it writes nothing. */
export async function acknowledgeIssue(actor: Actor, issueId: string, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "acknowledge", issueId, now, connected);
  const member = actor as Member; // the table opens it to liaisons alone
  const organizationId = member.organizationId!;
  if (await hasAssessed(connected, issueId, organizationId)) return;
  const id = v5(`acknowledged by ${organizationId}`, issueId); // one id, so that a double click meets the primary key
  const acknowledged = { id, subjectId: issueId, organizationId, state: "acknowledged" as const, since: today(now, thing.country), at: now, by: member.userId };
  try {
    await connected.atomically((tx) => [
      mustChange(tx.insert(assessments).values(acknowledged).onConflictDoNothing().returning({ id: assessments.id })),
      addEvent(tx, actor, "acknowledged", issueId, now),
    ]);
  } catch (error) {
    if (!isStale(error)) throw error; // said at the same moment by a colleague or a second click
  }
}

type IssueVerbs = { followUp: boolean; answer: boolean; acknowledge: boolean; promise: boolean; assess: boolean; verify: boolean };
const NO_VERBS: IssueVerbs = { followUp: false, answer: false, acknowledge: false, promise: false, assess: false, verify: false };

/** What this actor may do on an issue's page; the same table the actions refuse by. */
export async function issueVerbs(actor: Actor, issueId: string, now = new Date(), c?: Connection): Promise<IssueVerbs> {
  if (actor.kind !== "member") return NO_VERBS;
  const connected = c ?? (await connection());
  const thing = (await loadThing(actor, issueId, now, connected)) ?? newThing("issue", { readable: false });
  return {
    followUp: may(actor, "follow_up", thing) && !may(actor, "answer", thing), answer: may(actor, "answer", thing), acknowledge: may(actor, "acknowledge", thing) && !(await hasAssessed(connected, issueId, actor.organizationId)),
    promise: may(actor, "promise", thing), assess: may(actor, "assess", thing), verify: may(actor, "verify", thing),
  };
}

/** Whether the form offers to write for the parties of the issue alone: only to one of them (design §4, Channels). */
export async function isPartyTo(actor: Actor, issueId: string, now = new Date(), c?: Connection): Promise<boolean> {
  const thing = await loadThing(actor, issueId, now, c ?? (await connection()));
  return actor.kind === "member" && thing?.readable === true && isParty(actor, thing);
}

const isParty = (member: Member, thing: Thing) => member.organizationId !== null && thing.parties?.some((party) => party.organizationId === member.organizationId) === true;

/** An entry that can be followed is one of the same issue that the actor is shown. */
async function requireOfIssue(actor: Actor, issueId: string, entryId: string | null, now: Date, { db }: Connection): Promise<void> {
  if (!entryId) return;
  const found = await db.select({ id: entries.id }).from(entries).innerJoin(records, eq(records.id, entries.id)).where(and(eq(entries.id, entryId), eq(entries.issueId, issueId), shownTo(actor, now)));
  if (found.length === 0) throw new Refusal("notFound");
}

async function hasAssessed({ db }: Connection, subjectId: string, organizationId: string | null): Promise<boolean> {
  return organizationId !== null && (await db.$count(assessments, and(eq(assessments.subjectId, subjectId), eq(assessments.organizationId, organizationId)))) > 0;
}
