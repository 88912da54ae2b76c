import type { Member } from "../lib/actor";
import { firstSentence } from "../lib/first-sentence";
import { type Db, isUniqueViolation } from "./client";
import { entries, records } from "./schema";
import { and, eq, isNull, type SQL } from "./sql";

/**
 * The record that this member wrote when the same form was sent before, under the same key: a double click, or a connection that broke
 * before the answer. Undefined where the key was used for something else than `same` says: a form filled in anew after the browser went
 * back is another text and wants a key of its own. An error of any other kind is thrown on.
 */
export async function sentBefore(db: Db, error: unknown, member: Member, key: string, same?: SQL): Promise<string | undefined> {
  if (!isUniqueViolation(error, "records_submission_key")) throw error;
  const [row] = await db.select({ id: records.id }).from(records).leftJoin(entries, eq(entries.id, records.id)).where(and(eq(records.submissionKey, key), eq(records.createdBy, member.userId), same));
  return row?.id;
}

/** An entry of the same words, as `writeOwnWords` cuts them, under the same issue or meeting. */
export function sameWords(text: string, under: { issueId: string | null } | { meetingId: string | null }): SQL | undefined {
  const { title, rest } = firstSentence(text);
  const [column, id] = "issueId" in under ? [entries.issueId, under.issueId] : [entries.meetingId, under.meetingId];
  return and(eq(records.title, title), rest ? eq(entries.text, rest) : isNull(entries.text), id ? eq(column, id) : isNull(column));
}
