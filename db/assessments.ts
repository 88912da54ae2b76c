import { v5 } from "uuid";
import type { Actor, Member } from "../lib/actor";
import type { AssessInput, VerifyInput } from "../lib/assessment-input";
import { type AssessmentView, END_ANSWERS, missingWord, statesOf, viewOf } from "../lib/assessments";
import { proposedEnds } from "../lib/agreement";
import { today } from "../lib/deadlines";
import type { EventVerb } from "../lib/events";
import type { AssessmentState } from "../lib/issues";
import type { Locale } from "../lib/locales";
import { may } from "../lib/permissions";
import { Refusal } from "../lib/refusal";
import type { RecordLink } from "../lib/records";
import { listBodies } from "./bodies";
import { type Connection, connection, type Db, isStale, mustChange } from "./client";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { type OwnWords, requireBodies, requireSubject, type Subject, writeOwnWords } from "./own-words";
import { issueFacts } from "./positions";
import { shownTo } from "./records";
import { assessments, commitments, issueParties, organizations, posts, records } from "./schema";
import { loadThing, requireThing } from "./things";
import { and, asc, desc, eq, inArray, sql } from "./sql";

export const assessForm = (subjectId: string) => `assess:${subjectId}`;
export const verifyForm = (issueId: string) => `verify:${issueId}`;

/**
 * Adds what the actor's organisation says of an issue or a commitment; nothing before it is changed. The state stands at once, the
 * words beside it once they are released. Sent twice under one key it is written once. Returns the assessment's id.
 */
export async function assess(actor: Actor, input: AssessInput, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  await requireThing(actor, "assess", input.subject, now, connected);
  const member = actor as Member; // the table opens it to ngo and liaison alone
  const subject = await requireSubject(actor, input.subject, now, connected);
  if (!statesOf(await viewFor(connected.db, member, subject)).includes(input.state) || missingWord(input)) throw new Refusal("forbidden");
  const [responsible] = await requireBodies(actor, input.state === "not_responsible" && input.responsible ? [input.responsible] : [], now, connected);
  if (responsible && !("organizationId" in responsible)) throw new Refusal("notFound");
  const words: Words | undefined = input.statement
    ? { kind: "assessment", text: input.statement, lang: input.lang, when: today(now, subject.country), source: input.source, document: input.document, followsId: subject.kind === "entry" ? subject.id : null }
    : undefined;
  return append(actor, member, subject, { key: input.key, state: input.state, since: input.since, responsibleId: responsible?.organizationId ?? null, words, form: assessForm(subject.id), verb: "assessed", detail: {} }, now, connected);
}

/**
 * What an organisation that raised the issue answers to a proposed end: its assessment, and an entry that tells of it, addressed to
 * the bodies and posts that proposed. "Not resolved" opens the case again. Returns the assessment's id.
 */
export async function verify(actor: Actor, input: VerifyInput, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  await requireThing(actor, "verify", input.issue, now, connected);
  const member = actor as Member; // as above
  const subject = await requireSubject(actor, input.issue, now, connected);
  const proposed = await proposalsOf(connected.db, subject.id);
  const state = END_ANSWERS[input.answer];
  const words: Words = { kind: "verification", text: input.statement, lang: input.lang, when: today(now, subject.country), source: input.source, document: input.document, followsId: await releasedOf(actor, proposed.entryIds, now, connected), others: proposed.addressees };
  return append(actor, member, subject, { key: input.key, state, since: null, responsibleId: null, words, form: verifyForm(subject.id), verb: "verified", detail: { answer: input.answer, opensAgain: state === "not_resolved" } }, now, connected);
}

/** From where this member's organisation looks, for the form: its choices, and the bodies it may name as responsible. */
export async function assessmentChoices(actor: Actor, subjectId: string, locale: Locale, now = new Date(), c?: Connection): Promise<{ view: AssessmentView; states: readonly AssessmentState[]; bodies: RecordLink[]; current?: AssessmentState } | undefined> {
  const connected = c ?? (await connection());
  const thing = await loadThing(actor, subjectId, now, connected);
  if (actor.kind !== "member" || !thing || !may(actor, "assess", thing)) return undefined;
  const view = await viewFor(connected.db, actor, await requireSubject(actor, subjectId, now, connected));
  const [latest] = await connected.db.select({ state: assessments.state }).from(assessments).where(and(eq(assessments.subjectId, subjectId), eq(assessments.organizationId, actor.organizationId ?? ""))).orderBy(desc(assessments.at)).limit(1);
  return { view, states: statesOf(view), bodies: view === "public_body" ? await listBodies(actor, locale, now, connected) : [], current: latest?.state };
}

/** What a member may do on the pages of an issue or a commitment, by the table the actions refuse by. */
export async function assessmentVerbs(actor: Actor, subjectId: string, now = new Date(), c?: Connection): Promise<{ assess: boolean; verify: boolean }> {
  const thing = actor.kind === "member" ? await loadThing(actor, subjectId, now, c ?? (await connection())) : undefined;
  return { assess: thing !== undefined && may(actor, "assess", thing), verify: thing !== undefined && may(actor, "verify", thing) };
}

type Words = Omit<OwnWords, "id">;
type Appended = { key: string; state: AssessmentState; since: string | null; responsibleId: string | null; words: Words | undefined; form: string; verb: EventVerb; detail: Record<string, string | number | boolean> };

async function append(actor: Actor, member: Member, subject: Subject, said: Appended, now: Date, c: Connection): Promise<string> {
  const organizationId = member.organizationId!; // ngo and liaison have one (users_speak_for_their_organization)
  const { text, lang, source, document } = said.words ?? {};
  const id = v5(JSON.stringify([organizationId, subject.id, said.state, said.since, said.responsibleId, text, lang, source, document]), said.key); // what the form says, so that a double click meets the primary key
  const entryId = said.words ? crypto.randomUUID() : null;
  const at = await afterTheLast(c.db, subject.id, organizationId, now);
  try {
    await c.atomically((tx) => [
      ...(said.words && entryId ? [...writeOwnWords(tx, member, subject, { ...said.words, id: entryId }, now), addEvent(tx, actor, "submitted", entryId, now)] : []),
      mustChange(tx.insert(assessments).values({ id, subjectId: subject.id, organizationId, state: said.state, since: said.since, responsibleId: said.responsibleId, entryId, at, by: member.userId }).onConflictDoNothing().returning({ id: assessments.id })),
      forgetForm(tx, member, said.form),
      addEvent(tx, actor, said.verb, subject.id, now, { state: said.state, ...said.detail }),
    ]);
    return id;
  } catch (error) {
    if (!isStale(error)) throw error; // the same word from the same form stands already
    return id;
  }
}

/** An organisation speaks by its latest word: two of one millisecond, or a clock set back, must not leave open which that is. */
async function afterTheLast(db: Db, subjectId: string, organizationId: string, now: Date): Promise<Date> {
  const [last] = await db.select({ at: assessments.at }).from(assessments).where(and(eq(assessments.subjectId, subjectId), eq(assessments.organizationId, organizationId))).orderBy(desc(assessments.at)).limit(1);
  return last && last.at >= now ? new Date(last.at.getTime() + 1) : now;
}

async function viewFor(db: Db, member: Member, subject: Subject): Promise<AssessmentView> {
  const [own] = await db.select({ side: organizations.side }).from(organizations).where(eq(organizations.id, member.organizationId ?? ""));
  const isCommitment = subject.kind === "entry" && (await db.$count(commitments, eq(commitments.id, subject.id))) > 0;
  return viewOf(isCommitment ? "commitment" : "issue", own?.side ?? null, member.role);
}

/** The words of the bodies that propose an end, latest first, and those bodies or their posts as the issue names them. */
async function proposalsOf(db: Db, issueId: string): Promise<{ entryIds: string[]; addressees: NonNullable<Words["others"]> }> {
  const { parties, said } = await issueFacts(db, issueId);
  const proposals = proposedEnds(parties, said);
  const asked = await db
    .select({ organizationId: issueParties.organizationId, postId: issueParties.postId, body: sql<string>`coalesce(${issueParties.organizationId}, ${posts.organizationId})` })
    .from(issueParties)
    .leftJoin(posts, eq(posts.id, issueParties.postId))
    .where(and(eq(issueParties.issueId, issueId), inArray(issueParties.role, ["responsible", "asked"])))
    .orderBy(asc(issueParties.order), asc(issueParties.id));
  const addressees = asked.filter((a) => proposals.some((p) => p.organizationId === a.body)).map(({ organizationId, postId }) => ({ role: "addressee" as const, organizationId, postId }));
  return { entryIds: proposals.flatMap((p) => p.entryId ?? []).reverse(), addressees };
}

/** The first of the entries that this actor is shown. */
async function releasedOf(actor: Actor, ids: readonly string[], now: Date, c: Connection): Promise<string | null> {
  if (ids.length === 0) return null;
  const shown = await c.db.select({ id: records.id }).from(records).where(and(inArray(records.id, [...ids]), shownTo(actor, now)));
  return ids.find((id) => shown.some((s) => s.id === id)) ?? null;
}
