import type { Actor, Member } from "../lib/actor";
import type { Cursor, DeskSort } from "../lib/desk-filter";
import type { Locale } from "../lib/locales";
import { may } from "../lib/permissions";
import { PUBLICATION_STATES, publicationState, type PublicationState, type RecordKind, type RecordLink, type ReturnReason, type Text } from "../lib/records";
import type { ReplyWindow } from "../lib/reply-window";
import type { TimelineEntry } from "../lib/timeline";
import { type Connection, connection, type Db } from "./client";
import { presentEntries } from "./entries";
import { issueIdsOn } from "./platform-issues";
import { linksTo, visibleTo } from "./records";
import { entries, events, participants, recordParents, records, users } from "./schema";
import { textsOf } from "./texts";
import { isChecked, loadThing } from "./things";
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, lte, ne, or, sql, type SQL } from "./sql";

export type DeskLine = {
  id: string;
  kind: RecordKind;
  title: { text: string; lang: string };
  state: PublicationState;
  version: number;
  slug: string | null;
  sortKey: string | null;
  /** By when it is to be done, where it says so (EDTF). */
  due: string | null;
  submittedAt: Date | null;
  releasedAt: Date | null;
  returnReason: ReturnReason | null;
  returnText: string | null;
  canWithdraw: boolean;
};

/** Which of its own records a member asks for. Without a state all; `due` lists only what has a date by which it is due. */
type OwnQuery = { state?: PublicationState; kind?: RecordKind; platformId?: string; sort?: DeskSort; cursor?: Cursor; limit?: number };

const PAGE = 50;
const IN_A_SECTION = 20;
const QUEUE = 100;

/** What the member's organisation has written, in every state, the newest first unless asked otherwise: by its latest change, and what is released or withdrawn by when it was. */
export async function listOwnRecords(actor: Actor, query: OwnQuery, now = new Date(), c?: Connection): Promise<{ lines: DeskLine[]; next?: Cursor }> {
  if (actor.kind !== "member" || !actor.organizationId) return { lines: [] };
  const { db } = c ?? (await connection());
  const { limit = PAGE, sort = "newest", cursor } = query;
  const stamp = stampOf(query.state);
  const key = sort === "due" ? entries.due : records[stamp];
  const [order, after] = sort === "newest" ? [desc, lt] : [asc, gt];
  const tie = sort === "due" ? entries.id : records.id; // the same; from the index that is read
  const place = cursor && (sort === "due" ? cursor.key : new Date(Number(cursor.key)));
  const columns = {
    id: records.id, kind: records.kind, title: records.title, lang: records.lang, version: records.version, slug: records.slug, sortKey: records.sortKey, returnReason: records.returnReason, returnText: records.returnText,
    submittedAt: records.submittedAt, returnedAt: records.returnedAt, releasedAt: records.releasedAt, withdrawnAt: records.withdrawnAt, modifiedAt: records.modifiedAt, due: entries.due,
  };
  const where = and(
    // What is due is read in the order of its dates, which only entries with text have: an index on the author or on the meeting would read the whole past.
    ...(sort === "due" ? [sql`coalesce(${records.authorOrganizationId}, '') = ${actor.organizationId}`, isNotNull(entries.due)] : [eq(records.authorOrganizationId, actor.organizationId), isNull(entries.ofMeetingId)]),
    isNull(records.mergedIntoId), query.state && inState(query.state, now), query.kind && eq(records.kind, query.kind),
    query.platformId ? sql`exists (select 1 from ${recordParents} where ${and(eq(recordParents.recordId, records.id), eq(recordParents.parentId, query.platformId))})` : undefined,
    place ? or(after(key, place), and(eq(key, place), after(tie, cursor!.id))) : undefined, visibleTo(actor, now),
  );
  const of = eq(entries.id, records.id);
  const all = db.select(columns).from(records);
  const rows = await (sort === "due" ? all.innerJoin(entries, of).where(where).orderBy(order(key), order(tie)).limit(limit + 1) : all.leftJoin(entries, of).where(where).orderBy(order(key), order(tie)).limit(limit + 1));
  const lines = rows.slice(0, limit).map(({ title, lang, ...r }): DeskLine => {
    const state = publicationState(r, now);
    return { ...r, title: { text: title, lang }, state, canWithdraw: state === "released" || state === "embargoed" };
  });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const lastKey = last && (sort === "due" ? last.due! : String(last[stamp]!.getTime())); // a state that is asked for has its stamp
  return { lines, next: last && lastKey ? { key: lastKey, id: last.id } : undefined };
}

/** One record of the member's own organisation as its desk shows it; others get undefined. */
export async function getOwnRecord(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<Pick<DeskLine, "state" | "returnReason" | "returnText"> | undefined> {
  if (actor.kind !== "member" || !actor.organizationId) return undefined;
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ returnReason: records.returnReason, returnText: records.returnText, submittedAt: records.submittedAt, returnedAt: records.returnedAt, releasedAt: records.releasedAt, withdrawnAt: records.withdrawnAt })
    .from(records)
    .where(and(eq(records.id, id), eq(records.authorOrganizationId, actor.organizationId), visibleTo(actor, now)));
  return row && { state: publicationState(row, now), returnReason: row.returnReason, returnText: row.returnText };
}

/** The desk at one look: the beginning of each state, and whether there is more of it than that. */
export async function listDesk(actor: Actor, now = new Date(), c?: Connection): Promise<Record<PublicationState, { lines: DeskLine[]; more: boolean }>> {
  const sections = await Promise.all(
    PUBLICATION_STATES.map(async (state) => {
      const { lines, next } = await listOwnRecords(actor, { state, limit: IN_A_SECTION }, now, c);
      return [state, { lines, more: next !== undefined }] as const;
    }),
  );
  return Object.fromEntries(sections) as Record<PublicationState, { lines: DeskLine[]; more: boolean }>; // one for each of the states
}

/** By which instant a state is ordered: the one that an index of `records` holds beside the author. */
const stampOf = (state: PublicationState | undefined) => (state === "released" || state === "embargoed" ? "releasedAt" : state === "withdrawn" ? "withdrawnAt" : "modifiedAt");

/** `publicationState` of lib/records.ts as a condition. */
function inState(state: PublicationState, now: Date): SQL {
  const unreleased = and(isNull(records.releasedAt), isNull(records.withdrawnAt));
  const returned = and(isNotNull(records.returnedAt), or(isNull(records.submittedAt), sql`${records.returnedAt} >= ${records.submittedAt}`))!;
  const conditions: Record<PublicationState, SQL | undefined> = {
    draft: and(unreleased, isNull(records.submittedAt), isNull(records.returnedAt)),
    submitted: and(unreleased, isNotNull(records.submittedAt), or(isNull(records.returnedAt), sql`${records.returnedAt} < ${records.submittedAt}`)),
    returned: and(unreleased, returned),
    embargoed: and(isNull(records.withdrawnAt), gt(records.releasedAt, now)),
    released: and(isNull(records.withdrawnAt), lte(records.releasedAt, now)),
    withdrawn: isNotNull(records.withdrawnAt),
  };
  return conditions[state]!;
}

export type WaitingLine = {
  id: string;
  kind: RecordKind;
  version: number;
  title: { text: string; lang: string };
  submittedAt: Date;
  author?: RecordLink;
  entry?: TimelineEntry;
  sourceUrl: string | null;
  documentNumber: string | null;
  /** As typed, for the second reader: a name without a ground is a reason to return. */
  participants: string[];
  /** Somebody else than its author has read it as it is now. */
  checked: boolean;
  /** The right of reply; undefined where it covers no such record. */
  replyWindow?: ReplyWindow;
  canCheck: boolean;
  canRelease: boolean;
  /** In the time of reply, on the word that it is public elsewhere. */
  canReleaseElsewhere: boolean;
  canReturn: boolean;
};

/** Which of what waits an actor asks for; `cursor.key` is the instant of submission in milliseconds. */
type WaitingQuery = { kind?: RecordKind; platformId?: string; sort?: DeskSort; cursor?: Cursor; limit?: number };

/** A page of what waits for release and this actor may release, check or return, oldest first unless asked otherwise; `next` where more waits. */
export async function listWaiting(actor: Actor, query: WaitingQuery, locale: Locale, now = new Date(), c?: Connection): Promise<{ lines: WaitingLine[]; next?: Cursor }> {
  if (actor.kind !== "member") return { lines: [] };
  const connected = c ?? (await connection());
  const { limit = QUEUE, sort = "oldest" } = query;
  const which = and(query.kind && eq(records.kind, query.kind), query.platformId ? await concernsPlatform(actor, query.platformId, now, connected.db) : undefined, await mayBeHandledBy(actor, now, connected.db));
  const lines: WaitingLine[] = [];
  // What the table of verbs refuses is left out after the reading, so a page is read on until it is full or nothing is left.
  for (let place = query.cursor; ; ) {
    const rows = await waitingRows(connected.db, actor, and(which, place && beyond(place, sort)), sort, limit + 1, now);
    lines.push(...(await waitingLines(actor, rows, locale, now, connected)));
    if (lines.length > limit || rows.length <= limit) break;
    place = placeOf(rows.at(-1)!); // more than none
  }
  const last = lines[limit - 1];
  return { lines: lines.slice(0, limit), next: lines.length > limit && last ? placeOf(last) : undefined };
}

/** One line of that list by its record; undefined for whoever would not find it there. */
export async function getWaiting(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<WaitingLine | undefined> {
  if (actor.kind !== "member") return undefined;
  const connected = c ?? (await connection());
  return (await waitingLines(actor, await waitingRows(connected.db, actor, eq(records.id, id), "oldest", 1, now), locale, now, connected))[0];
}

const placeOf = (line: { id: string; submittedAt: Date | null }): Cursor => ({ key: String(line.submittedAt!.getTime()), id: line.id }); // what waits was submitted

function beyond({ key, id }: Cursor, sort: DeskSort): SQL | undefined {
  const [after, at] = [sort === "newest" ? lt : gt, new Date(Number(key))];
  return or(after(records.submittedAt, at), and(eq(records.submittedAt, at), after(records.id, id)));
}

/** It stands under the platform or on an issue of it, or is one of these. */
async function concernsPlatform(actor: Actor, platformId: string, now: Date, db: Db): Promise<SQL> {
  const under = sql`exists (select 1 from ${recordParents} where ${and(eq(recordParents.recordId, records.id), eq(recordParents.parentId, platformId))})`;
  const issueIds = await issueIdsOn(actor, platformId, now, db);
  const onIssue = issueIds.length > 0 ? or(inArray(records.id, issueIds), inArray(entries.issueId, issueIds)) : undefined;
  return or(eq(records.id, platformId), under, onIssue)!;
}

/**
 * What the table of verbs (lib/permissions.ts) can open to this actor, as far as a query can say it: a member handles what another of
 * its organisation wrote, and its own only as the one account of it. The table still decides on each line; this spares it what it would refuse.
 */
async function mayBeHandledBy(actor: Member, now: Date, db: Db): Promise<SQL | undefined> {
  if (actor.role === "editor" || !actor.organizationId) return undefined;
  const accounts = await db.$count(users, and(eq(users.organizationId, actor.organizationId), isNull(users.disabledAt)));
  if (accounts <= 1) return eq(records.authorOrganizationId, actor.organizationId);
  const wrote = sql`exists (select 1 from ${events} where ${and(eq(events.recordId, records.id), eq(events.actorId, actor.userId), inArray(events.verb, ["recorded", "amended"]))})`;
  return and(eq(records.authorOrganizationId, actor.organizationId), or(isNull(records.createdBy), ne(records.createdBy, actor.userId)), sql`not ${wrote}`);
}

const waitingRows = (db: Db, actor: Member, which: SQL | undefined, sort: DeskSort, limit: number, now: Date) =>
  db
    .select({ id: records.id, kind: records.kind, version: records.version, title: records.title, lang: records.lang, submittedAt: records.submittedAt, authorId: records.authorOrganizationId, sourceUrl: entries.sourceUrl, documentNumber: entries.documentNumber })
    .from(records)
    .leftJoin(entries, eq(entries.id, records.id))
    .where(and(inState("submitted", now), eq(records.channel, "public"), isNull(entries.ofMeetingId), which, visibleTo(actor, now)))
    .orderBy(...(sort === "newest" ? [desc(records.submittedAt), desc(records.id)] : [asc(records.submittedAt), asc(records.id)]))
    .limit(limit)
    .then((rows) => rows);

async function waitingLines(actor: Member, rows: Awaited<ReturnType<typeof waitingRows>>, locale: Locale, now: Date, connected: Connection): Promise<WaitingLine[]> {
  const { db } = connected;
  const links = await linksTo(actor, rows.flatMap((r) => r.authorId ?? []), locale, now, connected);
  const presented = await presentEntries(actor, rows.filter((r) => r.kind === "entry").map((r) => r.id), locale, now, connected);
  const typed = rows.length === 0 ? [] : await db.select({ meetingId: participants.meetingId, name: participants.nameAsRecorded }).from(participants).where(inArray(participants.meetingId, rows.map((r) => r.id))).orderBy(asc(participants.order));
  const lines = await Promise.all(
    rows.map(async (r) => {
      const thing = await loadThing(actor, r.id, now, connected);
      return {
        id: r.id, kind: r.kind, version: r.version, title: { text: r.title, lang: r.lang }, submittedAt: r.submittedAt!, author: links.get(r.authorId ?? ""), entry: presented.get(r.id),
        sourceUrl: r.sourceUrl, documentNumber: r.documentNumber, participants: typed.filter((p) => p.meetingId === r.id).map((p) => p.name),
        checked: thing !== undefined && isChecked(thing), replyWindow: thing?.replyWindow, canCheck: thing !== undefined && !isChecked(thing) && may(actor, "check", thing),
        canRelease: thing !== undefined && may(actor, "release", thing), canReleaseElsewhere: thing?.replyWindowOpen === true && may(actor, "release", { ...thing, publicElsewhere: true }), canReturn: thing !== undefined && may(actor, "return", thing),
      };
    }),
  );
  return lines.filter((line) => line.canRelease || line.canReturn || line.canCheck);
}

/** What the page of a single act shows of a record the actor may read: its title and the version it is in now. */
export async function titleForAct(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<{ text: Text; version: number } | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await db.select({ id: records.id, version: records.version }).from(records).where(and(eq(records.id, id), visibleTo(actor, now)));
  return row && { text: (await textsOf(db, [id], locale, ["title"])).get(id)!.title, version: row.version };
}
