import { Links } from "@/components/link/links";
import { AlsoRecorded, Defects, FieldClaims } from "@/components/record/also-recorded";
import { AsPrinted } from "@/components/record/as-printed";
import { languageName, Names } from "@/components/record/names";
import { RecordText } from "@/components/record/record-text";
import { TranslationNote } from "@/components/record/translation-note";
import { RestsOn } from "@/components/source/rests-on";
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

/** Claims that have a part of the page to themselves. */
const APART = ["gap", "noise"];

function Source({ source: s, locale }: { source: SourcePage; locale: Locale }) {
  const t = translator(locale);
  const garbled = s.claims.filter((c) => c.confidence === "garbled");
  const sound = s.claims.filter((c) => c.confidence !== "garbled");
  const of = (field: string) => sound.filter((c) => c.field === field);
  // Under a heading that says so, what is missing is the statement itself.
  const gaps = of("gap").map((c) => (c.paraphrase ? { ...c, knowledge: "known" as const, standing: "accepted" as const } : c));
  return (
    <Page>
      <PageTitle title={s.link.title.text} titleLang={s.link.title.lang} lang={locale} kicker={t("sources.kicker")} lead={s.summary && <RecordText text={s.summary} locale={locale} />} />
      <Column><TranslationNote texts={[s.link.title, s.summary]} locale={locale} /></Column>
      <SourceFacts source={s} locale={locale} />
      {gaps.length > 0 && <Section id="gaps" heading={t("sources.gaps")}><Column><FieldClaims claims={gaps} corroborations={s.corroborations} locale={locale} within={s.link.id} /></Column></Section>}
      {of("noise").length > 0 && <Section id="noise" heading={t("sources.noise")}><Column><FieldClaims claims={of("noise")} corroborations={s.corroborations} locale={locale} within={s.link.id} /></Column></Section>}
      <Section id="rests-on" heading={t("sources.restsOn")}><RestsOn resting={s.restsOn} locale={locale} /></Section>
      <Links links={s.links} locale={locale} />
      {s.names.length > 0 && <Section id="names" heading={t("sources.titles")}><Names names={s.names} locale={locale} /></Section>}
      {(sound.some((c) => !APART.includes(c.field)) || s.corroborations.length > 0) && <Section id="also" heading={t("issues.alsoRecorded")}><AlsoRecorded claims={s.claims} corroborations={s.corroborations} without={APART} locale={locale} within={s.link.id} /></Section>}
      {garbled.length > 0 && <Section id="defects" heading={t("sources.defects")}><Defects claims={garbled} locale={locale} within={s.link.id} /></Section>}
    </Page>
  );
}

function SourceFacts({ source: s, locale }: { source: SourcePage; locale: Locale }) {
  const t = translator(locale);
  const row = (term: string, value: React.ReactNode) => (value ? [{ term, value }] : []);
  return (
    <SummaryList
      rows={[
        ...row(t("claims.fields.title"), s.originalTitle.lang !== s.link.title.lang && <RecordText text={s.originalTitle} locale={locale} />),
        ...row(t("sources.documentType"), s.documentType && codeWord(`sources.documentTypes.${s.documentType}`, s.documentType, locale)),
        { term: t("sources.origin"), value: t(`claims.origin.${s.origin}`) },
        ...row(t("sources.publisher"), s.publisher && <AsPrinted text={s.publisher} locale={locale} />),
        ...row(t("sources.author"), s.author && <AsPrinted text={s.author} locale={locale} />),
        { term: t("sources.relation"), value: t(`sources.relations.${s.relation}`) },
        {
          term: t("sources.published"),
          value: (
            <>
              <span className="figures">{s.published ? formatEdtf(s.published, locale) : t("sources.notDated")}</span>
              {s.publishedHow && <p className="text-small text-graphite"><RecordText text={s.publishedHow} locale={locale} /></p>}
              <TranslationNote texts={[s.publishedHow]} locale={locale} />
            </>
          ),
        },
        ...row(t("sources.captured"), s.captured && <span className="figures">{formatEdtf(s.captured, locale)}</span>),
        { term: t("sources.language"), value: languageName(s.originalTitle.lang, locale) ?? s.originalTitle.lang },
        ...row(t("sources.originalLanguage"), s.originalLang && s.originalLang !== s.originalTitle.lang && (languageName(s.originalLang, locale) ?? s.originalLang)),
        { term: t("sources.translation"), value: t(`sources.translations.${s.translation}`) },
        ...row(t("sources.translationQuality"), s.translationQuality && codeWord(`sources.translationQualities.${s.translationQuality}`, s.translationQuality, locale)),
        ...row(t("sources.trust"), s.trust === "low" && t("sources.trusts.low")),
        ...row(t("sources.address"), s.url && /^https?:/.test(s.url) && <a href={s.url} rel="noreferrer external" className="source-link break-all">{s.url}</a>),
      ]}
    />
  );
}

function codeWord(key: string, code: string, locale: Locale): string {
  const t = translator(locale);
  return t.has(key as Parameters<typeof t>[0]) ? t(key as never) : code; // `has` decides whether it is one
}
