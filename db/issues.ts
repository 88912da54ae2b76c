import { type Actor, VISITOR } from "../lib/actor";
import { daysBetween } from "../lib/edtf";
import type { IssuePartyRole } from "../lib/issues";
import type { Locale } from "../lib/locales";
import type { RecordLink, Text } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { connection, type Connection, type Db } from "./client";
import { commitmentsAmong, type CommitmentLine } from "./commitments";
import { entryIdsUnder, presentEntries } from "./entries";
import { trailOf, type TrailLine } from "./events";
import { namedParty, openPartyBook, publicPartyLines, type ShownPartyLine } from "./parties";
import { listLinks, type LinkLine } from "./links";
import { type AssessmentLine, listOfficialPositions, listPositions, type OfficialPosition, type Standing } from "./positions";
import { listQuotations, type QuotationLine } from "./quotations";
import { linksTo, listed, notPractice, repliableBy, shownTo, visibleTo } from "./records";
import { entries, issueParties, issues, organizations, recordParents, records } from "./schema";
import { listSourcesOf, type SourceLine } from "./sources";
import { and, asc, desc, eq, type SQL } from "./sql";
import { textsOf } from "./texts";

export type IssueLine = { link: RecordLink; summary?: Text; identifier: string | null; country: string | null; sortKey: string | null };
export type IssuePartyLine = { role: IssuePartyRole; party: ShownPartyLine; practice: boolean };

export type IssuePage = {
  id: string;
  link: RecordLink;
  summary?: Text;
  identifier: string | null;
  country: string | null;
  backfilled: boolean;
  endedOn: string | null;
  practice: boolean;
  parties: IssuePartyLine[];
  /** The dated chain, oldest first, with the whole days since the named earlier entry where both dates are single days. */
  chronology: { entry: TimelineEntry; sources: SourceLine[]; daysSinceMeeting?: { days: number; from: string; meeting: RecordLink } }[];
  commitments: CommitmentLine[];
  assessments: AssessmentLine[];
  /** What those positions amount to: agreed, ended, an end proposed, opened again. */
  standing: Standing;
  /** The current official position of each body that is responsible or asked. */
  official: OfficialPosition[];
  claims: ClaimView[];
  corroborations: CorroborationView[];
  /** Claims about the entries of the chain. */
  entryClaims: ClaimView[];
  sources: SourceLine[];
  platforms: RecordLink[];
  /** Words about the case itself; those of its entries stand with them. */
  quotations: QuotationLine[];
  links: LinkLine[];
  trail: TrailLine[];
  version: number;
};

const PAGE = 100;

/** Issues on the public list, newest first. */
export async function listIssues(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<IssueLine[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: records.id, identifier: records.identifier, country: records.country, sortKey: records.sortKey })
    .from(records)
    .where(and(eq(records.kind, "issue"), shownTo(actor, now), notPractice()))
    .orderBy(desc(records.sortKey), desc(records.id))
    .limit(PAGE);
  return listed(actor, rows, locale, now, c);
}

/** The whole page of one issue, or undefined where the actor is not shown it. */
export const getIssue = (actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection) => readIssue(actor, id, shownTo(actor, now), locale, now, c);

/** The same page of an issue that is not public yet, for those who may see it. */
export const previewIssue = (actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection) => readIssue(actor, id, visibleTo(actor, now), locale, now, c);

/** An issue as the public will read it, for a body concerned that may reply first (design §4); db/replies.ts asks whether it still may. */
export const getIssueToReplyTo = (actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection) => readIssue(VISITOR, id, repliableBy(actor, now), locale, now, c);

/** `gate` opens the issue itself, with its own quotations and links; all else on its page is what the actor is shown. */
async function readIssue(actor: Actor, id: string, gate: SQL, locale: Locale, now: Date, c?: Connection): Promise<IssuePage | undefined> {
  const { db } = c ?? (await connection());
  const [found] = await db
    .select({ slug: records.slug, row: { id: records.id, identifier: records.identifier, country: records.country, practice: records.practice, version: records.version, backfilled: issues.backfilled, endedOn: issues.endedOn } })
    .from(records)
    .innerJoin(issues, eq(issues.id, records.id))
    .where(and(eq(records.id, id), gate));
  if (!found) return undefined;
  const { row, slug } = found;
  const text = (await textsOf(db, [id], locale)).get(id)!;
  const entryIds = await entryIdsUnder(actor, "issueId", id, now, db);
  const presented = await presentEntries(actor, entryIds, locale, now, c);
  const chain = entryIds.flatMap((entryId) => presented.get(entryId) ?? []);
  const about = await claimsAbout(actor, [id], locale, now, c);
  const aboutEntries = await claimsAbout(actor, entryIds, locale, now, c);
  const inChain = entryIds.flatMap((entryId) => aboutEntries.claims.filter((claim) => claim.recordId === entryId));
  const sources = await listSourcesOf(actor, [...about.claims, ...inChain].flatMap((claim) => claim.source?.id ?? []), locale, now, c);
  const byId = new Map(sources.map((s) => [s.link.id, s]));
  const citedBy = (entryId: string) => [...new Set(aboutEntries.claims.flatMap((claim) => (claim.recordId === entryId ? (claim.source?.id ?? []) : [])))].flatMap((sourceId) => byId.get(sourceId) ?? []);
  const said = await listPositions(actor, { kind: "issue", id }, locale, now, c);
  const parties = await issuePartyRows(db, id);
  return {
    ...row,
    link: { kind: "issue", id, slug, title: text.title },
    summary: text.summary,
    parties: await partyLines(actor, parties, locale, now, db, c),
    chronology: chain.map((entry) => ({ entry, sources: citedBy(entry.id), daysSinceMeeting: sinceMeeting(entry, chain) })),
    commitments: await commitmentsAmong(actor, entryIds, presented, locale, now, db, c),
    assessments: said.lines,
    standing: said.standing,
    official: await listOfficialPositions(actor, id, locale, now, c),
    claims: about.claims,
    corroborations: [...about.corroborations, ...aboutEntries.corroborations],
    entryClaims: aboutEntries.claims,
    sources,
    platforms: await platformsOf(actor, id, locale, now, db, c),
    quotations: await listQuotations(actor, [id], locale, now, c, gate),
    links: await listLinks(actor, id, locale, now, c, gate),
    trail: await trailOf(actor, id, locale, now, c),
  };
}

/** The issue as an action needs it: its parties by role, and whether this actor reads it at all. */
export async function getIssueForAction(actor: Actor, id: string, now = new Date(), c?: Connection) {
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ id: records.id, slug: records.slug, country: records.country, version: records.version, title: records.title, lang: records.lang, releasedAt: records.releasedAt, withdrawnAt: records.withdrawnAt })
    .from(records)
    .innerJoin(issues, eq(issues.id, records.id))
    .where(and(eq(records.id, id), shownTo(actor, now)));
  if (!row) return undefined;
  const parties = (await issuePartyRows(db, id)).flatMap((p) => (p.organizationId ? [{ organizationId: p.organizationId, role: p.role }] : []));
  const parents = (await db.select({ id: recordParents.parentId }).from(recordParents).where(eq(recordParents.recordId, id))).map((p) => p.id);
  return { ...row, parties, parents };
}

type PartyRows = Awaited<ReturnType<typeof issuePartyRows>>;

function issuePartyRows(db: Db, issueId: string) {
  return db
    .select({
      id: issueParties.id, role: issueParties.role, personId: issueParties.personId, postId: issueParties.postId, organizationId: issueParties.organizationId, platformId: issueParties.platformId,
      country: issueParties.country, category: issueParties.category, lang: issueParties.lang, count: issueParties.count, countQualifier: issueParties.countQualifier, publicBasis: issueParties.publicBasis,
      practice: organizations.practice, side: organizations.side,
    })
    .from(issueParties)
    .leftJoin(organizations, eq(organizations.id, issueParties.organizationId))
    .where(eq(issueParties.issueId, issueId))
    .orderBy(asc(issueParties.order), asc(issueParties.id));
}

/** Practice organisations are told apart from real ones before the gate adds up whom it holds back. */
async function partyLines(actor: Actor, rows: PartyRows, locale: Locale, now: Date, db: Db, c?: Connection): Promise<IssuePartyLine[]> {
  const book = await openPartyBook(actor, rows, locale, now, db, c);
  const lines = publicPartyLines(rows.filter((r) => !r.practice), undefined, book, locale).map(({ role, line }) => ({ role, party: line, practice: false }));
  const practising = rows.filter((r) => r.practice).flatMap((r) => {
    const party = namedParty(r, book, locale);
    return party ? [{ role: r.role, party: { ...party, side: r.side, count: null, countQualifier: null }, practice: true }] : [];
  });
  return [...lines, ...practising] as IssuePartyLine[]; // the roles come from issue_parties
}

/** Elapsed days run from the sitting that dealt with the issue, and name it. */
function sinceMeeting(entry: TimelineEntry, chain: TimelineEntry[]): { days: number; from: string; meeting: RecordLink } | undefined {
  if (entry.kind !== "outcome" || !entry.occurred) return undefined;
  const sitting = chain.find((e) => e.kind === "recommendation" && e.occurred && e.parents.some((p) => p.kind === "meeting"));
  const meeting = sitting?.parents.find((p) => p.kind === "meeting");
  const days = sitting?.occurred ? daysBetween(sitting.occurred, entry.occurred) : undefined;
  return meeting && days !== undefined && days > 0 ? { days, from: sitting!.occurred!, meeting } : undefined;
}

/** Platforms on which something of the issue happened; an entry nobody is shown must not tell so. */
async function platformsOf(actor: Actor, issueId: string, locale: Locale, now: Date, db: Db, c?: Connection): Promise<RecordLink[]> {
  const rows = await db
    .selectDistinct({ id: recordParents.parentId })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .innerJoin(recordParents, eq(recordParents.recordId, entries.id))
    .where(and(eq(entries.issueId, issueId), shownTo(actor, now), notPractice()));
  return [...(await linksTo(actor, rows.map((r) => r.id), locale, now, c)).values()].filter((link) => link.kind === "platform");
}
