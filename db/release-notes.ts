import type { Actor } from "../lib/actor";
import { type ReplyNote, replyNote } from "../lib/reply-window";
import { connection, type Connection } from "./client";
import { shownTo } from "./records";
import { replyWindowOf } from "./reply-window";
import { records } from "./schema";
import { writersOf } from "./things";
import { and, eq } from "./sql";

/** What the page of a record says of how it was released (design §4, Publication and Right of reply). */
export type ReleaseNotes = { withoutSecondReader: boolean; reply?: ReplyNote };

/** The notes of a record that the actor is shown; of what came from sources and not from an organisation there are none. */
export async function releaseNotes(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<ReleaseNotes> {
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ createdBy: records.createdBy, releasedBy: records.releasedBy, submittedAt: records.submittedAt, publicElsewhere: records.publicElsewhere })
    .from(records)
    .where(and(eq(records.id, id), shownTo(actor, now)));
  if (!row?.releasedBy || !row.submittedAt) return { withoutSecondReader: false };
  const window = await replyWindowOf(db, id, now);
  return {
    withoutSecondReader: row.releasedBy === row.createdBy || (await writersOf(db, id)).includes(row.releasedBy),
    reply: window && replyNote(window, row.publicElsewhere),
  };
}
