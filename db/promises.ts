import type { Actor, Member } from "../lib/actor";
import { lastDayOf } from "../lib/commitments";
import { today } from "../lib/deadlines";
import { dayPrecise } from "../lib/edtf";
import type { CommitmentBasis, EntryPartyRole } from "../lib/entries";
import { wholeText } from "../lib/first-sentence";
import type { Locale } from "../lib/locales";
import type { PromiseInput } from "../lib/promise-input";
import type { Values } from "../lib/record-forms";
import { Refusal } from "../lib/refusal";
import { heldAt, tenureOf } from "../lib/tenures";
import { type Change, difference, fieldsChanged, rowsChangedSince } from "./changes";
import { type Connection, connection, type Db } from "./client";
import { forgetForm } from "./drafts";
import { addEvent } from "./events";
import { rowsNow, valuesNow } from "./form-values";
import { isOwnWord, requireBodies, requireOwnPost, requireSubject, rewriteOwnWords, WORD_BOXES, wordValues, writeOwnWords } from "./own-words";
import { amendForm } from "./quick-log";
import { visibleTo } from "./records";
import { commitments, deadlines, entries, entryParties, memberships, records } from "./schema";
import { underMeeting } from "./said-at";
import { idSent, sentBefore } from "./submissions";
import { requireThing } from "./things";
import { type Chosen, type Conflict, type Conflicts, mergeChanges, type Over, overVersion } from "./three-way";
import { and, asc, eq, isNotNull } from "./sql";

export const promiseForm = (issueId: string) => `promise:${issueId}`;

type Said = Omit<PromiseInput, "issue" | "key" | "at">;

/**
 * Writes what a body promises in its own name, in its words, through one of its posts where it says so; with whoever carries it out
 * beside it, on what paper, and by when. Stored as submitted. Who held the post that day is what the record shows, or unknown.
 * Sent twice under one key it is written once. Returns the entry's id, which is that of the commitment.
 */
export async function recordPromise(actor: Actor, input: PromiseInput, now = new Date(), c?: Connection): Promise<string> {
  const connected = c ?? (await connection());
  const thing = await requireThing(actor, "promise", input.issue, now, connected);
  const member = actor as Member; // the table opens it to liaisons alone
  const issue = await requireSubject(actor, thing.id, now, connected);
  const { others, holderId } = await resolve(actor, member, input, now, connected);
  const under = input.at ? await underMeeting(actor, issue, input.at, now, connected) : issue;
  const id = idSent(actor, input);
  try {
    await connected.atomically((tx) => [
      ...writeOwnWords(tx, member, under, { ...input, id, kind: "undertaking", speakerPostId: input.as, others, registrationDate: input.documentDate, documentPoint: input.point }, now),
      tx.insert(commitments).values({ id, ...commitmentOf(input, holderId) }),
      ...deadlineOf(tx, member, id, issue.country, input, now),
      forgetForm(tx, member, promiseForm(issue.id)),
      addEvent(tx, actor, "submitted", id, now),
      addEvent(tx, actor, "promised", id, now),
    ]);
    return id;
  } catch (error) {
    const before = await sentBefore(connected.db, error, member, id);
    return before ?? recordPromise(actor, { ...input, key: id }, now, c); // the form filled in anew is another promise
  }
}

/**
 * Changes a promise that was sent back, with all that belongs to it. What others changed since `version` stands beside it; what both
 * changed comes back to be chosen from, and nothing is written. Whoever signs it or is affected is no part of this form and stays.
 */
export async function amendPromise(actor: Actor, id: string, version: number, input: Said & Chosen, now = new Date(), c?: Connection): Promise<Conflicts | undefined> {
  const connected = c ?? (await connection());
  const { db } = connected;
  const thing = await requireThing(actor, "amend", id, now, connected);
  const before = thing.kind === "entry" ? await valuesNow(db, "entry", id) : undefined;
  const promised = thing.kind === "entry" ? await valuesNow(db, "entry", id, "commitments", id) : undefined;
  if (actor.kind !== "member" || !actor.organizationId || !before || !promised || !(await isOwnWord(db, id))) throw new Refusal("notFound");
  const member = actor;
  const over = overVersion(version, input, thing);
  const { beside } = await resolve(actor, member, input, now, connected);
  const words = await mergeChanges(db, actor, { id, part: "fields", row: null }, WORD_BOXES, over, wordValues({ ...input, registrationDate: input.documentDate, documentPoint: input.point }), before);
  const { holderId: _holder, ...typed } = commitmentOf(input, null);
  const said = await mergeChanges(db, actor, { id, part: "commitments", row: id }, BOXES, over, typed, promised);
  const others = await mergeOthers(db, actor, id, over, beside);
  const conflicts = [...words.conflicts, ...said.conflicts.filter(({ field }) => !words.conflicts.some((one) => one.field === field)), ...others.conflicts];
  const counted = await mergeCount(db, id, over, thing.version, input.deadline.counted);
  if (counted.conflict) conflicts.push(counted.conflict);
  if (conflicts.length > 0) return { conflicts, comparedWith: thing.version };
  const [postId, when] = [said.values.postId as string | null, words.values.occurred as string | null]; // an id and a date, or null
  const isSame = postId === promised.postId && when === before.occurred;
  const holderId = isSame ? (promised.holderId ?? null) : postId && when ? await holderAt(db, postId, when) : null;
  const changed = difference(promised, { ...said.values, holderId });
  const made: Change[] = [
    ...fieldsChanged(before, words.values), ...(Object.keys(changed.after).length > 0 ? [{ part: "commitments" as const, row: id, ...changed }] : []),
    ...partyChanges(others.rows, postId ? { postId } : { organizationId: member.organizationId }, others.beside),
  ];
  const isOwnDeadline = said.values.deadline === input.deadline.due && said.values.deadlineAsSaid === input.deadline.asSaid;
  await connected.atomically((tx) => [
    rewriteOwnWords(tx, actor, thing, made, words.values, now),
    ...(isOwnDeadline ? [tx.delete(deadlines).where(and(eq(deadlines.entryId, id), eq(deadlines.kind, "promised"))), ...deadlineOf(tx, member, id, thing.country, { ...input, deadline: { ...input.deadline, counted: counted.counted }, when }, now)] : []),
    forgetForm(tx, member, amendForm(id)),
    addEvent(tx, actor, "amended", id, now),
  ]);
  return undefined;
}

type Counted = Said["deadline"]["counted"];

/** The days that a promise counts are in no history: where they differ from those that stand now and the form is an older one, somebody says which. */
async function mergeCount(db: Db, id: string, { version, comparedWith, keep }: Over, now: number, typed: Counted): Promise<{ counted: Counted; conflict?: Conflict }> {
  const [row] = await db.select({ count: deadlines.count, unit: deadlines.unit }).from(deadlines).where(and(eq(deadlines.entryId, id), eq(deadlines.kind, "promised"))).limit(1);
  const stands: Counted = row?.count && row.unit ? { count: row.count, unit: row.unit } : null;
  const isSame = typed?.count === stands?.count && typed?.unit === stands?.unit;
  if (version === now || isSame) return { counted: typed };
  if (comparedWith === now && keep?.count) return { counted: keep.count === "theirs" ? stands : typed };
  const values = (counted: Counted): Values => ({ count: counted?.count ?? null, unit: counted?.unit ?? null });
  return { counted: typed, conflict: { field: "count", mine: values(typed), theirs: values(stands), by: null } };
}

/** The boxes of a promise beside those of its words, with the columns they write. */
const BOXES = [
  { field: "text", columns: ["verbatim"] }, { field: "lang", columns: ["verbatimLang"] }, { field: "as", columns: ["postId"] }, { field: "basis", columns: ["basis"] }, { field: "asSaid", columns: ["deadlineAsSaid"] }, { field: "due", columns: ["deadline"] },
];

type Rows = Awaited<ReturnType<typeof rowsNow>>;
type Body = { organizationId?: string | null; postId?: string | null };

/** Who else carries it out, as typed; where somebody else has changed the parties meanwhile, one of the two lists is chosen. */
async function mergeOthers(db: Db, actor: Actor, id: string, over: Over, typed: Body[]): Promise<{ rows: Rows; beside: Body[]; conflicts: Conflict[] }> {
  const rows = await rowsNow(db, "entry", id, "entryParties");
  const theirs = rows.filter(({ values }) => values.role === "responsible").slice(1).map(({ values }): Body => ({ organizationId: values.organizationId as string | null, postId: values.postId as string | null })); // ids or null
  const { rows: touched, by } = await rowsChangedSince(db, actor, id, "entryParties", over.version);
  const since = over.comparedWith === undefined ? touched : (await rowsChangedSince(db, actor, id, "entryParties", over.comparedWith)).rows;
  const keep = since.size === 0 ? over.keep?.with1 : undefined;
  const values = (bodies: readonly Body[]): Values => ({ party: bodies.map(idOf) });
  const isOpen = touched.size > 0 && !keep && JSON.stringify(values(typed)) !== JSON.stringify(values(theirs));
  return { rows, beside: keep === "theirs" ? theirs : typed, conflicts: isOpen ? [{ field: "with1", mine: values(typed), theirs: values(theirs), by }] : [] };
}

const idOf = ({ organizationId, postId }: Body): string => organizationId ?? postId ?? "";

/** Who speaks and who carries it out, the promising body or post first; rows that stay who they are stay as they are. */
function partyChanges(rows: Rows, own: Body, beside: readonly Body[]): Change[] {
  const of = (role: EntryPartyRole) => rows.filter(({ values }) => values.role === role);
  const put = (role: EntryPartyRole, bodies: readonly Body[], held: Rows): Change[] => [
    ...bodies.flatMap((body, i): Change[] => {
      const row = held[i];
      if (!row) return [{ part: "entryParties", row: crypto.randomUUID(), before: null, after: { role, ...toBody(body), publicBasis: "official_capacity" } }];
      return idOf(row.values as Body) === idOf(body) ? [] : [{ part: "entryParties", row: row.row, ...difference(row.values, { ...NOBODY, ...toBody(body) }) }]; // a row of entry_party holds ids
    }),
    ...held.slice(bodies.length).map(({ row, values }): Change => ({ part: "entryParties", row, before: values, after: null })),
  ];
  return [...put("speaker", [own], of("speaker").slice(0, 1)), ...put("responsible", [own, ...beside], of("responsible"))];
}

const NOBODY: Values = { organizationId: null, postId: null, personId: null, platformId: null, country: null, category: null };
const toBody = ({ organizationId, postId }: Body): Values => (postId ? { postId } : { organizationId: organizationId ?? null });

export type TypedPromise = {
  id: string; version: number; text: string; lang: Locale; when: string | null; as: string | null; basis: CommitmentBasis | null; document: string | null; documentDate: string | null; point: string | null; source: string | null;
  with: string[]; asSaid: string | null; due: string | null; count: number | null; unit: (typeof deadlines.$inferSelect)["unit"];
};

/** A promise as its author organisation typed it, for the form; others get undefined. */
export async function getTypedPromise(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<TypedPromise | undefined> {
  if (actor.kind !== "member" || !actor.organizationId) return undefined;
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({
      id: records.id, version: records.version, title: records.title, rest: entries.text, lang: records.lang, when: entries.occurred, as: commitments.postId, basis: commitments.basis, document: entries.documentNumber, documentDate: entries.registrationDate,
      point: entries.documentPoint, source: entries.sourceUrl, asSaid: commitments.deadlineAsSaid, due: commitments.deadline, count: deadlines.count, unit: deadlines.unit,
    })
    .from(records)
    .innerJoin(entries, eq(entries.id, records.id))
    .innerJoin(commitments, eq(commitments.id, records.id))
    .leftJoin(deadlines, and(eq(deadlines.entryId, records.id), eq(deadlines.kind, "promised")))
    .where(and(eq(records.id, id), eq(records.authorOrganizationId, actor.organizationId), eq(entries.ownName, true), visibleTo(actor, now)));
  if (!row) return undefined;
  const carrying = await db.select({ organizationId: entryParties.organizationId, postId: entryParties.postId }).from(entryParties).where(and(eq(entryParties.entryId, id), eq(entryParties.role, "responsible"))).orderBy(asc(entryParties.order));
  const { title, rest, ...typed } = row;
  return { ...typed, lang: typed.lang as Locale, text: wholeText(title, rest ?? ""), with: carrying.slice(1).flatMap((p) => p.organizationId ?? p.postId ?? []) }; // the form takes only the four languages
}

/** Who carries it out, the promising body or post first, and the holder of the post at that date. */
async function resolve(actor: Actor, member: Member, input: Said, now: Date, c: Connection) {
  await requireOwnPost(actor, member, input.as, now, c);
  const own = input.as ? { postId: input.as } : { organizationId: member.organizationId };
  const beside = await requireBodies(actor, input.with.filter((other) => other !== input.as && other !== member.organizationId), now, c);
  return { beside, others: [own, ...beside].map((party) => ({ role: "responsible" as const, ...party })), holderId: input.as && input.when ? await holderAt(c.db, input.as, input.when) : null };
}

/** The one person whom the record shows in a post on a day; null where it shows nobody or more than one. */
async function holderAt(db: Db, postId: string, day: string): Promise<string | null> {
  const rows = await db.select({ personId: memberships.memberPersonId, starts: memberships.starts, ends: memberships.ends, seen: memberships.seen }).from(memberships).where(and(eq(memberships.inPostId, postId), isNotNull(memberships.memberPersonId)));
  const people = [...new Set(rows.map((r) => r.personId!))].filter((personId) => heldAt(tenureOf(rows.filter((r) => r.personId === personId)), day));
  return people.length === 1 ? people[0]! : null;
}

const commitmentOf = (input: Said, holderId: string | null) => ({ verbatim: input.text, verbatimLang: input.lang, postId: input.as, holderId, basis: input.basis, deadlineAsSaid: input.deadline.asSaid, deadline: input.deadline.due });

/** A row for what can be counted or dated. A coarser date falls due with the last day it can mean. */
function deadlineOf(tx: Db, member: Member, entryId: string, country: string | null, input: Said, now: Date) {
  const { asSaid, due, counted } = input.deadline;
  const on = lastDayOf(due);
  if (!on && !counted) return [];
  const starts = dayPrecise(input.when) ? input.when! : today(now, country);
  return [tx.insert(deadlines).values({ entryId, kind: "promised", starts, on: counted ? null : on, count: counted?.count, unit: counted?.unit, country, asSaid, lang: input.lang, setByOrganizationId: member.organizationId, at: now, by: member.userId })];
}
