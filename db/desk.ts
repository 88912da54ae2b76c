import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import { may } from "../lib/permissions";
import { publicationState, type PublicationState, type RecordKind, type RecordLink, type ReturnReason, type Text } from "../lib/records";
import type { TimelineEntry } from "../lib/timeline";
import { type Connection, connection } from "./client";
import { presentEntries } from "./entries";
import { linksTo, shownTo, visibleTo } from "./records";
import { drafts, entries, issueParties, issues, participants, posts, records } from "./schema";
import { textsOf } from "./texts";
import { loadThing } from "./things";
import { and, asc, desc, eq, inArray, isNotNull, isNull, or, sql } from "./sql";

export type DeskLine = {
  id: string;
  kind: RecordKind;
  title: { text: string; lang: string };
  state: PublicationState;
  version: number;
  slug: string | null;
  sortKey: string | null;
  submittedAt: Date | null;
  returnReason: ReturnReason | null;
  returnText: string | null;
  canWithdraw: boolean;
};

const PAGE = 100;

/** What the member's organisation has written, newest change first: meetings and entries in every state. */
export async function listOwnRecords(actor: Actor, now = new Date(), c?: Connection): Promise<DeskLine[]> {
  if (actor.kind !== "member" || !actor.organizationId) return [];
  const { db } = c ?? (await connection());
  const rows = await db
    .select({
      id: records.id, kind: records.kind, title: records.title, lang: records.lang, version: records.version, slug: records.slug, sortKey: records.sortKey, returnReason: records.returnReason, returnText: records.returnText,
      submittedAt: records.submittedAt, returnedAt: records.returnedAt, releasedAt: records.releasedAt, withdrawnAt: records.withdrawnAt,
    })
    .from(records)
    .leftJoin(entries, eq(entries.id, records.id))
    .where(and(eq(records.authorOrganizationId, actor.organizationId), inArray(records.kind, ["meeting", "entry"]), isNull(entries.ofMeetingId), visibleTo(actor, now)))
    .orderBy(desc(records.modifiedAt), desc(records.id))
    .limit(PAGE);
  return rows.map((r) => {
    const state = publicationState(r, now);
    return { ...r, kind: r.kind, title: { text: r.title, lang: r.lang }, state, canWithdraw: state === "released" || state === "embargoed" };
  });
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
  canRelease: boolean;
  canReturn: boolean;
};

/** What waits for release and this actor may release or return, oldest first. */
export async function listWaiting(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<WaitingLine[]> {
  if (actor.kind !== "member") return [];
  const connected = c ?? (await connection());
  const { db } = connected;
  const rows = await db
    .select({ id: records.id, kind: records.kind, version: records.version, title: records.title, lang: records.lang, submittedAt: records.submittedAt, authorId: records.authorOrganizationId, sourceUrl: entries.sourceUrl, documentNumber: entries.documentNumber })
    .from(records)
    .leftJoin(entries, eq(entries.id, records.id))
    .where(
      and(
        isNotNull(records.submittedAt), isNull(records.releasedAt), isNull(records.withdrawnAt), eq(records.channel, "public"), isNull(entries.ofMeetingId),
        or(isNull(records.returnedAt), sql`${records.returnedAt} < ${records.submittedAt}`), visibleTo(actor, now),
      ),
    )
    .orderBy(asc(records.submittedAt), asc(records.id))
    .limit(PAGE);
  const links = await linksTo(actor, rows.flatMap((r) => r.authorId ?? []), locale, now, c);
  const presented = await presentEntries(actor, rows.filter((r) => r.kind === "entry").map((r) => r.id), locale, now, c);
  const typed = rows.length === 0 ? [] : await db.select({ meetingId: participants.meetingId, name: participants.nameAsRecorded }).from(participants).where(inArray(participants.meetingId, rows.map((r) => r.id))).orderBy(asc(participants.order));
  const lines = await Promise.all(
    rows.map(async (r) => {
      const thing = await loadThing(actor, r.id, now, connected);
      return {
        id: r.id, kind: r.kind, version: r.version, title: { text: r.title, lang: r.lang }, submittedAt: r.submittedAt!, author: links.get(r.authorId ?? ""), entry: presented.get(r.id),
        sourceUrl: r.sourceUrl, documentNumber: r.documentNumber, participants: typed.filter((p) => p.meetingId === r.id).map((p) => p.name),
        canRelease: thing !== undefined && may(actor, "release", thing), canReturn: thing !== undefined && may(actor, "return", thing),
      };
    }),
  );
  return lines.filter((line) => line.canRelease || line.canReturn);
}

/** Released issues whose responsible or asked bodies include the liaison's own, oldest release first (design §6). */
export async function listIssuesPutTo(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<RecordLink[]> {
  if (actor.kind !== "member" || actor.role !== "liaison" || !actor.organizationId) return [];
  const { db } = c ?? (await connection());
  const ownPosts = db.select({ id: posts.id }).from(posts).where(eq(posts.organizationId, actor.organizationId));
  const put = db
    .select({ id: issueParties.issueId })
    .from(issueParties)
    .where(and(inArray(issueParties.role, ["responsible", "asked"]), or(eq(issueParties.organizationId, actor.organizationId), inArray(issueParties.postId, ownPosts))));
  const rows = await db.select({ id: records.id }).from(records).innerJoin(issues, eq(issues.id, records.id)).where(and(inArray(records.id, put), shownTo(actor, now))).orderBy(asc(records.releasedAt), asc(records.id)).limit(PAGE);
  const links = await linksTo(actor, rows.map((r) => r.id), locale, now, c);
  return rows.flatMap((r) => links.get(r.id) ?? []);
}

/** Keeps an unfinished form of a member, unchecked, for its author alone. Visitors have none. */
export async function keepForm(actor: Actor, form: string, values: Record<string, string>, now = new Date(), c?: Connection): Promise<void> {
  if (actor.kind !== "member") return;
  const { atomically } = c ?? (await connection());
  await atomically((tx) => [tx.insert(drafts).values({ userId: actor.userId, form, values, updatedAt: now }).onConflictDoUpdate({ target: [drafts.userId, drafts.form], set: { values, updatedAt: now } })]);
}

/** The member's own unfinished form, if one was kept. */
export async function keptForm(actor: Actor, form: string, c?: Connection): Promise<Record<string, string> | undefined> {
  if (actor.kind !== "member") return undefined;
  const { db } = c ?? (await connection());
  const [row] = await db.select({ values: drafts.values }).from(drafts).where(and(eq(drafts.userId, actor.userId), eq(drafts.form, form)));
  return row?.values;
}

/** What the page of a single act shows of a record the actor may read: its title and the version it is in now. */
export async function titleForAct(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<{ text: Text; version: number } | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await db.select({ id: records.id, version: records.version }).from(records).where(and(eq(records.id, id), visibleTo(actor, now)));
  return row && { text: (await textsOf(db, [id], locale, ["title"])).get(id)!.title, version: row.version };
}
