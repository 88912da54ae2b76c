import type { ReactNode } from "react";
import type { AgendaLine, CarriedLine } from "@/db/agenda";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath, recordPath } from "@/lib/records";
import { AroundName } from "../claim/claim-origin";
import { RecordLink } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { Column } from "../ui/page";

type Props = { items: readonly AgendaLine[]; locale: Locale };

/** The agenda in its order: each item with its issue, what became of it, and the meetings between which it was carried over. */
export function MeetingAgenda({ items, locale }: Props) {
  return (
    <Column>
      <ol role="list">
        {items.map((item, i) => (
          <li key={i} className="mb-2">
            {item.number && <span className="figures">{item.number}. </span>}
            <ItemTitle item={item} locale={locale} />
            <p className="text-small text-graphite">{said(item, locale).map((part, n) => <span key={n}>{n > 0 && " · "}{part}</span>)}</p>
          </li>
        ))}
      </ol>
    </Column>
  );
}

/** The item in its own words; the issue beside it where it is called otherwise. */
function ItemTitle({ item: { title, issue }, locale }: { item: AgendaLine; locale: Locale }) {
  if (!issue) return <RecordText text={title} locale={locale} />;
  if (issue.title.text === title.text) return <RecordLink link={issue} locale={locale} />;
  return <><RecordText text={title} locale={locale} /> · <RecordLink link={issue} locale={locale} /></>;
}

function said(item: AgendaLine, locale: Locale): ReactNode[] {
  const t = translator(locale);
  const isTold = (result: AgendaLine["results"][number]) => result === item.state || (result === "declined" && item.declineReason !== undefined) || (result === "carried_over" && item.carriedTo.length > 0);
  return [
    item.state === "declined" && item.declineReason ? undefined : t(`meetings.agendaStates.${item.state}`),
    item.declineReason && <AroundName sentence={t("agenda.declined", { reason: SLOT })} name={item.declineReason} locale={locale} />,
    ...item.results.filter((result) => !isTold(result)).map((result) => t(`agenda.results.${result}`)),
    item.rule && `${t("meetings.attribution")}: ${t(`meetings.rules.${item.rule}`)}`,
    item.carriedFrom && <Carried sentence={t("agenda.carriedFrom", { meeting: SLOT })} to={item.carriedFrom} locale={locale} />,
    ...item.carriedTo.map((to) => <Carried key={to.meeting.id} sentence={t("agenda.carriedTo", { meeting: SLOT })} to={to} locale={locale} />),
  ].filter(Boolean);
}

/** The other meeting with its date; the whole sentence is the link, so that it says where it leads when it is heard alone. */
function Carried({ sentence, to: { meeting, starts, ends }, locale }: { sentence: string; to: CarriedLine; locale: Locale }) {
  const path = recordPath(meeting);
  const when = starts && formatEdtf(ends ? `${starts}/${ends}` : starts, locale);
  const words = <><AroundName sentence={sentence} name={meeting.title} locale={locale} />{when && <span className="figures">, {when}</span>}</>;
  return path ? <a href={localePath(locale, path)} className="tap">{words}</a> : words;
}

const SLOT = "\u0000";
