import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { RecordLink } from "../lib/records";
import { type Connection, connection } from "./client";
import { linksTo, notPractice, shownTo } from "./records";
import { issueParties, issues, records } from "./schema";
import { type SilenceLine, silenceOf } from "./silence";
import { and, desc, eq, inArray } from "./sql";

/** An issue on which an answer is awaited, and from whom since when. */
export type AwaitedLine = { issue: RecordLink; from: SilenceLine[] };

const PAGE = 50;

/** From whom an answer is awaited on the issues that the member's organisation raised, the longest first. The rule stands in lib/silence.ts. */
export async function listAwaited(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<AwaitedLine[]> {
  if (actor.kind !== "member" || !actor.organizationId || actor.organizationPractice) return []; // practice counts in no silence
  const { db } = c ?? (await connection());
  const raised = db.select({ id: issueParties.issueId }).from(issueParties).where(and(eq(issueParties.organizationId, actor.organizationId), eq(issueParties.role, "raised")));
  const rows = await db
    .select({ id: records.id })
    .from(records)
    .innerJoin(issues, eq(issues.id, records.id))
    .where(and(inArray(records.id, raised), eq(issues.backfilled, false), shownTo(actor, now), notPractice()))
    .orderBy(desc(records.releasedAt), desc(records.id))
    .limit(PAGE);
  return awaitedOn(actor, rows.map((r) => r.id), locale, now, c);
}

/** The same of the given issues, the longest awaited first, and of one day in the order given. */
export async function awaitedOn(actor: Actor, issueIds: string[], locale: Locale, now = new Date(), c?: Connection): Promise<AwaitedLine[]> {
  const silences = await silenceOf(actor, issueIds, locale, now, c);
  const links = await linksTo(actor, [...silences.keys()], locale, now, c);
  return [...silences]
    .flatMap(([id, from]) => {
      const issue = links.get(id);
      return issue ? [{ issue, from }] : [];
    })
    .sort((one, other) => firstOf(one).localeCompare(firstOf(other)) || issueIds.indexOf(one.issue.id) - issueIds.indexOf(other.issue.id));
}

const firstOf = (line: AwaitedLine) => line.from.map((silence) => silence.since).sort()[0] ?? "";
