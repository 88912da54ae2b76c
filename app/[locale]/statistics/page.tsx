import { currentActor } from "@/auth/actor";
import { RecordList } from "@/components/record/record-list";
import { RecordText } from "@/components/record/record-text";
import { LatestFigures } from "@/components/statistic/figures";
import { EmptyState } from "@/components/ui/empty-state";
import { Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listStatistics } from "@/db/statistics";
import { translator } from "@/i18n/messages";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("statistics.title"), "/statistics");
}

export default async function StatisticsPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const statistics = await listStatistics(await currentActor(), locale);
  return (
    <Page>
      <PageTitle title={t("statistics.title")} lead={t("statistics.lead")} lang={locale} />
      {statistics.length === 0 && <EmptyState title={t("statistics.empty")} />}
      {[...new Set(statistics.map((s) => s.country))].map((country) => {
        const of = statistics.filter((s) => s.country === country);
        const rows = of.map((s) => ({
          link: s.link,
          after: <>{t("statistics.measure")}: <RecordText text={s.measure} locale={locale} /><br /><LatestFigures figures={s.latest} unit={s.unit} locale={locale} /></>,
        }));
        return <Section key={country} id={`country-${(country ?? "none").toLowerCase()}`} heading={of[0]?.countryName ?? t("statistics.noCountry")}><RecordList rows={rows} locale={locale} /></Section>;
      })}
    </Page>
  );
}
