import type { ReactNode } from "react";
import type { ClaimView } from "@/db/claims";
import { formatEdtf, formatNumber } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { RecordLink } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { Inferred } from "./inferred";
import { Knowledge } from "./knowledge";

/**
 * What a claim says, in words: a record, a number with its qualifier and unit, a date to its own precision, a text, or which of
 * the four kinds of not knowing it is. Where it was worked out, how stands one tap away; `inferred` is false where another
 * source states the same. Where `inferred` is false it is a phrase; otherwise it stands in a block and not in a `p`.
 */
export function ClaimValue({ claim, inferred = claim.confidence === "inferred", locale }: { claim: ClaimView; inferred?: boolean; locale: Locale }) {
  const t = translator(locale);
  if (claim.knowledge !== "known") return <Knowledge knowledge={claim.knowledge} words={{ unknown: t("claims.notKnown.unknown"), not_stated: t("claims.notKnown.not_stated"), none_reported: t("claims.notKnown.none_reported"), not_applicable: t("claims.notKnown.not_applicable") }} />;
  const parts = valueParts(claim, locale);
  const period = claim.period && claim.period !== claim.edtf && <span className="figures text-small text-graphite">{t("claims.period", { period: formatEdtf(claim.period, locale) })}</span>;
  const value = joined([...(parts.length > 0 ? parts : [<WordsAlone key="words" claim={claim} locale={locale} />]), ...(period ? [period] : [])]);
  if (!inferred) return <span>{value}</span>;
  const how = { word: t("claims.inferred"), how: claim.how?.text, howLang: claim.how?.lang, lang: locale };
  // A link cannot stand inside what is pressed to open the reason.
  return claim.valueRecord ? <div className="flex flex-wrap items-baseline gap-x-2"><span className="dotted">{value}</span> <Inferred {...how} /></div> : <div><Inferred value={value} {...how} /></div>;
}

/** Whether a claim has a value of its own, so that its paraphrase is something said besides. */
export const hasValue = (claim: ClaimView) => claim.knowledge !== "known" || Boolean(claim.valueRecord ?? claim.value ?? claim.edtf ?? numberless(claim));

/** Whether the words of the source say no more than the value as it is shown. */
export function repeatsValue(words: string, claim: ClaimView, locale: Locale): boolean {
  const number = Number(claim.value?.text);
  const shown = [claim.value?.text, Number.isFinite(number) ? formatNumber(number, locale) : undefined, claim.edtf, claim.edtf ? formatEdtf(claim.edtf, locale) : undefined, hasValue(claim) ? undefined : (claim.paraphrase?.text ?? words)];
  return shown.some((text) => text !== undefined && text !== null && bare(text) === bare(words));
}

const bare = (text: string) => text.toLowerCase().replace(/[\s\u00a0.,]+/g, " ").trim();

/** Most, many and unknown may be said of a number that is not there. */
const numberless = (claim: ClaimView) => (claim.value === undefined && (claim.qualifier === "most" || claim.qualifier === "many" || claim.qualifier === "unknown") ? claim.qualifier : undefined);

function valueParts(claim: ClaimView, locale: Locale): ReactNode[] {
  const t = translator(locale);
  const without = numberless(claim);
  const unit = claim.unit && unitAlone(claim.unit, locale);
  return [
    claim.valueRecord && <RecordLink link={claim.valueRecord} locale={locale} />,
    without && t(`claims.qualifiersAlone.${without}`) + (unit ? ` (${unit})` : ""),
    claim.value && valueWords(claim, locale),
    claim.edtf && <span className="figures">{formatEdtf(claim.edtf, locale)}</span>,
  ].filter(Boolean);
}

function valueWords(claim: ClaimView, locale: Locale): ReactNode {
  const t = translator(locale);
  const { value, unit, qualifier } = claim;
  if (!value) return null;
  if (qualifier || unit) {
    const number = Number(value.text);
    const figure = Number.isFinite(number) ? formatNumber(number, locale) : value.text;
    const word = unit ? ` ${unitCounted(unit, qualifier, number, locale)}` : "";
    const phrase = (count: string) => t(`claims.qualifiers.${qualifier ?? "exactly"}`, { count });
    // "most of 13 NGOs", but "more than 13" before the word: in Kazakh the phrase ends behind the number
    return <span className="figures">{qualifier === "most" ? phrase(figure + word) : phrase(figure) + word}</span>;
  }
  const code = `claims.values.${value.text}` as Parameters<typeof t>[0]; // `has` decides whether the value is a word of the code
  return t.has(code) ? t(code as never) : <RecordText text={value} locale={locale} />;
}

/** A unit in the form that goes with its number. One without a counted form stands as it is named alone. */
function unitCounted(unit: string, qualifier: ClaimView["qualifier"], number: number, locale: Locale): string {
  const t = translator(locale);
  const key = `claims.unitsCounted.${unit}`;
  if (!t.has(key as Parameters<typeof t>[0])) return unitAlone(unit, locale); // `has` decides whether it is one
  return (t as (key: string, values: { count: number }) => string)(key, { count: countFor(qualifier, number) });
}

/** Russian puts what follows "about", "more than" and "at least" into the genitive, which is the form after 2 for 21 and the form after 5 otherwise. */
function countFor(qualifier: ClaimView["qualifier"], number: number): number {
  if (!Number.isFinite(number)) return 5;
  if (qualifier === null || qualifier === "exactly" || qualifier === "expected") return number;
  return number % 10 === 1 && number % 100 !== 11 && number > 1 ? 2 : 5;
}

function unitAlone(unit: string, locale: Locale): string {
  const t = translator(locale);
  const key = `claims.units.${unit}` as Parameters<typeof t>[0]; // `has` decides whether it is one
  return t.has(key) ? t(key as never) : unit;
}

function WordsAlone({ claim, locale }: { claim: ClaimView; locale: Locale }) {
  if (claim.paraphrase) return <RecordText text={claim.paraphrase} locale={locale} />;
  return claim.asWritten ? <q lang={claim.asWritten.lang}>{claim.asWritten.text}</q> : translator(locale)("claims.reported"); // cited for what the record says, without words of its own
}

const joined = (parts: ReactNode[]) => parts.map((part, i) => <span key={i}>{i > 0 && " · "}{part}</span>);
