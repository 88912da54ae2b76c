import type { Actor, Member } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { RecordLink } from "../lib/records";
import { Refusal } from "../lib/refusal";
import type { TimelineEntry } from "../lib/timeline";
import { type Connection, connection, mustChange } from "./client";
import { presentEntries } from "./entries";
import { addEvent } from "./events";
import { linksTo, visibleTo } from "./records";
import { records, reports } from "./schema";
import { loadThing } from "./things";
import { and, asc, eq, isNull } from "./sql";

type ReportInput = { id: string; reason: string; lang: Locale };

/**
 * A party shows an editor a text that only the parties read, and says why (design §4, Channels). From then on editors read that text,
 * until one has handled the report. While a report of an organisation is open, another of it changes nothing.
 */
export async function reportText(actor: Actor, { id, reason, lang }: ReportInput, now = new Date(), c?: Connection): Promise<void> {
  const connected = c ?? (await connection());
  const member = await requireParty(actor, id, now, connected);
  if ((await connected.db.$count(reports, and(eq(reports.recordId, id), eq(reports.organizationId, member.organizationId!), isNull(reports.handledAt)))) > 0) return;
  await connected.atomically((tx) => [
    tx.insert(reports).values({ recordId: id, organizationId: member.organizationId!, reason, lang, at: now, by: member.userId }),
    addEvent(tx, actor, "reported", id, now),
  ]);
}

/** Whether this actor may report the text: it is for the parties, and the actor's organisation is one that reads it. */
export async function mayReport(actor: Actor, id: string, now = new Date(), c?: Connection): Promise<boolean> {
  const connected = c ?? (await connection());
  try {
    await requireParty(actor, id, now, connected);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

export type ReportLine = { id: string; recordId: string; entry: TimelineEntry; by?: RecordLink; reason: string; lang: string; at: Date };

/** Texts for the parties that were reported and that no editor has handled yet, oldest first; for editors. */
export async function listReports(actor: Actor, locale: Locale, now = new Date(), c?: Connection): Promise<ReportLine[]> {
  if (actor.kind !== "member" || actor.role !== "editor") return [];
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: reports.id, recordId: reports.recordId, organizationId: reports.organizationId, reason: reports.reason, lang: reports.lang, at: reports.at })
    .from(reports)
    .innerJoin(records, eq(records.id, reports.recordId))
    .where(and(isNull(reports.handledAt), visibleTo(actor, now)))
    .orderBy(asc(reports.at), asc(reports.id));
  const presented = await presentEntries(actor, rows.map((r) => r.recordId), locale, now, c);
  const links = await linksTo(actor, rows.map((r) => r.organizationId), locale, now, c);
  return rows.flatMap(({ organizationId, ...r }) => {
    const entry = presented.get(r.recordId);
    return entry ? [{ ...r, entry, by: links.get(organizationId) }] : [];
  });
}

/** An editor has done what there was to do. With the last open report of a text editors no longer read it. */
export async function handleReport(actor: Actor, reportId: string, now = new Date(), c?: Connection): Promise<void> {
  if (actor.kind !== "member") throw new Refusal(actor.kind === "visitor" ? "signedOut" : "forbidden");
  const connected = c ?? (await connection());
  const [row] = await connected.db.select({ recordId: reports.recordId, handledAt: reports.handledAt }).from(reports).where(eq(reports.id, reportId));
  if (actor.role !== "editor" || !row) throw new Refusal("notFound");
  if (row.handledAt) throw new Refusal("wrongState");
  await connected.atomically((tx) => [
    mustChange(tx.update(reports).set({ handledAt: now, handledBy: actor.userId }).where(and(eq(reports.id, reportId), isNull(reports.handledAt))).returning({ id: reports.id })),
    addEvent(tx, actor, "handled_report", row.recordId, now),
  ]);
}

async function requireParty(actor: Actor, id: string, now: Date, c: Connection): Promise<Member> {
  const thing = await loadThing(actor, id, now, c);
  if (actor.kind !== "member") throw new Refusal(actor.kind === "visitor" ? "signedOut" : "forbidden");
  if (!thing?.readable || thing.channel !== "parties") throw new Refusal("notFound");
  if (thing.state !== "submitted" || !thing.parties?.some((party) => party.organizationId === actor.organizationId)) throw new Refusal("forbidden");
  return actor;
}
