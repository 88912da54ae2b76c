import { DueSections } from "@/components/commitment/commitment-list";
import { EntryList } from "@/components/entry/timeline";
import { entryContext } from "@/components/entry/entry-context";
import { Links, Mentions } from "@/components/link/links";
import { BodiesAbove, BodiesBelow } from "@/components/organization/body-tree";
import { PostsOfBody } from "@/components/organization/posts";
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
import { type DueCommitments, listDueCommitments } from "@/db/commitments";
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
  return recordPage(locale, "organization", (await props.params).slug, (actor, id) => getOrganization(actor, id, locale), async (organization, actor) => <Organization organization={organization} due={await listDueCommitments(actor, { organizationId: organization.id }, locale)} locale={locale} />);
}

function Organization({ organization: o, due, locale }: { organization: OrganizationPage; due: DueCommitments; locale: Locale }) {
  const t = translator(locale);
  const garbled = o.claims.filter((c) => c.confidence === "garbled");
  const hasMore = o.claims.some((c) => c.confidence !== "garbled") || o.corroborations.length > 0;
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
          ...(o.ancestors.length > 0 ? [{ term: t("organizations.parent"), value: <BodiesAbove above={o.ancestors} locale={locale} /> }] : []),
          ...(o.children.length > 0 ? [{ term: t("organizations.children"), value: <BodiesBelow below={o.children} locale={locale} /> }] : []),
          ...(o.predecessors.length > 0 ? [{ term: t("organizations.predecessors"), value: <RecordLinks links={o.predecessors} locale={locale} /> }] : []),
          ...(o.successor ? [{ term: t("organizations.successor"), value: <RecordLink link={o.successor} locale={locale} /> }] : []),
        ]}
      />
      {o.names.length > 0 && <Section id="names" heading={t("organizations.names")}><Names names={o.names} locale={locale} /></Section>}
      {o.posts.length > 0 && <Section id="posts" heading={t("organizations.posts")}><PostsOfBody posts={o.posts} locale={locale} /></Section>}
      {o.members.length > 0 && <Section id="members" heading={t("organizations.members")}><Memberships lines={o.members} locale={locale} show="member" /></Section>}
      {o.belongsTo.length > 0 && <Section id="belongs-to" heading={t("organizations.roles")}><Memberships lines={o.belongsTo} locale={locale} show="in" /></Section>}
      <DueSections due={due} locale={locale} />
      <Section id="entries" heading={t("organizations.entries")}>{o.entries.length > 0 ? <EntryList entries={o.entries} {...entryContext(locale)} /> : <Column><p className="text-graphite">{t("organizations.noEntries")}</p></Column>}</Section>
      <Links links={o.links} locale={locale} />
      {o.mentions.length > 0 && <Section id="mentions" heading={t("organizations.mentions")}><Mentions mentions={o.mentions} locale={locale} /></Section>}
      {hasMore && <Section id="also" heading={t("issues.alsoRecorded")}><AlsoRecorded claims={o.claims} corroborations={o.corroborations} locale={locale} /></Section>}
      {garbled.length > 0 && <Section id="defects" heading={t("issues.defects")}><Defects claims={garbled} locale={locale} /></Section>}
    </Page>
  );
}
