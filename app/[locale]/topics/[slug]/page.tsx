import { EntryList } from "@/components/entry/timeline";
import { entryContext } from "@/components/entry/entry-context";
import { Links } from "@/components/link/links";
import { meetingRow } from "@/components/meeting/meeting-row";
import { Evidence } from "@/components/record/evidence";
import { fieldRow } from "@/components/record/field-row";
import { Names } from "@/components/record/names";
import { RecordLink, RecordLinks } from "@/components/record/record-link";
import { RecordList } from "@/components/record/record-list";
import { RecordText } from "@/components/record/record-text";
import { TranslationNote } from "@/components/record/translation-note";
import { schemeName } from "@/components/topic/scheme-name";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { getTopic, type TopicPage } from "@/db/topics";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import type { RecordLink as Link } from "@/lib/records";
import { localeOf, pageMetadata, type SlugParams } from "../../metadata";
import { recordPage, recordTitle } from "../../record-page";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  return pageMetadata(locale, await recordTitle(locale, "topic", slug, (actor, id) => getTopic(actor, id, locale), (topic) => topic.link.title.text), `/topics/${slug}`);
}

export default async function TopicRecordPage(props: SlugParams) {
  const locale = await localeOf(props);
  return recordPage(locale, "topic", (await props.params).slug, (actor, id) => getTopic(actor, id, locale), (topic) => <Topic topic={topic} locale={locale} />);
}

function Topic({ topic, locale }: { topic: TopicPage; locale: Locale }) {
  const t = translator(locale);
  const about = { claims: topic.claims, corroborations: topic.corroborations, locale };
  const list = (id: string, heading: string, links: Link[]) => links.length > 0 && <Section id={id} heading={heading}><RecordList rows={links.map((link) => ({ link }))} locale={locale} /></Section>;
  return (
    <Page>
      <PageTitle title={topic.link.title.text} titleLang={topic.link.title.lang} lang={locale} kicker={t("topics.kicker")} lead={topic.summary && <RecordText text={topic.summary} locale={locale} />} />
      <Column><TranslationNote texts={[topic.link.title, topic.summary]} locale={locale} /></Column>
      <SummaryList
        rows={[
          { term: t("topics.scheme"), value: schemeName(topic.scheme, locale) },
          ...fieldRow("parent", about, topic.parent && <RecordLink link={topic.parent} locale={locale} />, t("topics.parent")),
          ...(topic.narrower.length > 0 ? [{ term: t("topics.narrower"), value: <RecordLinks links={topic.narrower} locale={locale} /> }] : []),
        ]}
      />
      {topic.records === 0 && <Column><p className="text-graphite">{t("topics.nothing")}</p></Column>}
      {topic.meetings.length > 0 && <Section id="meetings" heading={t("topics.meetings")}><RecordList rows={topic.meetings.map((m) => meetingRow(m, locale, { withPlatform: true }))} locale={locale} /></Section>}
      {list("issues", t("topics.issues"), topic.issues)}
      {list("activities", t("topics.activities"), topic.activities)}
      {topic.entries.length > 0 && <Section id="entries" heading={t("topics.entries")}><EntryList entries={topic.entries} {...entryContext(locale)} /></Section>}
      {list("others", t("topics.others"), topic.others)}
      {topic.names.length > 0 && <Section id="names" heading={t("topics.names")}><Names names={topic.names} locale={locale} /></Section>}
      <Links links={topic.links} locale={locale} />
      <Evidence claims={topic.claims} corroborations={topic.corroborations} sources={topic.sources} without={["parent"]} locale={locale} />
    </Page>
  );
}
