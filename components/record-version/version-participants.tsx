import type { ReactNode } from "react";
import { translator } from "@/i18n/messages";
import type { JointRecord, Shown } from "@/lib/joint-record";
import type { Locale } from "@/lib/locales";
import { unnamedWords } from "../meeting/participants";
import { Column } from "../ui/page";
import { AroundWords, counted, SLOT, VersionNames, VersionWords } from "./version-words";

type Participant = JointRecord<Shown>["participants"][number];

/** Who took part, as a version has it; those of whom it shows nothing are counted together. */
export function VersionParticipants({ record, locale }: { record: JointRecord<Shown>; locale: Locale }) {
  const t = translator(locale);
  const named = record.participants.flatMap((p) => (p.party ? [{ ...p, party: p.party }] : []));
  const unnamed = record.participants.filter((p) => !p.party);
  if (record.participants.length === 0) return <Column><p className="text-graphite">{t("meetings.noParticipants")}</p></Column>;
  return (
    <Column>
      <ul role="list">
        {named.map((p, i) => {
          const parts = said(p, locale);
          return (
            <li key={i} className="mb-2">
              <VersionWords text={p.party.name} locale={locale} />
              {parts.length > 0 && <p className="text-small text-graphite">{parts.map((part, n) => <span key={n}>{n > 0 && " · "}{part}</span>)}</p>}
              {p.note && <p className="text-small text-graphite"><VersionWords text={p.note} locale={locale} /></p>}
            </li>
          );
        })}
        {unnamed.length > 0 && <li className="mb-2">{unnamedWords(unnamed, locale)}</li>}
      </ul>
    </Column>
  );
}

function said(p: Participant, locale: Locale): ReactNode[] {
  const t = translator(locale);
  return [
    counted(p, locale),
    p.asRecorded && <AroundWords sentence={t("meetings.asRecorded", { name: SLOT })} text={p.asRecorded.name} locale={locale} />,
    p.detail.length > 0 && <VersionNames names={p.detail} locale={locale} />,
    p.represented && t("meetings.represented"),
    p.onBehalfOf && <AroundWords sentence={t("meetings.onBehalfOf", { organization: SLOT })} text={p.onBehalfOf.name} locale={locale} />,
    p.role !== "participant" && t(`meetings.roles.${p.role}`),
    p.presence !== "not_stated" && t(`meetings.presences.${p.presence}`),
    p.mode !== "not_stated" && t(`meetings.modes.${p.mode}`),
  ].filter(Boolean);
}
