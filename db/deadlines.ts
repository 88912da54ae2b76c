import type { Actor } from "../lib/actor";
import { isSettled } from "../lib/commitments";
import { type Day, type DeadlineChange, type DeadlineKind, type DeadlineState, type DeadlineSum, type DeadlineUnit, isOverdue, lastDayIn, namesTerm, sumOf, type Term, today } from "../lib/deadlines";
import type { Locale } from "../lib/locales";
import { namesNobody } from "../lib/public-name";
import type { RecordLink, Text } from "../lib/records";
import { attributionRules } from "./attribution";
import { connection, type Connection, type Db } from "./client";
import { calendarsOf } from "./holidays";
import { linksTo, visibleTo } from "./records";
import { assessments, deadlineChanges, deadlines, entries, issueParties, issues, organizations, posts, records } from "./schema";
import { answeredDays } from "./silence";
import { and, asc, eq, inArray, sql } from "./sql";

/** A pause, an extension or the term that a correction replaced, as the actor may see it. The reason is its author's words: everybody reads them once the other side has agreed, the parties and editors at once. */
export type DeadlineChangeView = {
  id: string;
  kind: DeadlineChange;
  starts: Day | null;
  ends: Day | null;
  count: number | null;
  unit: DeadlineUnit | null;
  on: Day | null;
  reason?: Text;
  /** A body of the state. Who raised an issue is not told by what it does about a deadline (design §2.6). */
  by?: RecordLink;
  at: Date;
  /** It is part of the sum: agreed to by the other side, or given to the body by the law. */
  counts: false | "agreed" | "by_law";
};

export type DeadlineView = {
  id: string;
  entryId: string;
  kind: DeadlineKind;
  state: DeadlineState;
  starts: Day;
  sum: DeadlineSum;
  asSaid?: Text;
  /** Why the body asked for this day; read by the same as the reason for a pause or more time. */
  reason?: Text;
  /** The key of a statutory term, or the words of the rule. */
  basis: string | null;
  unchecked: boolean;
  country: string | null;
  /** A body of the state, where the rule of the meeting lets it be named. */
  setBy?: RecordLink;
  source?: RecordLink;
  changes: DeadlineChangeView[];
};

/** The deadlines of entries the actor may read, oldest first, each with its sum and with how it stands on this day in its country. */
export async function deadlinesOf(actor: Actor, entryIds: string[], locale: Locale, now = new Date(), c?: Connection): Promise<Map<string, DeadlineView[]>> {
  if (entryIds.length === 0) return new Map();
  const { db } = c ?? (await connection());
  const rows = await deadlineRows(actor, entryIds, now, db);
  if (rows.length === 0) return new Map();
  const changes = await db.select().from(deadlineChanges).where(inArray(deadlineChanges.deadlineId, rows.map((r) => r.id))).orderBy(asc(deadlineChanges.at), asc(deadlineChanges.id));
  const calendars = await calendarsOf(db, rows.map((r) => r.country));
  const links = await linksTo(actor, [...rows.flatMap((r) => [r.setById, r.sourceId]), ...changes.map((x) => x.organizationId)].flatMap((id) => id ?? []), locale, now, c);
  const ofState = await bodiesOfState(db, [...links.keys()]);
  const rules = await attributionRules(db, rows.map((r) => r.entryId));
  const kept = await keptDeadlines(db, rows, now);
  const privy = await issuesOfParty(actor, rows.flatMap((r) => r.issueId ?? []), db);
  const views = rows.map((r): DeadlineView => {
    const readsReasons = actor.kind === "system" || (actor.kind === "member" && actor.role === "editor") || privy.has(r.issueId ?? "");
    const own = changes.filter((x) => x.deadlineId === r.id);
    const corrections = own.filter((x) => x.kind === "correction");
    const bodyNamed = (organizationId: string | null) => (ofState.has(organizationId ?? "") && !namesNobody(rules.get(r.entryId)) ? links.get(organizationId!) : undefined);
    const sum = sumOf(r.starts, r, own.filter((x) => x.agreedAt !== null), calendars.get(r.country)!, lastDayIn(r.country));
    const replaced = rows.some((other) => other.entryId === r.entryId && other.id !== r.id && other.kind === "agreed" && other.agreedAt !== null && other.agreedAt >= r.at && (r.agreedAt === null || other.agreedAt > r.agreedAt));
    return {
      id: r.id, entryId: r.entryId, kind: r.kind, starts: r.starts, sum, basis: r.basis, unchecked: r.unchecked, country: r.country, setBy: bodyNamed(r.setById), source: links.get(r.sourceId ?? ""),
      asSaid: r.asSaid === null ? undefined : { text: r.asSaid, lang: r.lang ?? "und", origin: "original", checked: true },
      reason: r.reason !== null && (readsReasons || r.agreedAt !== null) ? { text: r.reason, lang: r.lang ?? "und", origin: "original", checked: true } : undefined,
      state: stateOf(r, sum, { replaced, corrected: corrections.length > 0 && !namesTerm(corrections.at(-1)!), kept: kept.has(r.id), now }),
      changes: own.map((x) => ({
        id: x.id, kind: x.kind, starts: x.starts, ends: x.ends, ...termOf(x.kind === "correction" ? (corrections[corrections.indexOf(x) - 1] ?? r) : x), at: x.at, by: bodyNamed(x.organizationId), counts: x.agreedAt !== null && (x.agreedByOrganizationId !== null ? "agreed" : "by_law"),
        reason: x.reason && (readsReasons || x.agreedByOrganizationId !== null) ? { text: x.reason, lang: x.lang, origin: "original", checked: true } : undefined,
      })),
    };
  });
  return new Map([...new Set(rows.map((r) => r.entryId))].map((entryId) => [entryId, views.filter((v) => v.entryId === entryId)]));
}

/** The entry on which a deadline stands, for the way back after a form; undefined where the actor may not read it. */
export async function entryOfDeadline(actor: Actor, deadlineId: string, now = new Date(), c?: Connection): Promise<string | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await db.select({ id: records.id }).from(deadlines).innerJoin(records, eq(records.id, deadlines.entryId)).where(and(eq(deadlines.id, deadlineId), visibleTo(actor, now)));
  return row?.id;
}

/** The same of a pause or an extension. */
export async function entryOfChange(actor: Actor, changeId: string, now = new Date(), c?: Connection): Promise<string | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ id: records.id })
    .from(deadlineChanges)
    .innerJoin(deadlines, eq(deadlines.id, deadlineChanges.deadlineId))
    .innerJoin(records, eq(records.id, deadlines.entryId))
    .where(and(eq(deadlineChanges.id, changeId), visibleTo(actor, now)));
  return row?.id;
}

/** Whether something may be overdue at all: not practice, not taken from a source after the fact; a law's or a rule's term not on a backfilled issue either. */
export const countsOverdue = (row: { practice: boolean; origin: string | null; backfilled: boolean | null; kind: DeadlineKind }): boolean =>
  !row.practice && row.origin === null && (row.kind === "promised" || row.kind === "agreed" || !row.backfilled);

const termOf = ({ count, unit, on }: Term): Term => ({ count, unit, on });

type DeadlineRow = Awaited<ReturnType<typeof deadlineRows>>[number];

function deadlineRows(actor: Actor, entryIds: string[], now: Date, db: Db) {
  return db
    .select({
      id: deadlines.id, entryId: deadlines.entryId, kind: deadlines.kind, starts: deadlines.starts, count: deadlines.count, unit: deadlines.unit, on: deadlines.on, country: sql<string | null>`coalesce(${deadlines.country}, ${records.country})`,
      asSaid: deadlines.asSaid, reason: deadlines.reason, lang: deadlines.lang, basis: deadlines.basis, unchecked: deadlines.unchecked, sourceId: deadlines.sourceId, setById: deadlines.setByOrganizationId, at: deadlines.at, agreedAt: deadlines.agreedAt,
      classification: records.classification, practice: records.practice, origin: entries.origin, issueId: entries.issueId, backfilled: issues.backfilled,
    })
    .from(deadlines)
    .innerJoin(records, eq(records.id, deadlines.entryId))
    .innerJoin(entries, eq(entries.id, records.id))
    .leftJoin(issues, eq(issues.id, entries.issueId))
    .where(and(inArray(deadlines.entryId, entryIds), visibleTo(actor, now)))
    .orderBy(asc(deadlines.at), asc(deadlines.id));
}

function stateOf(row: DeadlineRow, sum: DeadlineSum, { replaced, corrected, kept, now }: { replaced: boolean; corrected: boolean; kept: boolean; now: Date }): DeadlineState {
  if (row.kind === "agreed" && row.agreedAt === null) return "proposed";
  if (replaced) return "replaced";
  if (corrected) return "corrected";
  if (kept) return "kept";
  if (!countsOverdue(row)) return "not_counted";
  if (sum.due === null) return today(now, row.country) >= sum.pausedSince ? "paused" : "running";
  return isOverdue(sum.due, now, row.country) ? "overdue" : "running";
}

/** Undertakings that all who have spoken call met or withdrawn, and raisings that have been answered since. */
async function keptDeadlines(db: Db, rows: DeadlineRow[], now: Date): Promise<Set<string>> {
  const undertakings = rows.filter((r) => r.classification === "undertaking");
  const settled = await settledCommitments(db, undertakings.map((r) => r.entryId));
  const asked = rows.filter((r) => r.classification !== "undertaking" && r.issueId !== null);
  const answered = await answeredDays(db, [...new Set(asked.map((r) => r.issueId!))], (issueId) => asked.find((r) => r.issueId === issueId)?.country ?? null, now);
  return new Set([...undertakings.filter((r) => settled.has(r.entryId)), ...asked.filter((r) => answered.get(r.issueId!)?.some((day) => day >= r.starts))].map((r) => r.id));
}

/** Of the given commitments those that all who have spoken call met or withdrawn; practice organisations are not heard. Asks no gate. */
export async function settledCommitments(db: Db, entryIds: string[]): Promise<Set<string>> {
  if (entryIds.length === 0) return new Set();
  const said = await db
    .select({ subjectId: assessments.subjectId, organizationId: assessments.organizationId, state: assessments.state })
    .from(assessments)
    .innerJoin(organizations, eq(organizations.id, assessments.organizationId))
    .where(and(inArray(assessments.subjectId, entryIds), eq(organizations.practice, false), sql`${assessments.state} <> 'not_stated'`))
    .orderBy(asc(assessments.at), asc(assessments.id));
  return new Set(
    entryIds.filter((id) => {
      const latest = new Map(said.filter((s) => s.subjectId === id).map((s) => [s.organizationId, s.state]));
      return isSettled([...latest.values()]);
    }),
  );
}

async function bodiesOfState(db: Db, organizationIds: string[]): Promise<Set<string>> {
  if (organizationIds.length === 0) return new Set();
  const rows = await db.select({ id: organizations.id }).from(organizations).where(and(inArray(organizations.id, organizationIds), inArray(organizations.side, ["government", "parliament_and_courts"])));
  return new Set(rows.map((r) => r.id));
}

/** The issues among these to which the actor's organisation is party; a post stands for its body. */
async function issuesOfParty(actor: Actor, issueIds: string[], db: Db): Promise<Set<string>> {
  if (actor.kind !== "member" || !actor.organizationId || issueIds.length === 0) return new Set();
  const rows = await db
    .selectDistinct({ id: issueParties.issueId })
    .from(issueParties)
    .leftJoin(posts, eq(posts.id, issueParties.postId))
    .where(and(inArray(issueParties.issueId, issueIds), sql`coalesce(${issueParties.organizationId}, ${posts.organizationId}) = ${actor.organizationId}`));
  return new Set(rows.map((r) => r.id));
}
