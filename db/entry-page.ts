import type { Actor } from "../lib/actor";
import { ENTRY_PARTY_ROLES, type EntryPartyRole, type FollowUpResult, type OutcomeKind, type OutcomeStep } from "../lib/entries";
import type { Locale } from "../lib/locales";
import type { RecordLink, Text } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { attributionRules } from "./attribution";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { type Connection, connection, type Db } from "./client";
import { commitmentsAmong, type CommitmentLine } from "./commitments";
import { presentEntries } from "./entries";
import { listLinks, type LinkLine } from "./links";
import { openPartyBook, publicPartyLines, type ShownPartyLine } from "./parties";
import { listQuotations, type QuotationLine } from "./quotations";
import { linksTo, notPractice, shownTo } from "./records";
import { entries, entryParties, recordParents, records } from "./schema";
import { listSourcesOf, type SourceLine } from "./sources";
import { and, asc, eq, sql } from "./sql";

export type EntryPage = {
  entry: TimelineEntry;
  sourceUrl: string | null;
  /** What paper it is, in the record's own language, its number, under what and when it was registered (EDTF), and its point. */
  documentKind?: Text;
  documentNumber: string | null;
  registrationNumber: string | null;
  registrationDate: string | null;
  documentPoint: string | null;
  due: string | null;
  done: string | null;
  result: FollowUpResult | null;
  outcomeKind: OutcomeKind | null;
  outcomeStep: OutcomeStep | null;
  /** Every record under which it stands. */
  under: RecordLink[];
  /** What it follows, and what follows it. */
  follows?: RecordLink;
  followedBy: RecordLink[];
  parties: { role: EntryPartyRole; line: ShownPartyLine }[];
  commitments: CommitmentLine[];
  quotations: QuotationLine[];
  links: LinkLine[];
  claims: ClaimView[];
  corroborations: CorroborationView[];
  sources: SourceLine[];
};

/** One entry under its permalink, with who spoke, where it belongs and what it rests on. */
export async function getEntry(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<EntryPage | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({
      sourceUrl: entries.sourceUrl, documentKind: entries.documentKind, documentNumber: entries.documentNumber, registrationNumber: entries.registrationNumber, registrationDate: entries.registrationDate, documentPoint: entries.documentPoint, due: entries.due, done: entries.done, result: entries.result,
      outcomeKind: entries.outcomeKind, outcomeStep: entries.outcomeStep, followsId: entries.followsId, practice: records.practice, lang: records.lang,
    })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .where(and(eq(records.id, id), shownTo(actor, now)));
  const presented = await presentEntries(actor, row ? [id] : [], locale, now, c);
  const entry = presented.get(id);
  if (!row || !entry) return undefined;
  const { followsId, practice, documentKind, lang, ...facts } = row;
  const parents = await db.select({ id: recordParents.parentId }).from(recordParents).where(eq(recordParents.recordId, id));
  const after = await db.select({ id: entries.id }).from(entries).innerJoin(records, eq(records.id, entries.id)).where(and(eq(entries.followsId, id), shownTo(actor, now), practice ? undefined : notPractice())).orderBy(sql`${records.sortKey} is null`, asc(records.sortKey), asc(records.id));
  const near = await linksTo(actor, [...parents.map((p) => p.id), ...after.map((a) => a.id), ...(followsId ? [followsId] : [])], locale, now, c);
  const about = await claimsAbout(actor, [id], locale, now, c);
  return {
    ...facts,
    documentKind: documentKind === null ? undefined : { text: documentKind, lang, origin: "original", checked: true },
    entry,
    under: parents.flatMap((p) => near.get(p.id) ?? []),
    follows: near.get(followsId ?? ""),
    followedBy: after.flatMap((a) => near.get(a.id) ?? []),
    parties: await partiesOf(actor, id, locale, now, db, c),
    commitments: await commitmentsAmong(actor, [id], presented, locale, now, db, c),
    quotations: await listQuotations(actor, [id], locale, now, c),
    links: await listLinks(actor, id, locale, now, c),
    ...about,
    sources: await listSourcesOf(actor, about.claims.flatMap((claim) => claim.source?.id ?? []), locale, now, c),
  };
}

/** Who spoke, to whom, who is responsible, affected or signed; as far as the rule of the meeting lets each be shown. */
async function partiesOf(actor: Actor, id: string, locale: Locale, now: Date, db: Db, c?: Connection): Promise<EntryPage["parties"]> {
  const rows = await db.select().from(entryParties).where(eq(entryParties.entryId, id)).orderBy(asc(entryParties.order), asc(entryParties.id));
  const book = await openPartyBook(actor, rows, locale, now, db, c);
  const lines = publicPartyLines(rows, (await attributionRules(db, [id])).get(id), book, locale);
  return ENTRY_PARTY_ROLES.flatMap((role) => lines.flatMap((l) => (l.role === role ? [{ role, line: l.line }] : [])));
}
