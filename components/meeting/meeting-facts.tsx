import type { ReactNode } from "react";
import type { MeetingPage } from "@/db/meetings";
import { formatEdtf, formatNumber } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { romanNumeral } from "@/lib/editions";
import type { Locale } from "@/lib/locales";
import { VoiceMark } from "../entry/voice";
import { PlaceName } from "../place/place-name";
import { RecordLink } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { SummaryList } from "../ui/summary-list";
import { Column } from "../ui/page";
import { meetingDate } from "./meeting-row";

type Change = Partial<Record<"when" | "platform" | "country", ReactNode>>;

/** A meeting at a glance. What nobody has stated says so. */
export function MeetingFacts({ meeting, locale, change = {} }: { meeting: MeetingPage; locale: Locale; change?: Change }) {
  const t = translator(locale);
  const attendance = meeting.attendance;
  return (
    <SummaryList
      rows={[
        { term: t("meetings.when"), value: <span className="figures">{meetingDate(meeting, locale)}{meeting.startTime && `, ${meeting.startTime}${meeting.timeZone ? ` (${meeting.timeZone})` : ""}`}</span>, change: change.when },
        { term: t("meetings.platform"), value: meeting.platform ? <RecordLink link={meeting.platform} locale={locale} /> : t("meetings.noPlatform"), change: change.platform },
        ...(meeting.edition ? [{ term: t("meetings.edition"), value: romanNumeral(meeting.edition) }] : []),
        ...(meeting.partOf ? [{ term: t("meetings.partOf"), value: <RecordLink link={meeting.partOf} locale={locale} /> }] : []),
        { term: t("meetings.country"), value: meeting.countryName ?? t("claims.knowledge.not_stated"), change: change.country },
        ...(meeting.places.length > 0 ? [{ term: t("meetings.place"), value: meeting.places.map((p, i) => <span key={p.place.id}>{i > 0 && ", "}<PlaceName place={p} locale={locale} /></span>) }] : []),
        { term: t("meetings.status"), value: <Status meeting={meeting} locale={locale} /> },
        { term: t("meetings.attribution"), value: t(`meetings.rules.${meeting.attributionRule}`) },
        ...(attendance ? [{ term: t("meetings.attendance"), value: attendance.count === null ? attendance.asWritten : t(`claims.qualifiers.${attendance.qualifier ?? "exactly"}`, { count: formatNumber(attendance.count, locale) }) }] : []),
        ...(meeting.recordedBy ? [{ term: t("meetings.recordedBy"), value: <><RecordLink link={meeting.recordedBy} locale={locale} />{meeting.practice && ` · ${t("entry.practice")}`}</> }] : []),
      ]}
    />
  );
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

/** Who took part, as `publicName()` lets the public see them; those of whom nothing may be shown are counted together. */
export function MeetingParticipants({ participants, locale }: { participants: MeetingPage["participants"]; locale: Locale }) {
  const t = translator(locale);
  if (participants.length === 0) return <Column><p className="text-graphite">{t("meetings.noParticipants")}</p></Column>;
  const shown = participants.filter((p) => p.party.label);
  const unnamed = participants.length - shown.length;
  return (
    <Column>
      <ul role="list">
        {shown.map((p, i) => (
          <li key={i} className="mb-2">
            {p.party.label && <VoiceMark party={{ label: p.party.label, href: p.party.href, voice: p.party.voice }} lang={locale} />}
            <Details participant={p} locale={locale} />
          </li>
        ))}
        {unnamed > 0 && <li className="mb-2">{t("meetings.unnamed", { count: unnamed })}</li>}
      </ul>
    </Column>
  );
}

/** Post and organisation, then role and presence where they say more than "took part". */
function Details({ participant: p, locale }: { participant: MeetingPage["participants"][number]; locale: Locale }) {
  const t = translator(locale);
  const detail = p.party.detail ?? [];
  const said = [p.role === "participant" ? undefined : t(`meetings.roles.${p.role}`), p.presence === "absent" || p.presence === "excused" || (p.role === "mentioned" && p.presence === "not_stated") ? t(`meetings.presences.${p.presence}`) : undefined].filter(Boolean);
  if (detail.length + said.length === 0 && !p.nameThen) return null;
  return (
    <p className="text-small text-graphite">
      {p.nameThen && <>{t("organizations.thenCalled")} <span lang={p.nameThen.lang === locale ? undefined : p.nameThen.lang}>{p.nameThen.text}</span>{detail.length + said.length > 0 && " · "}</>}
      {detail.map((d, n) => <span key={n}>{n > 0 && ", "}<RecordText text={d} locale={locale} /></span>)}
      {detail.length > 0 && said.length > 0 && " · "}
      {said.join(" · ")}
    </p>
  );
}
