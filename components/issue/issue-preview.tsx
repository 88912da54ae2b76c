import type { IssuePage } from "@/db/issues";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { Chronology } from "../entry/chronology";
import { entryContext } from "../entry/entry-context";
import { Links } from "../link/links";
import { Quotations } from "../quotation/quotations";
import { AlsoRecorded, Defects } from "../record/also-recorded";
import { RecordLinks } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { TranslationNote } from "../record/translation-note";
import { SourceList } from "../source/source-list";
import { Column, Section } from "../ui/page";
import { IssueParties } from "./parties";

/**
 * A new issue before its release as the public will read it, part by part like its page: whatever becomes public with the record itself. An
 * entry that waits for a release of its own is no part of it.
 */
export function IssuePreview({ issue, locale }: { issue: IssuePage; locale: Locale }) {
  const t = translator(locale);
  const garbled = issue.claims.filter((c) => c.confidence === "garbled");
  const ownSearches = issue.corroborations.filter((c) => c.recordId === issue.id);
  return (
    <>
      <Column className="mb-4">
        {issue.summary && <p><RecordText text={issue.summary} locale={locale} /></p>}
        <TranslationNote texts={[issue.link.title, issue.summary]} locale={locale} />
        {issue.endedOn && <p className="text-graphite">{t("issues.endedOn")}: {formatEdtf(issue.endedOn, locale)}</p>}
        {issue.backfilled && <p className="text-small text-graphite">{t("issues.backfilled")}</p>}
      </Column>
      {issue.chronology.length > 0 && <Section id="chronology" heading={t("issues.chronology")}><Chronology {...entryContext(locale)} within={issue.id} steps={issue.chronology.map(({ entry }) => ({ entry }))} /></Section>}
      {(issue.claims.some((c) => c.confidence !== "garbled") || ownSearches.length > 0) && <Section id="contested" heading={t("issues.contested")}><AlsoRecorded claims={issue.claims} corroborations={ownSearches} locale={locale} /></Section>}
      <Section id="parties" heading={t("issues.parties")}>
        <IssueParties parties={issue.parties} locale={locale} />
        {issue.platforms.length > 0 && <Column className="mt-4"><p>{t("issues.platforms")}: <RecordLinks links={issue.platforms} locale={locale} /></p></Column>}
      </Section>
      {issue.quotations.length > 0 && <Section id="quotations" heading={t("quotations.heading")}><Quotations quotations={issue.quotations} locale={locale} /></Section>}
      <Links links={issue.links.filter((l) => l.type !== "discussed_at" || l.other.kind !== "platform")} locale={locale} />
      {garbled.length > 0 && <Section id="defects" heading={t("issues.defects")}><Defects claims={garbled} locale={locale} /></Section>}
      {issue.sources.length > 0 && <Section id="sources" heading={t("issues.sources")}><Column><SourceList sources={issue.sources} locale={locale} /></Column></Section>}
    </>
  );
}
