import type { Actor, Member } from "../lib/actor";
import { today } from "../lib/deadlines";
import type { RecordKind } from "../lib/records";
import type { Db } from "./client";
import { addEvent } from "./events";
import { entries, recordParents, records } from "./schema";
import { eq } from "./sql";
import type { LoadedThing } from "./things";

/** What was wrong and is right now, in the words of whoever corrects. */
export type Reason = { text: string; lang: string };

/**
 * The `correction` entry of a change of a released record (design §3): a text of its own under the record it corrects. `isPublic` where an
 * editor corrects what is nobody's words; every other one is submitted, and the change waits for its release. The caller gives an `id` that tells a form sent twice.
 */
export async function correctionEntry(actor: Actor, thing: LoadedThing, why: Reason, isPublic: boolean, now: Date, db: Db, id: string = crypto.randomUUID()): Promise<{ id: string; write: (tx: Db) => (PromiseLike<unknown> | PromiseLike<unknown>[])[] }> {
  const member = actor as Member; // howToChange let nobody else through
  const [corrected] = await db.select({ country: records.country, issueId: entries.issueId, meetingId: entries.meetingId, platformId: entries.platformId, activityId: entries.activityId, agendaItemId: entries.agendaItemId }).from(records).leftJoin(entries, eq(entries.id, records.id)).where(eq(records.id, thing.id));
  const day = today(now, corrected?.country ?? null);
  const stamps = isPublic ? { checkedAt: now, checkedBy: member.userId, releasedAt: now, releasedBy: member.userId } : {};
  const belongs = belongsTo(thing, corrected);
  return {
    id,
    write: (tx) => [
      tx.insert(records).values({
        id, kind: "entry", classification: "correction", title: why.text, lang: why.lang, country: corrected?.country ?? null, sortKey: day, authorOrganizationId: member.organizationId, practice: member.organizationPractice,
        createdAt: now, createdBy: member.userId, submittedAt: now, submittedBy: member.userId, modifiedAt: now, ...stamps,
      }),
      tx.insert(entries).values({ id, occurred: day, ownName: member.organizationId !== null, ...belongs }),
      tx.insert(recordParents).values({ recordId: id, parentId: thing.id, sortKey: day }),
      addEvent(tx, actor, isPublic ? "released" : "submitted", id, now),
    ],
  };
}

const COLUMNS: Partial<Record<RecordKind, "issueId" | "meetingId" | "platformId" | "activityId">> = { issue: "issueId", meeting: "meetingId", platform: "platformId", activity: "activityId" };

/** A correction stands on the page of what it corrects; that of an entry, beside the entry. */
function belongsTo(thing: LoadedThing, entry: { issueId: string | null; meetingId: string | null; platformId: string | null; activityId: string | null; agendaItemId: string | null } | undefined) {
  const column = COLUMNS[thing.kind];
  if (column) return { [column]: thing.id };
  return thing.kind === "entry" && entry ? { issueId: entry.issueId, meetingId: entry.meetingId, platformId: entry.platformId, activityId: entry.activityId, agendaItemId: entry.agendaItemId, followsId: thing.id } : {};
}
