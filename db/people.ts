import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { RecordLink, Text } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { connection, type Connection } from "./client";
import { presentEntries } from "./entries";
import { listMembershipsOf, type MembershipLine } from "./memberships";
import { listNames, type NameLine } from "./names";
import { linksTo, notPractice, shownTo } from "./records";
import { entryParties, people, records } from "./schema";
import { and, asc, desc, eq, isNotNull, ne } from "./sql";
import { textsOf } from "./texts";

export type PersonLine = { link: RecordLink; summary?: Text };
export type PersonPage = PersonLine & { id: string; names: NameLine[]; posts: MembershipLine[]; entries: TimelineEntry[]; claims: ClaimView[]; corroborations: CorroborationView[] };

const PAGE = 200;
const ENTRIES = 50;

/** People with a naming basis; nobody else has a page (design §4). */
export async function listPeople(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<PersonLine[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: records.id })
    .from(records)
    .innerJoin(people, eq(people.id, records.id))
    .where(and(eq(records.kind, "person"), ne(people.namingBasis, "none"), shownTo(actor, now)))
    .orderBy(asc(records.slug))
    .limit(PAGE);
  const ids = rows.map((r) => r.id);
  const links = await linksTo(actor, ids, locale, now, c);
  const texts = await textsOf(db, ids, locale);
  return ids.flatMap((id) => (links.has(id) ? [{ link: links.get(id)!, summary: texts.get(id)?.summary }] : []));
}

export async function getPerson(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<PersonPage | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await db.select({ id: records.id }).from(records).innerJoin(people, eq(people.id, records.id)).where(and(eq(records.id, id), ne(people.namingBasis, "none"), shownTo(actor, now)));
  const link = row && (await linksTo(actor, [id], locale, now, c)).get(id);
  if (!link) return undefined;
  const said = await db
    .selectDistinct({ id: records.id, sortKey: records.sortKey })
    .from(entryParties)
    .innerJoin(records, eq(records.id, entryParties.entryId))
    .where(and(eq(entryParties.personId, id), isNotNull(records.sortKey), shownTo(actor, now), notPractice()))
    .orderBy(desc(records.sortKey), desc(records.id))
    .limit(ENTRIES);
  const presented = await presentEntries(actor, said.map((s) => s.id), locale, now, c);
  return {
    id,
    link,
    summary: (await textsOf(db, [id], locale)).get(id)?.summary,
    names: await listNames(actor, id, locale, now, c),
    posts: await listMembershipsOf(actor, { personId: id }, locale, now, c),
    entries: said.flatMap((s) => presented.get(s.id) ?? []),
    ...(await claimsAbout(actor, [id], locale, now, c)),
  };
}
