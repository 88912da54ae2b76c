import type { Actor } from "../lib/actor";
import type { Confidence, CorroborationResult, Knowledge, Origin, Standing } from "../lib/claims";
import type { Locale } from "../lib/locales";
import type { CountQualifier } from "../lib/meetings";
import type { RecordLink, Text } from "../lib/records";
import { connection, type Connection, type Db } from "./client";
import { linksTo } from "./records";
import { claims, corroborations, translations } from "./schema";
import { and, asc, eq, inArray, isNull } from "./sql";

export type ClaimView = {
  id: string;
  recordId: string;
  field: string;
  value?: Text;
  valueRecord?: RecordLink;
  edtf: string | null;
  qualifier: CountQualifier | null;
  unit: string | null;
  period: string | null;
  asWritten?: { text: string; lang?: string };
  source?: RecordLink;
  locator: string | null;
  claimedBy?: Text;
  paraphrase?: Text;
  how?: Text;
  note?: Text;
  confidence: Confidence;
  knowledge: Knowledge;
  standing: Standing;
  /** What a translation spoiled: as printed, in its literal sense, what was meant. Never the value. */
  defect?: { kind: Text; literal: Text; plausible: Text; evidence: string | null };
  origin: Origin;
};
export type CorroborationView = { recordId: string | null; claimId: string | null; result: CorroborationResult; note?: Text; sources: RecordLink[] };

/** Claims and corroborations about records, in the order they were entered, in a reader's language where translated. */
export async function claimsAbout(actor: Actor, recordIds: string[], locale: Locale, now = new Date(), c?: Connection): Promise<{ claims: ClaimView[]; corroborations: CorroborationView[] }> {
  if (recordIds.length === 0) return { claims: [], corroborations: [] };
  const { db } = c ?? (await connection());
  const rows = await db.select().from(claims).where(inArray(claims.recordId, recordIds)).orderBy(asc(claims.recordId), asc(claims.order), asc(claims.id));
  const supports = await db.select().from(corroborations).where(inArray(corroborations.recordId, recordIds)).orderBy(asc(corroborations.id));
  const links = await linksTo(actor, [...rows.flatMap((r) => [r.sourceId, r.valueRecordId, r.claimedByPersonId, r.claimedByPostId, r.claimedByOrganizationId].flatMap((id) => id ?? [])), ...supports.flatMap((s) => s.sourceIds)], locale, now, c);
  const notes = await corroborationNotes(db, supports.flatMap((s) => s.recordId ?? []), locale);
  const inLocale = await claimTexts(db, rows.map((r) => r.id), locale);
  const text = (r: (typeof rows)[number], field: string, original: string | null): Text | undefined =>
    original === null ? undefined : (inLocale.get(`${r.id} ${field}`) ?? { text: original, lang: r.lang, origin: "original", checked: true });
  return {
    claims: rows.map((r) => ({
      id: r.id,
      recordId: r.recordId,
      field: r.field,
      value: text(r, "value", r.value),
      valueRecord: r.valueRecordId ? links.get(r.valueRecordId) : undefined,
      edtf: r.edtf,
      qualifier: r.qualifier,
      unit: r.unit,
      period: r.period,
      asWritten: r.asWritten === null ? undefined : { text: r.asWritten, lang: r.asWrittenLang ?? undefined },
      source: r.sourceId ? links.get(r.sourceId) : undefined,
      locator: r.locator,
      claimedBy: links.get(r.claimedByPersonId ?? r.claimedByPostId ?? r.claimedByOrganizationId ?? "")?.title ?? text(r, "claimed_by", r.claimedByWords),
      paraphrase: text(r, "paraphrase", r.paraphrase),
      how: text(r, "how", r.how),
      note: text(r, "note", r.note),
      confidence: r.confidence,
      knowledge: r.knowledge,
      standing: r.standing,
      defect:
        r.confidence === "garbled"
          ? { kind: text(r, "defect_kind", r.defectKind ?? "")!, literal: text(r, "defect_literal", r.defectLiteral ?? "")!, plausible: text(r, "defect_plausible", r.defectPlausible ?? "")!, evidence: r.defectEvidence }
          : undefined,
      origin: r.origin,
    })),
    corroborations: supports.map((s) => ({
      recordId: s.recordId,
      claimId: s.claimId,
      result: s.result,
      note: s.note === null ? undefined : (notes.get(s.recordId ?? "") ?? { text: s.note, lang: s.lang, origin: "original", checked: true }),
      sources: s.sourceIds.flatMap((id) => links.get(id) ?? []),
    })),
  };
}

/** A record has one corroboration of its own; its note is translated under the record. */
async function corroborationNotes(db: Db, recordIds: string[], locale: Locale): Promise<Map<string, Text>> {
  if (recordIds.length === 0) return new Map();
  const rows = await db.select().from(translations).where(and(inArray(translations.recordId, recordIds), isNull(translations.claimId), eq(translations.field, "corroboration"), eq(translations.lang, locale)));
  return new Map(rows.map((t) => [t.recordId, { text: t.text, lang: t.lang, origin: t.origin, checked: t.checkedAt !== null }]));
}

async function claimTexts(db: Db, ids: string[], locale: Locale): Promise<Map<string, Text>> {
  if (ids.length === 0) return new Map();
  const rows = await db.select().from(translations).where(and(inArray(translations.claimId, ids), eq(translations.lang, locale)));
  return new Map(rows.map((t) => [`${t.claimId} ${t.field}`, { text: t.text, lang: t.lang, origin: t.origin, checked: t.checkedAt !== null }]));
}
