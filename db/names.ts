import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { NameKind } from "../lib/people";
import type { RecordLink } from "../lib/records";
import { connection, type Connection } from "./client";
import { linksTo, shownTo } from "./records";
import { names, records } from "./schema";
import { and, asc, eq } from "./sql";

export type NameLine = { text: string; lang: string; kind: NameKind; starts: string | null; ends: string | null; source?: RecordLink; note: string | null };

/** The other names of a record the actor is shown, in the order they were entered. */
export async function listNames(actor: Actor, recordId: string, locale: Locale, now = new Date(), c?: Connection): Promise<NameLine[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ text: names.text, lang: names.lang, kind: names.kind, starts: names.starts, ends: names.ends, sourceId: names.sourceId, note: names.note })
    .from(names)
    .innerJoin(records, eq(records.id, names.recordId))
    .where(and(eq(names.recordId, recordId), shownTo(actor, now)))
    .orderBy(asc(names.order), asc(names.id));
  const links = await linksTo(actor, rows.flatMap((r) => r.sourceId ?? []), locale, now, c);
  return rows.map(({ sourceId, ...r }) => ({ ...r, source: links.get(sourceId ?? "") }));
}
