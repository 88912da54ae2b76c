import type { Actor, Member } from "../lib/actor";
import { type AddPartyInput, BODY_ROLES, type JoinInput } from "../lib/issue-input";
import type { Locale } from "../lib/locales";
import { may } from "../lib/permissions";
import type { RecordLink, Text } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { type Connection, connection, type Db, mustChange } from "./client";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { requireBodies } from "./own-words";
import { linksTo, visibleTo } from "./records";
import { issueParties, issues, joinRequests, records, users } from "./schema";
import { maySplit } from "./splits";
import { loadThing, requireThing } from "./things";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "./sql";

export const joinForm = (issueId: string) => `join:${issueId}`;

/**
 * An organisation that is no party yet asks to become one. Until it is admitted it reads nothing more than everybody else and
 * assesses nothing. Once declined it may ask again; while an answer is awaited it may not. Practice joins practice alone.
 */
export async function askToJoin(actor: Actor, input: JoinInput, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "join", input.issue, now, connected);
  const member = actor as Member; // the table opens it to members of organisations alone
  const organizationId = member.organizationId!;
  const [issue] = await connected.db.select({ practice: records.practice }).from(records).where(eq(records.id, thing.id));
  if (issue?.practice !== member.organizationPractice) throw new Refusal("forbidden");
  const [before] = await connected.db.select({ id: joinRequests.id, decidedAt: joinRequests.decidedAt }).from(joinRequests).where(and(eq(joinRequests.issueId, thing.id), eq(joinRequests.organizationId, organizationId)));
  if (before && !before.decidedAt) throw new Refusal("alreadyAsked");
  const asked = { statement: input.statement || null, lang: input.statement ? input.lang : null, publicBasis: input.named ? ("consent" as const) : ("none" as const), at: now, by: member.userId };
  await connected.atomically((tx) => [
    before
      ? mustChange(tx.update(joinRequests).set({ ...asked, decidedAt: null, decidedBy: null, admitted: null }).where(and(eq(joinRequests.id, before.id), eq(joinRequests.decidedAt, before.decidedAt!))).returning({ id: joinRequests.id }))
      : mustChange(tx.insert(joinRequests).values({ ...asked, issueId: thing.id, organizationId }).onConflictDoNothing().returning({ id: joinRequests.id })),
    forgetForm(tx, member, joinForm(thing.id)),
    addEvent(tx, actor, "asked_to_join", thing.id, now),
  ]);
}

export type JoinRequestLine = { id: string; organization: RecordLink; statement?: Text; named: boolean; at: Date };

/** The requests that wait, oldest first, for those who may answer them; nobody else learns of any. */
export async function listJoinRequests(actor: Actor, issueId: string, locale: Locale, now = new Date(), c?: Connection): Promise<JoinRequestLine[]> {
  const connected = c ?? (await connection());
  const thing = await loadThing(actor, issueId, now, connected);
  if (!thing || !may(actor, "admit", thing)) return [];
  const rows = await connected.db
    .select({ id: joinRequests.id, organizationId: joinRequests.organizationId, statement: joinRequests.statement, lang: joinRequests.lang, publicBasis: joinRequests.publicBasis, at: joinRequests.at })
    .from(joinRequests)
    .where(and(eq(joinRequests.issueId, issueId), isNull(joinRequests.decidedAt)))
    .orderBy(asc(joinRequests.at), asc(joinRequests.id));
  const links = await linksTo(actor, rows.map((r) => r.organizationId), locale, now, c);
  return rows.flatMap((r): JoinRequestLine[] => {
    const organization = links.get(r.organizationId);
    const statement: Text | undefined = r.statement ? { text: r.statement, lang: r.lang ?? locale, origin: "original", checked: true } : undefined;
    return organization ? [{ id: r.id, organization, statement, named: r.publicBasis !== "none", at: r.at }] : [];
  });
}

/** How the last request of one's own organisation stands; undefined where it never asked. */
export async function ownJoinRequest(actor: Actor, issueId: string, c?: Connection): Promise<"waiting" | "admitted" | "declined" | undefined> {
  if (actor.kind !== "member" || !actor.organizationId) return undefined;
  const { db } = c ?? (await connection());
  const [row] = await db.select({ decidedAt: joinRequests.decidedAt, admitted: joinRequests.admitted }).from(joinRequests).where(and(eq(joinRequests.issueId, issueId), eq(joinRequests.organizationId, actor.organizationId)));
  return row && (!row.decidedAt ? "waiting" : row.admitted ? "admitted" : "declined");
}

/**
 * Admits or declines an organisation that asked: one that raised the issue says so, or an editor where none is known. Whoever is
 * admitted becomes party in the same transaction, named in public only if it agreed to that. Decided before, it is stale.
 */
export async function decideJoin(actor: Actor, requestId: string, admitted: boolean, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  const [request] = await connected.db
    .select({ issueId: joinRequests.issueId, organizationId: joinRequests.organizationId, publicBasis: joinRequests.publicBasis, by: joinRequests.by, role: users.role })
    .from(joinRequests)
    .innerJoin(users, eq(users.id, joinRequests.by))
    .where(eq(joinRequests.id, requestId));
  const thing = await requireThing(actor, "admit", request?.issueId ?? requestId, now, connected);
  const { organizationId, publicBasis, by, role } = request!; // requireThing found the issue by it
  const asker: Member = { kind: "member", userId: by, sessionId: "", role, organizationId, organizationPractice: false, coordinator: false, name: "" };
  const isParty = thing.parties?.some((p) => p.organizationId === organizationId) === true; // somebody named it responsible meanwhile
  await connected.atomically((tx) => [
    mustChange(tx.update(joinRequests).set({ admitted, decidedAt: now, decidedBy: userOf(actor) }).where(and(eq(joinRequests.id, requestId), isNull(joinRequests.decidedAt))).returning({ id: joinRequests.id })),
    ...(admitted && !isParty ? [addPartyRow(tx, thing.id, { role: "joined", organizationId, publicBasis, admittedAt: now, admittedBy: userOf(actor) })] : []),
    addEvent(tx, actor, admitted ? "admitted" : "declined", thing.id, now),
    ...(admitted && !isParty ? [addEvent(tx, asker, "joined", thing.id, now)] : []),
  ]);
  return thing.id;
}

/**
 * Names a body or a post that is responsible for a released issue, or asked about it: who raised it says so, or an editor where nobody
 * is known to have. It is a party from then on.
 */
export async function addResponsible(actor: Actor, input: AddPartyInput, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "admit", input.issue, now, connected);
  const [body] = await requireBodies(actor, [input.body], now, connected);
  if (await isThere(connected.db, thing.id, body!, eq(issueParties.role, input.role))) throw new Refusal("alreadyParty");
  await connected.atomically((tx) => [
    addPartyRow(tx, thing.id, { role: input.role, ...body!, admittedAt: now, admittedBy: userOf(actor) }),
    addEvent(tx, actor, "linked", thing.id, now, { role: input.role }),
  ]);
}

/** Whether an issue that the actor reads names anybody who should answer, so that who submits it learns that nobody is asked. */
export async function namesBody(actor: Actor, issueId: string, now = new Date(), c?: Connection): Promise<boolean> {
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ id: issueParties.id })
    .from(issueParties)
    .innerJoin(records, eq(records.id, issueParties.issueId))
    .where(and(eq(issueParties.issueId, issueId), inArray(issueParties.role, [...BODY_ROLES]), visibleTo(actor, now)))
    .limit(1);
  return row !== undefined;
}

type PartyValues = Omit<typeof issueParties.$inferInsert, "issueId" | "order">;

/** The statement that adds a party after those there are. */
export const addPartyRow = (tx: Db, issueId: string, values: PartyValues) =>
  tx.insert(issueParties).values({ ...values, issueId, order: sql`(select coalesce(max(${issueParties.order}), 0) + 1 from ${issueParties} where ${eq(issueParties.issueId, issueId)})` });

/** Whether a body or a post is party in one of the roles asked for. The caller was allowed to read the issue. */
export async function isThere(db: Db, issueId: string, body: { organizationId: string } | { postId: string }, roles: SQL | undefined): Promise<boolean> {
  const is = "postId" in body ? eq(issueParties.postId, body.postId) : eq(issueParties.organizationId, body.organizationId);
  return (await db.$count(issueParties, and(eq(issueParties.issueId, issueId), is, roles))) > 0;
}

export type PartyVerbs = { join: boolean; request?: "waiting" | "declined"; admit: boolean; waiting: number; linkToMeeting: boolean; passOn: boolean; askForTime: boolean; split: boolean; merge: boolean };
const NONE: PartyVerbs = { join: false, admit: false, waiting: 0, linkToMeeting: false, passOn: false, askForTime: false, split: false, merge: false };

/** What this actor may do with the parties and the place of an issue, for its page; the table by which the actions refuse. */
export async function partyVerbs(actor: Actor, issueId: string, now = new Date(), c?: Connection): Promise<PartyVerbs> {
  if (actor.kind !== "member") return NONE;
  const connected = c ?? (await connection());
  const thing = await loadThing(actor, issueId, now, connected);
  if (!thing || thing.kind !== "issue") return NONE;
  const request = await ownJoinRequest(actor, issueId, connected);
  const admit = may(actor, "admit", thing);
  const [issue] = await connected.db.select({ practice: records.practice }).from(records).innerJoin(issues, eq(issues.id, records.id)).where(eq(records.id, issueId));
  return {
    join: may(actor, "join", thing) && request !== "waiting" && issue?.practice === actor.organizationPractice,
    request: request === "waiting" || request === "declined" ? request : undefined,
    admit,
    waiting: admit ? await connected.db.$count(joinRequests, and(eq(joinRequests.issueId, issueId), isNull(joinRequests.decidedAt))) : 0,
    linkToMeeting: may(actor, "link_to_meeting", thing),
    passOn: may(actor, "pass_on", thing),
    askForTime: may(actor, "ask_for_time", thing),
    split: maySplit(actor, thing),
    merge: may(actor, "merge", thing) && thing.state === "released",
  };
}

const userOf = (actor: Actor) => (actor.kind === "member" ? actor.userId : null);
