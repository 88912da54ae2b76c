import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { MembershipRole } from "../lib/people";
import type { RecordLink } from "../lib/records";
import type { PublicParty } from "../lib/timeline";
import { connection, type Connection, type Db } from "./client";
import { namedParty, openPartyBook } from "./parties";
import { linksTo } from "./records";
import { memberships } from "./schema";
import { asc, eq, or, type SQL } from "./sql";

export type MembershipLine = { member?: PublicParty; in?: RecordLink; role: MembershipRole; starts: string | null; ends: string | null; seen: string[]; source?: RecordLink };

/** Who belongs to a platform or an organisation, in what role, and when a source shows it. */
export const listMembershipsIn = (actor: Actor, of: { platformId: string } | { organizationId: string }, locale: Locale, now = new Date(), c?: Connection) =>
  lines(actor, "platformId" in of ? eq(memberships.inPlatformId, of.platformId) : eq(memberships.inOrganizationId, of.organizationId), locale, now, c);

/** Where a person or an organisation belongs. */
export const listMembershipsOf = (actor: Actor, of: { personId: string } | { organizationId: string }, locale: Locale, now = new Date(), c?: Connection) =>
  lines(actor, "personId" in of ? eq(memberships.memberPersonId, of.personId) : eq(memberships.memberOrganizationId, of.organizationId), locale, now, c);

async function lines(actor: Actor, where: SQL | undefined, locale: Locale, now: Date, c?: Connection): Promise<MembershipLine[]> {
  const { db } = c ?? (await connection());
  const rows = await membershipRows(db, where);
  const asParty = (r: (typeof rows)[number]) => ({ personId: r.memberPersonId, postId: null, organizationId: r.memberOrganizationId, category: r.memberCategory, lang: r.lang });
  const book = await openPartyBook(actor, rows.map(asParty), locale, now, db, c);
  const links = await linksTo(actor, rows.flatMap((r) => [r.inPostId, r.inPlatformId, r.inOrganizationId, r.sourceId].flatMap((id) => id ?? [])), locale, now, c);
  return rows.map((r) => ({
    member: namedParty(asParty(r), book, locale),
    in: links.get(r.inPostId ?? r.inPlatformId ?? r.inOrganizationId ?? ""),
    role: r.role,
    starts: r.starts,
    ends: r.ends,
    seen: r.seen,
    source: links.get(r.sourceId ?? ""),
  }));
}

const membershipRows = (db: Db, where: SQL | undefined) => db.select().from(memberships).where(or(where)).orderBy(asc(memberships.role), asc(memberships.seen), asc(memberships.id)).limit(200);
