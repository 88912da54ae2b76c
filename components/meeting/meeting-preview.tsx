import type { MeetingPage } from "@/db/meetings";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { RecordText } from "../record/record-text";
import { Column, Section } from "../ui/page";
import { MeetingFacts, MeetingParticipants } from "./meeting-facts";

/** A meeting before its release as the public will read it: facts, participants as they may be shown, agenda. */
export function MeetingPreview({ meeting, locale }: { meeting: MeetingPage; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      {meeting.summary && <Column className="mb-4"><p><RecordText text={meeting.summary} locale={locale} /></p></Column>}
      <MeetingFacts meeting={meeting} locale={locale} />
      <Section id="participants" heading={t("meetings.participants")}><MeetingParticipants participants={meeting.participants} locale={locale} /></Section>
      {meeting.agenda.length > 0 && (
        <Section id="agenda" heading={t("meetings.agenda")}>
          <Column>
            <ol role="list">
              {meeting.agenda.map((item, i) => (
                <li key={i} className="mb-2">
                  {item.number && <span className="figures">{item.number}. </span>}
                  <RecordText text={item.title} locale={locale} />
                  <span className="text-small text-graphite"> · {t(`meetings.agendaStates.${item.state}`)}</span>
                </li>
              ))}
            </ol>
          </Column>
        </Section>
      )}
    </>
  );
}
