import { v5 } from "uuid";
import type { Actor, Member } from "../lib/actor";
import type { AskForTimeInput, PauseInput, Term } from "../lib/deadline-input";
import { addDays, type CountedChange, type Day, type DeadlineKind, lastDayIn, sumOf, today } from "../lib/deadlines";
import { dayPrecise } from "../lib/edtf";
import { may, type Verb } from "../lib/permissions";
import { Refusal } from "../lib/refusal";
import { statutoryTerm, type StatutoryTerm, type StatutoryTermKey, statutoryTermsFor } from "../lib/statutory-terms";
import { type Connection, connection, isStale, mustChange } from "./client";
import { addEvent } from "./events";
import { calendarOf } from "./holidays";
import { visibleTo } from "./records";
import { deadlineChanges, deadlines, entries, issues, platforms, records } from "./schema";
import { type LoadedThing, loadThing, refuse } from "./things";
import { and, asc, eq, isNotNull, isNull, sql } from "./sql";

/** What somebody sets: a promise of the own body, a law's term from the day of receipt, a proposal to the other side, or the platform's reply window. */
export type NewDeadline =
  | { kind: "promised"; entry: string; term: Term; key?: string }
  | { kind: "agreed"; entry: string; term: Term; key?: string; /** Why the body asks for it. */ asked?: { reason: string; lang: string } }
  | { kind: "statutory"; entry: string; key: StatutoryTermKey; starts: Day }
  | { kind: "default"; entry: string };

/**
 * Sets a deadline on an undertaking or on what was put to a body. `promised`: the body, on an undertaking in its own name. `statutory`: whoever
 * may follow up, by a term of the country that held on that day, marked as unchecked. `agreed`: proposed by a body asked or by an organisation that raised
 * the issue, and counted once the other side agrees; with a reason it asks for time, which a body alone does. `default`: the platform's reply window, never on a backfilled issue. Sent twice under one key it is written once;
 * without a key the same wish is the same.
 */
export async function setDeadline(actor: Actor, input: NewDeadline, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const on = await requireEntry(actor, input.entry, now, connected);
  if (!mayBeSet(on, actor, input.kind)) throw refusedFor(on, actor, input.kind);
  const asked = input.kind === "agreed" ? input.asked : undefined;
  if (asked) refuse(actor, "ask_for_time", on.issue);
  const member = actor as Member; // every verb below is open to members alone
  const values = { ...asked, entryId: on.id, kind: input.kind, country: on.country, setByOrganizationId: member.organizationId, at: now, by: member.userId, ...(await countedFrom(on, input, now)) };
  const id = v5(JSON.stringify([input, member.organizationId]), on.id); // one id for one wish, so that a double click meets the primary key
  await onceOnly(() =>
    connected.atomically((tx) => [
      mustChange(tx.insert(deadlines).values({ id, ...values }).onConflictDoNothing().returning({ id: deadlines.id })),
      asked ? addEvent(tx, actor, "asked_for_time", on.id, now, { deadline: id, counts: false }) : addEvent(tx, actor, "changed", on.id, now, { deadline: id, kind: input.kind }),
    ]),
  );
}

/** A form that tells whether it is sent again. */
type Keyed<Input extends { key: string }> = Omit<Input, "key"> & { key?: string };

/**
 * Asks for more time in the authority's own name, with a reason. It counts at once where the deadline is the law's and the law lets the body
 * prolong it so far, once; else when an organisation that raised the issue agrees. A day that is not later than the one due is refused.
 */
export async function askForTime(actor: Actor, input: Keyed<AskForTimeInput>, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const { deadline, on } = await requireDeadline(actor, input.deadline, "ask_for_time", now, connected);
  const extension: CountedChange = { kind: "extension", starts: null, ends: null, ...input.term };
  if (await isWritten(idOfChange(deadline.id, extension, input), connected)) return; // what counts at once has moved the day already
  const [before, after] = [await dueOf(deadline, [], connected), await dueOf(deadline, [extension], connected)];
  if (before !== null && after !== null && after <= before) throw new Refusal("notLater");
  const agreedAt = (await lawGives(deadline, after, connected)) ? now : null;
  await addChange(actor, on.id, { ...extension, deadlineId: deadline.id, reason: input.reason, lang: input.lang, agreedAt }, input.key, "asked_for_time", now, connected);
}

/** Asks that the days from one on do not count until it goes on; counted once an organisation that raised the issue agrees. */
export async function pauseDeadline(actor: Actor, input: Keyed<PauseInput>, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const { deadline, on } = await requireDeadline(actor, input.deadline, "ask_for_time", now, connected);
  const pause = { kind: "pause" as const, starts: input.starts, ends: null, count: null, unit: null, on: null };
  if (await isWritten(idOfChange(deadline.id, pause, input), connected)) return;
  const open = await connected.db.select({ id: deadlineChanges.id }).from(deadlineChanges).where(and(eq(deadlineChanges.deadlineId, deadline.id), eq(deadlineChanges.kind, "pause"), isNull(deadlineChanges.ends)));
  if (open.length > 0) throw new Refusal("wrongState");
  await addChange(actor, on.id, { ...pause, deadlineId: deadline.id, reason: input.reason, lang: input.lang, agreedAt: null }, input.key, "paused", now, connected);
}

/** Ends a pause: today counts again. Either side may. Stale where it has been ended before. */
export async function resumeDeadline(actor: Actor, changeId: string, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const { change, on } = await requireChange(actor, changeId, now, connected);
  if (!raised(on, actor) && !may(actor, "ask_for_time", on.issue)) throw refusedFor(on, actor, "agreed");
  if (change.kind !== "pause" || !change.starts) throw new Refusal("wrongState");
  const yesterday = addDays(today(now, on.country), -1);
  await connected.atomically((tx) => [
    mustChange(tx.update(deadlineChanges).set({ ends: yesterday < change.starts! ? change.starts : yesterday }).where(and(eq(deadlineChanges.id, changeId), isNull(deadlineChanges.ends))).returning({ id: deadlineChanges.id })),
    addEvent(tx, actor, "changed", on.id, now, { deadline: change.deadlineId, pause: "ended" }),
  ]);
}

/** Agrees to more time or to a pause, for an organisation that raised the issue: the other half of asking. Stale where it is agreed already. */
export async function agreeTime(actor: Actor, changeId: string, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const { change, on } = await requireChange(actor, changeId, now, connected);
  const member = requireOtherSide(on, actor, change.organizationId, ["raised"]);
  await connected.atomically((tx) => [
    mustChange(tx.update(deadlineChanges).set(agreedBy(member, now)).where(and(eq(deadlineChanges.id, changeId), isNull(deadlineChanges.agreedAt))).returning({ id: deadlineChanges.id })),
    addEvent(tx, actor, "agreed_time", on.id, now, { deadline: change.deadlineId }),
  ]);
}

/** Agrees to a deadline that the other side has proposed. Stale where it is agreed already. */
export async function agreeDeadline(actor: Actor, deadlineId: string, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const { deadline, on } = await loadDeadline(actor, deadlineId, now, connected);
  if (deadline.kind !== "agreed") throw new Refusal("wrongState");
  const proposedByRaiser = on.issue.parties?.some((p) => p.organizationId === deadline.setByOrganizationId && p.role === "raised") === true;
  const member = requireOtherSide(on, actor, deadline.setByOrganizationId, proposedByRaiser ? ["responsible", "asked"] : ["raised"]);
  await connected.atomically((tx) => [
    mustChange(tx.update(deadlines).set(agreedBy(member, now)).where(and(eq(deadlines.id, deadlineId), isNull(deadlines.agreedAt))).returning({ id: deadlines.id })),
    addEvent(tx, actor, "agreed_time", on.id, now, { deadline: deadlineId }),
  ]);
}

/** Says that the term of the law has been checked. Whoever may follow up or answer may; stale where somebody has said so before. */
export async function checkTerm(actor: Actor, deadlineId: string, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const { on } = await loadDeadline(actor, deadlineId, now, connected);
  if (!may(actor, "answer", on.issue)) refuse(actor, "follow_up", on.issue);
  await connected.atomically((tx) => [
    mustChange(tx.update(deadlines).set({ unchecked: false }).where(and(eq(deadlines.id, deadlineId), eq(deadlines.unchecked, true))).returning({ id: deadlines.id })),
    addEvent(tx, actor, "changed", on.id, now, { deadline: deadlineId, term: "checked" }),
  ]);
}

/** What this actor may do about the deadlines of an entry; the page shows a link by it, the writes refuse by the same rules. */
export type DeadlineActs = { set: DeadlineKind[]; terms: StatutoryTerm[]; ask: string[]; /** The entry itself, where nothing counts for which more time could be asked: a day may be. */ askDay: string[]; pause: string[]; check: string[]; agreeDeadline: string[]; agreeTime: string[]; resume: string[] };

/** The acts by the ids of deadlines and of changes, or undefined where the actor may not read the entry or it is under no issue. */
export async function deadlineActs(actor: Actor, entryId: string, now = new Date(), c?: Connection): Promise<DeadlineActs | undefined> {
  const connected = c ?? (await connection());
  const on = await findEntry(actor, entryId, now, connected);
  if (!on || actor.kind !== "member" || actor.organizationPractice !== on.practice) return undefined;
  const rows = await connected.db.select().from(deadlines).where(eq(deadlines.entryId, entryId)).orderBy(asc(deadlines.at), asc(deadlines.id));
  const changes = await connected.db.select({ change: deadlineChanges, entryId: deadlines.entryId }).from(deadlineChanges).innerJoin(deadlines, eq(deadlines.id, deadlineChanges.deadlineId)).where(eq(deadlines.entryId, entryId));
  const asks = may(actor, "ask_for_time", on.issue);
  const asking = rows.filter((d) => asks && (d.kind !== "agreed" || d.agreedAt) && (d.kind !== "promised" || isOwn(actor, on.authorOrganizationId))).map((d) => d.id);
  const paused = changes.filter((x) => x.change.kind === "pause" && x.change.ends === null).map((x) => x.change);
  const speaks = may(actor, "answer", on.issue) || may(actor, "follow_up", on.issue);
  const proposedToMe = (d: (typeof rows)[number]) => {
    const byRaiser = on.issue.parties?.some((p) => p.organizationId === d.setByOrganizationId && p.role === "raised");
    return d.kind === "agreed" && !d.agreedAt && !isOwn(actor, d.setByOrganizationId) && hasRole(on, actor, byRaiser ? ["responsible", "asked"] : ["raised"]);
  };
  return {
    set: (["promised", "statutory", "agreed", "default"] as const).filter((kind) => mayBeSet(on, actor, kind)),
    terms: statutoryTermsFor(on.country, today(now, on.country)),
    ask: asking,
    askDay: asks && mayBeSet(on, actor, "agreed") && asking.length === 0 && !rows.some((d) => d.kind === "agreed" && !d.agreedAt && isOwn(actor, d.setByOrganizationId)) ? [on.id] : [],
    pause: asking.filter((id) => !paused.some((x) => x.deadlineId === id)),
    check: speaks ? rows.filter((d) => d.unchecked).map((d) => d.id) : [],
    agreeDeadline: rows.filter(proposedToMe).map((d) => d.id),
    agreeTime: raised(on, actor) ? changes.filter((x) => x.change.agreedAt === null && !isOwn(actor, x.change.organizationId)).map((x) => x.change.id) : [],
    resume: asks || raised(on, actor) ? paused.map((x) => x.id) : [],
  };
}

type EntryOn = NonNullable<Awaited<ReturnType<typeof findEntry>>>;

/** An entry under an issue with that issue as the verb table needs it; undefined where the actor reads one of the two not. */
async function findEntry(actor: Actor, entryId: string, now: Date, c: Connection) {
  const [row] = await c.db
    .select({
      id: records.id, kind: records.classification, practice: records.practice, authorOrganizationId: records.authorOrganizationId, country: records.country, occurred: entries.occurred, ownName: entries.ownName, issueId: entries.issueId,
      releasedAt: records.releasedAt, backfilled: issues.backfilled, replyWindowDays: platforms.replyWindowDays,
    })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .innerJoin(issues, eq(issues.id, entries.issueId))
    .leftJoin(platforms, eq(platforms.id, entries.platformId))
    .where(and(eq(entries.id, entryId), isNull(records.withdrawnAt), visibleTo(actor, now)));
  const issue = row?.issueId ? await loadThing(actor, row.issueId, now, c) : undefined;
  return row && issue?.readable ? { ...row, issue } : undefined;
}

/** The same, or a Refusal. Practice organisations act on practice entries alone, and nobody else does on those. */
async function requireEntry(actor: Actor, entryId: string, now: Date, c: Connection): Promise<EntryOn> {
  if (actor.kind === "visitor") throw new Refusal("signedOut");
  const on = await findEntry(actor, entryId, now, c);
  if (!on) throw new Refusal("notFound");
  if (actor.kind !== "member" || actor.organizationPractice !== on.practice) throw new Refusal("forbidden");
  return on;
}

const isOwn = (actor: Actor, organizationId: string | null) => actor.kind === "member" && actor.organizationId !== null && actor.organizationId === organizationId;
const hasRole = ({ issue }: { issue: LoadedThing }, actor: Actor, roles: readonly string[]) => issue.parties?.some((p) => isOwn(actor, p.organizationId) && roles.includes(p.role)) === true;
const raised = (on: EntryOn, actor: Actor) => hasRole(on, actor, ["raised"]);
const VERB_OF = { promised: "promise", statutory: "follow_up", agreed: "ask_for_time", default: "follow_up" } as const satisfies Record<DeadlineKind, Verb>;

/** Whether such a deadline can be set on this entry at all, and by this actor. */
function mayBeSet(on: EntryOn, actor: Actor, kind: DeadlineKind): boolean {
  const asked = on.kind === "raised" || on.kind === "follow_up";
  if (kind === "promised") return on.kind === "undertaking" && on.ownName && isOwn(actor, on.authorOrganizationId) && may(actor, "promise", on.issue);
  if (kind === "agreed") return (asked || on.kind === "undertaking") && (may(actor, "ask_for_time", on.issue) || (raised(on, actor) && may(actor, "follow_up", on.issue)));
  if (!asked || !may(actor, "follow_up", on.issue)) return false;
  return kind === "statutory" ? statutoryTermsFor(on.country, "9999-12-31").length > 0 : !on.backfilled && (on.replyWindowDays ?? 0) > 0;
}

/** Why not: what the verb table says, else that the entry is none for such a deadline. */
function refusedFor(on: EntryOn, actor: Actor, kind: DeadlineKind): Refusal {
  try {
    refuse(actor, VERB_OF[kind], on.issue);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return new Refusal(kind === "promised" ? "forbidden" : "wrongState");
}

async function countedFrom(on: EntryOn, input: NewDeadline, now: Date): Promise<Pick<typeof deadlines.$inferInsert, "starts" | "count" | "unit" | "on" | "basis" | "unchecked">> {
  if (input.kind === "statutory") {
    const term = statutoryTerm(input.key)!; // the key is one of the list
    if (!statutoryTermsFor(on.country, input.starts).includes(term) || input.starts > today(now, on.country)) throw new Refusal("wrongState");
    return { starts: input.starts, count: term.count, unit: term.unit, basis: term.key, unchecked: true };
  }
  if (input.kind === "default") return { starts: today(on.releasedAt ?? now, on.country), count: on.replyWindowDays, unit: "working_days" };
  const starts = input.kind === "promised" && dayPrecise(on.occurred) ? on.occurred! : today(now, on.country);
  if (input.term.on !== null && input.term.on <= starts) throw new Refusal("notLater");
  return { starts, ...input.term };
}

type Deadline = typeof deadlines.$inferSelect;

async function loadDeadline(actor: Actor, id: string, now: Date, c: Connection): Promise<{ deadline: Deadline; on: EntryOn }> {
  if (actor.kind === "visitor") throw new Refusal("signedOut");
  const [deadline] = await c.db.select().from(deadlines).where(eq(deadlines.id, id));
  if (!deadline) throw new Refusal("notFound");
  return { deadline, on: await requireEntry(actor, deadline.entryId, now, c) };
}

async function requireDeadline(actor: Actor, id: string, verb: Verb, now: Date, c: Connection) {
  const found = await loadDeadline(actor, id, now, c);
  refuse(actor, verb, found.on.issue);
  if (found.deadline.kind === "promised" && !isOwn(actor, found.on.authorOrganizationId)) throw new Refusal("forbidden"); // another body's promise
  if (found.deadline.kind === "agreed" && !found.deadline.agreedAt) throw new Refusal("wrongState");
  return found;
}

async function requireChange(actor: Actor, id: string, now: Date, c: Connection) {
  if (actor.kind === "visitor") throw new Refusal("signedOut");
  const [change] = await c.db.select().from(deadlineChanges).where(eq(deadlineChanges.id, id));
  if (!change) throw new Refusal("notFound");
  return { change, on: (await loadDeadline(actor, change.deadlineId, now, c)).on };
}

/** The member, if its organisation has one of the roles and did not ask itself: nobody agrees with themselves. */
function requireOtherSide(on: EntryOn, actor: Actor, askedBy: string | null, roles: readonly string[]): Member {
  if (actor.kind !== "member" || !hasRole(on, actor, roles) || isOwn(actor, askedBy)) throw new Refusal("forbidden");
  return actor;
}

const agreedBy = (member: Member, now: Date) => ({ agreedAt: now, agreedBy: member.userId, agreedByOrganizationId: member.organizationId });

/** The day that is due with the changes that count and the given ones; null while it is paused. */
async function dueOf(deadline: Deadline, further: CountedChange[], { db }: Connection): Promise<Day | null> {
  const counting = await db.select().from(deadlineChanges).where(and(eq(deadlineChanges.deadlineId, deadline.id), isNotNull(deadlineChanges.agreedAt))).orderBy(asc(deadlineChanges.at), asc(deadlineChanges.id));
  return sumOf(deadline.starts, deadline, [...counting, ...further], await calendarOf(db, deadline.country), lastDayIn(deadline.country)).due;
}

/** Whether the law lets the body itself prolong its term so far: once, and no further than it says. */
async function lawGives(deadline: Deadline, wished: Day | null, c: Connection): Promise<boolean> {
  const given = deadline.kind === "statutory" ? statutoryTerm(deadline.basis)?.extension : undefined;
  if (!given || wished === null) return false;
  const before = await c.db.$count(deadlineChanges, and(eq(deadlineChanges.deadlineId, deadline.id), eq(deadlineChanges.kind, "extension"), isNotNull(deadlineChanges.agreedAt), sql`${deadlineChanges.agreedByOrganizationId} is null`));
  const longest = await dueOf(deadline, [{ kind: "extension", starts: null, ends: null, count: given.count, unit: given.unit, on: null }], c);
  return before === 0 && longest !== null && wished <= longest;
}

async function addChange(actor: Actor, entryId: string, values: Omit<typeof deadlineChanges.$inferInsert, "organizationId" | "at" | "by">, key: string | undefined, verb: "asked_for_time" | "paused", now: Date, c: Connection): Promise<void> {
  const member = actor as Member; // the verb table opens ask_for_time to liaisons alone
  const id = idOfChange(values.deadlineId, values, { reason: values.reason, key });
  await onceOnly(() =>
    c.atomically((tx) => [
      mustChange(tx.insert(deadlineChanges).values({ ...values, id, organizationId: member.organizationId, at: now, by: member.userId }).onConflictDoNothing().returning({ id: deadlineChanges.id })),
      addEvent(tx, actor, verb, entryId, now, { deadline: values.deadlineId, counts: Boolean(values.agreedAt) }),
    ]),
  );
}

/** One id for what one form wishes. */
const idOfChange = (deadlineId: string, { kind, starts, count, unit, on }: Pick<typeof deadlineChanges.$inferInsert, "kind" | "starts" | "count" | "unit" | "on">, { reason, key }: { reason: string; key?: string }): string =>
  v5(JSON.stringify([kind, starts, count, unit, on, reason, key]), deadlineId);

const isWritten = async (id: string, { db }: Connection): Promise<boolean> => (await db.$count(deadlineChanges, eq(deadlineChanges.id, id))) > 0;

/** The same wish sent twice from one form is one; from another form it is another: what was granted may be asked for again. */
async function onceOnly(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!isStale(error)) throw error;
  }
}
