import type { ReactNode } from "react";
import type { MeetingPage } from "@/db/meetings";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { romanNumeral } from "@/lib/editions";
import type { Locale } from "@/lib/locales";
import { AsWritten } from "../claim/claim-origin";
import { PlaceName } from "../place/place-name";
import { RecordLink } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { InLanguage } from "../ui/in-language";
import { SummaryList } from "../ui/summary-list";
import { counted, meetingDate } from "./meeting-row";

type Change = Partial<Record<"when" | "platform" | "country", ReactNode>>;

/** A meeting at a glance. What nobody has stated says so. */
export function MeetingFacts({ meeting, locale, change = {} }: { meeting: MeetingPage; locale: Locale; change?: Change }) {
  const t = translator(locale);
  const attendance = meeting.attendance;
  const { classification, standsFor } = meeting;
  const kind = `recordForm.choices.meetings.${classification}` as "recordForm.choices.meetings.sitting"; // `has` decides whether it is one
  const isOne = standsFor.qualifier === "exactly" && standsFor.count === 1;
  return (
    <SummaryList
      rows={[
        { term: t("meetings.when"), value: <span className="figures">{meetingDate(meeting, locale)}{meeting.startTime && `, ${meeting.startTime}${meeting.timeZone ? ` (${meeting.timeZone})` : ""}`}</span>, change: change.when },
        { term: t("meetings.platform"), value: meeting.platform ? <RecordLink link={meeting.platform} locale={locale} /> : t("meetings.noPlatform"), change: change.platform },
        ...(classification && t.has(kind) ? [{ term: t("meetings.kind"), value: t(kind) }] : []),
        ...(meeting.edition ? [{ term: t("meetings.edition"), value: romanNumeral(meeting.edition) }] : []),
        ...(meeting.partOf ? [{ term: t("meetings.partOf"), value: <RecordLink link={meeting.partOf} locale={locale} /> }] : []),
        { term: t("meetings.country"), value: meeting.countryName ?? t("claims.knowledge.not_stated"), change: change.country },
        ...(meeting.places.length > 0 ? [{ term: t("meetings.place"), value: meeting.places.map((p, i) => <span key={p.place.id}>{i > 0 && ", "}<PlaceName place={p} locale={locale} /></span>) }] : []),
        { term: t("meetings.status"), value: <Status meeting={meeting} locale={locale} /> },
        ...(meeting.extraordinary ? [{ term: t("meetings.extraordinary"), value: t("recordVersions.yes") }] : []),
        ...(meeting.mode === "not_stated" ? [] : [{ term: t("meetings.mode"), value: t(`meetings.modes.${meeting.mode}`) }]),
        ...(meeting.openness === "not_stated" ? [] : [{ term: t("meetings.openness"), value: t(`meetings.opennesses.${meeting.openness}`) }]),
        { term: t("meetings.attribution"), value: t(`meetings.rules.${meeting.attributionRule}`) },
        ...(attendance ? [{ term: t("meetings.attendance"), value: <Attendance of={attendance} lang={meeting.lang} locale={locale} /> }] : []),
        ...(isOne ? [] : [{ term: t("meetings.standsFor"), value: counted({ count: standsFor.count ?? 1, qualifier: standsFor.qualifier }, locale) }]),
        ...(meeting.topics ? [{ term: t("meetings.topics"), value: <span className="whitespace-pre-line"><RecordText text={meeting.topics} locale={locale} /></span> }] : []),
        ...(meeting.outcomeReport === "not_stated" ? [] : [{ term: t("meetings.outcomeReport"), value: t(`recordVersions.outcomeReports.${meeting.outcomeReport}`) }]),
        ...(meeting.recordedBy ? [{ term: t("meetings.recordedBy"), value: <><RecordLink link={meeting.recordedBy} locale={locale} />{meeting.practice && ` · ${t("entry.practice")}`}</> }] : []),
      ]}
    />
  );
}

/** The number, and the words of the source where it was written in words of its own. */
function Attendance({ of: { count, qualifier, asWritten }, lang, locale }: { of: NonNullable<MeetingPage["attendance"]>; lang: string; locale: Locale }) {
  const number = count === null ? undefined : counted({ count, qualifier: qualifier ?? "exactly" }, locale);
  const words = asWritten === null ? undefined : { text: asWritten, lang };
  if (!number) return words && <InLanguage text={words.text} textLang={words.lang} lang={locale} />;
  return <>{number}{words && words.text.toLowerCase() !== number.toLowerCase() && <> · <AsWritten words={words} locale={locale} /></>}</>;
}

/** What became of the sitting; of one that was put off or cancelled the day it stood on, and the reason. */
function Status({ meeting: m, locale }: { meeting: MeetingPage; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      {t(`meetings.statuses.${m.status}`)}
      {m.previousStarts && m.previousStarts !== m.starts && ` · ${t("sittings.before", { date: formatEdtf(m.previousStarts, locale) })}`}
      {m.statusReason && <> · {t("meetingActs.reason")}: <RecordText text={m.statusReason} locale={locale} /></>}
    </>
  );
}
