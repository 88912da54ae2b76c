import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import type { NameKind } from "../lib/people";
import type { RecordLink, Text } from "../lib/records";
import { connection, type Connection, type Db } from "./client";
import { linksTo, shownTo } from "./records";
import { names, records, translations } from "./schema";
import { and, asc, eq, inArray, isNull } from "./sql";

export type NameLine = { text: string; lang: string; kind: NameKind; starts: string | null; ends: string | null; source?: RecordLink; note?: Text };

/** Under which `field` of the record's translations the note of a name is kept. */
export const nameNoteField = (nameId: string) => `name:${nameId}`;

/** The other names of a record the actor is shown, in the order they were entered. */
export async function listNames(actor: Actor, recordId: string, locale: Locale, now = new Date(), c?: Connection): Promise<NameLine[]> {
  const { db } = c ?? (await connection());
  const rows = await db
    .select({ id: names.id, text: names.text, lang: names.lang, kind: names.kind, starts: names.starts, ends: names.ends, sourceId: names.sourceId, note: names.note })
    .from(names)
    .innerJoin(records, eq(records.id, names.recordId))
    .where(and(eq(names.recordId, recordId), shownTo(actor, now)))
    .orderBy(asc(names.order), asc(names.id));
  const links = await linksTo(actor, rows.flatMap((r) => r.sourceId ?? []), locale, now, c);
  const notes = await translatedNotes(db, recordId, rows.flatMap((r) => (r.note === null ? [] : r.id)), locale);
  return rows.map(({ id, sourceId, note, ...r }) => ({ ...r, source: links.get(sourceId ?? ""), note: note === null ? undefined : (notes.get(nameNoteField(id)) ?? { text: note, lang: "en", origin: "original", checked: true }) }));
}

/** Notes on names are written in English, as all of the record's own words in the founding seed. */
async function translatedNotes(db: Db, recordId: string, nameIds: string[], locale: Locale): Promise<Map<string, Text>> {
  if (nameIds.length === 0) return new Map();
  const rows = await db
    .select({ field: translations.field, text: translations.text, lang: translations.lang, origin: translations.origin, checkedAt: translations.checkedAt })
    .from(translations)
    .where(and(eq(translations.recordId, recordId), isNull(translations.claimId), eq(translations.lang, locale), inArray(translations.field, nameIds.map(nameNoteField))));
  return new Map(rows.map((t) => [t.field, { text: t.text, lang: t.lang, origin: t.origin, checked: t.checkedAt !== null }]));
}

/** The names of records with their periods, by record. Callers pass only ids they were allowed to read: this asks no gate. */
export async function namesInTime(db: Db, recordIds: string[]): Promise<Map<string, Pick<NameLine, "text" | "lang" | "kind" | "starts" | "ends">[]>> {
  if (recordIds.length === 0) return new Map();
  const rows = await db
    .select({ recordId: names.recordId, text: names.text, lang: names.lang, kind: names.kind, starts: names.starts, ends: names.ends })
    .from(names)
    .where(inArray(names.recordId, recordIds))
    .orderBy(asc(names.order), asc(names.id));
  return new Map(recordIds.map((id) => [id, rows.filter((r) => r.recordId === id)]));
}
