import { isLocale, type Locale } from "../lib/locales";
import type { Text } from "../lib/records";
import type { Db } from "./client";
import { entries, records, translations } from "./schema";
import { and, eq, inArray, isNull } from "./sql";

const FIELDS = ["title", "summary", "text"] as const;
type TextField = (typeof FIELDS)[number];
export type Texts = { title: Text; summary?: Text; text?: Text };

/**
 * The human texts of records in a reader's language: the original where it is in that language, else its translation, else
 * the original with its own language tag. Callers pass only ids they were allowed to read: this asks no gate.
 */
export async function textsOf(db: Db, ids: string[], locale: Locale, fields: readonly TextField[] = FIELDS): Promise<Map<string, Texts>> {
  if (ids.length === 0) return new Map();
  const unique = [...new Set(ids)];
  const originals = await db
    .select({ id: records.id, kind: records.kind, lang: records.lang, title: records.title, summary: records.summary, text: entries.text })
    .from(records)
    .leftJoin(entries, eq(entries.id, records.id))
    .where(inArray(records.id, unique));
  const translated = await db
    .select({ id: translations.recordId, field: translations.field, text: translations.text, origin: translations.origin, checkedAt: translations.checkedAt })
    .from(translations)
    .where(and(inArray(translations.recordId, unique), isNull(translations.claimId), eq(translations.lang, locale), inArray(translations.field, [...fields])));
  const byField = new Map(translated.map((t) => [`${t.id} ${t.field}`, t]));
  return new Map(
    originals.map((row) => {
      const inLocale = (field: TextField): Text | undefined => {
        const original = row[field];
        if (original === null) return undefined;
        // a source is cited by the title it has, unless that is in a language none of our readers was promised
        const keeps = row.lang === locale || (row.kind === "source" && field === "title" && isLocale(row.lang));
        const t = keeps ? undefined : byField.get(`${row.id} ${field}`);
        return t ? { text: t.text, lang: locale, origin: t.origin, checked: t.checkedAt !== null } : { text: original, lang: row.lang, origin: "original", checked: true };
      };
      return [row.id, { title: inLocale("title")!, summary: inLocale("summary"), text: inLocale("text") }];
    }),
  );
}
