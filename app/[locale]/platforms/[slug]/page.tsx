import { DueSections } from "@/components/commitment/commitment-list";
import { Links } from "@/components/link/links";
import { counted, meetingRow } from "@/components/meeting/meeting-row";
import { Editions } from "@/components/platform/editions";
import { PlatformIssues } from "@/components/platform/platform-issues";
import { Rhythm } from "@/components/platform/rhythm";
import { cadenceWords } from "@/components/platform/platform-list";
import { AlsoRecorded, Defects } from "@/components/record/also-recorded";
import { Memberships } from "@/components/record/memberships";
import { Names } from "@/components/record/names";
import { RecordLink } from "@/components/record/record-link";
import { RecordList } from "@/components/record/record-list";
import { RecordText } from "@/components/record/record-text";
import { TranslationNote } from "@/components/record/translation-note";
import { SourceList } from "@/components/source/source-list";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { type DueCommitments, listDueCommitments } from "@/db/commitments";
import type { MeetingLine } from "@/db/meetings";
import { getPlatform, type PlatformPage } from "@/db/platforms";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata, type SlugParams } from "../../metadata";
import { recordPage, recordTitle } from "../../record-page";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  return pageMetadata(locale, await recordTitle(locale, "platform", slug, (actor, id) => getPlatform(actor, id, locale), (p) => p.link.title.text), `/platforms/${slug}`);
}

export default async function PlatformRecordPage(props: SlugParams) {
  const locale = await localeOf(props);
  return recordPage(locale, "platform", (await props.params).slug, (actor, id) => getPlatform(actor, id, locale), async (platform, actor) => <Platform platform={platform} due={await listDueCommitments(actor, { platformId: platform.id }, locale)} locale={locale} />);
}

function Platform({ platform, due, locale }: { platform: PlatformPage; due: DueCommitments; locale: Locale }) {
  const t = translator(locale);
  const chairs = platform.memberships.filter((m) => m.role === "chair" || m.role === "co_chair");
  const others = platform.memberships.filter((m) => m.role !== "chair" && m.role !== "co_chair");
  const garbled = platform.claims.filter((c) => c.confidence === "garbled");
  const row = (m: MeetingLine) => meetingRow(m, locale);
  return (
    <Page>
      <PageTitle title={platform.link.title.text} titleLang={platform.link.title.lang} lang={locale} kicker={t("platforms.kicker")} lead={platform.summary && <RecordText text={platform.summary} locale={locale} />} />
      <Column><TranslationNote texts={[platform.link.title, platform.summary]} locale={locale} /></Column>
      <SummaryList
        rows={[
          ...(platform.countryName ? [{ term: t("meetings.country"), value: platform.countryName }] : []),
          { term: t("platforms.cadence"), value: platform.cadence ? <>{cadenceWords(platform.cadence, locale)}{platform.cadenceSource && <span className="text-small text-graphite"> · <RecordLink link={platform.cadenceSource} locale={locale} /></span>}</> : t("platforms.noCadence") },
          ...(platform.recordedMeetings.count > 0 ? [{ term: t("platforms.recordedMeetings"), value: counted(platform.recordedMeetings, locale) }] : []),
          { term: t("platforms.lastSitting"), value: platform.lastSitting?.starts ? <><span className="figures">{formatEdtf(platform.lastSitting.starts, locale)}</span> · <RecordLink link={platform.lastSitting.link} locale={locale} /></> : t("home.noSitting") },
        ]}
      />
      <Column className="no-print mt-4"><a href={localePath(locale, `/platforms/${platform.link.slug}/brief`)} className="tap">{t("brief.link")}</a></Column>
      {platform.rhythm.length > 0 && platform.cadence && platform.cadenceSince && <Section id="rhythm" heading={t("platforms.rhythm.heading")} aside={<a href={localePath(locale, `/platforms/${platform.link.slug}/sittings`)} className="tap">{t("platforms.rhythm.all")}</a>}><Rhythm years={platform.rhythm} promise={cadenceWords(platform.cadence, locale)} since={platform.cadenceSince} locale={locale} /></Section>}
      {platform.editions.length > 0 && <Section id="editions" heading={t("platforms.editions")}><Editions editions={platform.editions} locale={locale} /></Section>}
      <Section id="meetings" heading={t(platform.editions.length > 0 ? "platforms.otherMeetings" : "platforms.meetings")}>
        {platform.meetings.length > 0 ? <RecordList rows={platform.meetings.map(row)} locale={locale} /> : <Column><p className="text-graphite">{t("platforms.noMeetings")}</p></Column>}
        {platform.moreMeetings && <Column className="mt-4"><a href={localePath(locale, `/meetings?platform=${platform.link.slug}`)} className="tap">{t("platforms.allMeetings")}</a></Column>}
      </Section>
      {platform.undatedMeetings.length > 0 && <Section id="undated" heading={t("platforms.undatedMeetings")}><Column className="mb-2"><p className="text-graphite">{t("meetings.undatedCount", { count: counted(platform.undatedCount, locale) })}</p></Column><RecordList rows={platform.undatedMeetings.map(row)} locale={locale} /></Section>}
      <DueSections due={due} locale={locale} />
      <Section id="commitments" heading={t("platforms.commitments")}><Column><p><a href={localePath(locale, `/commitments?platform=${platform.link.slug}`)} className="tap">{t("platforms.allCommitments")}</a></p></Column></Section>
      {platform.issues.lines.length > 0 && <Section id="issues" heading={t("platforms.issues")}><PlatformIssues issues={platform.issues} locale={locale} /></Section>}
      <Links links={platform.links} locale={locale} without={["edition_of", "discussed_at"]} />
      {chairs.length > 0 && <Section id="chairs" heading={t("platforms.chairs")}><Memberships lines={chairs} locale={locale} show="member" /></Section>}
      {others.length > 0 && <Section id="members" heading={t("platforms.members")}><Memberships lines={others} locale={locale} show="member" /></Section>}
      {platform.names.length > 0 && <Section id="names" heading={t("platforms.names")}><Names names={platform.names} locale={locale} /></Section>}
      {platform.claims.some((c) => c.confidence !== "garbled") && <Section id="also" heading={t("issues.alsoRecorded")}><AlsoRecorded claims={platform.claims} without={["missing_edition"]} corroborations={platform.corroborations} locale={locale} /></Section>}
      {garbled.length > 0 && <Section id="defects" heading={t("issues.defects")}><Defects claims={garbled} locale={locale} /></Section>}
      {platform.sources.length > 0 && <Section id="sources" heading={t("issues.sources")}><Column><SourceList sources={platform.sources} locale={locale} /></Column></Section>}
    </Page>
  );
}
