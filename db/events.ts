import type { Actor } from "../lib/actor";
import type { EventVerb } from "../lib/events";
import type { Locale } from "../lib/locales";
import { AUDIENCES, DEEDS_ON_TERMS, isNoticed, namesDoer, type NoticedVerb, noticeWord } from "../lib/notices";
import { voiceOf, type Voice } from "../lib/organizations";
import { namesNobody } from "../lib/public-name";
import type { RecordKind, RecordLink } from "../lib/records";
import type { Role } from "../lib/users";
import { attributionRules, isCorrectionOfIssue } from "./attribution";
import { body, hasContactPoint, isConcernedBody } from "./bodies-concerned";
import { connection, type Connection, type Db } from "./client";
import { isAtRisk, linksTo, shownTo } from "./records";
import { entries, events, expectedSigners, issueParties, issues, joinRequests, notices, organizations, posts, records, recordParents, recordVersions, users } from "./schema";
import { and, desc, eq, inArray, isNull, ne, or, type SQL, sql } from "./sql";

/**
 * The statements that write the trail, and the notices of those whom it concerns; they belong in the transaction of the change they
 * tell of, after it: whoever becomes party by it is told. One entry of the list given to `atomically`.
 */
export function addEvent(tx: Db, actor: Actor, verb: EventVerb, recordId: string | null, at: Date, detail?: Record<string, string | number | boolean>): PromiseLike<unknown>[] {
  const by = actor.kind === "member" ? { actorId: actor.userId, actorRole: actor.role, organizationId: actor.organizationId } : { actorId: null, actorRole: "system" as const, organizationId: null };
  const id = crypto.randomUUID();
  const event = tx.insert(events).values({ ...by, id, verb, recordId, at, detail });
  return recordId !== null && isNoticed(verb) && noticeWord(verb, detail) ? [event, addNotices(tx, actor, verb, recordId, id, at)] : [event];
}

/** One notice for each account of the organisations that an event concerns, but for whoever did it. Practice tells practice, and nobody else. */
function addNotices(tx: Db, actor: Actor, verb: NoticedVerb, recordId: string, eventId: string, at: Date) {
  // What is not public yet is read by its author organisation, and to reply to it by contact points alone.
  const readsUnreleased = verb === "submitted" ? or(eq(users.role, "liaison"), eq(records.channel, "parties"), eq(users.organizationId, records.authorOrganizationId)) : undefined;
  const ofPractice = actor.kind === "member" && actor.organizationId ? eq(organizations.practice, actor.organizationPractice) : eq(organizations.practice, records.practice);
  const toThem = tx
    .select({ userId: users.id, eventId: events.id, at: events.at, readAt: sql<Date | null>`null`.as("read_at") })
    .from(events)
    .innerJoin(records, eq(records.id, events.recordId))
    .innerJoin(organizations, sql`${organizations.id} in (${concerned(verb, recordId, at)})`)
    .innerJoin(users, eq(users.organizationId, organizations.id))
    .where(and(eq(events.id, eventId), isNull(users.disabledAt), actor.kind === "member" ? ne(users.id, actor.userId) : undefined, ofPractice, readsUnreleased));
  return tx.insert(notices).select(toThem);
}

/** The organisations for whom a deed on a record is, by the audience of its verb. A post stands for its body. */
function concerned(verb: NoticedVerb, recordId: string, at: Date): SQL {
  const audience = AUDIENCES[verb];
  const author = sql`select ${records.authorOrganizationId} from ${records} where ${and(eq(records.id, recordId), sql`${records.authorOrganizationId} is not null`)}`;
  const ofIssue = sql`${issueParties.issueId} in (${recordId}, (select ${entries.issueId} from ${entries} where ${eq(entries.id, recordId)}))`;
  const forThem =
    audience === "raisers" ? eq(issueParties.role, "raised")
    : audience === "author" ? sql`${verb} = 'submitted' and exists (select 1 from ${records} where ${and(eq(records.id, recordId), eq(records.channel, "parties"))})`
    : undefined;
  const parties = sql`select coalesce(${issueParties.organizationId}, ${posts.organizationId}) from ${issueParties} left join ${posts} on ${eq(posts.id, issueParties.postId)} where ${and(ofIssue, sql`coalesce(${issueParties.organizationId}, ${posts.organizationId}) is not null`, forThem)}`;
  const askers = sql`select ${joinRequests.organizationId} from ${joinRequests} where ${and(eq(joinRequests.issueId, recordId), eq(joinRequests.decidedAt, at))}`;
  const signers = sql`select ${expectedSigners.organizationId} from ${expectedSigners} inner join ${recordVersions} on ${eq(recordVersions.id, expectedSigners.versionId)} where ${eq(recordVersions.meetingId, recordId)}`;
  return sql.join([author, parties, askers, signers, ...bodiesConcerned(verb, recordId, at)], sql` union `);
}

/**
 * The bodies concerned by what opens their right of reply (design §4): a meeting record or a new issue put before the editors, unless at
 * risk or backfilled. Of a meeting also its release, of which they are no party. What of it they may read is asked when they read.
 */
function bodiesConcerned(verb: NoticedVerb, recordId: string, at: Date): SQL[] {
  if (verb !== "submitted" && verb !== "released") return [];
  const replied = and(inArray(records.kind, ["meeting", "issue"]), sql`not ${isAtRisk()}`, sql`not exists (select 1 from ${issues} where ${and(eq(issues.id, records.id), eq(issues.backfilled, true))})`, hasContactPoint(at));
  const told = and(eq(records.id, recordId), eq(records.channel, "public"), isConcernedBody(), verb === "submitted" ? replied : eq(records.kind, "meeting"));
  return [sql`select ${body.id} from ${records} inner join ${organizations} ${sql.identifier("body")} on ${told}`];
}

/** Who did something, as far as everybody may know: never a person, and an organisation only where it may be named. */
export type Doer = { kind: "organization"; organization: RecordLink; voice: Voice } | { kind: "side"; voice: Voice } | { kind: "editor" } | { kind: "system" };
type Deed = { verb: EventVerb; role: Role | "system"; organizationId: string | null; side: Parameters<typeof voiceOf>[0]; recordId: string | null; recordKind: RecordKind };

/** Who did each of the deeds, in their order. The caller has asked the gate for the records. */
export async function doersOf(actor: Actor, deeds: readonly Deed[], locale: Locale, now = new Date(), c?: Connection): Promise<Doer[]> {
  const { db } = c ?? (await connection());
  const ids = [...new Set(deeds.flatMap((d) => d.recordId ?? []))];
  const links = await linksTo(actor, deeds.flatMap((d) => d.organizationId ?? []), locale, now, c);
  const rules = await attributionRules(db, ids);
  const issueOf = await issuesGivenAway(db, deeds);
  const issueIds = [...new Set(issueOf.values())];
  const named = issueIds.length === 0 ? [] : await db
    .select({ issueId: issueParties.issueId, organizationId: sql<string | null>`coalesce(${issueParties.organizationId}, ${posts.organizationId})` })
    .from(issueParties)
    .leftJoin(posts, eq(posts.id, issueParties.postId))
    .where(and(inArray(issueParties.issueId, issueIds), or(inArray(issueParties.role, ["responsible", "asked"]), ne(issueParties.publicBasis, "none"))));
  return deeds.map((d): Doer => {
    if (!d.organizationId) return { kind: d.role === "editor" ? "editor" : "system" };
    const isNamed = namesDoer(d.verb, {
      isIssue: issueOf.has(d), isOwn: actor.kind === "member" && actor.organizationId === d.organizationId, namesNobody: namesNobody(rules.get(d.recordId ?? "")),
      isPublicParty: named.some((n) => n.issueId === issueOf.get(d) && n.organizationId === d.organizationId),
    });
    const organization = isNamed ? links.get(d.organizationId) : undefined;
    return organization ? { kind: "organization", organization, voice: voiceOf(d.side) } : { kind: "side", voice: voiceOf(d.side) };
  });
}

/** The issues of which a deed tells a party: what is done with the issue itself, with a correction of it, or about the terms of its entries. */
async function issuesGivenAway(db: Db, deeds: readonly Deed[]): Promise<Map<Deed, string>> {
  const entryIds = deeds.flatMap((d) => (d.recordKind === "entry" && d.recordId ? [d.recordId] : []));
  const of = entryIds.length === 0 ? [] : await db
    .select({ id: entries.id, issueId: entries.issueId, isCorrection: sql<number | boolean>`case when ${isCorrectionOfIssue()} then 1 else 0 end` })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .where(inArray(entries.id, [...new Set(entryIds)]));
  return new Map(deeds.flatMap((d) => {
    const entry = d.recordKind === "entry" ? of.find((e) => e.id === d.recordId) : undefined;
    const issueId = entry ? (entry.isCorrection || DEEDS_ON_TERMS.includes(d.verb) ? entry.issueId : null) : d.recordKind === "issue" ? d.recordId : null;
    return issueId ? [[d, issueId] as const] : [];
  }));
}

/** One line of the public trail: which side did what to what on which day, never who (design §3, event). */
export type TrailLine = { verb: EventVerb; day: Date; by: Doer; record: RecordLink };

const PUBLIC_VERBS: EventVerb[] = [
  "released", "withdrew", "corrected", "acknowledged", "answered", "promised", "passed_on", "asked_for_time", "agreed_time", "assessed", "verified", "confirmed", "contested", "joined", "admitted", "linked", "unlinked",
  "merged", "unmerged", "split", "closed", "reopened", "planned", "cancelled", "postponed", "translated", "froze", "signed", "said_missed", "marked_complete", "added", "changed", "imported",
];
const SHOWN = 50;

/** The trail of a record and of what stands under it, newest first, of those records the actor is shown. A return is told on the desk alone. */
export async function trailOf(actor: Actor, recordId: string, locale: Locale, now = new Date(), c?: Connection): Promise<TrailLine[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ verb: events.verb, at: events.at, role: events.actorRole, organizationId: events.organizationId, recordId: events.recordId, recordKind: records.kind, side: organizations.side })
    .from(events)
    .innerJoin(records, eq(records.id, events.recordId))
    .leftJoin(organizations, eq(organizations.id, events.organizationId))
    .where(
      and(
        or(eq(events.recordId, recordId), sql`${events.recordId} in (select ${recordParents.recordId} from ${recordParents} where ${eq(recordParents.parentId, recordId)})`),
        inArray(events.verb, PUBLIC_VERBS),
        shownTo(actor, now),
      ),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(SHOWN);
  const links = await linksTo(actor, rows.flatMap((r) => r.recordId ?? []), locale, now, c);
  const doers = await doersOf(actor, rows, locale, now, c);
  return rows.flatMap((r, i): TrailLine[] => {
    const record = links.get(r.recordId ?? "");
    return record ? [{ verb: r.verb, day: r.at, by: doers[i]!, record }] : [];
  });
}
