import type { Confidence, CorroborationResult, Knowledge, Origin, Standing } from "../lib/claims";
import { LOCALES, type Locale } from "../lib/locales";
import type { CountQualifier } from "../lib/meetings";
import type { RecordKind } from "../lib/records";
import { mergeRows, seedId, SEED_STAMP, type Row, type Rows } from "./rows";

/** A text of ours in the four languages. English is the original, the others are machine translations nobody has checked. */
export type Words = Record<Locale, string>;
export const w = (en: string, ru: string, kk: string, tg: string): Words => ({ en, ru, kk, tg });

/** A text in a language of its own with its renderings; a rendering that a source gives is no machine translation. */
export type Titled = { lang: string; own: string; words: Partial<Words> };

export type RecordSeed = {
  key: string;
  kind: RecordKind;
  /** A plain string is a proper name, which no translation may respell. */
  title: Words | Titled | string;
  summary?: Words | Titled;
  slug?: string;
  identifier?: string;
  classification?: string;
  country?: string;
  sortKey?: string | null;
  practice?: boolean;
  /** Languages in which a source itself gives the title. */
  titleFromSource?: readonly Locale[];
  facts?: readonly string[];
  /** Keys of every record under which this one stands. */
  under?: readonly string[];
  /** Other texts of the record, by the field's name in `translations`; the English original lies in the noun's own table. */
  texts?: Record<string, Words>;
};

/** The rows of one released record: itself, its translations, its parents and the facts it stands for. */
export function record(seed: RecordSeed): Rows {
  const id = seedId(seed.key);
  const title = titled(seed.title);
  const summary = seed.summary && titled(seed.summary);
  return {
    records: [
      {
        id, kind: seed.kind, classification: seed.classification ?? null, slug: seed.slug ?? null, identifier: seed.identifier ?? null, country: seed.country ?? null,
        title: title.own, summary: summary?.own ?? null, lang: title.lang, sortKey: seed.sortKey ?? null, practice: seed.practice ?? false,
        createdAt: SEED_STAMP, submittedAt: SEED_STAMP, checkedAt: SEED_STAMP, releasedAt: SEED_STAMP, modifiedAt: SEED_STAMP,
      },
    ],
    translations: [
      ...renderings(seed.key, "title", title, seed.titleFromSource),
      ...(summary ? renderings(seed.key, "summary", summary) : []),
      ...Object.entries(seed.texts ?? {}).flatMap(([field, words]) => renderings(seed.key, field, titled(words))),
    ],
    recordFacts: (seed.facts ?? []).map((factId) => ({ recordId: id, factId })),
    recordParents: (seed.under ?? []).map((parent) => ({ recordId: id, parentId: seedId(parent), sortKey: seed.sortKey ?? null })),
  };
}

export type ClaimSeed = {
  on: string;
  field: string;
  source: string;
  /** Tells two claims apart that share record, field and source. */
  n?: string;
  /** The line of the founding document ("L39") or another language-free locator. */
  locator?: string;
  value?: string;
  valueRecord?: string;
  edtf?: string;
  qualifier?: CountQualifier;
  unit?: string;
  period?: string;
  asWritten?: string;
  asWrittenLang?: string;
  byPerson?: string;
  byOrganization?: string;
  byWords?: string;
  paraphrase?: Words;
  how?: Words;
  note?: Words;
  /** Why the record takes this value among rivals. */
  preferredBecause?: Words;
  confidence?: Confidence;
  knowledge?: Knowledge;
  standing?: Standing;
  /** What the machine translation spoiled. Its presence makes the claim garbled and background. */
  defect?: { kind: Words; literal: Words; plausible: Words; evidence?: string };
};

/** The rows of claims with their translations, in the order given. A claim of a founding document says so by its origin. */
export function claims(...seeds: ClaimSeed[]): Rows {
  return mergeRows(...seeds.map((seed, order) => claim(seed, order)));
}

/** What looking elsewhere for a record's content came to. */
export function corroboration(on: string, result: CorroborationResult, sources: readonly string[], note?: Words): Rows {
  return {
    corroborations: [{ id: seedId(`${on}/corroboration`), recordId: seedId(on), result, note: note?.en ?? null, lang: "en", sourceIds: sources.map(seedId) }],
    translations: note ? renderings(on, "corroboration", titled(note)) : [],
  };
}

export type NameSeed = { text: string; lang: string; kind: Row<"names">["kind"]; source?: string; starts?: string; ends?: string; note?: string };

/** The names under which a thing is known, in the order given. */
export const names = (on: string, ...seeds: NameSeed[]): Rows => ({
  names: seeds.map(({ source, ...name }, order) => ({ id: seedId(`${on}/name/${order + 1}`), recordId: seedId(on), ...name, sourceId: source ? seedId(source) : null, order })),
});

/** The ids of a fact and of its first `n` provenance records, which count from 1. */
export const factAndProvenance = (id: string, n: number): string[] => [id, ...Array.from({ length: n }, (_, i) => `${id}/provenance/${i + 1}`)];

export const originOf = (source: string): Origin => (source.startsWith("src-") ? "founding" : "outside");

function claim(seed: ClaimSeed, order: number): Rows {
  const key = [seed.on, "claim", seed.field, seed.source, ...(seed.n ? [seed.n] : [])].join("/");
  const id = seedId(key);
  const defect = seed.defect;
  const words = {
    paraphrase: seed.paraphrase, how: seed.how, note: seed.note, preferred_because: seed.preferredBecause,
    defect_kind: defect?.kind, defect_literal: defect?.literal, defect_plausible: defect?.plausible,
  };
  return {
    claims: [
      {
        id, recordId: seedId(seed.on), field: seed.field, value: seed.value ?? null, valueRecordId: seed.valueRecord ? seedId(seed.valueRecord) : null,
        edtf: seed.edtf ?? null, qualifier: seed.qualifier ?? null, unit: seed.unit ?? null, period: seed.period ?? null,
        asWritten: seed.asWritten ?? null, asWrittenLang: seed.asWritten ? (seed.asWrittenLang ?? "th") : null, sourceId: seedId(seed.source), locator: seed.locator ?? null,
        claimedByPersonId: seed.byPerson ? seedId(seed.byPerson) : null, claimedByOrganizationId: seed.byOrganization ? seedId(seed.byOrganization) : null, claimedByWords: seed.byWords ?? null,
        paraphrase: seed.paraphrase?.en ?? null, how: seed.how?.en ?? null, note: seed.note?.en ?? null, preferredBecause: seed.preferredBecause?.en ?? null, lang: "en",
        confidence: defect ? "garbled" : (seed.confidence ?? "stated"), knowledge: seed.knowledge ?? "known", standing: defect ? "background" : (seed.standing ?? "accepted"),
        defectKind: defect?.kind.en ?? null, defectLiteral: defect?.literal.en ?? null, defectPlausible: defect?.plausible.en ?? null, defectEvidence: defect?.evidence ?? null,
        origin: originOf(seed.source), order,
      },
    ],
    translations: Object.entries(words).flatMap(([field, text]) => (text ? renderings(seed.on, field, titled(text), [], { key, id }) : [])),
  };
}

const titled = (title: Words | Titled | string): Titled =>
  typeof title === "string" ? { lang: "en", own: title, words: {} } : "own" in title ? title : { lang: "en", own: title.en, words: title };

function renderings(on: string, field: string, text: Titled, fromSource: readonly Locale[] = [], ofClaim?: { key: string; id: string }): Row<"translations">[] {
  return LOCALES.flatMap((lang) => {
    const words = text.words[lang];
    if (words === undefined || lang === text.lang) return [];
    const origin = fromSource.includes(lang) ? ("human" as const) : ("machine" as const);
    return [{ id: seedId(`${ofClaim?.key ?? on}/${field}/${lang}`), recordId: seedId(on), claimId: ofClaim?.id ?? null, field, lang, text: words, origin }];
  });
}
