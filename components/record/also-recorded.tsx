import { translator } from "@/i18n/messages";
import type { ClaimView, CorroborationView } from "@/db/claims";
import { formatEdtf, formatNumber } from "@/i18n/dates";
import type { Locale } from "@/lib/locales";
import { Contested } from "../claim/contested";
import { DefectNote } from "../claim/defect-note";
import { Inferred } from "../claim/inferred";
import { Knowledge } from "../claim/knowledge";
import { SingleSource } from "../claim/single-source";
import { RecordLink } from "./record-link";
import { RecordText } from "./record-text";

type Props = { claims: ClaimView[]; corroborations?: CorroborationView[]; locale: Locale; /** Fields shown elsewhere on the page. */ without?: string[] };

/** What the claims of a record say, field by field: accepted values, rivals beside each other, four kinds of not knowing. Garbled claims stand in their defect notes alone. */
export function AlsoRecorded({ claims, corroborations = [], locale, without = [] }: Props) {
  const t = translator(locale);
  const sound = claims.filter((c) => c.confidence !== "garbled" && !without.includes(c.field));
  const fields = [...new Set(sound.map((c) => c.field))];
  return (
    <>
      <dl>
        {fields.map((field) => (
          <div key={field} className="row border-b border-hairline py-3 last:border-b-0">
            <dt className="text-small text-graphite narrow:mb-1">{fieldName(field, locale)}</dt>
            <dd className="min-w-0"><FieldClaims claims={sound.filter((c) => c.field === field)} locale={locale} /></dd>
          </div>
        ))}
      </dl>
      {corroborations.length > 0 && (
        <div className="column mt-4">
          {corroborations.map((c, i) => <SingleSource key={i} sentence={t(`claims.corroboration.${c.result}`)} note={c.note?.text} noteLang={c.note?.lang} lang={locale} />)}
        </div>
      )}
    </>
  );
}

/** Values that translation spoiled, each folded into its note. */
export function Defects({ claims, locale }: { claims: ClaimView[]; locale: Locale }) {
  const t = translator(locale);
  const words = { title: t("claims.defect"), asPrinted: t("claims.asPrinted"), literal: t("claims.literal"), plausible: t("claims.plausible"), evidence: t("claims.evidence") };
  return (
    <div className="column">
      {claims.flatMap((c) =>
        c.defect ? [<DefectNote key={c.id} kind={<RecordText text={c.defect.kind} locale={locale} />} asPrinted={{ text: c.asWritten?.text ?? "", lang: c.asWritten?.lang ?? "und" }} literal={c.defect.literal} plausible={c.defect.plausible} evidence={c.defect.evidence ? <span lang="en">{c.defect.evidence}</span> : undefined} words={words} lang={locale} />] : [],
      )}
    </div>
  );
}

/** One field: rivals side by side, else each value with its source. */
export function FieldClaims({ claims, locale }: { claims: ClaimView[]; locale: Locale }) {
  const t = translator(locale);
  const rivals = claims.filter((c) => c.standing === "rival");
  const others = claims.filter((c) => c.standing !== "rival");
  return (
    <>
      {rivals.length > 0 && (
        <div>
          <Contested summary={<RivalSummary claims={rivals} locale={locale} />} word={t("issues.sourcesDiffer")} values={byValue(rivals, locale).map(({ key, of }) => ({ key, value: <Value claim={of[0]!} locale={locale} />, sources: of.map((c) => <Origin key={c.id} claim={c} locale={locale} />) }))} />
        </div>
      )}
      {others.map((c) => (
        <div key={c.id} className="mb-2 last:mb-0">
          <Value claim={c} locale={locale} />
          <p className="text-small text-graphite"><Origin claim={c} locale={locale} /></p>
          {c.note && <p className="text-small text-graphite"><RecordText text={c.note} locale={locale} /></p>}
        </div>
      ))}
    </>
  );
}

function Value({ claim, locale }: { claim: ClaimView; locale: Locale }) {
  const t = translator(locale);
  if (claim.knowledge !== "known") return <Knowledge knowledge={claim.knowledge} words={{ unknown: t("claims.knowledge.unknown"), not_stated: t("claims.knowledge.not_stated"), none_reported: t("claims.knowledge.none_reported"), not_applicable: t("claims.knowledge.not_applicable") }} />;
  const value = plainValue(claim, locale);
  if (claim.confidence === "inferred" && claim.how) {
    const how = { word: t("claims.inferred"), how: claim.how.text, howLang: claim.how.lang, lang: locale };
    return claim.valueRecord ? <div className="flex flex-wrap items-baseline gap-x-2">{value}<Inferred {...how} /></div> : <Inferred value={value} {...how} />;
  }
  return <span>{value}</span>;
}

function plainValue(claim: ClaimView, locale: Locale) {
  const t = translator(locale);
  if (claim.valueRecord) return <RecordLink link={claim.valueRecord} locale={locale} />;
  if (claim.edtf) return <span className="figures">{formatEdtf(claim.edtf, locale)}</span>;
  if (claim.value && claim.qualifier) {
    const number = Number(claim.value.text);
    const unit = claim.unit && t.has(`claims.units.${claim.unit}` as Parameters<typeof t>[0]) ? ` ${t(`claims.units.${claim.unit}` as never)}` : "";
    return t(`claims.qualifiers.${claim.qualifier}`, { count: (Number.isFinite(number) ? formatNumber(number, locale) : claim.value.text) + unit });
  }
  const code = claim.value && `claims.values.${claim.value.text}`;
  if (code && t.has(code as Parameters<typeof t>[0])) return t(code as never); // a value that is a word of the code
  const text = claim.value ?? claim.paraphrase;
  return text ? <RecordText text={text} locale={locale} /> : <AsWritten claim={claim} locale={locale} />;
}

function AsWritten({ claim, locale }: { claim: ClaimView; locale: Locale }) {
  return claim.asWritten ? <q lang={claim.asWritten.lang}>{claim.asWritten.text}</q> : <span>{translator(locale)("claims.knowledge.not_stated")}</span>;
}

/** Who says so, and where it stands. */
function Origin({ claim, locale }: { claim: ClaimView; locale: Locale }) {
  const t = translator(locale);
  const by = claim.claimedBy;
  return (
    <>
      {by && <span lang={by.lang === locale ? undefined : by.lang}>{t("claims.according", { name: by.text })} · </span>}
      {claim.source && <RecordLink link={claim.source} locale={locale} />}
      {claim.locator && <>, {t("claims.locator", { locator: claim.locator.replace(/^L(?=\d)/, "") })}</>}
    </>
  );
}

function RivalSummary({ claims, locale }: { claims: ClaimView[]; locale: Locale }) {
  const groups = byValue(claims, locale);
  if (!groups.every(({ of }) => of[0]!.edtf)) return null;
  return <span className="figures">{groups.map(({ of }) => formatEdtf(of[0]!.edtf!, locale)).join(" / ")}</span>;
}

function byValue(claims: ClaimView[], locale: Locale): { key: string; of: ClaimView[] }[] {
  const groups = new Map<string, ClaimView[]>();
  for (const c of claims) {
    const key = [c.edtf, c.valueRecord?.id, c.qualifier, c.value?.text ?? (c.edtf || c.valueRecord ? "" : (c.paraphrase?.text ?? c.id)), locale].join("|");
    groups.set(key, [...(groups.get(key) ?? []), c]);
  }
  return [...groups].map(([key, of]) => ({ key, of }));
}

function fieldName(field: string, locale: Locale): string {
  const t = translator(locale);
  const key = `claims.fields.${field}` as Parameters<typeof t>[0]; // `has` decides whether it is one
  return t.has(key) ? t(key as never) : field;
}

