import { describe, expect, test } from "vitest";
import { translator } from "@/i18n/messages";
import { FIELD_NAMES } from "../lib/fields";
import { LOCALES } from "../lib/locales";
import { foundingRows } from "./founding";
import { practiceParties, practiceRows } from "./practice";
import { referenceRows } from "./reference";
import { mergeRows } from "./rows";

/** No code of the record reaches a reader: every field, unit, value code, kind of document and language has a word in the four languages. */
const rows = mergeRows(referenceRows(), foundingRows(), practiceRows(), practiceParties());
const claims = rows.claims ?? [];
const sources = rows.sources ?? [];
const listed = (codes: (string | null | undefined)[]) => [...new Set(codes.flatMap((code) => code ?? []))];

/** A value in lower-case Latin letters with underscores, or an ISO 8601 duration, is a word of the code; everything else is text, a number or an identifier. */
const isCode = (value: string) => /^[a-z]+(_[a-z]+)*$/.test(value) || /^P(\d+[YMWD])+$/.test(value);
const units = listed([...claims.map((c) => c.unit), ...(rows.statistics ?? []).map((s) => s.unit)]);
const languages = listed([...(rows.records ?? []).map((r) => r.lang), ...(rows.names ?? []).map((n) => n.lang), ...sources.map((s) => s.originalLang)]).map((lang) => lang.split("-")[0]!);

const NEEDED: [where: string, codes: readonly string[]][] = [
  ["claims.fields", FIELD_NAMES],
  ["claims.units", units],
  ["claims.unitsCounted", units],
  ["claims.values", listed(claims.filter((c) => !c.unit && !c.qualifier).map((c) => c.value)).filter(isCode)],
  ["sources.documentTypes", listed(sources.map((s) => s.documentType))],
  ["sources.translationQualities", listed(sources.map((s) => s.translationQuality))],
  ["sources.languagesByCode", listed(languages)],
];

describe.each(LOCALES)("in %s", (locale) => {
  test.each(NEEDED)("every code of %s has a word", (where, codes) => {
    const t = translator(locale);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !t.has(`${where}.${code}` as Parameters<typeof t>[0]))).toEqual([]); // `has` is the question
  });
});

test("a value code is told from a text", () => {
  expect(["own_review", "court", "P3M", "P1Y6M"].filter((v) => !isCode(v))).toEqual([]);
  expect(["460-1", "KZ-71", "Parliament", "KZ", "51.1801, 71.44598", "Ministry of Internal Affairs", "3"].filter(isCode)).toEqual([]);
});
