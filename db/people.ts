import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { RecordLink, Text } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { connection, type Connection } from "./client";
import { presentEntries } from "./entries";
import { listMembershipsOf, type MembershipLine } from "./memberships";
import { entryIdsNaming, meetingsNaming, mentionsNaming, type NamedMeeting } from "./named";
import { listNames, type NameLine } from "./names";
import { listLinks, type LinkLine, type Mention } from "./links";
import { linksTo, listed, notPractice, shownTo } from "./records";
import { people, records } from "./schema";
import { and, asc, eq, ne } from "./sql";
import { textsOf } from "./texts";

export type PersonLine = { link: RecordLink; summary?: Text };
export type PersonPage = PersonLine & { id: string; names: NameLine[]; posts: MembershipLine[]; entries: TimelineEntry[]; /** At which the rule of the meeting lets the person be named. */ meetings: NamedMeeting[]; links: LinkLine[]; mentions: Mention[]; claims: ClaimView[]; corroborations: CorroborationView[] };

const PAGE = 200;
const ENTRIES = 50;

/** People with a naming basis; nobody else has a page (design §4). */
export async function listPeople(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<PersonLine[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: records.id })
    .from(records)
    .innerJoin(people, eq(people.id, records.id))
    .where(and(eq(records.kind, "person"), ne(people.namingBasis, "none"), shownTo(actor, now), notPractice()))
    .orderBy(asc(records.slug))
    .limit(PAGE);
  return listed(actor, rows, locale, now, c);
}

export async function getPerson(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<PersonPage | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await db.select({ id: records.id }).from(records).innerJoin(people, eq(people.id, records.id)).where(and(eq(records.id, id), ne(people.namingBasis, "none"), shownTo(actor, now)));
  const link = row && (await linksTo(actor, [id], locale, now, c)).get(id);
  if (!link) return undefined;
  const said = await entryIdsNaming(actor, { personId: id }, ENTRIES, locale, now, c);
  const presented = await presentEntries(actor, said, locale, now, c);
  const entries = said.flatMap((entryId) => presented.get(entryId) ?? []);
  const meetings = await meetingsNaming(actor, id, locale, now, c);
  const above = new Set([...entries.map((e) => e.id), ...meetings.map((m) => m.link.id)]);
  return {
    id,
    link,
    summary: (await textsOf(db, [id], locale)).get(id)?.summary,
    names: await listNames(actor, id, locale, now, c),
    posts: await listMembershipsOf(actor, { personId: id }, locale, now, c),
    entries,
    meetings,
    links: await listLinks(actor, id, locale, now, c),
    mentions: (await mentionsNaming(actor, id, locale, now, c)).filter((m) => !above.has(m.link.id)),
    ...(await claimsAbout(actor, [id], locale, now, c)),
  };
}
