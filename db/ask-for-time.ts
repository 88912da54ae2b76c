import type { Actor, Member } from "../lib/actor";
import type { AskOnIssueInput } from "../lib/deadline-input";
import { today } from "../lib/deadlines";
import type { Locale } from "../lib/locales";
import type { RecordLink } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { type Connection, connection, type Db } from "./client";
import { setDeadline } from "./deadline-acts";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { requireSubject, type Subject, writeOwnWords } from "./own-words";
import { linksTo, published, shownTo } from "./records";
import { deadlines, entries, records } from "./schema";
import { idSent, sentBefore } from "./submissions";
import { requireThing } from "./things";
import { and, desc, eq, inArray, ne, or, isNull, sql } from "./sql";

export const askForTimeForm = (issueId: string) => `ask-for-time:${issueId}`;

/**
 * Asks for time on an issue, in the authority's own name and with a reason: a day proposed to those who raised it, on what was last put to
 * the body. Where nothing stands under the issue that asks (it was raised as it is), the reason becomes a statement of the body, with the day
 * on it, and waits for release like any words. Returns the entry on which the day stands, and whether that waits.
 */
export async function askOnIssue(actor: Actor, input: AskOnIssueInput, now = new Date(), c?: Connection): Promise<{ entry: string; waits: boolean }> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "ask_for_time", input.issue, now, connected);
  const member = actor as Member; // the table opens it to liaisons alone
  const { term, reason, lang, key } = input;
  const asking = await lastAsking(connected.db, thing.id, member, now);
  if (!asking) return { entry: await stateIt(actor, member, await requireSubject(actor, thing.id, now, connected), input, now, connected), waits: true };
  await setDeadline(actor, { kind: "agreed", entry: asking, term, key, asked: { reason, lang } }, now, connected);
  await connected.atomically((tx) => forgetForm(tx, member, askForTimeForm(thing.id)));
  return { entry: asking, waits: false };
}

/** What under an issue has a deadline already, the latest first: there more time is asked for. */
export async function listEntriesWithDeadlines(actor: Actor, issueId: string, locale: Locale, now = new Date(), c?: Connection): Promise<RecordLink[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: records.id })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .where(and(eq(entries.issueId, issueId), inArray(entries.id, db.select({ id: deadlines.entryId }).from(deadlines)), shownTo(actor, now)))
    .orderBy(desc(records.sortKey), desc(records.id))
    .limit(SHOWN);
  const links = await linksTo(actor, rows.map((r) => r.id), locale, now, c);
  return rows.flatMap((r) => links.get(r.id) ?? []);
}
const SHOWN = 20;

/** The last public raising or follow-up of others under an issue; practice asks practice alone. */
async function lastAsking(db: Db, issueId: string, member: Member, now: Date): Promise<string | undefined> {
  const ofOthers = or(isNull(records.authorOrganizationId), ne(records.authorOrganizationId, member.organizationId!)); // a liaison has one
  const [row] = await db
    .select({ id: records.id })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .where(and(eq(entries.issueId, issueId), inArray(records.classification, ["raised", "follow_up"]), eq(records.practice, member.organizationPractice), ofOthers, published(now)))
    .orderBy(sql`${records.sortKey} is null`, desc(records.sortKey), desc(records.id))
    .limit(1);
  return row?.id;
}

async function stateIt(actor: Actor, member: Member, issue: Subject, input: AskOnIssueInput, now: Date, c: Connection): Promise<string> {
  const starts = today(now, issue.country);
  if (input.term.on !== null && input.term.on <= starts) throw new Refusal("notLater");
  const [id, deadlineId] = [idSent(actor, input), crypto.randomUUID()];
  const { reason: text, lang, key } = input;
  try {
    await c.atomically((tx) => [
      ...writeOwnWords(tx, member, issue, { id, kind: "statement", text, lang, when: starts, source: null, document: null, key }, now),
      tx.insert(deadlines).values({ id: deadlineId, entryId: id, kind: "agreed", starts, ...input.term, country: issue.country, setByOrganizationId: member.organizationId, at: now, by: member.userId }),
      forgetForm(tx, member, askForTimeForm(issue.id)),
      addEvent(tx, actor, "submitted", id, now),
      addEvent(tx, actor, "asked_for_time", id, now, { deadline: deadlineId, counts: false }),
    ]);
    return id;
  } catch (error) {
    const before = await sentBefore(c.db, error, member, id);
    return before ?? stateIt(actor, member, issue, { ...input, key: id }, now, c); // the form filled in anew is another wish
  }
}
