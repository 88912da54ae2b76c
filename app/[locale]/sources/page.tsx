import { currentActor } from "@/auth/actor";
import { SourceList } from "@/components/source/source-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listSources } from "@/db/sources";
import { translator } from "@/i18n/messages";
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
      {sources.length > 0 ? <Column><SourceList sources={sources} locale={locale} /></Column> : <EmptyState title={t("sources.empty")} />}
    </Page>
  );
}
