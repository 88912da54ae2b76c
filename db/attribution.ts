import type { AttributionRule } from "../lib/naming";
import { strictestRule } from "../lib/public-name";
import type { Db } from "./client";
import { agendaItems, entries, meetings, records } from "./schema";
import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from "./sql";

/**
 * The rule under which what stands on a record was said: of the meeting itself, or of the one an entry belongs to, and of its agenda
 * item where that is stricter. None where it was said at no meeting. Callers pass only ids they were allowed to read: this asks no gate.
 */
export async function attributionRules(db: Db, recordIds: string[]): Promise<Map<string, AttributionRule>> {
  if (recordIds.length === 0) return new Map();
  const ids = [...new Set(recordIds)];
  const own = await db.select({ id: meetings.id, rule: meetings.attributionRule }).from(meetings).where(inArray(meetings.id, ids));
  const at = await db
    .select({ id: entries.id, rule: meetings.attributionRule, itemRule: agendaItems.attributionRule })
    .from(entries)
    .innerJoin(meetings, sql`${meetings.id} = coalesce(${entries.ofMeetingId}, ${entries.meetingId})`)
    .leftJoin(agendaItems, eq(agendaItems.id, entries.agendaItemId))
    .where(inArray(entries.id, ids));
  return new Map([...own.map((m) => [m.id, m.rule] as const), ...at.map((e) => [e.id, strictestRule(e.rule, e.itemRule)] as const)]);
}

/**
 * Whether the entry that the query reads (`entries` joined with `records`) corrects an issue itself. Only the organisation that wrote the issue
 * may, and who raised an issue is a category until a basis is recorded (design §2.6): such an entry names nobody.
 */
export const isCorrectionOfIssue = (): SQL => and(eq(records.classification, "correction"), isNotNull(entries.issueId), isNull(entries.meetingId), sql`(${entries.followsId} is null or (select corrected.classification from ${records} corrected where corrected.id = ${entries.followsId}) = 'correction')`)!;
