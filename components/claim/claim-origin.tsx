import type { ReactNode } from "react";
import type { ClaimView } from "@/db/claims";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { RecordLink } from "../record/record-link";

type Props = { claim: ClaimView; locale: Locale; /** The record whose own page this is: as a source it is not named again. */ within?: string; /** The lines stand beside the values. */ withoutLocator?: boolean };

/**
 * Who says so and where it stands; whether that is a founding document or was found outside; what the source has to do with
 * the subject, where it is interested; and whether the value is told for background only. One small line.
 */
export function ClaimOrigin({ claim, locale, within, withoutLocator = false }: Props) {
  const t = translator(locale);
  const source = claim.source;
  const place = claim.locator && !withoutLocator ? locatorWords(claim.locator, locale) : undefined;
  const parts: ReactNode[] = [
    claim.claimedBy && <AroundName key="by" sentence={t("claims.according", { name: SLOT })} name={claim.claimedBy} locale={locale} />,
    source && source.id !== within ? <span key="source"><RecordLink link={source} locale={locale} />{place && `, ${place}`}</span> : place,
    t(`claims.originShort.${claim.origin}`),
    source && interestOf(source, locale),
    source?.trust === "low" && t("claims.lowTrust"),
    claim.standing === "background" && claim.knowledge === "known" && claim.confidence !== "garbled" && t("claims.background"),
  ].filter(Boolean);
  return parts.map((part, i) => <span key={i}>{i > 0 && " · "}{part}</span>);
}

/** A line of a document as "line 39" or "lines 5–6"; any other locator as it stands, being free of language. */
export function locatorWords(locator: string, locale: Locale): string {
  const t = translator(locale);
  if (!/^L\d/.test(locator)) return locator;
  const lines = locator.replace(/L(?=\d)/g, "").replace(/-/g, "–");
  return t(/[–,;]/.test(lines) ? "claims.lines" : "claims.locator", { locator: lines });
}

/** What makes a reader careful: the source speaks of its own doing, or for one side. Press and research get no remark. */
function interestOf(source: NonNullable<ClaimView["source"]>, locale: Locale): string | undefined {
  const t = translator(locale);
  if (source.relation === "official_body" && source.ofItself) return t("claims.interest.itself");
  return source.relation === "press" || source.relation === "research" || source.relation === "unknown" ? undefined : t(`claims.interest.${source.relation}`);
}

const SLOT = "\u0000";

/** A sentence of the interface around words that may be in another language: only those carry its `lang`. */
export function AroundName({ sentence, name, locale, quoted = false }: { sentence: string; name: { text: string; lang?: string }; locale: Locale; quoted?: boolean }) {
  const [before, after] = sentence.split(SLOT);
  const lang = name.lang === locale ? undefined : name.lang;
  return <>{before}{quoted ? <q lang={lang}>{name.text}</q> : lang ? <span lang={lang}>{name.text}</span> : name.text}{after}</>;
}

/** The words of the source, where they say more than the value. */
export const AsWritten = ({ words, locale }: { words: { text: string; lang?: string }; locale: Locale }) => <AroundName sentence={translator(locale)("claims.asWritten", { words: SLOT })} name={words} locale={locale} quoted />;
