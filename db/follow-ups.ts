import { v5 } from "uuid";
import type { Actor, Member } from "../lib/actor";
import { sortKey } from "../lib/edtf";
import { fold, latinKey } from "../lib/fold";
import type { FollowUpInput } from "../lib/inputs";
import { may, newThing } from "../lib/permissions";
import { Refusal } from "../lib/refusal";
import { firstSentence, wholeText } from "../lib/first-sentence";
import type { Locale } from "../lib/locales";
import { type Connection, connection, isStale, isUniqueViolation, mustChange } from "./client";
import { addEvent } from "./events";
import { visibleTo } from "./records";
import { getIssueForAction } from "./issues";
import { assessments, drafts, entries, entryParties, recordParents, records } from "./schema";
import { putSearchText } from "./search";
import { loadThing, requireThing } from "./things";
import { and, eq, isNull } from "./sql";

import { amendForm } from "./quick-log";

export const followUpForm = (issueId: string) => `follow-up:${issueId}`;

/**
 * Writes a follow-up of an NGO, or the answer of an authority in its own name, and puts it before the editors: it is stored as
 * submitted whatever the form says. Sent twice under one key it is written once. Returns the entry's id.
 */
export async function recordFollowUp(actor: Actor, input: FollowUpInput, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, actor.kind === "member" && actor.role === "liaison" ? "answer" : "follow_up", input.issue, now, connected);
  const issue = await getIssueForAction(actor, thing.id, now, connected);
  if (!issue) throw new Refusal("notFound");
  const member = actor as Member; // both verbs are open to members alone
  const answers = member.role === "liaison";
  const id = crypto.randomUUID();
  const { title, rest } = firstSentence(input.text);
  const parents = [issue.id, ...issue.parents];
  try {
    await connected.atomically((tx) => [
      tx.insert(records).values({
        id, kind: "entry", classification: answers ? "official_response" : "follow_up", title, lang: input.lang, country: issue.country, sortKey: sortKey(input.when),
        authorOrganizationId: member.organizationId, practice: member.organizationPractice, createdAt: now, createdBy: member.userId, submittedAt: now, submittedBy: member.userId, modifiedAt: now, submissionKey: input.key,
      }),
      tx.insert(entries).values({ id, issueId: issue.id, occurred: input.when, text: rest || null, sourceUrl: input.source, documentNumber: input.document, ownName: true }),
      tx.insert(entryParties).values({ entryId: id, role: "speaker", organizationId: member.organizationId, publicBasis: "official_capacity" }),
      tx.insert(recordParents).values(parents.map((parentId) => ({ recordId: id, parentId, sortKey: sortKey(input.when) }))),
      putSearchText(tx, id, searchTextOf(title, rest, input.document)),
      tx.delete(drafts).where(and(eq(drafts.userId, member.userId), eq(drafts.form, followUpForm(issue.id)))),
      addEvent(tx, actor, "submitted", id, now),
    ]);
    return id;
  } catch (error) {
    if (!isUniqueViolation(error, "records_submission_key")) throw error;
    const [row] = await connected.db
      .select({ id: records.id, title: records.title, text: entries.text, issueId: entries.issueId })
      .from(records)
      .innerJoin(entries, eq(entries.id, records.id))
      .where(and(eq(records.submissionKey, input.key), eq(records.createdBy, member.userId)));
    if (row && row.title === title && row.text === (rest || null) && row.issueId === issue.id) return row.id;
    return recordFollowUp(actor, { ...input, key: crypto.randomUUID() }, now, c); // the form filled in anew is another text
  }
}

/** Changes a follow-up or an answer that was sent back; it waits to be submitted again. Stale where `version` is no longer the current one. */
export async function amendFollowUp(actor: Actor, id: string, version: number, input: Omit<FollowUpInput, "issue" | "key">, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "amend", id, now, connected);
  if (thing.kind !== "entry") throw new Refusal("notFound");
  const { title, rest } = firstSentence(input.text);
  await connected.atomically((tx) => [
    mustChange(tx.update(records).set({ title, lang: input.lang, sortKey: sortKey(input.when), version: version + 1, modifiedAt: now }).where(and(eq(records.id, id), eq(records.version, version), isNull(records.releasedAt))).returning({ id: records.id })),
    tx.update(entries).set({ occurred: input.when, text: rest || null, sourceUrl: input.source, documentNumber: input.document }).where(eq(entries.id, id)),
    tx.update(recordParents).set({ sortKey: sortKey(input.when) }).where(eq(recordParents.recordId, id)),
    putSearchText(tx, id, searchTextOf(title, rest, input.document)),
    ...(actor.kind === "member" ? [tx.delete(drafts).where(and(eq(drafts.userId, actor.userId), eq(drafts.form, amendForm(id))))] : []),
    addEvent(tx, actor, "amended", id, now),
  ]);
}

export type TypedFollowUp = { id: string; version: number; issueId: string; text: string; lang: Locale; when: string | null; source: string | null; document: string | null };

/** A follow-up as its author organisation typed it, for the form; others get undefined. */
export async function getTypedFollowUp(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<TypedFollowUp | undefined> {
  if (actor.kind !== "member" || !actor.organizationId) return undefined;
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ id: records.id, version: records.version, issueId: entries.issueId, title: records.title, rest: entries.text, lang: records.lang, when: entries.occurred, source: entries.sourceUrl, document: entries.documentNumber })
    .from(records)
    .innerJoin(entries, eq(entries.id, records.id))
    .where(and(eq(records.id, id), eq(records.authorOrganizationId, actor.organizationId), isNull(entries.ofMeetingId), visibleTo(actor, now)));
  if (!row?.issueId) return undefined;
  const { title, rest, issueId, ...typed } = row;
  return { ...typed, issueId, text: wholeText(title, rest ?? ""), lang: typed.lang as Locale }; // the form takes only the four languages
}

/** Says in the authority's own name that it has the issue. Said once more it writes nothing. */
export async function acknowledgeIssue(actor: Actor, issueId: string, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  await requireThing(actor, "acknowledge", issueId, now, connected);
  const member = actor as Member; // the table opens it to liaisons alone
  const organizationId = member.organizationId!;
  if (await hasAssessed(connected, issueId, organizationId)) return;
  const id = v5(`acknowledged by ${organizationId}`, issueId); // one id, so that a double click meets the primary key
  const acknowledged = { id, subjectId: issueId, organizationId, state: "acknowledged" as const, since: now.toISOString().slice(0, 10), at: now, by: member.userId };
  try {
    await connected.atomically((tx) => [
      mustChange(tx.insert(assessments).values(acknowledged).onConflictDoNothing().returning({ id: assessments.id })),
      addEvent(tx, actor, "acknowledged", issueId, now),
    ]);
  } catch (error) {
    if (!isStale(error)) throw error; // said at the same moment by a colleague or a second click
  }
}

/** What this actor may do on an issue's page; the same table the actions refuse by. */
export async function issueVerbs(actor: Actor, issueId: string, now = new Date(), c?: Connection): Promise<{ followUp: boolean; answer: boolean; acknowledge: boolean }> {
  if (actor.kind !== "member") return { followUp: false, answer: false, acknowledge: false };
  const connected = c ?? (await connection());
  const thing = (await loadThing(actor, issueId, now, connected)) ?? newThing("issue", { readable: false });
  return { followUp: actor.role === "ngo" && may(actor, "follow_up", thing), answer: may(actor, "answer", thing), acknowledge: may(actor, "acknowledge", thing) && !(await hasAssessed(connected, issueId, actor.organizationId)) };
}

const searchTextOf = (title: string, rest: string, document: string | null) => [fold([title, rest, document].filter(Boolean).join(" ")), latinKey(title)].join(" ");

async function hasAssessed({ db }: Connection, subjectId: string, organizationId: string | null): Promise<boolean> {
  return organizationId !== null && (await db.$count(assessments, and(eq(assessments.subjectId, subjectId), eq(assessments.organizationId, organizationId)))) > 0;
}
