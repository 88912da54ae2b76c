import type { Actor } from "../lib/actor";
import { dueState } from "../lib/commitments";
import { type Day, decisiveDeadline, today } from "../lib/deadlines";
import type { Locale } from "../lib/locales";
import type { Text } from "../lib/records";
import type { PublicParty } from "../lib/timeline";
import { type Connection, connection } from "./client";
import { type CommitmentLine, listDueCommitments } from "./commitments";
import { deadlinesOf } from "./deadlines";
import { presentEntries } from "./entries";
import { notPractice, shownTo } from "./records";
import { putTo } from "./review";
import { deadlines, entries, records } from "./schema";
import { and, asc, eq, inArray, isNull } from "./sql";

/** A promise, or an answer that is asked for, with the day by which it is due; `missed` where that day has just passed. */
export type DueLine = { what: "promise" | "answer"; entryId: string; title: Text; speakers: PublicParty[]; due: Day; missed: boolean };

const MOST_LOOKED_AT = 500;

/** Promises on the issues to which the member's organisation is party that fall due soon or were just missed, soonest first. */
export async function listPromisesToUs(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<DueLine[]> {
  if (actor.kind !== "member" || !actor.organizationId) return [];
  const { missed, fallingDue } = await listDueCommitments(actor, { partyId: actor.organizationId }, locale, now, c);
  return [...missed, ...fallingDue].flatMap(asPromise).sort(bySoonest);
}

/** What falls due of the liaison's own body or was just missed, soonest first: its promises, and the answers it owes by a deadline. */
export async function listDueOfBody(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<DueLine[]> {
  if (actor.kind !== "member" || actor.role !== "liaison" || !actor.organizationId) return [];
  const { missed, fallingDue } = await listDueCommitments(actor, { organizationId: actor.organizationId }, locale, now, c);
  return [...[...missed, ...fallingDue].flatMap(asPromise), ...(await answersDue(actor, actor.organizationId, locale, now, c))].sort(bySoonest);
}

async function answersDue(actor: Actor, organizationId: string, locale: Locale, now: Date, c?: Connection): Promise<DueLine[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .selectDistinct({ id: records.id, submittedAt: records.submittedAt })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .innerJoin(deadlines, eq(deadlines.entryId, entries.id))
    .where(and(inArray(entries.issueId, putTo(db, organizationId)), inArray(records.classification, ["raised", "follow_up"]), isNull(entries.origin), notPractice(), shownTo(actor, now)))
    .orderBy(asc(records.submittedAt), asc(records.id))
    .limit(MOST_LOOKED_AT);
  const ids = rows.map((r) => r.id);
  const views = await deadlinesOf(actor, ids, locale, now, c);
  const open = ids.flatMap((entryId) => {
    const decisive = decisiveDeadline(views.get(entryId) ?? []);
    if (!decisive?.sum.due || (decisive.state !== "running" && decisive.state !== "overdue")) return [];
    const state = dueState(decisive.sum.due, false, today(now, decisive.country));
    return state === "falling_due" || state === "missed" ? [{ entryId, due: decisive.sum.due, missed: state === "missed" }] : [];
  });
  const presented = await presentEntries(actor, open.map((o) => o.entryId), locale, now, c);
  return open.flatMap(({ entryId, due, missed }): DueLine[] => {
    const entry = presented.get(entryId);
    return entry ? [{ what: "answer", entryId, title: entry.title, speakers: entry.speakers, due, missed }] : [];
  });
}

const asPromise = ({ entry, due, state }: CommitmentLine): DueLine[] => (due ? [{ what: "promise", entryId: entry.id, title: entry.title, speakers: entry.speakers, due, missed: state === "missed" }] : []);
const bySoonest = (one: DueLine, other: DueLine) => one.due.localeCompare(other.due) || one.entryId.localeCompare(other.entryId);
