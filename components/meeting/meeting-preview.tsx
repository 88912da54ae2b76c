import type { MeetingPage } from "@/db/meetings";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { entryContext } from "../entry/entry-context";
import { EntryList } from "../entry/timeline";
import { Links } from "../link/links";
import { Quotations } from "../quotation/quotations";
import { Evidence } from "../record/evidence";
import { RecordList } from "../record/record-list";
import { RecordText } from "../record/record-text";
import { TranslationNote } from "../record/translation-note";
import { Column, Section } from "../ui/page";
import { MeetingAgenda } from "./agenda";
import { MeetingFacts } from "./meeting-facts";
import { meetingRow } from "./meeting-row";
import { MeetingParticipants } from "./participants";

/**
 * A meeting before its release as the public will read it, part by part like its page: whatever becomes public with the record itself. An
 * entry that waits for a release of its own is no part of it.
 */
export function MeetingPreview({ meeting, locale }: { meeting: MeetingPage; locale: Locale }) {
  const t = translator(locale);
  const others = meeting.entries.filter((e) => e.kind !== "meeting");
  return (
    <>
      <Column className="mb-4">
        {meeting.summary && <p><RecordText text={meeting.summary} locale={locale} /></p>}
        <TranslationNote texts={[meeting.link.title, meeting.summary]} locale={locale} />
      </Column>
      <MeetingFacts meeting={meeting} locale={locale} />
      {meeting.parts.length > 0 && <Section id="parts" heading={t("meetings.parts")}><RecordList rows={meeting.parts.map((m) => meetingRow(m, locale))} locale={locale} /></Section>}
      <Section id="participants" heading={t("meetings.participants")}><MeetingParticipants participants={meeting.participants} locale={locale} /></Section>
      {meeting.agenda.length > 0 && <Section id="agenda" heading={t("meetings.agenda")}><MeetingAgenda items={meeting.agenda} locale={locale} /></Section>}
      {others.length > 0 && <Section id="entries" heading={t("meetings.entries")}><EntryList entries={others} {...entryContext(locale)} within={meeting.id} /></Section>}
      {meeting.quotations.length > 0 && <Section id="quotations" heading={t("quotations.heading")}><Quotations quotations={meeting.quotations} locale={locale} /></Section>}
      <Links links={meeting.links} locale={locale} without={["part_of", "edition_of"]} />
      <Evidence claims={meeting.claims} corroborations={meeting.corroborations} sources={meeting.sources} locale={locale} />
    </>
  );
}
