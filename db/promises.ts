import type { Actor, Member } from "../lib/actor";
import { lastDayOf } from "../lib/commitments";
import { today } from "../lib/deadlines";
import { dayPrecise } from "../lib/edtf";
import type { CommitmentBasis } from "../lib/entries";
import { wholeText } from "../lib/first-sentence";
import type { Locale } from "../lib/locales";
import type { PromiseInput } from "../lib/promise-input";
import { Refusal } from "../lib/refusal";
import { heldAt, tenureOf } from "../lib/tenures";
import { type Connection, connection, type Db } from "./client";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { ownParties, requireBodies, requireOwnPost, requireSubject, rewriteOwnWords, writeOwnWords } from "./own-words";
import { amendForm } from "./quick-log";
import { visibleTo } from "./records";
import { commitments, deadlines, entries, entryParties, memberships, records } from "./schema";
import { sameWords, sentBefore } from "./submissions";
import { requireThing } from "./things";
import { and, asc, eq, isNotNull } from "./sql";

export const promiseForm = (issueId: string) => `promise:${issueId}`;

type Said = Omit<PromiseInput, "issue" | "key">;

/**
 * Writes what a body promises in its own name, in its words, through one of its posts where it says so; with whoever carries it out
 * beside it, on what paper, and by when. Stored as submitted. Who held the post that day is what the record shows, or unknown.
 * Sent twice under one key it is written once. Returns the entry's id, which is that of the commitment.
 */
export async function recordPromise(actor: Actor, input: PromiseInput, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "promise", input.issue, now, connected);
  const member = actor as Member; // the table opens it to liaisons alone
  const issue = await requireSubject(actor, thing.id, now, connected);
  const { others, holderId } = await resolve(actor, member, input, now, connected);
  const id = crypto.randomUUID();
  try {
    await connected.atomically((tx) => [
      ...writeOwnWords(tx, member, issue, { ...input, id, kind: "undertaking", speakerPostId: input.as, others, registrationDate: input.documentDate, documentPoint: input.point }, now),
      tx.insert(commitments).values({ id, ...commitmentOf(input, holderId) }),
      ...deadlineOf(tx, member, id, issue.country, input, now),
      forgetForm(tx, member, promiseForm(issue.id)),
      addEvent(tx, actor, "submitted", id, now),
      addEvent(tx, actor, "promised", id, now),
    ]);
    return id;
  } catch (error) {
    const before = await sentBefore(connected.db, error, member, input.key, sameWords(input.text, { issueId: issue.id }));
    return before ?? recordPromise(actor, { ...input, key: crypto.randomUUID() }, now, c); // the form filled in anew is another promise
  }
}

/** Changes a promise that was sent back, with all that belongs to it. Stale where `version` is no longer the current one. */
export async function amendPromise(actor: Actor, id: string, version: number, input: Said, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "amend", id, now, connected);
  if (actor.kind !== "member" || !actor.organizationId || !thing.commitment) throw new Refusal("notFound");
  const member = actor;
  const [row] = await connected.db.select({ country: records.country }).from(records).where(eq(records.id, id));
  const { others, holderId } = await resolve(actor, member, input, now, connected);
  await connected.atomically((tx) => [
    rewriteOwnWords(tx, { ...input, id, registrationDate: input.documentDate, documentPoint: input.point }, version, now),
    tx.update(commitments).set(commitmentOf(input, holderId)).where(eq(commitments.id, id)),
    tx.delete(entryParties).where(eq(entryParties.entryId, id)),
    tx.insert(entryParties).values(ownParties(member, { id, speakerPostId: input.as, others })),
    tx.delete(deadlines).where(and(eq(deadlines.entryId, id), eq(deadlines.kind, "promised"))),
    ...deadlineOf(tx, member, id, row?.country ?? null, input, now),
    forgetForm(tx, member, amendForm(id)),
    addEvent(tx, actor, "amended", id, now),
  ]);
}

export type TypedPromise = {
  id: string; version: number; text: string; lang: Locale; when: string | null; as: string | null; basis: CommitmentBasis | null; document: string | null; documentDate: string | null; point: string | null; source: string | null;
  with: string[]; asSaid: string | null; due: string | null; count: number | null; unit: (typeof deadlines.$inferSelect)["unit"];
};

/** A promise as its author organisation typed it, for the form; others get undefined. */
export async function getTypedPromise(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<TypedPromise | undefined> {
  if (actor.kind !== "member" || !actor.organizationId) return undefined;
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({
      id: records.id, version: records.version, title: records.title, rest: entries.text, lang: records.lang, when: entries.occurred, as: commitments.postId, basis: commitments.basis, document: entries.documentNumber, documentDate: entries.registrationDate,
      point: entries.documentPoint, source: entries.sourceUrl, asSaid: commitments.deadlineAsSaid, due: commitments.deadline, count: deadlines.count, unit: deadlines.unit,
    })
    .from(records)
    .innerJoin(entries, eq(entries.id, records.id))
    .innerJoin(commitments, eq(commitments.id, records.id))
    .leftJoin(deadlines, and(eq(deadlines.entryId, records.id), eq(deadlines.kind, "promised")))
    .where(and(eq(records.id, id), eq(records.authorOrganizationId, actor.organizationId), visibleTo(actor, now)));
  if (!row) return undefined;
  const carrying = await db.select({ organizationId: entryParties.organizationId, postId: entryParties.postId }).from(entryParties).where(and(eq(entryParties.entryId, id), eq(entryParties.role, "responsible"))).orderBy(asc(entryParties.order));
  const { title, rest, ...typed } = row;
  return { ...typed, lang: typed.lang as Locale, text: wholeText(title, rest ?? ""), with: carrying.slice(1).flatMap((p) => p.organizationId ?? p.postId ?? []) }; // the form takes only the four languages
}

/** Who carries it out, the promising body or post first, and the holder of the post at that date. */
async function resolve(actor: Actor, member: Member, input: Said, now: Date, c: Connection) {
  await requireOwnPost(actor, member, input.as, now, c);
  const own = input.as ? { postId: input.as } : { organizationId: member.organizationId };
  const beside = await requireBodies(actor, input.with.filter((other) => other !== input.as && other !== member.organizationId), now, c);
  return { others: [own, ...beside].map((party) => ({ role: "responsible" as const, ...party })), holderId: input.as && input.when ? await holderAt(c.db, input.as, input.when) : null };
}

/** The one person whom the record shows in a post on a day; null where it shows nobody or more than one. */
async function holderAt(db: Db, postId: string, day: string): Promise<string | null> {
  const rows = await db.select({ personId: memberships.memberPersonId, starts: memberships.starts, ends: memberships.ends, seen: memberships.seen }).from(memberships).where(and(eq(memberships.inPostId, postId), isNotNull(memberships.memberPersonId)));
  const people = [...new Set(rows.map((r) => r.personId!))].filter((personId) => heldAt(tenureOf(rows.filter((r) => r.personId === personId)), day));
  return people.length === 1 ? people[0]! : null;
}

const commitmentOf = (input: Said, holderId: string | null) => ({ verbatim: input.text, verbatimLang: input.lang, postId: input.as, holderId, basis: input.basis, deadlineAsSaid: input.deadline.asSaid, deadline: input.deadline.due });

/** A row for what can be counted or dated. A coarser date falls due with the last day it can mean. */
function deadlineOf(tx: Db, member: Member, entryId: string, country: string | null, input: Said, now: Date) {
  const { asSaid, due, counted } = input.deadline;
  const on = lastDayOf(due);
  if (!on && !counted) return [];
  const starts = dayPrecise(input.when) ? input.when! : today(now, country);
  return [tx.insert(deadlines).values({ entryId, kind: "promised", starts, on: counted ? null : on, count: counted?.count, unit: counted?.unit, country, asSaid, lang: input.lang, setByOrganizationId: member.organizationId, at: now, by: member.userId })];
}
