import type { Actor } from "../lib/actor";
import { type Day, today } from "../lib/deadlines";
import { dayPrecise } from "../lib/edtf";
import type { Locale } from "../lib/locales";
import { type Asking, endsSilence, type RecordedAnswer, silentSince } from "../lib/silence";
import type { PublicParty } from "../lib/timeline";
import { type Connection, connection, type Db } from "./client";
import { openPartyBook, publicPartyLines } from "./parties";
import { issueFacts } from "./positions";
import { published, shownTo } from "./records";
import { claims, confirmations, entries, entryParties, issueParties, issues, organizations, posts, records, users } from "./schema";
import { alias, and, asc, eq, inArray, isNotNull, isNull, or, sql } from "./sql";

/** "No answer is recorded here since …", of one body asked or responsible. */
export type SilenceLine = { organizationId: string; body: PublicParty; since: Day };

/** The silences of the given issues, of those the actor is shown; a body that may not be named has no line. See lib/silence.ts for what counts. */
export async function silenceOf(actor: Actor, issueIds: string[], locale: Locale, now = new Date(), c?: Connection): Promise<Map<string, SilenceLine[]>> {
  if (issueIds.length === 0) return new Map();
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: records.id, country: records.country, practice: records.practice, releasedAt: records.releasedAt, backfilled: issues.backfilled })
    .from(records)
    .innerJoin(issues, eq(issues.id, records.id))
    .where(and(inArray(records.id, issueIds), shownTo(actor, now), eq(issues.backfilled, false), eq(records.practice, false)));
  const ids = rows.map((r) => r.id);
  const bodies = await bodiesAsked(db, ids);
  if (bodies.length === 0) return new Map();
  const accounts = await accountsOf(db, bodies.map((b) => b.bodyId));
  const asked = await askingsOf(db, ids, now);
  const answers = await answersTo(db, ids, now);
  const book = await openPartyBook(actor, bodies.map((b) => b.party), locale, now, db, c);
  const silences = new Map<string, SilenceLine[]>();
  for (const issue of rows) {
    const { ended } = await issueFacts(db, issue.id);
    const day = (at: Date) => today(at, issue.country);
    const lines = bodies.filter((b) => b.party.issueId === issue.id).flatMap((b): SilenceLine[] => {
      const account = accounts.get(b.bodyId);
      const askings: Asking[] = [
        ...(issue.releasedAt ? [{ readable: day(issue.releasedAt), inWriting: null }] : []), // the issue itself asks whom it names
        ...asked.filter((a) => a.issueId === issue.id && a.authorId !== b.bodyId && (a.to.length === 0 ? a.kind === "raised" : a.to.includes(b.bodyId))).map((a) => ({ readable: day(a.releasedAt), inWriting: a.inWriting })),
      ];
      const since = silentSince({
        backfilled: issue.backfilled, practice: issue.practice || b.practice, ended: ended !== undefined, accountSince: account ? day(account) : null, askings,
        answers: answers.filter((a) => a.issueId === issue.id && a.bodyId === b.bodyId).map((a) => ({ ...a, on: onDay(a, day) })), today: day(now),
      });
      const [shown] = publicPartyLines([b.party], undefined, book, locale);
      return since && shown?.line.label ? [{ organizationId: b.bodyId, body: { label: shown.line.label, href: shown.line.href, voice: shown.line.voice }, since }] : [];
    });
    const unique = lines.filter((line, i) => lines.findIndex((other) => other.organizationId === line.organizationId) === i);
    if (unique.length > 0) silences.set(issue.id, unique);
  }
  return silences;
}

type BodyAnswer = Omit<RecordedAnswer, "on"> & { issueId: string; bodyId: string; occurred: string | null; submittedAt: Date };

/** The days on which a body asked or responsible has answered an issue, in a way that ends a silence; for deadlines of an answer. Asks no gate. */
export async function answeredDays(db: Db, issueIds: string[], country: (issueId: string) => string | null, now: Date): Promise<Map<string, Day[]>> {
  const bodies = await bodiesAsked(db, issueIds);
  const days = new Map<string, Day[]>();
  for (const answer of await answersTo(db, issueIds, now)) {
    if (!endsSilence({ ...answer, on: "" }) || !bodies.some((b) => b.party.issueId === answer.issueId && b.bodyId === answer.bodyId)) continue;
    days.set(answer.issueId, [...(days.get(answer.issueId) ?? []), onDay(answer, (at) => today(at, country(answer.issueId)))]);
  }
  return days;
}

/** What another recorded counts from its own date; what a body says itself from when it said so here, lest an early date on it leave it silent. */
function onDay(answer: BodyAnswer, day: (at: Date) => Day): Day {
  const said = day(answer.submittedAt);
  const occurred = dayPrecise(answer.occurred) ? answer.occurred! : said;
  return answer.ownName && said > occurred ? said : occurred;
}

const body = alias(organizations, "body");

async function bodiesAsked(db: Db, issueIds: string[]) {
  if (issueIds.length === 0) return [];
  return db
    .select({ party: issueParties, bodyId: body.id, practice: body.practice })
    .from(issueParties)
    .leftJoin(posts, eq(posts.id, issueParties.postId))
    .innerJoin(body, sql`${body.id} = coalesce(${issueParties.organizationId}, ${posts.organizationId})`) // a post stands for its body
    .where(and(inArray(issueParties.issueId, issueIds), inArray(issueParties.role, ["responsible", "asked"])))
    .orderBy(asc(issueParties.order), asc(issueParties.id));
}

/** Since when each body has had an account that is active now. */
async function accountsOf(db: Db, bodyIds: string[]): Promise<Map<string, Date>> {
  const rows = await db.select({ organizationId: users.organizationId, createdAt: users.createdAt }).from(users).where(and(inArray(users.organizationId, bodyIds), eq(users.role, "liaison"), isNull(users.disabledAt)));
  const since = new Map<string, Date>();
  for (const { organizationId, createdAt } of rows) if (organizationId && (since.get(organizationId) ?? createdAt) >= createdAt) since.set(organizationId, createdAt);
  return since;
}

/** What is publicly asked on the issues: raisings, and follow-ups with an addressee. Taken from a source after the fact, it counts for nothing. */
async function askingsOf(db: Db, issueIds: string[], now: Date) {
  const rows = await db
    .select({
      id: records.id, issueId: entries.issueId, kind: records.classification, authorId: records.authorOrganizationId, releasedAt: records.releasedAt, occurred: entries.occurred,
      documentNumber: entries.documentNumber, registrationNumber: entries.registrationNumber, registrationDate: entries.registrationDate,
    })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .where(and(inArray(entries.issueId, issueIds), inArray(records.classification, ["raised", "follow_up"]), isNull(entries.origin), eq(records.practice, false), published(now)));
  const to = await bodiesIn(db, rows.map((r) => r.id), "addressee");
  return rows.map((r) => {
    const date = r.registrationDate ?? r.occurred;
    return { ...r, releasedAt: r.releasedAt!, to: to.filter((t) => t.entryId === r.id).map((t) => t.bodyId), inWriting: (r.registrationNumber ?? r.documentNumber) && dayPrecise(date) ? date : null };
  });
}

/**
 * Answers and undertakings on the issues with the bodies that speak in them. What a body submitted in its own name counts before an editor
 * has released it: it has answered, and the wait is not its silence.
 */
async function answersTo(db: Db, issueIds: string[], now: Date): Promise<BodyAnswer[]> {
  if (issueIds.length === 0) return [];
  const rows = await db
    .select({ id: records.id, issueId: entries.issueId, authorId: records.authorOrganizationId, practice: records.practice, submittedAt: records.submittedAt, createdAt: records.createdAt, occurred: entries.occurred, ownName: entries.ownName, sourceUrl: entries.sourceUrl })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .where(
      and(
        inArray(entries.issueId, issueIds), inArray(records.classification, ["official_response", "undertaking"]), isNull(records.withdrawnAt), isNull(records.mergedIntoId),
        or(published(now), and(eq(entries.ownName, true), isNotNull(records.submittedAt))),
      ),
    );
  const ids = rows.map((r) => r.id);
  const speaking = await bodiesIn(db, ids, "speaker");
  const verdicts = ids.length === 0 ? [] : await db.select({ entryId: confirmations.entryId, bodyId: confirmations.organizationId, verdict: confirmations.verdict }).from(confirmations).where(inArray(confirmations.entryId, ids)).orderBy(asc(confirmations.at), asc(confirmations.id));
  const cited = ids.length === 0 ? [] : await db.selectDistinct({ id: claims.recordId }).from(claims).where(and(inArray(claims.recordId, ids), isNotNull(claims.sourceId)));
  return rows.flatMap((r) => {
    const speakers = [...new Set([...(r.ownName && r.authorId ? [r.authorId] : []), ...speaking.filter((s) => s.entryId === r.id).map((s) => s.bodyId)])];
    return speakers.map((bodyId) => ({
      issueId: r.issueId!, bodyId, occurred: r.occurred, submittedAt: r.submittedAt ?? r.createdAt, ownName: r.ownName && bodyId === r.authorId, practice: r.practice,
      verdict: verdicts.findLast((v) => v.entryId === r.id && v.bodyId === bodyId)?.verdict ?? null, sourced: r.sourceUrl !== null || cited.some((one) => one.id === r.id),
    }));
  });
}

async function bodiesIn(db: Db, entryIds: string[], role: "addressee" | "speaker"): Promise<{ entryId: string; bodyId: string }[]> {
  if (entryIds.length === 0) return [];
  return db
    .select({ entryId: entryParties.entryId, bodyId: sql<string>`coalesce(${entryParties.organizationId}, ${posts.organizationId})` })
    .from(entryParties)
    .leftJoin(posts, eq(posts.id, entryParties.postId))
    .where(and(inArray(entryParties.entryId, entryIds), eq(entryParties.role, role), sql`coalesce(${entryParties.organizationId}, ${posts.organizationId}) is not null`));
}
