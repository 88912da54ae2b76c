import { EntryList } from "@/components/entry/timeline";
import { entryContext } from "@/components/entry/entry-context";
import { MeetingAgenda } from "@/components/meeting/agenda";
import { MeetingFacts } from "@/components/meeting/meeting-facts";
import { Links } from "@/components/link/links";
import { meetingRow } from "@/components/meeting/meeting-row";
import { MeetingParticipants } from "@/components/meeting/participants";
import { Quotations } from "@/components/quotation/quotations";
import { Evidence } from "@/components/record/evidence";
import { RecordList } from "@/components/record/record-list";
import { RecordText } from "@/components/record/record-text";
import { ReleaseNotes } from "@/components/record/release-notes";
import { Trail } from "@/components/record/trail";
import { TranslationNote } from "@/components/record/translation-note";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { getMeeting, type MeetingPage } from "@/db/meetings";
import { releaseNotes } from "@/db/release-notes";
import { mayDo } from "@/db/things";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { localePath, recordPath } from "@/lib/records";
import { localeOf, pageMetadata, type SlugParams } from "../../metadata";
import { recordPage, recordTitle } from "../../record-page";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  return pageMetadata(locale, await recordTitle(locale, "meeting", slug, (actor, id) => getMeeting(actor, id, locale), (m) => m.link.title.text), `/meetings/${slug}`);
}

export default async function MeetingRecordPage(props: SlugParams) {
  const locale = await localeOf(props);
  return recordPage(locale, "meeting", (await props.params).slug, (actor, id) => getMeeting(actor, id, locale), (meeting, actor) => <Meeting meeting={meeting} actor={actor} locale={locale} />);
}

async function Meeting({ meeting, actor, locale }: { meeting: MeetingPage; actor: Actor; locale: Locale }) {
  const t = translator(locale);
  const others = meeting.entries.filter((e) => e.kind !== "meeting");
  return (
    <Page>
      <PageTitle title={meeting.link.title.text} titleLang={meeting.link.title.lang} lang={locale} kicker={t("meetings.kicker")} lead={meeting.summary && <RecordText text={meeting.summary} locale={locale} />} />
      <Column>
        <TranslationNote texts={[meeting.link.title, meeting.summary]} locale={locale} />
        <ReleaseNotes notes={await releaseNotes(actor, meeting.id)} locale={locale} />
      </Column>
      <MeetingFacts meeting={meeting} locale={locale} />
      {meeting.parts.length > 0 && <Section id="parts" heading={t("meetings.parts")}><RecordList rows={meeting.parts.map((m) => meetingRow(m, locale))} locale={locale} /></Section>}
      <Section id="participants" heading={t("meetings.participants")}><MeetingParticipants participants={meeting.participants} locale={locale} /></Section>
      {meeting.agenda.length > 0 && <Section id="agenda" heading={t("meetings.agenda")}><MeetingAgenda items={meeting.agenda} locale={locale} /></Section>}
      <Section id="entries" heading={t("meetings.entries")}>
        {others.length > 0 ? <EntryList entries={others} {...entryContext(locale)} within={meeting.id} /> : <Column><p className="text-graphite">{t("meetings.noEntries")}</p></Column>}
      </Section>
      {meeting.quotations.length > 0 && <Section id="quotations" heading={t("quotations.heading")}><Quotations quotations={meeting.quotations} locale={locale} /></Section>}
      <Links links={meeting.links} locale={locale} without={["part_of", "edition_of"]} />
      <Column className="mt-12 border-t border-hairline pt-4"><p><a href={localePath(locale, `${recordPath(meeting.link)}/record`)} className="tap">{t("recordVersions.link")}</a></p></Column>
      <Evidence claims={meeting.claims} corroborations={meeting.corroborations} sources={meeting.sources} locale={locale} />
      <Trail lines={meeting.trail} locale={locale} />
      {(await mayDo(actor, "withdraw", meeting.id)) && <Column className="no-print mt-4"><a href={localePath(locale, `/review/act/withdraw/${meeting.id}`)} className="tap">{t("desk.withdraw")}</a></Column>}
    </Page>
  );
}
