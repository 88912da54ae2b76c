import { currentActor } from "@/auth/actor";
import { counted, meetingRow } from "@/components/meeting/meeting-row";
import { RecordList } from "@/components/record/record-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { countMeetings, listMeetings } from "@/db/meetings";
import { platformIdsOf } from "@/db/platforms";
import { translator } from "@/i18n/messages";
import { localePath } from "@/lib/records";
import { type Cursor, NO_FILTER, parseTimelineFilter, type SearchParams, timelineSearch } from "@/lib/timeline-filter";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

type Props = LocaleParams & { searchParams: Promise<SearchParams> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("meetings.title"), "/meetings");
}

export default async function MeetingsPage(props: Props) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const actor = await currentActor();
  const asked = await props.searchParams;
  const { cursor, platforms } = parseTimelineFilter({ cursor: asked.cursor, platform: asked.platform }).filter;
  const platformId = platforms.length === 1 ? (await platformIdsOf(actor, platforms))?.[0] : undefined;
  const { meetings, undated, next } = await listMeetings(actor, { cursor, platformId }, locale);
  const undatedCount = undated.length > 0 ? await countMeetings(actor, { platformId, undated: true }) : undefined;
  const here = localePath(locale, "/meetings");
  const address = (at?: Cursor) => `${here}?${timelineSearch({ ...NO_FILTER, platforms: platformId ? platforms : [], cursor: at })}`.replace(/\?$/, "");
  return (
    <Page>
      <PageTitle title={t("meetings.title")} lead={t("meetings.lead")} lang={locale} />
      {meetings.length + undated.length === 0 && <EmptyState title={t("meetings.empty")} />}
      {meetings.length > 0 && <RecordList rows={meetings.map((m) => meetingRow(m, locale, { withPlatform: true }))} locale={locale} />}
      {undated.length > 0 && <Section id="undated" heading={t("meetings.undated")}>{undatedCount && <Column className="mb-2"><p className="text-graphite">{t("meetings.undatedCount", { count: counted(undatedCount, locale) })}</p></Column>}<RecordList rows={undated.map((m) => meetingRow(m, locale, { withPlatform: true }))} locale={locale} /></Section>}
      <Pagination label={t("meetings.pages")} previous={cursor && { href: address(), label: t("meetings.newest") }} next={next && { href: address(next), label: t("meetings.older") }} />
    </Page>
  );
}
