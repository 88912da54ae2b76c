import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { ParticipantRole } from "../lib/meetings";
import { namesNobody, type Party, publicParties, publicName } from "../lib/public-name";
import type { RecordLink } from "../lib/records";
import { attributionRules } from "./attribution";
import { connection, type Connection, type Db } from "./client";
import { listMentions, type Mention } from "./links";
import { openPartyBook, type PartyBook, type RolePartyRow } from "./parties";
import { linksTo, notPractice, shownTo } from "./records";
import { entryParties, meetings, participants, posts, records } from "./schema";
import { and, desc, eq, inArray, isNotNull, ne, or, sql, type SQL } from "./sql";

/**
 * Where somebody is publicly named. A page about a person or a body lists nothing in which the rule of the meeting or a missing
 * basis would hold the name back elsewhere: the list itself would give it away (design §2.6).
 */
type Named = { personId: string } | { organizationId: string };

/** The ids of entries that name a person or a body (or a post of it), newest first. Being affected by something is not shown on a body's page. */
export async function entryIdsNaming(actor: Actor, who: Named, limit: number, locale: Locale, now = new Date(), c?: Connection): Promise<string[]> {
  const { db } = c ?? (await connection());
  const isWho: SQL = "personId" in who ? eq(entryParties.personId, who.personId) : or(eq(entryParties.organizationId, who.organizationId), inArray(entryParties.postId, db.select({ id: posts.id }).from(posts).where(eq(posts.organizationId, who.organizationId))))!;
  const rows = await db
    .selectDistinct({ id: records.id, sortKey: records.sortKey })
    .from(entryParties)
    .innerJoin(records, eq(records.id, entryParties.entryId))
    .where(and(isWho, "organizationId" in who ? ne(entryParties.role, "affected") : undefined, isNotNull(records.sortKey), shownTo(actor, now), notPractice()))
    .orderBy(desc(records.sortKey), desc(records.id));
  const named: string[] = [];
  for (let from = 0; from < rows.length && named.length < limit; from += CHUNK) named.push(...(await namingAmong(actor, rows.slice(from, from + CHUNK).map((r) => r.id), who, locale, now, db, c)));
  return named.slice(0, limit);
}

/** A ministry speaks in thousands of entries, of which the newest suffice; and a statement takes only so many ids. */
const CHUNK = 500;

async function namingAmong(actor: Actor, ids: string[], who: Named, locale: Locale, now: Date, db: Db, c?: Connection): Promise<string[]> {
  const rules = await attributionRules(db, ids);
  const parties = await db.select().from(entryParties).where(inArray(entryParties.entryId, ids));
  const book = await openPartyBook(actor, parties, locale, now, db, c);
  return ids.filter((entryId) => {
    const of = parties.filter((p) => p.entryId === entryId).map((p) => ({ row: p, party: partyOf(p, book) }));
    return [...new Set(of.map((p) => p.row.role))].some((role) => {
      if (role === "affected" && "organizationId" in who) return false;
      const shown = publicParties(of.filter((p) => p.row.role === role).map((p) => p.party), rules.get(entryId));
      return of.some(({ row, party }) => row.role === role && isThem(row, who, book) && shown.some((s) => s.shown === "named" && s.label === party.label));
    });
  });
}

export type NamedMeeting = { link: RecordLink; starts: string | null; ends: string | null; roles: ParticipantRole[] };

/** Meetings at which a person is named as a participant under the meeting's own rule, newest first, undated last. */
export async function meetingsNaming(actor: Actor, personId: string, locale: Locale, now = new Date(), c?: Connection): Promise<NamedMeeting[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: records.id, starts: meetings.starts, ends: meetings.ends, role: participants.role, rule: meetings.attributionRule, basis: participants.namingBasis })
    .from(participants)
    .innerJoin(meetings, eq(meetings.id, participants.meetingId))
    .innerJoin(records, eq(records.id, meetings.id))
    .where(and(eq(participants.personId, personId), shownTo(actor, now), notPractice()))
    .orderBy(sql`${records.sortKey} is null`, desc(records.sortKey), desc(records.id));
  const named = rows.filter((r) => publicName({ name: "", namingBasis: r.basis }, r.rule).shown === "name");
  const links = await linksTo(actor, named.map((r) => r.id), locale, now, c);
  const first = named.filter((r, i) => named.findIndex((other) => other.id === r.id) === i);
  return first.flatMap(({ id, starts, ends }) => (links.has(id) ? [{ link: links.get(id)!, starts, ends, roles: [...new Set(named.filter((r) => r.id === id).map((r) => r.role))] }] : []));
}

/** The records of which a claim names this one, without those said where the rule names nobody. */
export async function mentionsNaming(actor: Actor, recordId: string, locale: Locale, now = new Date(), c?: Connection): Promise<Mention[]> {
  const { db } = c ?? (await connection());
  const mentions = await listMentions(actor, recordId, locale, now, c);
  const rules = await attributionRules(db, mentions.map((m) => m.link.id));
  return mentions.filter((m) => !namesNobody(rules.get(m.link.id)));
}

/** A party by the id of its row, so that what the rule shows can be told apart. */
function partyOf(row: RolePartyRow & { id: string }, book: PartyBook): Party<string> {
  const postId = row.postId ?? (row.personId ? book.postOf.get(row.personId) : undefined);
  const organizationId = row.organizationId ?? (postId ? book.organizationOfPost.get(postId) : undefined);
  const is = row.personId ? "person" : row.postId ? "post" : row.organizationId ? "organization" : row.platformId ? "platform" : row.country ? "country" : "category";
  const publicBasis = row.publicBasis === "none" && row.personId ? (book.personBasis.get(row.personId) ?? "none") : row.publicBasis;
  return { is, role: row.role, publicBasis, label: row.id, side: (organizationId && book.sides.get(organizationId)) || null, count: row.count, countQualifier: row.countQualifier };
}

const isThem = (row: RolePartyRow, who: Named, book: PartyBook) =>
  "personId" in who ? row.personId === who.personId : row.organizationId === who.organizationId || (row.postId !== null && book.organizationOfPost.get(row.postId) === who.organizationId);
