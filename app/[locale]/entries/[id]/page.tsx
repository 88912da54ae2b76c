import { EntryList } from "@/components/entry/timeline";
import { entryContext } from "@/components/entry/entry-context";
import { AlsoRecorded, Defects } from "@/components/record/also-recorded";
import { SourceList } from "@/components/source/source-list";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { type EntryPage, getEntry } from "@/db/entry-page";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localeOf, pageMetadata } from "../../metadata";
import { recordPage, recordTitle } from "../../record-page";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  return pageMetadata(locale, await recordTitle(locale, "entry", id, (actor, entryId) => getEntry(actor, entryId, locale), (e) => e.entry.title.text), `/entries/${id}`);
}

export default async function EntryRecordPage(props: Props) {
  const locale = await localeOf(props);
  return recordPage(locale, "entry", (await props.params).id, (actor, id) => getEntry(actor, id, locale), (page) => <Entry page={page} locale={locale} />);
}

function Entry({ page, locale }: { page: EntryPage; locale: Locale }) {
  const t = translator(locale);
  const garbled = page.claims.filter((c) => c.confidence === "garbled");
  const facts = [
    ...(page.documentNumber ? [{ term: t("entry.documentNumber"), value: page.documentNumber }] : []),
    ...(page.sourceUrl ? [{ term: t("entry.sourceLink"), value: <a href={page.sourceUrl} rel="noreferrer nofollow external" className="source-link break-all">{page.sourceUrl}</a> }] : []),
    ...(page.due ? [{ term: t("entry.due"), value: formatEdtf(page.due, locale) }] : []),
    ...(page.done ? [{ term: t("entry.done"), value: formatEdtf(page.done, locale) }] : []),
  ];
  return (
    <Page>
      <PageTitle title={page.entry.title.text} titleLang={page.entry.title.lang} lang={locale} kicker={t(`kinds.${page.entry.kind}`)} />
      <EntryList entries={[page.entry]} {...entryContext(locale)} />
      {facts.length > 0 && <SummaryList rows={facts} />}
      {page.claims.some((c) => c.confidence !== "garbled") && <Section id="also" heading={t("issues.alsoRecorded")}><AlsoRecorded claims={page.claims} corroborations={page.corroborations} locale={locale} /></Section>}
      {garbled.length > 0 && <Section id="defects" heading={t("issues.defects")}><Defects claims={garbled} locale={locale} /></Section>}
      {page.sources.length > 0 && <Section id="sources" heading={t("issues.sources")}><Column><SourceList sources={page.sources} locale={locale} /></Column></Section>}
    </Page>
  );
}
