import type { Actor } from "../lib/actor";
import type { RecordLink } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { type Connection, connection, type Db } from "./client";
import { addEvent } from "./events";
import {
  assessments, claims, confirmations, entries, entryParties, events, issueParties, issues, meetings, memberships, organizations, participants, recordParents, records, searchTexts, users,
} from "./schema";
import { and, asc, eq, inArray, not, or } from "./sql";

export type PracticeRemoval =
  | { outcome: "nothing" }
  /** Records that others wrote or that others' words stand on; nothing was changed. */
  | { outcome: "blocked"; by: Pick<RecordLink, "kind" | "id" | "slug">[] }
  | { outcome: "removed"; organizations: number; accounts: number; records: number; firstRunLeft: boolean };

const BLOCKERS_NAMED = 20;

/**
 * Takes the practice organisations out of the record, with their accounts and everything they wrote, in one transaction
 * (design §4, Practice organisations). Their lines of the trail go too, because they point at what is gone; one line tells of
 * the removal. Where somebody else wrote under a practice record or named a practice organisation, nothing is removed: no
 * one's words are deleted along with another's. A second run finds nothing to remove.
 */
export async function removePractice(actor: Actor, now = new Date(), c?: Connection): Promise<PracticeRemoval> {
  if (actor.kind !== "system") throw new Refusal("forbidden");
  const { db, atomically } = c ?? (await connection());
  const found = {
    organizations: await db.$count(organizations, eq(organizations.practice, true)),
    accounts: await db.$count(users, inArray(users.organizationId, practiceOrganizations(db))),
    records: await db.$count(records, isPractice(db)),
  };
  if (found.organizations + found.records === 0) return { outcome: "nothing" };
  const by = await othersOnPractice(db);
  if (by.length > 0) return { outcome: "blocked", by };
  await atomically((tx) => [...removal(tx), addEvent(tx, actor, "removed_practice", null, now, found)]);
  return { outcome: "removed", ...found, firstRunLeft: (await db.$count(users, eq(users.firstRun, true))) > 0 };
}

const practiceOrganizations = (db: Db) => db.select({ id: organizations.id }).from(organizations).where(eq(organizations.practice, true));

const isPractice = (db: Db) => or(eq(records.practice, true), inArray(records.authorOrganizationId, practiceOrganizations(db)), inArray(records.id, practiceOrganizations(db)))!;

const practiceRecords = (db: Db) => db.select({ id: records.id }).from(records).where(isPractice(db));

/** Records of others that stand under, follow, name or cite what would go, and practice records that others have assessed. */
function othersOnPractice(db: Db) {
  const here = practiceRecords(db);
  const bodies = practiceOrganizations(db);
  const pointing = or(
    inArray(records.id, db.select({ id: recordParents.recordId }).from(recordParents).where(inArray(recordParents.parentId, here))),
    inArray(records.id, db.select({ id: entries.id }).from(entries).where(or(inArray(entries.followsId, here), inArray(entries.issueId, here), inArray(entries.meetingId, here), inArray(entries.platformId, here)))),
    inArray(records.id, db.select({ id: entryParties.entryId }).from(entryParties).where(inArray(entryParties.organizationId, bodies))),
    inArray(records.id, db.select({ id: participants.meetingId }).from(participants).where(or(inArray(participants.organizationId, bodies), inArray(participants.onBehalfOfId, bodies)))),
    inArray(records.id, db.select({ id: claims.recordId }).from(claims).where(or(inArray(claims.valueRecordId, here), inArray(claims.sourceId, here), inArray(claims.claimedByOrganizationId, bodies)))),
  );
  const assessed = inArray(records.id, db.select({ id: assessments.subjectId }).from(assessments).where(not(inArray(assessments.organizationId, bodies))));
  return db
    .select({ kind: records.kind, id: records.id, slug: records.slug })
    .from(records)
    .where(or(and(not(inArray(records.id, here)), pointing), and(inArray(records.id, here), assessed)))
    .orderBy(asc(records.kind), asc(records.id))
    .limit(BLOCKERS_NAMED);
}

/** Children before parents; what is not named here goes by a cascade of the schema. Accounts stay until no record names them. */
function removal(tx: Db) {
  const here = practiceRecords(tx);
  const bodies = practiceOrganizations(tx);
  const accounts = tx.select({ id: users.id }).from(users).where(inArray(users.organizationId, bodies));
  return [
    tx.delete(events).where(or(inArray(events.recordId, here), inArray(events.organizationId, bodies), inArray(events.actorId, accounts))),
    tx.delete(assessments).where(inArray(assessments.organizationId, bodies)),
    tx.update(assessments).set({ responsibleId: null }).where(inArray(assessments.responsibleId, bodies)),
    tx.delete(confirmations).where(inArray(confirmations.organizationId, bodies)),
    tx.delete(issueParties).where(inArray(issueParties.organizationId, bodies)),
    tx.delete(memberships).where(or(inArray(memberships.memberOrganizationId, bodies), inArray(memberships.inOrganizationId, bodies))),
    tx.delete(searchTexts).where(inArray(searchTexts.recordId, here)), // by itself, so that the full-text index follows through its trigger
    tx.delete(recordParents).where(inArray(recordParents.recordId, here)),
    tx.delete(entries).where(inArray(entries.id, here)),
    tx.delete(meetings).where(inArray(meetings.id, here)),
    tx.delete(issues).where(inArray(issues.id, here)),
    tx.delete(records).where(and(isPractice(tx), not(inArray(records.id, bodies)))),
    tx.delete(users).where(inArray(users.organizationId, bodies)),
    tx.delete(records).where(inArray(records.id, bodies)),
  ];
}
