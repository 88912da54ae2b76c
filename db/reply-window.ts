import { zoneOf } from "../lib/deadlines";
import { DEFAULT_WINDOW_DAYS, type ReplyWindow, windowOf } from "../lib/reply-window";
import { body, hasContactPoint, isConcernedBody } from "./bodies-concerned";
import type { Db } from "./client";
import { calendarOf } from "./holidays";
import { issues, meetings, records } from "./schema";
import { eq, sql } from "./sql";

/**
 * The right of reply to a record as it stands at an instant, by the facts of then: of a released one, those of its release. Undefined
 * where it covers none: only meeting records and newly raised issues. For callers that may read the record.
 */
export async function replyWindowOf(db: Db, recordId: string, now: Date): Promise<ReplyWindow | undefined> {
  const [row] = await db
    .select({
      kind: records.kind, country: records.country, submittedAt: records.submittedAt, releasedAt: records.releasedAt,
      backfilled: issues.backfilled, meetingAtRisk: meetings.atRisk, issueAtRisk: issues.atRisk, windowDays: daysOfPlatforms(),
    })
    .from(records)
    .leftJoin(meetings, eq(meetings.id, records.id))
    .leftJoin(issues, eq(issues.id, records.id))
    .where(eq(records.id, recordId));
  if (!row || !(row.kind === "meeting" || (row.kind === "issue" && !row.backfilled))) return undefined;
  const at = row.releasedAt ?? now;
  const bodies = await db.select({ id: body.id, hasContactPoint: sql<number | boolean>`case when ${hasContactPoint(at)} then 1 else 0 end` }).from(records).innerJoin(body, isConcernedBody()).where(eq(records.id, recordId));
  const facts = {
    submittedAt: row.submittedAt,
    windowDays: row.windowDays === null ? DEFAULT_WINDOW_DAYS : Number(row.windowDays),
    bodies: bodies.map((b) => ({ hasContactPoint: Boolean(b.hasContactPoint) })),
    atRisk: row.meetingAtRisk === true || row.issueAtRisk === true,
    timeZone: zoneOf(row.country),
  };
  return windowOf(facts, await calendarOf(db, row.country), at);
}

/** A record on several platforms waits as long as the one that waits longest. */
const daysOfPlatforms = () => sql<number | null>`(select max(pl.reply_window_days) from record_parents rp inner join platforms pl on pl.id = rp.parent_id where rp.record_id = ${records.id})`;
