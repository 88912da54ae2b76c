import { alias, and, eq, inArray, isNotNull, isNull, lt, lte, ne, or, sql, type SQL } from "./sql";
import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { PagedKind, RecordKind, RecordLink, Text } from "../lib/records";
import { connection, type Connection } from "./client";
import { body, isConcernedBody } from "./bodies-concerned";
import { formerSlugs, issues, meetings, organizations, people, recordParents, records, reports } from "./schema";
import { textsOf } from "./texts";

/**
 * THE GATE. What an actor may read, as one predicate over `records` (design §2.7, §4 Publication).
 *
 * A visitor, and an admin, reads what is published. A member reads besides that everything of its own organisation and the
 * `parties` texts of the issues it is party to; an editor every public text from submission on, and a text for the parties while
 * a party's report of it is open. A child is never more visible than any of its parents. Every query of every noun joins this;
 * pages, layouts and proxy.ts decide nothing.
 */
export function visibleTo(actor: Actor, now: Date): SQL {
  if (actor.kind === "system") return sql`1 = 1`;
  if (actor.kind === "visitor" || actor.role === "admin") return published(now);
  if (actor.role === "editor") return or(published(now), and(or(isBeforeEditors(records), isReported()), everyParent(or(isPublished(parent, now), isBeforeEditors(parent))!)))!;
  if (!actor.organizationId) return published(now);
  return or(shownTo(actor, now), eq(records.authorOrganizationId, actor.organizationId))!;
}

/**
 * What stands on the public pages when this actor reads them: the published record, with the `parties` texts for those who
 * are party to it. Work in progress has its own pages (/desk, /review), so that a member sees the timeline as the public does.
 */
export function shownTo(actor: Actor, now: Date): SQL {
  if (actor.kind !== "member" || !actor.organizationId) return published(now);
  const forParties = and(eq(records.channel, "parties"), isNotNull(records.submittedAt), isNull(records.withdrawnAt), isNull(records.mergedIntoId), isPartyToItsIssue(actor.organizationId));
  return or(published(now), and(forParties, everyParent(isPublished(parent, now))))!;
}

/**
 * What a liaison may read of what is not public yet: meeting records and newly raised issues that concern its body, submitted and
 * not marked at risk (design §4, Right of reply). Of these it sees the public projection alone; db/replies.ts asks besides whether
 * the window is still open. Nobody else reads anything by it.
 */
export function repliableBy(actor: Actor, now: Date): SQL {
  if (actor.kind !== "member" || actor.role !== "liaison" || !actor.organizationId) return sql`1 = 0`;
  const concerns = sql`exists (select 1 from ${organizations} ${sql.identifier("body")} where ${and(eq(body.id, actor.organizationId), isConcernedBody())})`;
  return and(inArray(records.kind, ["meeting", "issue"]), waitsForRelease(now), sql`not ${isAtRisk()}`, concerns)!;
}

/** What stands before the editors and waits to be released. No right to read it follows from this. */
export function waitsForRelease(now: Date): SQL {
  const waits = and(isBeforeEditors(records), isNull(records.releasedAt), isNull(records.withdrawnAt), isNull(records.mergedIntoId));
  return and(waits, everyParent(or(isPublished(parent, now), isBeforeEditors(parent))!))!;
}

/** Public: released, not in the future, not withdrawn, not merged away, and so is every parent. A person besides only with a naming basis. */
export function published(now: Date): SQL {
  return and(isPublished(records, now), everyParent(isPublished(parent, now)), or(ne(records.kind, "person"), hasNamingBasis()))!;
}

/** Written by no practice organisation; for home, search, lists, identifiers and counts (design §4). */
export const notPractice = (): SQL => eq(records.practice, false);

/** A thing by its address: what the actor may read of it, or that it was withdrawn, or where it moved. Undefined is "missing". */
export async function findBySlug(actor: Actor, kind: PagedKind, slug: string, now = new Date(), c?: Connection): Promise<Found | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ id: records.id, shown: sql<number | boolean>`case when ${shownTo(actor, now)} then 1 else 0 end`, channel: records.channel, releasedAt: records.releasedAt, withdrawnAt: records.withdrawnAt, mergedIntoId: records.mergedIntoId })
    .from(records)
    .where(kind === "entry" ? and(eq(records.id, slug), eq(records.kind, kind)) : and(eq(records.kind, kind), eq(records.slug, slug)));
  if (row?.shown) return { as: "record", id: row.id };
  if (row?.mergedIntoId) return moved(db, actor, row.mergedIntoId, now);
  if (row?.releasedAt && row.withdrawnAt && row.releasedAt <= row.withdrawnAt && row.channel === "public") return { as: "tombstone", withdrawnAt: row.withdrawnAt };
  if (row) return undefined;
  const [former] = await db.select({ id: formerSlugs.recordId }).from(formerSlugs).where(and(eq(formerSlugs.kind, kind), eq(formerSlugs.slug, slug)));
  return former && moved(db, actor, former.id, now);
}
export type Found = { as: "record"; id: string } | { as: "tombstone"; withdrawnAt: Date } | { as: "moved"; slug: string };

/** Whether a record is of the actor's own organisation; a missing one answers the same. */
export async function isOwn(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<boolean> {
  const { db } = c ?? (await connection());
  const own = ownRecord(actor);
  return own !== undefined && (await db.select({ id: records.id }).from(records).where(and(eq(records.id, id), own, visibleTo(actor, now)))).length > 0;
}

/** Whether the actor may read a record at all, in whatever state; a missing one answers the same. */
export async function isReadable(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<boolean> {
  const { db } = c ?? (await connection());
  return (await db.select({ id: records.id }).from(records).where(and(eq(records.id, id), visibleTo(actor, now)))).length > 0;
}

/** How the given records are spoken of and linked to in a reader's language, of those the actor is shown. */
export async function linksTo(actor: Actor, ids: string[], locale: Locale, now = new Date(), c?: Connection): Promise<Map<string, RecordLink>> {
  if (ids.length === 0) return new Map();
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: records.id, kind: records.kind, slug: records.slug })
    .from(records)
    .where(and(inArray(records.id, [...new Set(ids)]), or(shownTo(actor, now), ownRecord(actor))));
  const texts = await textsOf(db, rows.map((r) => r.id), locale, ["title"]);
  return new Map(rows.map((r) => [r.id, { kind: r.kind as RecordKind, id: r.id, slug: r.slug, title: texts.get(r.id)!.title! }]));
}

/** The rows of a list with how each is spoken of and summed up in a reader's language, in their order; of those the actor is shown. */
export async function listed<R extends { id: string }>(actor: Actor, rows: readonly R[], locale: Locale, now = new Date(), c?: Connection): Promise<(R & { link: RecordLink; summary?: Text })[]> {
  const { db } = c ?? (await connection());
  const ids = rows.map((r) => r.id);
  const links = await linksTo(actor, ids, locale, now, c);
  const texts = await textsOf(db, ids, locale, ["summary"]);
  return rows.flatMap((r) => {
    const link = links.get(r.id);
    return link ? [{ ...r, link, summary: texts.get(r.id)?.summary }] : [];
  });
}

const parent = alias(records, "parent");

function isPublished(r: typeof records | typeof parent, now: Date): SQL {
  return and(isNotNull(r.releasedAt), lte(r.releasedAt, now), isNull(r.withdrawnAt), isNull(r.mergedIntoId), eq(r.channel, "public"))!;
}

/** What editors read: every public text from submission on (design §4, Channels); after a return its author writes unseen again. */
const isBeforeEditors = (r: typeof records | typeof parent): SQL =>
  and(isNotNull(r.submittedAt), eq(r.channel, "public"), or(isNotNull(r.releasedAt), isNull(r.returnedAt), lt(r.returnedAt, r.submittedAt)))!;

/** A text for the parties that one of them has shown an editor, until an editor has handled it. */
const isReported = (): SQL =>
  and(eq(records.channel, "parties"), isNotNull(records.submittedAt), isNull(records.withdrawnAt), sql`exists (select 1 from ${reports} where ${and(eq(reports.recordId, records.id), isNull(reports.handledAt))})`)!;

/** Whether its author turned the right of reply off for the record that the query reads. No right to read it follows from this. */
export const isAtRisk = (): SQL => sql`(exists (select 1 from ${meetings} where ${and(eq(meetings.id, records.id), eq(meetings.atRisk, true))}) or exists (select 1 from ${issues} where ${and(eq(issues.id, records.id), eq(issues.atRisk, true))}))`;

const everyParent = (holds: SQL): SQL =>
  sql`not exists (select 1 from ${recordParents} inner join ${records} ${sql.identifier("parent")} on ${eq(parent.id, recordParents.parentId)} where ${and(eq(recordParents.recordId, records.id), sql`not (${holds})`)})`;

const hasNamingBasis = (): SQL => sql`exists (select 1 from ${people} where ${and(eq(people.id, records.id), ne(people.namingBasis, "none"))})`;

/** A post that is party stands for its body. A practice organisation is party only among practice texts. */
function isPartyToItsIssue(organizationId: string): SQL {
  return sql`exists (select 1 from entries e inner join issue_parties ip on ip.issue_id = e.issue_id left join posts p on p.id = ip.post_id inner join organizations o on o.id = ${organizationId} where e.id = ${records.id} and (ip.organization_id = ${organizationId} or p.organization_id = ${organizationId}) and (${eq(records.practice, true)} or not o.practice))`;
}

const ownRecord = (actor: Actor): SQL | undefined => (actor.kind === "member" && actor.organizationId ? eq(records.authorOrganizationId, actor.organizationId) : undefined);

async function moved(db: Connection["db"], actor: Actor, id: string, now: Date): Promise<Found | undefined> {
  const [target] = await db.select({ kind: records.kind, slug: records.slug }).from(records).where(and(eq(records.id, id), shownTo(actor, now)));
  const slug = target?.kind === "entry" ? id : target?.slug; // an entry's address is its id
  return slug ? { as: "moved", slug } : undefined;
}
