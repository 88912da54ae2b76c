import type { Actor } from "../lib/actor";
import { addDays, today, workingDaysBetween } from "../lib/deadlines";
import { may, refusalFor, type Thing, type Verb } from "../lib/permissions";
import { publicationState, type RecordKind, REFERENCE_KINDS } from "../lib/records";
import { Refusal } from "../lib/refusal";
import type { ReplyWindow } from "../lib/reply-window";
import { type ChangeToJudge, tellsMore } from "../lib/telling-changes";
import { type Connection, connection, type Db } from "./client";
import { calendarOf } from "./holidays";
import { issueFacts } from "./positions";
import { visibleTo } from "./records";
import { replyWindowOf } from "./reply-window";
import { changes, commitments, entries, events, meetings, platforms, records, users } from "./schema";
import { and, eq, inArray, isNull, sql } from "./sql";

export type LoadedThing = Thing & {
  kind: RecordKind;
  id: string;
  version: number;
  title: string;
  slug: string | null;
  country: string | null;
  submittedAt: Date | null;
  checkedAt: Date | null;
  ownEntryId: string | null;
  ofMeetingId: string | null;
  /** The right of reply, while it waits for release; undefined where it covers no such record. */
  replyWindow?: ReplyWindow;
};

/** A record as the permission table needs it, or undefined where there is none. Whether this actor reads it is one of its facts. */
export async function loadThing(actor: Actor, id: string, now: Date, c: Connection): Promise<LoadedThing | undefined> {
  const [row] = await c.db
    .select({
      id: records.id, kind: records.kind, version: records.version, title: records.title, slug: records.slug, country: records.country, channel: records.channel, authorOrganizationId: records.authorOrganizationId,
      authorUserId: records.createdBy, submittedAt: records.submittedAt, checkedAt: records.checkedAt, publicElsewhere: records.publicElsewhere, returnedAt: records.returnedAt, releasedAt: records.releasedAt, withdrawnAt: records.withdrawnAt,
      readable: sql<number | boolean>`case when ${visibleTo(actor, now)} then 1 else 0 end`,
      secondPersonReleases: platforms.secondPersonReleases, issueId: entries.issueId, ofMeetingId: entries.ofMeetingId, commitmentId: commitments.id,
    })
    .from(records)
    .leftJoin(entries, eq(entries.id, records.id))
    .leftJoin(commitments, eq(commitments.id, records.id))
    .leftJoin(meetings, eq(meetings.id, records.id))
    .leftJoin(platforms, sql`${platforms.id} = coalesce(${meetings.platformId}, ${entries.platformId})`)
    .where(eq(records.id, id));
  if (!row) return undefined;
  const issueId = row.kind === "issue" ? row.id : row.issueId;
  const facts = issueId ? await issueFacts(c.db, issueId) : undefined; // what the assessments say of the case
  const [own] = row.kind === "meeting" ? await c.db.select({ id: entries.id }).from(entries).where(eq(entries.ofMeetingId, id)) : [];
  const state = publicationState(row, now);
  const changed = state === "submitted" && row.kind === "entry" ? await changesBy(c.db, id) : [];
  const replyWindow = state === "submitted" && row.channel === "public" ? await replyWindowOf(c.db, id, now) : undefined;
  return {
    ...row,
    readable: Boolean(row.readable),
    state,
    replyWindow,
    replyWindowOpen: replyWindow?.is === "open",
    publicElsewhere: row.publicElsewhere !== null,
    commitment: row.commitmentId !== null,
    changesReference: changed.some((change) => (REFERENCE_KINDS as readonly RecordKind[]).includes(change.kind)), // the list is narrower than all kinds
    tellsMore: changed.some(tellsMore),
    parties: facts?.parties ?? [],
    ended: facts?.ended !== undefined,
    issueWithdrawn: facts?.issueWithdrawn,
    endProposed: facts?.endProposed,
    coauthorUserIds: await writersOf(c.db, id),
    secondPersonReleases: row.secondPersonReleases ?? true,
    waitingWorkingDays: row.submittedAt && !row.releasedAt ? await workingDaysSince(c.db, row.submittedAt, now, row.country) : 0,
    authorOrganizationAccounts: row.authorOrganizationId ? await c.db.$count(users, and(eq(users.organizationId, row.authorOrganizationId), isNull(users.disabledAt))) : 0,
    ownEntryId: own?.id ?? null,
  };
}

/** What the release of this entry changes, and of which record: by this a rule tells who judges it. */
async function changesBy(db: Db, id: string): Promise<(ChangeToJudge & { kind: RecordKind })[]> {
  const rows = await db.select({ kind: records.kind, part: changes.part, before: changes.before, after: changes.after }).from(changes).innerJoin(records, eq(records.id, changes.recordId)).where(eq(changes.correctionId, id));
  return rows as (ChangeToJudge & { kind: RecordKind })[]; // written by db/changes.ts alone
}

/** The record, if the actor may do this to it; otherwise a Refusal that says why. */
export async function requireThing(actor: Actor, verb: Verb, id: string, now: Date, c: Connection): Promise<LoadedThing> {
  const thing = await loadThing(actor, id, now, c);
  // the entry a meeting writes of itself moves with its meeting and never alone
  if (!thing || thing.ofMeetingId) throw new Refusal(actor.kind === "visitor" ? "signedOut" : "notFound");
  refuse(actor, verb, thing);
  return thing;
}

/** Somebody else than its author has read it. A check from before the text was sent back is none of the text as it is now. */
export const isChecked = (thing: LoadedThing): boolean => thing.checkedAt !== null && thing.submittedAt !== null && thing.checkedAt >= thing.submittedAt;

/** Who has written on a record, by the trail: whoever made or changed it is its author when it is to be released. */
export async function writersOf(db: Db, recordId: string): Promise<string[]> {
  const rows = await db.selectDistinct({ actorId: events.actorId }).from(events).where(and(eq(events.recordId, recordId), inArray(events.verb, ["recorded", "amended"])));
  return rows.flatMap((r) => r.actorId ?? []);
}

/** Whether a page shows the button for it: the same answer by which the action refuses. */
export async function mayDo(actor: Actor, verb: Verb, id: string, now = new Date(), c?: Connection): Promise<boolean> {
  const thing = await loadThing(actor, id, now, c ?? (await connection()));
  return thing !== undefined && may(actor, verb, thing);
}

/** Throws the Refusal the permission table gives, if it gives one. */
export function refuse(actor: Actor, verb: Verb, thing: Thing): void {
  const reason = refusalFor(actor, verb, thing);
  if (reason) throw new Refusal(reason);
}

/** Whole working days of the record's country that have passed since: neither the day of submission nor today counts. */
export async function workingDaysSince(db: Db, submitted: Date, now: Date, country: string | null): Promise<number> {
  return workingDaysBetween(today(submitted, country), addDays(today(now, country), -1), await calendarOf(db, country));
}
