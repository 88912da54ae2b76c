import type { Actor, Member } from "../lib/actor";
import type { Locale } from "../lib/locales";
import { ATTRIBUTION_RULES } from "../lib/naming";
import { namesNobody } from "../lib/public-name";
import { recordPath, type Text } from "../lib/records";
import { answerPath, type ToAnswer } from "../lib/to-answer";
import { type Connection, connection } from "./client";
import type { AnyColumn } from "./columns";
import { issueFacts } from "./positions";
import { linksTo, shownTo } from "./records";
import { agendaItems, assessments, confirmations, deadlineChanges, deadlines, entries, expectedSigners, joinRequests, meetings, records, recordVersions, signatures } from "./schema";
import { and, asc, eq, inArray, isNotNull, isNull, notInArray, or, sql, type SQL } from "./sql";

/** What an organisation is asked: of which record, since when, and where it answers (after the locale). Never by whom: the page it leads to says that as far as it may. */
export type ToAnswerLine = { what: ToAnswer; title: Text; path: string; since: Date };

/** `id`: of the thing to answer, by which its form finds it. */
type Asked = { what: ToAnswer; recordId: string; id: string; at: Date };

const SHOWN = 50;

/** Everything that waits for an answer of the member's organisation, the oldest first; for whoever has none, nothing. */
export async function listToAnswer(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<ToAnswerLine[]> {
  const kinds = await Promise.all([termsToAgree, wordsToConfirm, endsToVerify, requestsToDecide, versionsToSign].map((ask) => ask(actor, now, c)));
  const asked = kinds.flat().sort((one, other) => one.at.getTime() - other.at.getTime() || one.id.localeCompare(other.id)).slice(0, SHOWN);
  const links = await linksTo(actor, asked.map((a) => a.recordId), locale, now, c);
  return asked.flatMap(({ what, recordId, id, at }) => {
    const link = links.get(recordId);
    const path = link && recordPath(link);
    return link && path ? [{ what, title: link.title, path: answerPath(what, { id: recordId, path }, id), since: at }] : [];
  });
}

/** Deadlines that the other side proposes, and more time or a pause that a body asks of those who raised the issue; by the rule of agreeDeadline() and agreeTime(). */
export async function termsToAgree(actor: Actor, now = new Date(), c?: Connection): Promise<Asked[]> {
  if (!isOfOrganization(actor)) return [];
  const { db } = c ?? (await connection());
  const mine = sql`${actor.organizationId}`;
  const bySide = hasRole(entries.issueId, sql`${deadlines.setByOrganizationId}`, ["raised"]);
  const mySide = or(and(bySide, hasRole(entries.issueId, mine, ["responsible", "asked"])), and(sql`not ${bySide}`, hasRole(entries.issueId, mine, ["raised"])));
  const readable = and(eq(records.practice, actor.organizationPractice), shownTo(actor, now));
  const proposed = await db
    .select({ recordId: deadlines.entryId, id: deadlines.id, at: deadlines.at })
    .from(deadlines)
    .innerJoin(entries, eq(entries.id, deadlines.entryId))
    .innerJoin(records, eq(records.id, deadlines.entryId))
    .where(and(sql`${deadlines.kind} = 'agreed'`, isNull(deadlines.agreedAt), isOther(deadlines.setByOrganizationId, actor), mySide, readable))
    .orderBy(asc(deadlines.at), asc(deadlines.id))
    .limit(SHOWN);
  const asked = await db
    .select({ recordId: deadlines.entryId, id: deadlineChanges.id, at: deadlineChanges.at, kind: deadlineChanges.kind })
    .from(deadlineChanges)
    .innerJoin(deadlines, eq(deadlines.id, deadlineChanges.deadlineId))
    .innerJoin(entries, eq(entries.id, deadlines.entryId))
    .innerJoin(records, eq(records.id, deadlines.entryId))
    .where(and(isNull(deadlineChanges.agreedAt), isOther(deadlineChanges.organizationId, actor), hasRole(entries.issueId, mine, ["raised"]), readable))
    .orderBy(asc(deadlineChanges.at), asc(deadlineChanges.id))
    .limit(SHOWN);
  return [...proposed.map((p) => ({ ...p, what: "deadline" as const })), ...asked.map(({ kind, ...a }) => ({ ...a, what: kind === "pause" ? ("pause" as const) : ("time" as const) }))];
}

/** Words that another organisation recorded of the own one and of which it has said nothing yet. What came from a source has no author to answer. */
export async function wordsToConfirm(actor: Actor, now = new Date(), c?: Connection): Promise<Asked[]> {
  if (!isOfOrganization(actor)) return [];
  const { db } = c ?? (await connection());
  const spoken = sql`(select sp.entry_id from entry_parties sp where sp.organization_id = ${actor.organizationId} and sp.role = 'speaker' union select sp.entry_id from posts p inner join entry_parties sp on sp.post_id = p.id where p.organization_id = ${actor.organizationId} and sp.role = 'speaker')`;
  const said = sql`exists (select 1 from ${confirmations} where ${and(eq(confirmations.entryId, entries.id), eq(confirmations.organizationId, actor.organizationId))})`;
  const rows = await db
    .select({ id: records.id, at: records.releasedAt })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .leftJoin(meetings, eq(meetings.id, entries.meetingId))
    .leftJoin(agendaItems, eq(agendaItems.id, entries.agendaItemId))
    .where(
      and(
        // No bare column: by the index on it SQLite would read every entry that no meeting writes of itself.
        sql`${entries.id} in ${spoken}`, eq(entries.ownName, false), sql`coalesce(${entries.ofMeetingId}, '') = ''`, isNotNull(records.authorOrganizationId), isOther(records.authorOrganizationId, actor), isNotNull(records.releasedAt), sql`not ${said}`,
        namesSomebody(meetings.attributionRule), namesSomebody(agendaItems.attributionRule), eq(records.practice, actor.organizationPractice), shownTo(actor, now),
      ),
    )
    .orderBy(asc(records.releasedAt), asc(records.id))
    .limit(SHOWN);
  return rows.map(({ id, at }) => ({ what: "words", recordId: id, id, at: at! })); // released
}

/** Ends that a body proposes on an issue the own organisation raised, while none of those who raised it has spoken since; awaitsVerification() of lib/agreement.ts as a query. Practice verifies nothing. */
export async function endsToVerify(actor: Actor, now = new Date(), c?: Connection): Promise<Asked[]> {
  if (!isOfOrganization(actor) || actor.organizationPractice) return [];
  const { db } = c ?? (await connection());
  const since = (of: SQL) => sql`exists (select 1 from ${assessments} as later inner join organizations o on o.id = later.organization_id where later.subject_id = ${assessments.subjectId} and later.state <> 'not_stated' and not o.practice and ${of})`;
  const rows = await db
    .select({ id: assessments.subjectId, at: assessments.at })
    .from(assessments)
    .innerJoin(records, eq(records.id, assessments.subjectId))
    .where(
      and(
        inArray(assessments.subjectId, raisedBy(actor)), inArray(assessments.state, ["resolved", "refused", "not_responsible"]), hasRole(assessments.subjectId, sql`${assessments.organizationId}`, ["responsible", "asked"]), isNoPractice(assessments.organizationId),
        sql`not ${since(sql`later.organization_id = ${assessments.organizationId} and later.at > ${assessments.at}`)}`,
        sql`not ${since(and(sql`later.at >= ${assessments.at}`, hasRole(assessments.subjectId, sql`later.organization_id`, ["raised"]))!)}`,
        isNotNull(records.releasedAt), shownTo(actor, now),
      ),
    )
    .orderBy(asc(assessments.at), asc(assessments.id))
    .limit(2 * SHOWN);
  return firstOfEach(rows).map(({ id, at }) => ({ what: "end", recordId: id, id, at }));
}

/** Issues the own organisation raised that another one asks to join, while they are open. */
export async function requestsToDecide(actor: Actor, now = new Date(), c?: Connection): Promise<Asked[]> {
  if (!isOfOrganization(actor)) return [];
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: joinRequests.issueId, at: joinRequests.at })
    .from(joinRequests)
    .innerJoin(records, eq(records.id, joinRequests.issueId))
    .where(and(isNull(joinRequests.decidedAt), hasRole(joinRequests.issueId, sql`${actor.organizationId}`, ["raised"]), isNotNull(records.releasedAt), shownTo(actor, now)))
    .orderBy(asc(joinRequests.at), asc(joinRequests.id))
    .limit(2 * SHOWN);
  const open = await Promise.all(firstOfEach(rows).map(async (row) => ((await issueFacts(db, row.id)).ended ? [] : [row])));
  return open.flat().map(({ id, at }) => ({ what: "join", recordId: id, id, at }));
}

/** The latest versions of joint records that the own organisation is expected to sign and has not; the member who froze one signs it not. */
export async function versionsToSign(actor: Actor, now = new Date(), c?: Connection): Promise<Asked[]> {
  if (!isOfOrganization(actor)) return [];
  const { db } = c ?? (await connection());
  const signed = sql`exists (select 1 from ${signatures} where ${and(eq(signatures.versionId, recordVersions.id), eq(signatures.organizationId, actor.organizationId))})`;
  const later = sql`exists (select 1 from ${recordVersions} as later where later.meeting_id = ${recordVersions.meetingId} and later.number > ${recordVersions.number})`;
  const rows = await db
    .select({ id: recordVersions.id, recordId: recordVersions.meetingId, at: recordVersions.frozenAt })
    .from(expectedSigners)
    .innerJoin(recordVersions, eq(recordVersions.id, expectedSigners.versionId))
    .innerJoin(meetings, eq(meetings.id, recordVersions.meetingId))
    .innerJoin(records, eq(records.id, recordVersions.meetingId))
    .where(and(eq(expectedSigners.organizationId, actor.organizationId), sql`not ${signed}`, sql`not ${later}`, sql`${recordVersions.frozenBy} <> ${actor.userId}`, namesSomebody(meetings.attributionRule), isNotNull(records.releasedAt), shownTo(actor, now)))
    .orderBy(asc(recordVersions.frozenAt), asc(recordVersions.id))
    .limit(SHOWN);
  return rows.map((row) => ({ ...row, what: "version" }));
}

const isOfOrganization = (actor: Actor): actor is Member & { organizationId: string } => actor.kind === "member" && actor.organizationId !== null;

/** An organisation has one of the roles in an issue; a post that is party stands for its body. */
const hasRole = (issueId: AnyColumn, organizationId: SQL, roles: readonly string[]): SQL =>
  sql`exists (select 1 from issue_parties ip left join posts p on p.id = ip.post_id where ip.issue_id = ${issueId} and ip.role in ${roles} and coalesce(ip.organization_id, p.organization_id) = ${organizationId})`;

/** The issues that the own organisation raised, itself or by a post. */
const raisedBy = (actor: Member): SQL =>
  sql`(select ip.issue_id from issue_parties ip where ip.organization_id = ${actor.organizationId} and ip.role = 'raised' union select ip.issue_id from posts p inner join issue_parties ip on ip.post_id = p.id where p.organization_id = ${actor.organizationId} and ip.role = 'raised')`;

const isOther = (organizationId: AnyColumn, actor: Member): SQL => sql`coalesce(${organizationId}, '') <> ${actor.organizationId}`;
const isNoPractice = (organizationId: AnyColumn): SQL => sql`not exists (select 1 from organizations o where o.id = ${organizationId} and o.practice)`;
/** Under a rule that names nobody an answer would tell who spoke. */
const namesSomebody = (rule: typeof meetings.attributionRule | typeof agendaItems.attributionRule) => or(isNull(rule), notInArray(rule, ATTRIBUTION_RULES.filter((r) => namesNobody(r))));

/** Of several on one record the oldest: it is answered on one page. */
const firstOfEach = <R extends { id: string }>(rows: readonly R[]): R[] => rows.filter((row, i) => rows.findIndex((r) => r.id === row.id) === i);
