import { currentActor } from "@/auth/actor";
import { SourceList } from "@/components/source/source-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listSources } from "@/db/sources";
import { translator } from "@/i18n/messages";
import { ORIGINS } from "@/lib/claims";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("sources.title"), "/sources");
}

export default async function SourcesPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const sources = await listSources(await currentActor(), locale);
  return (
    <Page>
      <PageTitle title={t("sources.title")} lead={t("sources.lead")} lang={locale} />
      {sources.length === 0 && <EmptyState title={t("sources.empty")} />}
      {ORIGINS.map((origin) => {
        const of = sources.filter((s) => s.origin === origin);
        return of.length > 0 ? <Section key={origin} id={origin} heading={t(`sources.origins.${origin}`)} aside={t("sources.count", { count: of.length })}><Column><SourceList sources={of} locale={locale} /></Column></Section> : null;
      })}
    </Page>
  );
}
