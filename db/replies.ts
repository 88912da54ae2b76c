import type { Actor, Member } from "../lib/actor";
import { type Day, today } from "../lib/deadlines";
import type { Locale } from "../lib/locales";
import type { Text } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { type Connection, connection, type Db } from "./client";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { getIssueToReplyTo, type IssuePage } from "./issues";
import { getMeetingToReplyTo, type MeetingPage } from "./meetings";
import { type Under, writeOwnWords } from "./own-words";
import { repliableBy } from "./records";
import { replyWindowOf } from "./reply-window";
import { recordParents, records } from "./schema";
import { idSent, sentBefore } from "./submissions";
import { loadThing, refuse } from "./things";
import { textsOf } from "./texts";
import { and, asc, eq, isNull } from "./sql";

/** A record to which the own body may reply before it is released. `lastDay` is the last day for it. */
export type ReplyLine = { id: string; kind: "meeting" | "issue"; title: Text; lastDay: Day; replied: boolean };
/** The record as the public will read it, and nothing else of it. */
export type ReplyPage = { lastDay: Day; replied: boolean } & ({ kind: "meeting"; meeting: MeetingPage } | { kind: "issue"; issue: IssuePage });
type ReplyInput = { record: string; text: string; lang: Locale; key: string };

const PAGE = 100;
export const replyForm = (recordId: string) => `reply:${recordId}`;

/** What a liaison's body may reply to now, oldest first; for everybody else nothing. */
export async function listReplies(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<ReplyLine[]> {
  if (actor.kind !== "member" || actor.role !== "liaison") return [];
  const { db } = c ?? (await connection());
  const rows = await db.select({ id: records.id, kind: records.kind }).from(records).where(repliableBy(actor, now)).orderBy(asc(records.submittedAt), asc(records.id)).limit(PAGE);
  const texts = await textsOf(db, rows.map((r) => r.id), locale, ["title"]);
  const lines = await Promise.all(
    rows.map(async (r): Promise<ReplyLine[]> => {
      const window = await replyWindowOf(db, r.id, now);
      return window?.is === "open" ? [{ id: r.id, kind: r.kind === "issue" ? "issue" : "meeting", title: texts.get(r.id)!.title, lastDay: window.lastDay, replied: await hasReplied(db, actor, r.id) }] : [];
    }),
  );
  return lines.flat();
}

/** One record to reply to, exactly as the public will read it: not who wrote it down, nor a name that is not public. */
export async function getReply(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<ReplyPage | undefined> {
  const { db } = c ?? (await connection());
  const lastDay = await openUntil(db, actor, id, now);
  if (!lastDay) return undefined;
  const common = { lastDay, replied: await hasReplied(db, actor as Member, id) }; // repliableBy lets nobody but members through
  const meeting = await getMeetingToReplyTo(actor, id, locale, now, c);
  if (meeting) return { ...common, kind: "meeting", meeting };
  const issue = await getIssueToReplyTo(actor, id, locale, now, c);
  return issue && { ...common, kind: "issue", issue };
}

/**
 * Writes the body's reply: a statement in its own name under the record, put before the editors as it stands. It is released like any
 * text, and not before what it replies to. Sent twice under one key it is written once. Returns its id.
 */
export async function recordReply(actor: Actor, input: ReplyInput, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  const thing = await loadThing(actor, input.record, now, connected);
  const isOpen = (await openUntil(connected.db, actor, input.record, now)) !== undefined;
  if (!thing || (actor.kind === "member" && !isOpen)) throw new Refusal("notFound");
  refuse(actor, "record_others_words", { ...thing, readable: isOpen });
  const member = actor as Member; // openUntil let nobody else through
  const id = idSent(actor, input);
  const parents = (await connected.db.select({ id: recordParents.parentId }).from(recordParents).where(eq(recordParents.recordId, thing.id))).map((p) => p.id);
  const [issueId, meetingId] = thing.kind === "issue" ? [thing.id, null] : [null, thing.id];
  const under: Under = { country: thing.country, issueId, meetingId, platformId: null, activityId: null, parents: [thing.id, ...parents] };
  const words = { id, kind: "statement" as const, text: input.text, lang: input.lang, when: today(now, thing.country), source: null, document: null, key: input.key };
  try {
    await connected.atomically((tx) => [
      ...writeOwnWords(tx, member, under, words, now),
      forgetForm(tx, member, replyForm(thing.id)),
      addEvent(tx, actor, "submitted", id, now),
    ]);
    return id;
  } catch (error) {
    const before = await sentBefore(connected.db, error, member, id);
    return before ?? recordReply(actor, { ...input, key: id }, now, c); // the form filled in anew is another text
  }
}

/** The last day on which this actor's body may reply to the record; undefined where it may not, or no longer. */
async function openUntil(db: Db, actor: Actor, id: string, now: Date): Promise<Day | undefined> {
  const [row] = await db.select({ id: records.id }).from(records).where(and(eq(records.id, id), repliableBy(actor, now)));
  const window = row && (await replyWindowOf(db, id, now));
  return window?.is === "open" ? window.lastDay : undefined;
}

async function hasReplied(db: Db, actor: Member, recordId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: records.id })
    .from(records)
    .innerJoin(recordParents, eq(recordParents.recordId, records.id))
    .where(and(eq(recordParents.parentId, recordId), eq(records.classification, "statement"), eq(records.authorOrganizationId, actor.organizationId ?? ""), isNull(records.withdrawnAt)))
    .limit(1);
  return row !== undefined;
}
