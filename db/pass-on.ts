import type { Actor, Member } from "../lib/actor";
import type { PassOnInput } from "../lib/issue-input";
import { Refusal } from "../lib/refusal";
import { type Connection, connection, type Db } from "./client";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { addPartyRow, isThere } from "./issue-parties";
import { requireBodies, requireSubject, writeOwnWords } from "./own-words";
import { entries, entryParties, events, issueParties, organizations, posts, records } from "./schema";
import { idSent, sentBefore } from "./submissions";
import { requireThing } from "./things";
import { and, asc, eq, inArray, isNotNull, isNull, or } from "./sql";

export const passOnForm = (issueId: string) => `pass-on:${issueId}`;

/**
 * An authority says in its own name that another body or post should deal with the issue, and why. The words wait for release like
 * any text; the body becomes party, as asked, when they are released and not before: who is party is public. Sent twice under one
 * key it is written once. Returns the entry's id.
 */
export async function passOn(actor: Actor, input: PassOnInput, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "pass_on", input.issue, now, connected);
  const member = actor as Member; // the table opens it to liaisons alone
  const issue = await requireSubject(actor, thing.id, now, connected);
  const [body] = await requireBodies(actor, [input.body], now, connected);
  if ((await isOwn(connected.db, body!, member)) || !(await isOfState(connected.db, body!))) throw new Refusal("forbidden");
  const id = idSent(actor, input);
  try {
    await connected.atomically((tx) => [
      ...writeOwnWords(tx, member, issue, { ...input, id, kind: "official_response", source: null, others: [{ role: "addressee", ...body! }] }, now),
      forgetForm(tx, member, passOnForm(issue.id)),
      addEvent(tx, actor, "submitted", id, now),
      addEvent(tx, actor, "passed_on", id, now),
    ]);
    return id;
  } catch (error) {
    const before = await sentBefore(connected.db, error, member, id);
    return before ?? passOn(actor, { ...input, key: id }, now, c); // the form filled in anew is another
  }
}

/** What the release of an entry adds to its issue: the body to which it was passed on, where it is not asked or responsible already. Asks no gate: releasing asked it. */
export async function passedOnTo(db: Db, entryId: string, now: Date): Promise<((tx: Db) => PromiseLike<unknown>[])[]> {
  const rows = await db
    .select({ issueId: entries.issueId, organizationId: entryParties.organizationId, postId: entryParties.postId })
    .from(entryParties)
    .innerJoin(entries, eq(entries.id, entryParties.entryId))
    .where(and(eq(entryParties.entryId, entryId), eq(entryParties.role, "addressee"), inArray(entryParties.entryId, db.select({ id: events.recordId }).from(events).where(and(eq(events.recordId, entryId), eq(events.verb, "passed_on"))))))
    .orderBy(asc(entryParties.order));
  const added: { issueId: string; body: { organizationId: string } | { postId: string } }[] = [];
  for (const { issueId, organizationId, postId } of rows) {
    const body = postId ? { postId } : organizationId ? { organizationId } : undefined;
    // a returned text may have been given other addressees since
    if (issueId && body && (await isOfState(db, body)) && !(await isThere(db, issueId, body, or(eq(issueParties.role, "asked"), eq(issueParties.role, "responsible"))))) added.push({ issueId, body });
  }
  return added.map(({ issueId, body }) => (tx: Db) => [addPartyRow(tx, issueId, { role: "asked", ...body, admittedAt: now })]);
}

async function isOwn(db: Db, body: { organizationId: string } | { postId: string }, member: Member): Promise<boolean> {
  if ("organizationId" in body) return body.organizationId === member.organizationId;
  const [post] = await db.select({ organizationId: posts.organizationId }).from(posts).where(eq(posts.id, body.postId));
  return post?.organizationId === member.organizationId;
}

/** An issue is passed on to another authority, never to an organisation that would read by it what the parties write to each other. */
async function isOfState(db: Db, body: { organizationId: string } | { postId: string }): Promise<boolean> {
  const ids = "organizationId" in body ? [body.organizationId] : db.select({ id: posts.organizationId }).from(posts).where(eq(posts.id, body.postId));
  const [found] = await db.select({ side: organizations.side }).from(organizations).innerJoin(records, eq(records.id, organizations.id)).where(and(inArray(organizations.id, ids), isNotNull(records.releasedAt), isNull(records.withdrawnAt)));
  return found?.side === "government" || found?.side === "parliament_and_courts";
}
