import { translator } from "@/i18n/messages";
import type { ClaimText, ClaimView, CorroborationView } from "@/db/claims";
import { formatEdtf } from "@/i18n/dates";
import { type Comparison, groupClaims } from "@/lib/claim-groups";
import type { Locale } from "@/lib/locales";
import { claimAnchor, type ClaimContext, ClaimRun, SaidBy, SharedValue } from "../claim/claim-line";
import { ClaimOrigin } from "../claim/claim-origin";
import { Contested } from "../claim/contested";
import { Corroboration } from "../claim/corroboration";
import { DefectNote } from "../claim/defect-note";
import { TranslationMarks } from "../claim/translation-mark";
import { RecordText } from "./record-text";

type Props = {
  claims: ClaimView[];
  corroborations?: CorroborationView[];
  locale: Locale;
  /** Fields shown elsewhere on the page. */
  without?: string[];
  /** The record whose own page this is, where it is a source: it is not named again under each of its claims. */
  within?: string;
};

/** What the claims of a record say, field by field: accepted values, rivals beside each other, four kinds of not knowing. Garbled claims stand in their defect notes alone. */
export function AlsoRecorded({ claims, corroborations = [], locale, without = [], within }: Props) {
  const sound = claims.filter((c) => c.confidence !== "garbled" && !without.includes(c.field));
  const fields = [...new Set(sound.map((c) => c.field))];
  const ofRecord = corroborations.filter((c) => c.claimId === null);
  return (
    <>
      {fields.length > 0 && (
        <dl>
          {fields.map((field) => (
            <div key={field} className="row border-b border-hairline py-3 last:border-b-0">
              <dt className="text-small text-graphite narrow:mb-1">{fieldName(field, locale)}</dt>
              <dd className="min-w-0"><FieldClaims claims={sound.filter((c) => c.field === field)} corroborations={corroborations} locale={locale} within={within} /></dd>
            </div>
          ))}
        </dl>
      )}
      {ofRecord.length > 0 && <div className="column mt-4">{ofRecord.map((c, i) => <Corroboration key={i} corroboration={c} locale={locale} />)}</div>}
    </>
  );
}

/** Values that translation spoiled, each folded into its note. */
export function Defects({ claims, locale, within }: { claims: ClaimView[]; locale: Locale; within?: string }) {
  const t = translator(locale);
  const words = { title: t("claims.defect"), asPrinted: t("claims.asPrinted"), literal: t("claims.literal"), plausible: t("claims.plausible"), evidence: t("claims.evidence"), source: t("claims.printedIn"), note: t("claims.note") };
  return (
    <div className="column" data-defect>
      {claims.flatMap((c) =>
        c.defect ? [
          <DefectNote
            key={c.id}
            id={claimAnchor(c.id)}
            kind={<RecordText text={c.defect.kind} locale={locale} />}
            asPrinted={{ text: c.asWritten?.text ?? "", lang: c.asWritten?.lang ?? "und" }}
            literal={c.defect.literal}
            plausible={c.defect.plausible}
            evidence={c.defect.evidence ? <span lang="en">{c.defect.evidence}</span> : undefined}
            source={<ClaimOrigin claim={c} locale={locale} within={within} />}
            note={c.note && <RecordText text={c.note} locale={locale} />}
            words={words}
            lang={locale}
          />,
        ] : [],
      )}
      <Translated texts={claims.flatMap((c) => (c.defect ? [c.defect.kind, c.defect.literal, c.defect.plausible, ...(c.note ? [c.note] : [])] : []))} locale={locale} />
    </div>
  );
}

type FieldProps = { claims: ClaimView[]; corroborations?: CorroborationView[]; locale: Locale; within?: string; /** False where the same claims stand elsewhere on the page and can be linked to there. */ anchors?: boolean };

/** One field: rivals side by side, else each value with its sources; claims of one source one after the other share its line. */
export function FieldClaims({ claims, corroborations = [], locale, within, anchors = true }: FieldProps) {
  const { comparisons, runs } = groupClaims(claims);
  const context = { locale, corroborations, within, anchors };
  return (
    <>
      {comparisons.map((comparison, i) => <div key={i} className="mb-4 last:mb-0"><Rivals comparison={comparison} {...context} /></div>)}
      {runs.map((run) => <ClaimRun key={run.values[0]?.[0]?.id} run={run} {...context} />)}
      <Translated texts={claims.flatMap(textsOf)} locale={locale} />
    </>
  );
}

/** The word for a field in the reader's language. */
export function fieldName(field: string, locale: Locale): string {
  const t = translator(locale);
  const key = `claims.fields.${field}` as Parameters<typeof t>[0]; // `has` decides whether it is one
  return t.has(key) ? t(key as never) : field;
}

function Rivals({ comparison, ...context }: { comparison: Comparison<ClaimView> } & ClaimContext) {
  const { locale } = context;
  const t = translator(locale);
  return (
    <Contested
      summary={summaryOf(comparison, locale)}
      word={t(isOneSource(comparison) ? "claims.readingsDiffer" : "issues.sourcesDiffer")}
      values={comparison.values.map(({ preferred, claims }) => {
        const reason = claims.find((c) => c.preferredBecause)?.preferredBecause;
        return {
          key: claims[0]!.id,
          value: <SharedValue claims={claims} locale={locale} />,
          preferred: preferred ? t("claims.preferred") : undefined,
          reason: reason && <RecordText text={reason} locale={locale} />,
          sources: claims.map((claim) => <SaidBy key={claim.id} claim={claim} showInferred={claims.some((c) => c.confidence !== "inferred")} {...context} />),
          anchors: context.anchors ? claims.map((c) => claimAnchor(c.id)) : undefined,
        };
      })}
    />
  );
}

const isOneSource = ({ values }: Comparison<ClaimView>) => new Set(values.flatMap(({ claims }) => claims.map((c) => c.source?.id))).size === 1;

function summaryOf({ values }: Comparison<ClaimView>, locale: Locale) {
  if (!values.every(({ claims }) => claims[0]?.edtf)) return null;
  return <span className="figures">{values.map(({ claims }) => formatEdtf(claims[0]!.edtf!, locale)).join(" / ")}</span>;
}

function Translated({ texts, locale }: { texts: ClaimText[]; locale: Locale }) {
  const t = translator(locale);
  const once = texts.filter((text, i) => texts.findIndex((other) => other.text === text.text) === i);
  return <TranslationMarks texts={once} words={{ machineTranslation: t("entry.machineTranslation"), showOriginal: t("entry.showOriginal") }} lang={locale} />;
}

const textsOf = (c: ClaimView): ClaimText[] => (c.confidence === "garbled" ? [] : [c.value, c.paraphrase, c.how, c.note, c.preferredBecause].flatMap((text) => text ?? []));
