import type { Actor } from "../lib/actor";
import { type AgreedState, type AgreementParty, agreement, awaitsVerification, currentAssessments, ended, type IssueEnd, proposedEnds, reopening } from "../lib/agreement";
import { today } from "../lib/deadlines";
import { wholeText } from "../lib/first-sentence";
import type { AssessmentState } from "../lib/issues";
import type { Locale } from "../lib/locales";
import type { RecordLink, Text } from "../lib/records";
import type { PublicParty, TimelineEntry } from "../lib/timeline";
import { connection, type Connection, type Db } from "./client";
import { presentEntries } from "./entries";
import { namedParty, openPartyBook } from "./parties";
import { linksTo, notPractice, shownTo } from "./records";
import { assessments, entries, entryParties, issueParties, organizations, posts, records } from "./schema";
import { alias, and, asc, eq, inArray, isNotNull, sql } from "./sql";
import { textsOf } from "./texts";

type Stored = { id: string; organizationId: string; state: AssessmentState; since: string | null; at: Date; entryId: string | null; responsibleId: string | null; practice: boolean };

/** How a case stands by what its parties have said; the rules are those of lib/agreement.ts. */
export type Facts = {
  parties: (AgreementParty & { hasBasis: boolean })[];
  said: Stored[];
  agreed?: AgreedState;
  ended?: IssueEnd;
  endProposed: boolean;
  /** Every organisation that raised it has withdrawn it. */
  issueWithdrawn: boolean;
};

/** The parties of an issue, a post for its body, with what they have said of it. Asks no gate: what it gives of others is for rules, not for pages. */
export async function issueFacts(db: Db, issueId: string): Promise<Facts> {
  const parties = await issuePartiesAsBodies(db, issueId);
  const said = await storedAssessments(db, issueId);
  const found = agreement("issue", parties, said);
  const end = ended({ parties, assessments: said });
  return { parties, said, agreed: "agreed" in found ? found.agreed : undefined, ended: end, endProposed: proposedEnds(parties, said).length > 0, issueWithdrawn: end === "withdrawn" };
}

/** The same of a commitment: to the parties of its issue come those who are to carry it out. */
async function commitmentFacts(db: Db, entryId: string): Promise<Facts> {
  const [entry] = await db.select({ issueId: entries.issueId }).from(entries).where(eq(entries.id, entryId));
  const carrying = await db
    .select({ organizationId: bodyOf(entryParties), practice: body.practice })
    .from(entryParties)
    .leftJoin(posts, eq(posts.id, entryParties.postId))
    .innerJoin(body, eq(body.id, bodyOf(entryParties)))
    .where(and(eq(entryParties.entryId, entryId), eq(entryParties.role, "responsible")));
  const parties = [...(entry?.issueId ? await issuePartiesAsBodies(db, entry.issueId) : []), ...carrying.map((p) => ({ ...p, role: "responsible" as const, hasBasis: true }))];
  const said = await storedAssessments(db, entryId);
  const found = agreement("commitment", parties, said);
  return { parties, said, agreed: "agreed" in found ? found.agreed : undefined, endProposed: false, issueWithdrawn: false };
}

/** What one organisation said at one time. The words only once their entry is public. */
export type Saying = { state: AssessmentState; since: string | null; at: Date; statement?: Text; source?: string; document?: string; entryId?: string; responsible?: RecordLink };
export type AssessmentLine = Saying & { organization: PublicParty; practice: boolean; /** Known to have raised the issue, where the page names who did. */ raised: boolean; /** What it said before, newest first. */ before: Saying[] };
export type Standing = {
  agreed?: AgreedState;
  ended?: IssueEnd;
  /** What bodies propose as the end, by name. */
  proposals: { organization: PublicParty; state: AssessmentState; at: Date }[];
  awaitsVerification: boolean;
  /** By whom it was opened again, where the page names who raised it, and when. */
  reopened?: { organization?: PublicParty; at: Date };
};

/**
 * Who says what of an issue or a commitment: those who raised it first, as far as that is public, then in the order in which they
 * spoke; with everything each has said before. Practice organisations are shown and count in nothing.
 */
export async function listPositions(actor: Actor, subject: { kind: "issue" | "commitment"; id: string }, locale: Locale, now = new Date(), c?: Connection): Promise<{ lines: AssessmentLine[]; standing: Standing }> {
  const { db } = c ?? (await connection());
  const facts = subject.kind === "issue" ? await issueFacts(db, subject.id) : await commitmentFacts(db, subject.id);
  const { parties, said } = facts;
  const book = await openPartyBook(actor, said.map((s) => asParty(s.organizationId)), locale, now, db, c);
  const nameOf = (organizationId: string) => namedParty(asParty(organizationId), book, locale);
  const words = await releasedWords(actor, said.flatMap((s) => s.entryId ?? []), locale, now, db);
  const responsible = await linksTo(actor, said.flatMap((s) => s.responsibleId ?? []), locale, now, c);
  const saying = (s: Stored): Saying => ({ state: s.state, since: s.since, at: s.at, ...words.get(s.entryId ?? ""), responsible: responsible.get(s.responsibleId ?? "") });
  const raising = parties.filter((p) => p.role === "raised");
  const raisersKnown = raising.every((p) => p.hasBasis); // with one left out the order would give it away (design §2.6)
  const current = currentAssessments(said.map((s) => ({ ...s, practice: false, practising: s.practice })));
  const lines = current.flatMap((latest): AssessmentLine[] => {
    const organization = nameOf(latest.organizationId);
    const before = said.filter((s) => s.organizationId === latest.organizationId && s.id !== latest.id).reverse().map(saying);
    return organization ? [{ ...saying({ ...latest, practice: latest.practising }), organization, practice: latest.practising, raised: raisersKnown && raising.some((p) => p.organizationId === latest.organizationId), before }] : [];
  });
  const named = (s: Stored) => {
    const organization = nameOf(s.organizationId);
    return organization ? { organization, state: s.state, at: s.at } : undefined;
  };
  const isIssue = subject.kind === "issue";
  const again = isIssue ? reopening(parties, said) : undefined;
  return {
    lines: [...lines.filter((l) => l.raised), ...lines.filter((l) => !l.raised)],
    standing: {
      agreed: facts.agreed, ended: facts.ended, proposals: isIssue ? proposedEnds(parties, said).flatMap((s) => named(s) ?? []) : [],
      awaitsVerification: isIssue && awaitsVerification(parties, said), reopened: again && { at: again.at, organization: raisersKnown ? nameOf(again.organizationId) : undefined },
    },
  };
}

export type OfficialPosition = { body: PublicParty; entry: TimelineEntry };

/** The latest released answer in own name of each responsible or asked body, newest first. What it replaces stays in the chain. */
export async function listOfficialPositions(actor: Actor, issueId: string, locale: Locale, now = new Date(), c?: Connection): Promise<OfficialPosition[]> {
  const { db } = c ?? (await connection());
  const bodies = (await issuePartiesAsBodies(db, issueId)).flatMap((p) => (p.role === "responsible" || p.role === "asked" ? [p.organizationId] : []));
  if (bodies.length === 0) return [];
  const rows = await db
    .select({ id: records.id, organizationId: records.authorOrganizationId, submittedAt: records.submittedAt, releasedAt: records.releasedAt, sortKey: records.sortKey, country: records.country })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .where(and(eq(entries.issueId, issueId), eq(records.classification, "official_response"), eq(entries.ownName, true), inArray(records.authorOrganizationId, bodies), isNotNull(records.releasedAt), shownTo(actor, now), notPractice()))
    .orderBy(asc(records.releasedAt), asc(records.id));
  const dated = rows.map((r) => ({ id: r.id, organizationId: r.organizationId!, day: r.sortKey ?? today((r.submittedAt ?? r.releasedAt)!, r.country) }));
  const latest = new Map<string, (typeof dated)[number]>();
  for (const one of dated) if (one.day >= (latest.get(one.organizationId)?.day ?? "")) latest.set(one.organizationId, one);
  const newestFirst = [...latest.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const presented = await presentEntries(actor, newestFirst.map((r) => r.id), locale, now, c);
  const book = await openPartyBook(actor, newestFirst.map((r) => asParty(r.organizationId)), locale, now, db, c);
  return newestFirst.flatMap((r) => {
    const [entry, speaking] = [presented.get(r.id), namedParty(asParty(r.organizationId), book, locale)];
    return entry && speaking ? [{ entry, body: speaking }] : [];
  });
}

const body = alias(organizations, "body");
/** A post that is party stands for its body. */
const bodyOf = (party: typeof issueParties | typeof entryParties) => sql<string>`coalesce(${party.organizationId}, ${posts.organizationId})`;

async function issuePartiesAsBodies(db: Db, issueId: string): Promise<Facts["parties"]> {
  const rows = await db
    .select({ organizationId: bodyOf(issueParties), role: issueParties.role, practice: body.practice, publicBasis: issueParties.publicBasis })
    .from(issueParties)
    .leftJoin(posts, eq(posts.id, issueParties.postId))
    .innerJoin(body, eq(body.id, bodyOf(issueParties)))
    .where(eq(issueParties.issueId, issueId))
    .orderBy(asc(issueParties.order), asc(issueParties.id));
  return rows.map(({ publicBasis, ...party }) => ({ ...party, hasBasis: publicBasis !== "none" }));
}

const storedAssessments = (db: Db, subjectId: string): Promise<Stored[]> =>
  db
    .select({ id: assessments.id, organizationId: assessments.organizationId, state: assessments.state, since: assessments.since, at: assessments.at, entryId: assessments.entryId, responsibleId: assessments.responsibleId, practice: organizations.practice })
    .from(assessments)
    .innerJoin(organizations, eq(organizations.id, assessments.organizationId))
    .where(eq(assessments.subjectId, subjectId))
    .orderBy(asc(assessments.at), asc(assessments.id))
    .then((rows) => rows);

/** The words of entries this actor is shown, whole, with what they rest on. */
export async function releasedWords(actor: Actor, ids: string[], locale: Locale, now: Date, db: Db): Promise<Map<string, Pick<Saying, "statement" | "source" | "document" | "entryId">>> {
  if (ids.length === 0) return new Map();
  const rows = await db.select({ id: records.id, source: entries.sourceUrl, document: entries.documentNumber }).from(records).innerJoin(entries, eq(entries.id, records.id)).where(and(inArray(records.id, ids), shownTo(actor, now)));
  const texts = await textsOf(db, rows.map((r) => r.id), locale, ["title", "text"]);
  return new Map(rows.map((r) => [r.id, { statement: wholeStatement(texts.get(r.id)!), source: r.source ?? undefined, document: r.document ?? undefined, entryId: r.id }]));
}

/** Title and rest as one text, where both stand in one language; else the title alone, and the rest under its permalink. */
function wholeStatement({ title, text }: { title: Text; text?: Text }): Text {
  return text && text.lang === title.lang ? { ...title, text: wholeText(title.text, text.text), checked: title.checked && text.checked } : title;
}

const asParty = (organizationId: string) => ({ personId: null, postId: null, organizationId, category: null, lang: null });
