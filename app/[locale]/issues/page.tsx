import { currentActor } from "@/auth/actor";
import { RecordList } from "@/components/record/record-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listIssues } from "@/db/issues";
import { translator } from "@/i18n/messages";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("issues.title"), "/issues");
}

export default async function IssuesPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const issues = await listIssues(await currentActor(), locale);
  return (
    <Page>
      <PageTitle title={t("issues.title")} lead={t("issues.lead")} lang={locale} />
      {issues.length > 0 ? <RecordList rows={issues.map((i) => ({ link: i.link, summary: i.summary, rail: i.identifier ?? undefined }))} locale={locale} /> : <EmptyState title={t("issues.empty")} />}
    </Page>
  );
}
