import type { Actor } from "../lib/actor";
import type { AgreedState } from "../lib/agreement";
import { dueState, type DueState, lastDayOf } from "../lib/commitments";
import { type Day, decisiveDeadline, today } from "../lib/deadlines";
import type { CommitmentBasis } from "../lib/entries";
import type { Locale } from "../lib/locales";
import { publicName } from "../lib/public-name";
import type { RecordLink, Text } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { attributionRules } from "./attribution";
import { connection, type Connection, type Db } from "./client";
import { countsOverdue, deadlinesOf, type DeadlineView, settledCommitments } from "./deadlines";
import { presentEntries } from "./entries";
import { entryIdsNaming } from "./named";
import { openPartyBook, publicPartyLines, type ShownPartyLine } from "./parties";
import { issueIdsOn } from "./platform-issues";
import { type AssessmentLine, listPositions } from "./positions";
import { linksTo, notPractice, shownTo } from "./records";
import { commitments, deadlines, entries, entryParties, issueParties, issues, people, recordParents, records } from "./schema";
import { and, asc, desc, eq, exists, inArray, isNotNull, isNull, or, sql, type SQL } from "./sql";

/** The paper on which a promise stands: what counts in Astana and Dushanbe is a point of a protocol or a registered letter. */
type CommitmentPaper = { kind: Text | null; number: string | null; registration: string | null; date: string | null; point: string | null };

export type CommitmentLine = {
  entry: TimelineEntry;
  verbatim?: Text;
  post?: RecordLink;
  holder?: RecordLink;
  basis: CommitmentBasis | null;
  paper?: CommitmentPaper;
  /** Who carries it out, and after the first who does so beside it. */
  executors: ShownPartyLine[];
  /** As normalised (EDTF) and as said. */
  deadline: string | null;
  deadlineAsSaid?: Text;
  deadlines: DeadlineView[];
  /** The day that decides, and where the promise stands on this day; practice and what was taken from a source later is never overdue. */
  due: Day | null;
  state: DueState | "not_counted";
  /** What each party says of it, with since when and on what evidence. */
  positions: AssessmentLine[];
  agreed?: AgreedState;
};

/** The undertakings among entries that were presented to this actor, each with its post and who held it at that date, as far as the rule of the meeting lets them be shown. */
export async function commitmentsAmong(actor: Actor, entryIds: string[], presented: Map<string, TimelineEntry>, locale: Locale, now: Date, db: Db, c?: Connection): Promise<CommitmentLine[]> {
  if (entryIds.length === 0) return [];
  const rows = await commitmentRows(db, inArray(commitments.id, entryIds));
  if (rows.length === 0) return [];
  const ids = rows.map((r) => r.id);
  const rules = await attributionRules(db, ids);
  const links = await linksTo(actor, rows.flatMap((r) => [r.postId, r.holderId].flatMap((id) => id ?? [])), locale, now, c);
  const executors = await db.select().from(entryParties).where(and(inArray(entryParties.entryId, ids), eq(entryParties.role, "responsible"))).orderBy(asc(entryParties.order), asc(entryParties.id));
  const book = await openPartyBook(actor, executors, locale, now, db, c);
  const due = await deadlinesOf(actor, ids, locale, now, c);
  const settled = await settledCommitments(db, ids);
  const lines: CommitmentLine[] = [];
  for (const r of [...rows].sort((a, b) => entryIds.indexOf(a.id) - entryIds.indexOf(b.id))) {
    const entry = presented.get(r.id);
    if (!entry) continue;
    const [post, holder] = [links.get(r.postId ?? ""), links.get(r.holderId ?? "")];
    const rule = rules.get(r.id);
    const shown = publicName({ name: "", namingBasis: r.namingBasis ?? "none", role: post }, rule ?? "on_the_record").shown;
    const { lines: positions, standing } = await listPositions(actor, { kind: "commitment", id: r.id }, locale, now, c);
    const paper = { kind: r.documentKind === null ? null : asWritten(r.documentKind, r.lang), number: r.documentNumber, registration: r.registrationNumber, date: r.registrationDate, point: r.documentPoint };
    lines.push({
      entry,
      verbatim: r.verbatim === null ? undefined : asWritten(r.verbatim, r.verbatimLang ?? "und"),
      post: shown === "name" || shown === "role" ? post : undefined,
      holder: shown === "name" ? holder : undefined,
      basis: r.basis, deadline: r.deadline, deadlineAsSaid: r.deadlineAsSaid === null ? undefined : asWritten(r.deadlineAsSaid, r.verbatimLang ?? r.lang), positions, agreed: standing.agreed,
      paper: Object.values(paper).some(Boolean) ? paper : undefined,
      executors: publicPartyLines(executors.filter((p) => p.entryId === r.id), rule, book, locale).map(({ line }) => line),
      deadlines: due.get(r.id) ?? [],
      ...standingOn(r, due.get(r.id) ?? [], settled.has(r.id), now),
    });
  }
  return lines;
}

const asWritten = (text: string, lang: string): Text => ({ text, lang, origin: "original", checked: true });

type CommitmentFilter = { platformId?: string; organizationId?: string; /** Promises on the issues to which this organisation is party. */ partyId?: string; /** Only what is not settled. */ open?: boolean };
export type DueCommitments = { fallingDue: CommitmentLine[]; missed: CommitmentLine[] };

const MOST_LOOKED_AT = 1000;
const SHOWN = 50;

/** Promises that fall due soon and such as were just missed, soonest first, on a platform or of a body. Practice and what came from sources later are in neither. */
export async function listDueCommitments(actor: Actor, filter: CommitmentFilter, locale: Locale, now = new Date(), c?: Connection): Promise<DueCommitments> {
  const { db } = c ?? (await connection());
  const dated = or(isNotNull(commitments.deadline), exists(db.select({ id: deadlines.id }).from(deadlines).where(eq(deadlines.entryId, commitments.id))));
  const rows = await commitmentRows(db, and(dated, isNull(entries.origin), await listedOn(actor, filter, now, db)), MOST_LOOKED_AT);
  const ids = rows.map((r) => r.id);
  const due = await deadlinesOf(actor, ids, locale, now, c);
  const settled = await settledCommitments(db, ids);
  const standing = rows.map((r) => ({ id: r.id, ...standingOn(r, due.get(r.id) ?? [], settled.has(r.id), now) }));
  const open = await ofBody(actor, standing.filter((s) => s.state === "falling_due" || s.state === "missed"), filter, locale, now, c);
  const inOrder = open.sort((a, b) => (a.due! < b.due! ? -1 : a.due! > b.due! ? 1 : a.id < b.id ? -1 : 1)).slice(0, 2 * SHOWN).map((s) => s.id);
  const lines = await commitmentsAmong(actor, inOrder, await presentEntries(actor, inOrder, locale, now, c), locale, now, db, c);
  return { fallingDue: lines.filter((l) => l.state === "falling_due"), missed: lines.filter((l) => l.state === "missed").reverse() };
}

/** All promises on the public record, newest first; `more` where there are older ones than are shown. */
export async function listCommitments(actor: Actor, filter: CommitmentFilter, locale: Locale, now = new Date(), c?: Connection): Promise<{ lines: CommitmentLine[]; more: boolean }> {
  const { db } = c ?? (await connection());
  const rows = await commitmentRows(db, await listedOn(actor, filter, now, db), filter.organizationId || filter.open ? MOST_LOOKED_AT : SHOWN + 1);
  const settled = filter.open ? await settledCommitments(db, rows.map((r) => r.id)) : undefined;
  const found = await ofBody(actor, rows.filter((r) => !settled?.has(r.id)), filter, locale, now, c);
  const ids = found.slice(0, SHOWN).map((r) => r.id);
  return { lines: await commitmentsAmong(actor, ids, await presentEntries(actor, ids, locale, now, c), locale, now, db, c), more: found.length > SHOWN };
}

function commitmentRows(db: Db, where: SQL | undefined, limit = MOST_LOOKED_AT) {
  return db
    .select({
      id: commitments.id, verbatim: commitments.verbatim, verbatimLang: commitments.verbatimLang, postId: commitments.postId, holderId: commitments.holderId, basis: commitments.basis, deadline: commitments.deadline, deadlineAsSaid: commitments.deadlineAsSaid,
      namingBasis: people.namingBasis, documentKind: entries.documentKind, documentNumber: entries.documentNumber, registrationNumber: entries.registrationNumber, registrationDate: entries.registrationDate, documentPoint: entries.documentPoint, origin: entries.origin,
      lang: records.lang, practice: records.practice, country: records.country, backfilled: issues.backfilled,
    })
    .from(commitments)
    .innerJoin(entries, eq(entries.id, commitments.id))
    .innerJoin(records, eq(records.id, commitments.id))
    .leftJoin(issues, eq(issues.id, entries.issueId))
    .leftJoin(people, eq(people.id, commitments.holderId))
    .where(where)
    .orderBy(sql`${records.sortKey} is null`, desc(records.sortKey), desc(records.id))
    .limit(limit);
}
type CommitmentRow = Awaited<ReturnType<typeof commitmentRows>>[number];

/**
 * What a public list may hold: shown, no practice, and of the platform asked for. A promise given by form stands under its issue alone,
 * so that those on an issue of the platform belong to it as well.
 */
async function listedOn(actor: Actor, { platformId, partyId }: CommitmentFilter, now: Date, db: Db): Promise<SQL | undefined> {
  const isOne = and(eq(records.kind, "entry"), eq(records.classification, "undertaking"), shownTo(actor, now), notPractice());
  const toParty = partyId ? inArray(entries.issueId, db.select({ id: issueParties.issueId }).from(issueParties).where(eq(issueParties.organizationId, partyId))) : undefined;
  if (!platformId) return and(isOne, toParty);
  const under = exists(db.select({ id: recordParents.recordId }).from(recordParents).where(and(eq(recordParents.recordId, records.id), eq(recordParents.parentId, platformId))));
  const issueIds = await issueIdsOn(actor, platformId, now, db);
  return and(isOne, toParty, issueIds.length > 0 ? or(under, inArray(entries.issueId, issueIds)) : under);
}

/** Of these the ones in which the body is publicly named; a list that said more would give it away. */
async function ofBody<R extends { id: string }>(actor: Actor, rows: R[], { organizationId }: CommitmentFilter, locale: Locale, now: Date, c?: Connection): Promise<R[]> {
  if (!organizationId || rows.length === 0) return rows;
  const named = new Set(await entryIdsNaming(actor, { organizationId }, MOST_LOOKED_AT, locale, now, c));
  return rows.filter((r) => named.has(r.id));
}

/** The deadline that decides, else the last day of the one in words; and where the promise stands by it. */
function standingOn(row: CommitmentRow, views: DeadlineView[], isSettled: boolean, now: Date): Pick<CommitmentLine, "due" | "state"> {
  const decisive = decisiveDeadline(views);
  const due = decisive ? decisive.sum.due : lastDayOf(row.deadline);
  const state = dueState(due, isSettled, today(now, decisive?.country ?? row.country));
  return { due, state: state !== "settled" && state !== "no_date" && !countsOverdue({ ...row, kind: "promised" }) ? "not_counted" : state };
}
