import type { Actor } from "../lib/actor";
import { may, refusalFor, type Thing, type Verb } from "../lib/permissions";
import { publicationState, type RecordKind } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { type Connection, connection, type Db } from "./client";
import { visibleTo } from "./records";
import { entries, events, issueParties, meetings, platforms, posts, records, users } from "./schema";
import { and, eq, inArray, isNull, sql } from "./sql";

const WORKING_DAY_MS = 24 * 60 * 60 * 1000;

export type LoadedThing = Thing & { kind: RecordKind; id: string; version: number; title: string; slug: string | null; submittedAt: Date | null; ownEntryId: string | null; ofMeetingId: string | null };

/** A record as the permission table needs it, or undefined where there is none. Whether this actor reads it is one of its facts. */
export async function loadThing(actor: Actor, id: string, now: Date, c: Connection): Promise<LoadedThing | undefined> {
  const [row] = await c.db
    .select({
      id: records.id, kind: records.kind, version: records.version, title: records.title, slug: records.slug, channel: records.channel, authorOrganizationId: records.authorOrganizationId,
      authorUserId: records.createdBy, submittedAt: records.submittedAt, returnedAt: records.returnedAt, releasedAt: records.releasedAt, withdrawnAt: records.withdrawnAt,
      readable: sql<number | boolean>`case when ${visibleTo(actor, now)} then 1 else 0 end`,
      secondPersonReleases: platforms.secondPersonReleases, issueId: entries.issueId, ofMeetingId: entries.ofMeetingId,
    })
    .from(records)
    .leftJoin(entries, eq(entries.id, records.id))
    .leftJoin(meetings, eq(meetings.id, records.id))
    .leftJoin(platforms, sql`${platforms.id} = coalesce(${meetings.platformId}, ${entries.platformId})`)
    .where(eq(records.id, id));
  if (!row) return undefined;
  const issueId = row.kind === "issue" ? row.id : row.issueId;
  const parties = issueId
    ? await c.db
        .select({ organizationId: sql<string>`coalesce(${issueParties.organizationId}, ${posts.organizationId})`, role: issueParties.role }) // a post stands for its body
        .from(issueParties)
        .leftJoin(posts, eq(posts.id, issueParties.postId))
        .where(and(eq(issueParties.issueId, issueId), sql`coalesce(${issueParties.organizationId}, ${posts.organizationId}) is not null`))
    : [];
  const [own] = row.kind === "meeting" ? await c.db.select({ id: entries.id }).from(entries).where(eq(entries.ofMeetingId, id)) : [];
  return {
    ...row,
    readable: Boolean(row.readable),
    state: publicationState(row, now),
    parties,
    coauthorUserIds: await writersOf(c.db, id),
    secondPersonReleases: row.secondPersonReleases ?? true,
    waitingWorkingDays: row.submittedAt ? workingDaysBetween(row.submittedAt, now) : 0,
    authorOrganizationAccounts: row.authorOrganizationId ? await c.db.$count(users, and(eq(users.organizationId, row.authorOrganizationId), isNull(users.disabledAt))) : 0,
    ownEntryId: own?.id ?? null,
  };
}

/** The record, if the actor may do this to it; otherwise a Refusal that says why. */
export async function requireThing(actor: Actor, verb: Verb, id: string, now: Date, c: Connection): Promise<LoadedThing> {
  const thing = await loadThing(actor, id, now, c);
  // the entry a meeting writes of itself moves with its meeting and never alone
  if (!thing || thing.ofMeetingId) throw new Refusal(actor.kind === "visitor" ? "signedOut" : "notFound");
  refuse(actor, verb, thing);
  return thing;
}

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

/** Whole days from Monday to Friday that have passed; holidays are not known here yet, which can only lengthen the wait. */
function workingDaysBetween(from: Date, to: Date): number {
  let days = 0;
  for (let day = from.getTime() + WORKING_DAY_MS; day <= to.getTime() && days < 30; day += WORKING_DAY_MS) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days += 1;
  }
  return days;
}
