import type { Actor } from "../lib/actor";
import type { Confidence, CorroborationResult, Knowledge, Origin, SourceRelation, Standing, Trust } from "../lib/claims";
import type { Locale } from "../lib/locales";
import type { CountQualifier } from "../lib/meetings";
import type { AttributionRule } from "../lib/naming";
import { holdsBack, namesNobody } from "../lib/public-name";
import type { RecordLink, Text } from "../lib/records";
import { attributionRules } from "./attribution";
import { connection, type Connection, type Db } from "./client";
import { linksTo } from "./records";
import { claims, corroborations, sources, translations } from "./schema";
import { and, asc, eq, inArray, isNull, or } from "./sql";

/** A text of a claim; `original` where it is read in another language than the one it was written in. */
export type ClaimText = Text & { original?: { text: string; lang: string } };
/** The source a claim cites, with what its author or publisher has to do with the subject. */
export type CitedSource = RecordLink & { relation: SourceRelation; trust: Trust; /** Its publisher or author is what the claim is about. */ ofItself: boolean };

export type ClaimView = {
  id: string;
  recordId: string;
  field: string;
  value?: ClaimText;
  valueRecord?: RecordLink;
  edtf: string | null;
  qualifier: CountQualifier | null;
  unit: string | null;
  period: string | null;
  asWritten?: { text: string; lang?: string };
  source?: CitedSource;
  locator: string | null;
  claimedBy?: ClaimText;
  paraphrase?: ClaimText;
  how?: ClaimText;
  note?: ClaimText;
  confidence: Confidence;
  knowledge: Knowledge;
  standing: Standing;
  /** Why the record takes this one of several rivals. */
  preferredBecause?: ClaimText;
  /** What a translation spoiled: as printed, in its literal sense, what was meant. Never the value. */
  defect?: { kind: ClaimText; literal: ClaimText; plausible: ClaimText; evidence: string | null };
  origin: Origin;
};
/** What looking elsewhere came to, for a whole record or (`claimId`) for one claim about it. */
export type CorroborationView = { recordId: string | null; claimId: string | null; result: CorroborationResult; note?: ClaimText; sources: RecordLink[] };

/**
 * Claims and corroborations about records, in the order they were entered, in a reader's language where translated. Callers pass only
 * ids they were allowed to read; of their claims those that name what the actor is not shown are left out.
 */
export async function claimsAbout(actor: Actor, recordIds: string[], locale: Locale, now = new Date(), c?: Connection): Promise<{ claims: ClaimView[]; corroborations: CorroborationView[] }> {
  if (recordIds.length === 0) return { claims: [], corroborations: [] };
  const { db } = c ?? (await connection());
  const stated = await db.select().from(claims).where(inArray(claims.recordId, recordIds)).orderBy(asc(claims.recordId), asc(claims.order), asc(claims.id));
  const supports = await db.select().from(corroborations).where(or(inArray(corroborations.recordId, recordIds), stated.length > 0 ? inArray(corroborations.claimId, stated.map((r) => r.id)) : undefined)).orderBy(asc(corroborations.id));
  const links = await linksTo(actor, [...recordIds, ...stated.flatMap((r) => [r.sourceId, r.valueRecordId, r.claimedByPersonId, r.claimedByPostId, r.claimedByOrganizationId].flatMap((id) => id ?? [])), ...supports.flatMap((s) => s.sourceIds)], locale, now, c);
  const rules = await attributionRules(db, stated.flatMap((r) => [r.recordId, r.valueRecordId ?? r.recordId]));
  const rows = stated.filter((r) => isOpen(r, links, rules));
  const claimIds = rows.map((r) => r.id);
  const cited = await citedSources(db, rows.flatMap((r) => r.sourceId ?? []));
  const notes = await corroborationNotes(db, supports.flatMap((s) => s.recordId ?? []), locale);
  const inLocale = await claimTexts(db, claimIds, locale);
  const text = (r: (typeof rows)[number], field: string, original: string | null) => (original === null ? undefined : read(inLocale.get(`${r.id} ${field}`), original, r.lang));
  const source = (r: (typeof rows)[number]): CitedSource | undefined => {
    const [link, known] = [links.get(r.sourceId ?? ""), cited.get(r.sourceId ?? "")];
    const about = [r.recordId, r.valueRecordId];
    return link && known && { ...link, relation: known.relation, trust: known.trust, ofItself: [known.publisherOrganizationId, known.authorPersonId].some((id) => id !== null && about.includes(id)) };
  };
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
      source: source(r),
      locator: r.locator,
      claimedBy: namesNobody(rules.get(r.recordId)) ? undefined : (links.get(r.claimedByPersonId ?? r.claimedByPostId ?? r.claimedByOrganizationId ?? "")?.title ?? text(r, "claimed_by", r.claimedByWords)),
      paraphrase: text(r, "paraphrase", r.paraphrase),
      how: text(r, "how", r.how),
      note: text(r, "note", r.note),
      confidence: r.confidence,
      knowledge: r.knowledge,
      standing: r.standing,
      preferredBecause: text(r, "preferred_because", r.preferredBecause),
      defect:
        r.confidence === "garbled"
          ? { kind: text(r, "defect_kind", r.defectKind ?? "")!, literal: text(r, "defect_literal", r.defectLiteral ?? "")!, plausible: text(r, "defect_plausible", r.defectPlausible ?? "")!, evidence: r.defectEvidence }
          : undefined,
      origin: r.origin,
    })),
    corroborations: supports.filter((s) => s.claimId === null || claimIds.includes(s.claimId)).map((s) => ({
      recordId: s.recordId,
      claimId: s.claimId,
      result: s.result,
      note: s.note === null ? undefined : read(s.claimId ? inLocale.get(`${s.claimId} corroboration`) : notes.get(s.recordId ?? ""), s.note, s.lang),
      sources: s.sourceIds.flatMap((id) => links.get(id) ?? []),
    })),
  };
}

/**
 * Whether a claim may be read. Where its value is a record that is not shown, or somebody whom the rule of the meeting holds back, its own
 * words would tell of it; a claim about somebody must not lead to such a meeting either. `links` holds the records at both ends.
 */
export function isOpen({ recordId, valueRecordId }: { recordId: string; valueRecordId: string | null }, links: Map<string, RecordLink>, rules: Map<string, AttributionRule>): boolean {
  if (valueRecordId === null) return true;
  const [about, value] = [links.get(recordId), links.get(valueRecordId)];
  return value !== undefined && !holdsBack(rules.get(recordId), value.kind) && !(about && holdsBack(rules.get(valueRecordId), about.kind));
}

const read = (translated: Text | undefined, original: string, lang: string): ClaimText => (translated && translated.lang !== lang ? { ...translated, original: { text: original, lang } } : { text: original, lang, origin: "original", checked: true });

async function citedSources(db: Db, ids: string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await db
    .select({ id: sources.id, relation: sources.relation, trust: sources.trust, publisherOrganizationId: sources.publisherOrganizationId, authorPersonId: sources.authorPersonId })
    .from(sources)
    .where(inArray(sources.id, [...new Set(ids)]));
  return new Map(rows.map((r) => [r.id, r]));
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
