import { currentActor } from "@/auth/actor";
import { RecordList } from "@/components/record/record-list";
import { schemeName } from "@/components/topic/scheme-name";
import { EmptyState } from "@/components/ui/empty-state";
import { Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listTopics } from "@/db/topics";
import { translator } from "@/i18n/messages";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("topics.title"), "/topics");
}

export default async function TopicsPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const topics = await listTopics(await currentActor(), locale);
  return (
    <Page>
      <PageTitle title={t("topics.title")} lead={t("topics.lead")} lang={locale} />
      {topics.length === 0 && <EmptyState title={t("topics.empty")} />}
      {[...new Set(topics.map((topic) => topic.scheme))].map((scheme) => (
        <Section key={scheme} id={scheme} heading={schemeName(scheme, locale)}>
          <RecordList rows={topics.filter((topic) => topic.scheme === scheme).map((topic) => ({ link: topic.link, summary: topic.summary, rail: t("topics.records", { count: topic.records }) }))} locale={locale} />
        </Section>
      ))}
    </Page>
  );
}
