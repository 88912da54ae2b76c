import type { ClaimView, CorroborationView } from "@/db/claims";
import type { SourceLine } from "@/db/sources";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { SourceList } from "../source/source-list";
import { Column, Section } from "../ui/page";
import { AlsoRecorded, Defects } from "./also-recorded";

type Props = { claims: ClaimView[]; corroborations: CorroborationView[]; sources: SourceLine[]; /** Fields shown elsewhere on the page. */ without?: string[]; locale: Locale };

/** What a record rests on, at the end of its page: what else is said of it, what translation spoiled, and the sources. */
export function Evidence({ claims, corroborations, sources, without = [], locale }: Props) {
  const t = translator(locale);
  const garbled = claims.filter((c) => c.confidence === "garbled");
  const also = claims.some((c) => c.confidence !== "garbled" && !without.includes(c.field)) || corroborations.some((c) => c.claimId === null);
  return (
    <>
      {also && <Section id="also" heading={t("issues.alsoRecorded")}><AlsoRecorded claims={claims} corroborations={corroborations} without={without} locale={locale} /></Section>}
      {garbled.length > 0 && <Section id="defects" heading={t("issues.defects")}><Defects claims={garbled} locale={locale} /></Section>}
      {sources.length > 0 && <Section id="sources" heading={t("issues.sources")}><Column><SourceList sources={sources} locale={locale} /></Column></Section>}
    </>
  );
}
