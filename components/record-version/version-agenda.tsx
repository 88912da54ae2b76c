import type { ReactNode } from "react";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { JointRecord, Shown } from "@/lib/joint-record";
import type { Locale } from "@/lib/locales";
import { Column } from "../ui/page";
import { AroundWords, SLOT, VersionWords } from "./version-words";

type Item = JointRecord<Shown>["agenda"][number];

/** The agenda of a version: each item with what had become of it when the version was frozen. */
export function VersionAgenda({ record, locale }: { record: JointRecord<Shown>; locale: Locale }) {
  return (
    <Column>
      <ol role="list">
        {record.agenda.map((item, i) => (
          <li key={i} className="mb-2">
            {item.number && <span className="figures"><VersionWords text={item.number} locale={locale} />. </span>}
            <VersionWords text={item.title} locale={locale} />
            <p className="text-small text-graphite">{said(item, locale).map((part, n) => <span key={n}>{n > 0 && " · "}{part}</span>)}</p>
          </li>
        ))}
      </ol>
    </Column>
  );
}

function said(item: Item, locale: Locale): ReactNode[] {
  const t = translator(locale);
  const from = item.carriedFrom;
  const when = from?.starts && formatEdtf(from.ends ? `${from.starts}/${from.ends}` : from.starts, locale);
  return [
    item.issue && <VersionWords text={item.issue.name} locale={locale} />,
    item.state === "declined" && item.declineReason ? undefined : t(`meetings.agendaStates.${item.state}`),
    item.declineReason && <AroundWords sentence={t("agenda.declined", { reason: SLOT })} text={item.declineReason} locale={locale} />,
    ...item.results.filter((result) => result !== "declined").map((result) => t(`agenda.results.${result}`)),
    item.attributionRule && `${t("meetings.attribution")}: ${t(`meetings.rules.${item.attributionRule}`)}`,
    from && <><AroundWords sentence={t("agenda.carriedFrom", { meeting: SLOT })} text={from.name} locale={locale} />{when && <span className="figures">, {when}</span>}</>,
  ].filter(Boolean);
}
