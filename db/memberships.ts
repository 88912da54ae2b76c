import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { MembershipRole } from "../lib/people";
import type { RecordLink } from "../lib/records";
import type { PublicParty } from "../lib/timeline";
import { connection, type Connection, type Db } from "./client";
import { isBetweenReleased } from "./membership-ends";
import { namedParty, openPartyBook } from "./parties";
import { linksTo } from "./records";
import { memberships, posts } from "./schema";
import { and, asc, eq, inArray, type SQL } from "./sql";

/** One row: who is in what, in which role, and what shows it. `body` is the organisation of a post. */
export type MembershipLine = { member?: PublicParty; in?: RecordLink; body?: RecordLink; role: MembershipRole; starts: string | null; ends: string | null; seen: string[]; source?: RecordLink };
/** A post of a body with whoever a source shows in it; no line where no source names a holder. */
export type PostLine = { post: RecordLink; holders: MembershipLine[] };

/** Who belongs to a platform or an organisation, in what role, and when a source shows it. */
export const listMembershipsIn = (actor: Actor, of: { platformId: string } | { organizationId: string }, locale: Locale, now = new Date(), c?: Connection) =>
  lines(actor, "platformId" in of ? eq(memberships.inPlatformId, of.platformId) : eq(memberships.inOrganizationId, of.organizationId), locale, now, c);

/** Where a person or an organisation belongs. */
export const listMembershipsOf = (actor: Actor, of: { personId: string } | { organizationId: string }, locale: Locale, now = new Date(), c?: Connection) =>
  lines(actor, "personId" in of ? eq(memberships.memberPersonId, of.personId) : eq(memberships.memberOrganizationId, of.organizationId), locale, now, c);

/** The posts of a body the actor is shown, each with its holders. An office holder without a name is a post without a line. */
export async function listPostsOf(actor: Actor, organizationId: string, locale: Locale, now = new Date(), c?: Connection): Promise<PostLine[]> {
  const { db } = c ?? (await connection());
  const ids = (await db.select({ id: posts.id }).from(posts).where(eq(posts.organizationId, organizationId)).orderBy(asc(posts.id))).map((p) => p.id);
  if (ids.length === 0) return [];
  const links = await linksTo(actor, ids, locale, now, c);
  const holders = await lines(actor, inArray(memberships.inPostId, ids), locale, now, c);
  return ids.flatMap((id) => (links.has(id) ? [{ post: links.get(id)!, holders: holders.filter((h) => h.in?.id === id && h.member) }] : []));
}

async function lines(actor: Actor, where: SQL | undefined, locale: Locale, now: Date, c?: Connection): Promise<MembershipLine[]> {
  const { db } = c ?? (await connection());
  const rows = await membershipRows(db, and(where, isBetweenReleased(db, now)));
  const asParty = (r: (typeof rows)[number]) => ({ personId: r.memberPersonId, postId: null, organizationId: r.memberOrganizationId, category: r.memberCategory, lang: r.lang });
  const book = await openPartyBook(actor, rows.map(asParty), locale, now, db, c);
  const links = await linksTo(actor, rows.flatMap((r) => [r.inPostId, r.inPlatformId, r.inOrganizationId, r.postBodyId, r.sourceId].flatMap((id) => id ?? [])), locale, now, c);
  return rows.map((r) => ({
    member: namedParty(asParty(r), book, locale),
    in: links.get(r.inPostId ?? r.inPlatformId ?? r.inOrganizationId ?? ""),
    body: links.get((r.inPostId ? (r.postBodyId ?? r.inOrganizationId) : null) ?? ""),
    role: r.role,
    starts: r.starts,
    ends: r.ends,
    seen: r.seen,
    source: links.get(r.sourceId ?? ""),
  }));
}

/** A platform lists some dozens of members, each once for every source that shows it. */
const MOST = 1000;

const membershipRows = (db: Db, where: SQL | undefined) =>
  db
    .select({
      memberPersonId: memberships.memberPersonId, memberOrganizationId: memberships.memberOrganizationId, memberCategory: memberships.memberCategory, lang: memberships.lang, inPostId: memberships.inPostId, inPlatformId: memberships.inPlatformId,
      inOrganizationId: memberships.inOrganizationId, role: memberships.role, starts: memberships.starts, ends: memberships.ends, seen: memberships.seen, sourceId: memberships.sourceId, postBodyId: posts.organizationId,
    })
    .from(memberships)
    .leftJoin(posts, eq(posts.id, memberships.inPostId))
    .where(where)
    .orderBy(asc(memberships.role), asc(memberships.id))
    .limit(MOST);
