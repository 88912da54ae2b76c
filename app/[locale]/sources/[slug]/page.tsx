import { AlsoRecorded, Defects } from "@/components/record/also-recorded";
import { RecordLink } from "@/components/record/record-link";
import { RecordText } from "@/components/record/record-text";
import { TranslationNote } from "@/components/record/translation-note";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { getSource, type SourcePage } from "@/db/sources";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localeOf, pageMetadata, type SlugParams } from "../../metadata";
import { recordPage, recordTitle } from "../../record-page";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  return pageMetadata(locale, await recordTitle(locale, "source", slug, (actor, id) => getSource(actor, id, locale), (s) => s.link.title.text), `/sources/${slug}`);
}

export default async function SourceRecordPage(props: SlugParams) {
  const locale = await localeOf(props);
  return recordPage(locale, "source", (await props.params).slug, (actor, id) => getSource(actor, id, locale), (source) => <Source source={source} locale={locale} />);
}

function Source({ source: s, locale }: { source: SourcePage; locale: Locale }) {
  const t = translator(locale);
  const garbled = s.claims.filter((c) => c.confidence === "garbled");
  const row = (term: string, value: React.ReactNode) => (value ? [{ term, value }] : []);
  return (
    <Page>
      <PageTitle title={s.link.title.text} titleLang={s.link.title.lang} lang={locale} kicker={t("sources.kicker")} lead={s.summary && <RecordText text={s.summary} locale={locale} />} />
      <Column><TranslationNote texts={[s.summary]} locale={locale} /></Column>
      <SummaryList
        rows={[
          ...row(t("claims.fields.title"), s.originalTitle.lang !== s.link.title.lang && <RecordText text={s.originalTitle} locale={locale} />),
          ...row(t("sources.publisher"), s.publisher && <span lang="en">{s.publisher}</span>),
          ...row(t("sources.author"), s.author && <span lang="en">{s.author}</span>),
          { term: t("sources.relation"), value: t(`sources.relations.${s.relation}`) },
          { term: t("sources.published"), value: s.published ? <span className="figures">{formatEdtf(s.published, locale)}</span> : t("sources.notDated") },
          ...row(t("sources.captured"), s.captured && formatEdtf(s.captured, locale)),
          { term: t("sources.language"), value: languageName(s.originalTitle.lang, locale) },
          ...row(t("sources.originalLanguage"), s.originalLang && s.originalLang !== s.originalTitle.lang && languageName(s.originalLang, locale)),
          { term: t("sources.translation"), value: t(`sources.translations.${s.translation}`) },
          ...(s.trust === "low" ? [{ term: t("sources.trust"), value: t("sources.trusts.low") }] : []),
          { term: t("claims.note"), value: t(`claims.origin.${s.origin}`) },
          ...row(t("sources.address"), s.url && /^https?:/.test(s.url) && <a href={s.url} rel="noreferrer external" className="source-link break-all">{s.url}</a>),
        ]}
      />
      <Section id="rests-on" heading={t("sources.restsOn")}>
        <Column>
          {s.restsOn.length > 0 ? <ul role="list">{s.restsOn.map((link) => <li key={link.id} className="mb-2"><RecordLink link={link} locale={locale} /></li>)}</ul> : <p className="text-graphite">{t("sources.nothing")}</p>}
        </Column>
      </Section>
      {s.claims.some((c) => c.confidence !== "garbled") && <Section id="also" heading={t("issues.alsoRecorded")}><AlsoRecorded claims={s.claims} locale={locale} /></Section>}
      {garbled.length > 0 && <Section id="defects" heading={t("sources.defects")}><Defects claims={garbled} locale={locale} /></Section>}
    </Page>
  );
}

function languageName(code: string, locale: Locale): string {
  const t = translator(locale);
  const key = `sources.languagesByCode.${code}` as Parameters<typeof t>[0]; // `has` decides whether it is one
  return t.has(key) ? t(key as never) : code;
}
