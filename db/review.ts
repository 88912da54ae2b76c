import type { Actor, Member } from "../lib/actor";
import type { Cursor, DeskSort } from "../lib/desk-filter";
import type { Locale } from "../lib/locales";
import { recordPath, type RecordLink, type Text } from "../lib/records";
import { Refusal, type RefusalCode } from "../lib/refusal";
import { type Connection, connection, type Db } from "./client";
import type { AnyColumn } from "./columns";
import { acknowledgeIssue } from "./follow-ups";
import { linksTo, listed, shownTo } from "./records";
import { assessments, commitments, confirmations, entries, issueParties, issues, organizations, posts, recordParents, records } from "./schema";
import { alias, and, asc, desc, eq, gt, gte, inArray, isNull, lt, or, sql, type SQL } from "./sql";
import { textsOf } from "./texts";

/** An issue put to a body: `since` is the day from which the body can read it here. */
export type PutLine = { link: RecordLink; summary?: Text; since: Date; acknowledged: boolean };
type PutQuery = { acknowledged?: boolean; platformId?: string; sort?: DeskSort; cursor?: Cursor; limit?: number };

const PAGE = 50;

/** Released issues whose responsible or asked bodies include the liaison's own, oldest release first unless asked otherwise (design §6). */
export async function listIssuesPutTo(actor: Actor, query: PutQuery, locale: Locale, now = new Date(), c?: Connection): Promise<{ lines: PutLine[]; next?: Cursor }> {
  if (!isLiaison(actor)) return { lines: [] };
  const { db } = c ?? (await connection());
  const { limit = PAGE, sort = "oldest", cursor } = query;
  const [order, after] = sort === "newest" ? [desc, lt] : [asc, gt];
  const acknowledged = sql`exists (select 1 from ${assessments} where ${and(eq(assessments.subjectId, records.id), eq(assessments.organizationId, actor.organizationId))})`;
  const place = cursor && new Date(Number(cursor.key));
  const rows = await db
    .select({ id: records.id, releasedAt: records.releasedAt, acknowledged: sql<number | boolean>`case when ${acknowledged} then 1 else 0 end` })
    .from(records)
    .innerJoin(issues, eq(issues.id, records.id))
    .where(
      and(
        inArray(records.id, putTo(db, actor.organizationId)), query.acknowledged === undefined ? undefined : query.acknowledged ? acknowledged : sql`not ${acknowledged}`,
        query.platformId ? onPlatform(query.platformId) : undefined, place && or(after(records.releasedAt, place), and(eq(records.releasedAt, place), after(records.id, cursor.id))), shownTo(actor, now),
      ),
    )
    .orderBy(order(records.releasedAt), order(records.id))
    .limit(limit + 1);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    lines: (await listed(actor, rows.slice(0, limit), locale, now, c)).map((r) => ({ link: r.link, summary: r.summary, since: r.releasedAt!, acknowledged: Boolean(r.acknowledged) })), // shown, therefore released
    next: last && { key: String(last.releasedAt!.getTime()), id: last.id },
  };
}

/**
 * Acknowledges several issues, each in a transaction of its own: one that is refused leaves the others as they are. Returns how many
 * are acknowledged now, and which were refused for which reason.
 */
export async function acknowledgeAll(actor: Actor, issueIds: readonly string[], now = new Date(), c?: Connection): Promise<{ done: number; refused: { id: string; code: RefusalCode }[] }> {
  const refused: { id: string; code: RefusalCode }[] = [];
  for (const id of new Set(issueIds)) {
    try {
      await acknowledgeIssue(actor, id, now, c);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ id, code: error.code });
    }
  }
  return { done: new Set(issueIds).size - refused.length, refused };
}

/** What is contested of an organisation: words it recorded that another contests, an end it sees that those who raised the issue do not, or a promise of it that a party calls not met. */
export type ContestedLine = { what: "words" | "end" | "promise"; path: string; title: Text; at: Date };

/** What others contest of the own organisation, the oldest first. */
export async function listContested(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<ContestedLine[]> {
  if (actor.kind !== "member" || !actor.organizationId) return [];
  const { db } = c ?? (await connection());
  const found = [...(await contestedWords(db, actor, now)), ...(await contestedEnds(db, actor, now)), ...(await contestedPromises(db, actor, now))].sort((one, other) => one.at.getTime() - other.at.getTime()).slice(0, PAGE);
  const texts = await textsOf(db, found.map((f) => f.id), locale, ["title"]);
  const links = await linksTo(actor, found.map((f) => f.id), locale, now, c);
  return found.flatMap(({ id, what, at }) => {
    const [title, link] = [texts.get(id)?.title, links.get(id)];
    const path = link && recordPath(link);
    return title && path ? [{ what, at, title, path }] : [];
  });
}

/** Entries of the own organisation of which the latest word of another is that it contests them. */
async function contestedWords(db: Db, actor: Member, now: Date) {
  const laterWord = sql`exists (select 1 from ${confirmations} as later where later.entry_id = ${confirmations.entryId} and later.organization_id = ${confirmations.organizationId} and later.at > ${confirmations.at})`;
  const rows = await db
    .select({ id: records.id, at: confirmations.at })
    .from(confirmations)
    .innerJoin(records, eq(records.id, confirmations.entryId))
    .innerJoin(organizations, eq(organizations.id, confirmations.organizationId))
    // What is contested is little; an index on the author would read everything that it ever wrote.
    .where(and(sql`${confirmations.verdict} = 'contested'`, sql`coalesce(${records.authorOrganizationId}, '') = ${actor.organizationId}`, countsFor(actor), sql`not ${laterWord}`, shownTo(actor, now)))
    .orderBy(asc(confirmations.at), asc(confirmations.id))
    .limit(PAGE);
  return rows.map((r) => ({ ...r, what: "words" as const }));
}

/** Issues that the own organisation says are over while one that raised them has since said they are not. */
async function contestedEnds(db: Db, actor: Member, now: Date) {
  const own = alias(assessments, "own");
  const raised = sql`exists (select 1 from issue_parties ip left join posts p on p.id = ip.post_id where ip.issue_id = ${assessments.subjectId} and ip.role = 'raised' and coalesce(ip.organization_id, p.organization_id) = ${assessments.organizationId})`;
  const rows = await db
    .select({ id: assessments.subjectId, at: assessments.at })
    .from(own)
    .innerJoin(assessments, eq(assessments.subjectId, own.subjectId))
    .innerJoin(records, eq(records.id, assessments.subjectId))
    .innerJoin(organizations, eq(organizations.id, assessments.organizationId))
    .where(
      and(
        eq(own.organizationId, actor.organizationId!), inArray(own.state, ["resolved", "refused", "not_responsible"]), sql`not ${hasSpokenSince(own, sql`${own.organizationId}`)}`,
        eq(assessments.state, "not_resolved"), gte(assessments.at, own.at), sql`not ${hasSpokenSince(assessments, sql`${assessments.organizationId}`)}`, raised, eq(records.kind, "issue"), countsFor(actor), shownTo(actor, now),
      ),
    )
    .orderBy(asc(assessments.at), asc(assessments.id))
    .limit(PAGE);
  return firstOfEach(rows).map((r) => ({ ...r, what: "end" as const }));
}

/** Promises of the own organisation or its posts of which another says that they are not met, until it says so too or has spoken since. */
async function contestedPromises(db: Db, actor: Member, now: Date) {
  const ofOwn = sql`(exists (select 1 from entry_parties ep left join posts p on p.id = ep.post_id where ep.entry_id = ${commitments.id} and ep.role in ('speaker', 'responsible') and coalesce(ep.organization_id, p.organization_id) = ${actor.organizationId}) or exists (select 1 from posts p where p.id = ${commitments.postId} and p.organization_id = ${actor.organizationId}))`;
  const own = alias(assessments, "own");
  const saysSo = sql`exists (select 1 from ${assessments} as own where ${and(eq(own.subjectId, assessments.subjectId), eq(own.organizationId, actor.organizationId!), inArray(own.state, ["not_met", "withdrawn"]), sql`not ${hasSpokenSince(own, sql`${own.organizationId}`)}`)})`;
  const rows = await db
    .select({ id: assessments.subjectId, at: assessments.at })
    .from(assessments)
    .innerJoin(commitments, eq(commitments.id, assessments.subjectId))
    .innerJoin(records, eq(records.id, assessments.subjectId))
    .innerJoin(organizations, eq(organizations.id, assessments.organizationId))
    // As above: little is contested, and much was ever said by one organisation or another.
    .where(
      and(
        sql`${assessments.state} = 'not_met'`, sql`${assessments.organizationId} || '' <> ${actor.organizationId}`, ofOwn, sql`not ${hasSpokenSince(assessments, sql`${assessments.organizationId}`)}`,
        sql`not ${hasSpokenSince(assessments, sql`${actor.organizationId}`)}`, sql`not ${saysSo}`, countsFor(actor), shownTo(actor, now),
      ),
    )
    .orderBy(asc(assessments.at), asc(assessments.id))
    .limit(PAGE);
  return firstOfEach(rows).map((r) => ({ ...r, what: "promise" as const }));
}

/** An organisation has said something of the same subject after a word. "Not stated" says nothing. */
const hasSpokenSince = (word: Record<"subjectId" | "at", AnyColumn>, organizationId: SQL): SQL =>
  sql`exists (select 1 from ${assessments} as later where later.subject_id = ${word.subjectId} and later.organization_id = ${organizationId} and later.state <> 'not_stated' and later.at > ${word.at})`;

const firstOfEach = <R extends { id: string }>(rows: readonly R[]): R[] => rows.filter((row, i) => rows.findIndex((r) => r.id === row.id) === i);

/** Practice is answered by practice; it counts for nobody else (design §4). */
const countsFor = (actor: Member): SQL => eq(organizations.practice, actor.organizationPractice);

/** The issues put to a body, as a subquery; a post that is responsible or asked stands for its body. Asks no gate. */
export function putTo(db: Db, organizationId: string) {
  const ownPosts = db.select({ id: posts.id }).from(posts).where(eq(posts.organizationId, organizationId));
  return db
    .select({ id: issueParties.issueId })
    .from(issueParties)
    .where(and(inArray(issueParties.role, ["responsible", "asked"]), or(eq(issueParties.organizationId, organizationId), inArray(issueParties.postId, ownPosts))));
}

/** Something of the issue happened on the platform. */
const onPlatform = (platformId: string): SQL =>
  sql`exists (select 1 from ${entries} inner join ${recordParents} on ${eq(recordParents.recordId, entries.id)} where ${and(eq(entries.issueId, records.id), eq(recordParents.parentId, platformId), isNull(entries.ofMeetingId))})`;

const isLiaison = (actor: Actor): actor is Member & { organizationId: string } => actor.kind === "member" && actor.role === "liaison" && actor.organizationId !== null;
