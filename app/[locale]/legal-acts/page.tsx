import { currentActor } from "@/auth/actor";
import { legalActRow } from "@/components/legal-act/legal-act-row";
import { RecordList } from "@/components/record/record-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listLegalActs } from "@/db/legal-acts";
import { translator } from "@/i18n/messages";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("legalActs.title"), "/legal-acts");
}

export default async function LegalActsPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const acts = await listLegalActs(await currentActor(), locale);
  return (
    <Page>
      <PageTitle title={t("legalActs.title")} lead={t("legalActs.lead")} lang={locale} />
      {acts.length === 0 && <EmptyState title={t("legalActs.empty")} />}
      {[...new Set(acts.map((a) => a.country))].map((country) => {
        const of = acts.filter((a) => a.country === country);
        return <Section key={country} id={`country-${(country ?? "none").toLowerCase()}`} heading={of[0]?.countryName ?? t("legalActs.noCountry")}><RecordList rows={of.map((a) => legalActRow(a, locale))} locale={locale} /></Section>;
      })}
    </Page>
  );
}
