import { EntryList } from "@/components/entry/timeline";
import { entryContext } from "@/components/entry/entry-context";
import { AlsoRecorded, Defects } from "@/components/record/also-recorded";
import { Memberships } from "@/components/record/memberships";
import { Names } from "@/components/record/names";
import { RecordLink, RecordLinks } from "@/components/record/record-link";
import { RecordText } from "@/components/record/record-text";
import { TranslationNote } from "@/components/record/translation-note";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { getOrganization, type OrganizationPage } from "@/db/organizations";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localeOf, pageMetadata, type SlugParams } from "../../metadata";
import { recordPage, recordTitle } from "../../record-page";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  return pageMetadata(locale, await recordTitle(locale, "organization", slug, (actor, id) => getOrganization(actor, id, locale), (o) => o.link.title.text), `/organizations/${slug}`);
}

export default async function OrganizationRecordPage(props: SlugParams) {
  const locale = await localeOf(props);
  return recordPage(locale, "organization", (await props.params).slug, (actor, id) => getOrganization(actor, id, locale), (organization) => <Organization organization={organization} locale={locale} />);
}

function Organization({ organization: o, locale }: { organization: OrganizationPage; locale: Locale }) {
  const t = translator(locale);
  const garbled = o.claims.filter((c) => c.confidence === "garbled");
  return (
    <Page>
      <PageTitle title={o.link.title.text} titleLang={o.link.title.lang} lang={locale} kicker={t("organizations.kicker")} lead={o.summary && <RecordText text={o.summary} locale={locale} />} />
      <Column>
        <TranslationNote texts={[o.link.title, o.summary]} locale={locale} />
        {o.practice && <Notice tone="attention">{t("organizations.practice")}</Notice>}
      </Column>
      <SummaryList
        rows={[
          { term: t("organizations.side"), value: t(`organizations.sideNames.${o.side ?? "none"}`) },
          ...(o.countryName ? [{ term: t("organizations.country"), value: o.countryName }] : []),
          ...(o.parent ? [{ term: t("organizations.parent"), value: <RecordLink link={o.parent} locale={locale} /> }] : []),
          ...(o.children.length > 0 ? [{ term: t("organizations.children"), value: <RecordLinks links={o.children} locale={locale} /> }] : []),
          ...(o.posts.length > 0 ? [{ term: t("organizations.posts"), value: <RecordLinks links={o.posts} locale={locale} /> }] : []),
        ]}
      />
      <Section id="entries" heading={t("organizations.entries")}>{o.entries.length > 0 ? <EntryList entries={o.entries} {...entryContext(locale)} /> : <Column><p className="text-graphite">{t("organizations.noEntries")}</p></Column>}</Section>
      {o.members.length > 0 && <Section id="members" heading={t("organizations.members")}><Memberships lines={o.members} locale={locale} show="member" /></Section>}
      {o.belongsTo.length > 0 && <Section id="belongs-to" heading={t("organizations.belongsTo")}><Memberships lines={o.belongsTo} locale={locale} show="in" /></Section>}
      {o.names.length > 0 && <Section id="names" heading={t("organizations.names")}><Names names={o.names} locale={locale} /></Section>}
      {o.claims.some((c) => c.confidence !== "garbled") && <Section id="also" heading={t("issues.alsoRecorded")}><AlsoRecorded claims={o.claims} corroborations={o.corroborations} locale={locale} /></Section>}
      {garbled.length > 0 && <Section id="defects" heading={t("issues.defects")}><Defects claims={garbled} locale={locale} /></Section>}
    </Page>
  );
}
