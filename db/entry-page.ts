import type { Actor } from "../lib/actor";
import type { FollowUpResult } from "../lib/entries";
import type { Locale } from "../lib/locales";
import type { TimelineEntry } from "../lib/timeline";
import { claimsAbout, type ClaimView, type CorroborationView } from "./claims";
import { type Connection, connection } from "./client";
import { presentEntries } from "./entries";
import { shownTo } from "./records";
import { entries, records } from "./schema";
import { listSourcesOf, type SourceLine } from "./sources";
import { and, eq } from "./sql";

export type EntryPage = {
  entry: TimelineEntry;
  sourceUrl: string | null;
  documentNumber: string | null;
  due: string | null;
  done: string | null;
  result: FollowUpResult | null;
  claims: ClaimView[];
  corroborations: CorroborationView[];
  sources: SourceLine[];
};

/** One entry under its permalink, with what it rests on. */
export async function getEntry(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<EntryPage | undefined> {
  const { db } = c ?? (await connection());
  const [row] = await db
    .select({ sourceUrl: entries.sourceUrl, documentNumber: entries.documentNumber, due: entries.due, done: entries.done, result: entries.result })
    .from(entries)
    .innerJoin(records, eq(records.id, entries.id))
    .where(and(eq(records.id, id), shownTo(actor, now)));
  const entry = row && (await presentEntries(actor, [id], locale, now, c)).get(id);
  if (!entry) return undefined;
  const about = await claimsAbout(actor, [id], locale, now, c);
  return { ...row, entry, ...about, sources: await listSourcesOf(actor, about.claims.flatMap((claim) => claim.source?.id ?? []), locale, now, c) };
}
