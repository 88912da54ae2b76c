import { Links } from "@/components/link/links";
import { Evidence } from "@/components/record/evidence";
import { fieldRow } from "@/components/record/field-row";
import { Names } from "@/components/record/names";
import { RecordLinks } from "@/components/record/record-link";
import { RecordText } from "@/components/record/record-text";
import { TranslationNote } from "@/components/record/translation-note";
import { Figures, unitName } from "@/components/statistic/figures";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { getStatistic, type StatisticPage } from "@/db/statistics";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { FIGURE_FIELDS } from "@/lib/statistics";
import { localeOf, pageMetadata, type SlugParams } from "../../metadata";
import { recordPage, recordTitle } from "../../record-page";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  return pageMetadata(locale, await recordTitle(locale, "statistic", slug, (actor, id) => getStatistic(actor, id, locale), (s) => s.link.title.text), `/statistics/${slug}`);
}

export default async function StatisticRecordPage(props: SlugParams) {
  const locale = await localeOf(props);
  return recordPage(locale, "statistic", (await props.params).slug, (actor, id) => getStatistic(actor, id, locale), (statistic) => <Statistic statistic={statistic} locale={locale} />);
}

const SHOWN = [...FIGURE_FIELDS, "measure", "unit"];

function Statistic({ statistic: s, locale }: { statistic: StatisticPage; locale: Locale }) {
  const t = translator(locale);
  const about = { claims: s.claims, corroborations: s.corroborations, locale };
  return (
    <Page>
      <PageTitle title={s.link.title.text} titleLang={s.link.title.lang} lang={locale} kicker={t("statistics.kicker")} lead={s.summary && <RecordText text={s.summary} locale={locale} />} />
      <Column><TranslationNote texts={[s.link.title, s.summary, s.measure]} locale={locale} /></Column>
      <SummaryList
        rows={[
          ...fieldRow("measure", about, <RecordText text={s.measure} locale={locale} />, t("statistics.measure")),
          ...fieldRow("unit", about, unitName(s.unit, locale), t("statistics.unit")),
          ...(s.countryName ? [{ term: t("meetings.country"), value: s.countryName }] : []),
          ...(s.topics.length > 0 ? [{ term: t("activities.topics"), value: <RecordLinks links={s.topics} locale={locale} /> }] : []),
        ]}
      />
      <Section id="figures" heading={t("statistics.tables.value")}><Figures claims={s.claims} corroborations={s.corroborations} unit={s.unit} locale={locale} /></Section>
      {s.names.length > 0 && <Section id="names" heading={t("statistics.names")}><Names names={s.names} locale={locale} /></Section>}
      <Links links={s.links} locale={locale} />
      <Evidence claims={s.claims} corroborations={s.corroborations} sources={s.sources} without={SHOWN} locale={locale} />
    </Page>
  );
}
