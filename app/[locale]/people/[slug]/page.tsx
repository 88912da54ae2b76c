import { EntryList } from "@/components/entry/timeline";
import { entryContext } from "@/components/entry/entry-context";
import { Links, Mentions } from "@/components/link/links";
import { Posts } from "@/components/person/posts";
import { AlsoRecorded, Defects } from "@/components/record/also-recorded";
import { Names } from "@/components/record/names";
import { RecordList } from "@/components/record/record-list";
import { RecordText } from "@/components/record/record-text";
import { TranslationNote } from "@/components/record/translation-note";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import type { NamedMeeting } from "@/db/named";
import { getPerson, type PersonPage } from "@/db/people";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localeOf, pageMetadata, type SlugParams } from "../../metadata";
import { recordPage, recordTitle } from "../../record-page";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  return pageMetadata(locale, await recordTitle(locale, "person", slug, (actor, id) => getPerson(actor, id, locale), (p) => p.link.title.text), `/people/${slug}`);
}

export default async function PersonRecordPage(props: SlugParams) {
  const locale = await localeOf(props);
  return recordPage(locale, "person", (await props.params).slug, (actor, id) => getPerson(actor, id, locale), (person) => <Person person={person} locale={locale} />);
}

function Person({ person, locale }: { person: PersonPage; locale: Locale }) {
  const t = translator(locale);
  const garbled = person.claims.filter((c) => c.confidence === "garbled");
  const hasMore = person.claims.some((c) => c.confidence !== "garbled") || person.corroborations.length > 0;
  return (
    <Page>
      <PageTitle title={person.link.title.text} titleLang={person.link.title.lang} lang={locale} kicker={t("people.kicker")} lead={person.summary && <RecordText text={person.summary} locale={locale} />} />
      <Column><TranslationNote texts={[person.link.title, person.summary]} locale={locale} /></Column>
      {person.posts.length > 0 && <Section id="posts" heading={t("people.posts")}><Posts lines={person.posts} locale={locale} /></Section>}
      {person.meetings.length > 0 && <Section id="meetings" heading={t("people.meetings")}><RecordList rows={person.meetings.map((m) => meetingRow(m, locale))} locale={locale} /></Section>}
      {person.entries.length > 0 && <Section id="entries" heading={t("people.entries")}><EntryList entries={person.entries} {...entryContext(locale)} /></Section>}
      <Links links={person.links} locale={locale} />
      {person.mentions.length > 0 && <Section id="mentions" heading={t("people.mentions")}><Mentions mentions={person.mentions} locale={locale} /></Section>}
      {person.names.length > 0 && <Section id="names" heading={t("people.names")}><Names names={person.names} locale={locale} /></Section>}
      {hasMore && <Section id="also" heading={t("issues.alsoRecorded")}><AlsoRecorded claims={person.claims} corroborations={person.corroborations} locale={locale} /></Section>}
      {garbled.length > 0 && <Section id="defects" heading={t("issues.defects")}><Defects claims={garbled} locale={locale} /></Section>}
    </Page>
  );
}

function meetingRow({ link, starts, ends, roles }: NamedMeeting, locale: Locale) {
  const t = translator(locale);
  const date = starts && formatEdtf(ends ? `${starts}/${ends}` : starts, locale);
  return { link, rail: date ? <span className="figures">{date}</span> : t("meetings.noDate"), after: roles.map((role) => t(`meetings.roles.${role}`)).join("; ") };
}
