import type { ReactNode } from "react";
import type { ParticipantLine } from "@/db/participants";
import { translator } from "@/i18n/messages";
import { sumOfCounts } from "@/lib/counts";
import type { Locale } from "@/lib/locales";
import type { CountQualifier } from "@/lib/meetings";
import { localePath, recordPath } from "@/lib/records";
import { AroundName } from "../claim/claim-origin";
import { VoiceMark } from "../entry/voice";
import { RecordText } from "../record/record-text";
import { Column } from "../ui/page";
import { counted } from "./meeting-row";

/** Who took part, as `publicName()` lets the public see them; those of whom nothing may be shown are counted together. */
export function MeetingParticipants({ participants, locale }: { participants: readonly ParticipantLine[]; locale: Locale }) {
  const t = translator(locale);
  if (participants.length === 0) return <Column><p className="text-graphite">{t("meetings.noParticipants")}</p></Column>;
  const shown = participants.filter((p) => p.party.label);
  const unnamed = participants.filter((p) => !p.party.label);
  return (
    <Column>
      <ul role="list">
        {shown.map((p, i) => (
          <li key={i} className="mb-2">
            {p.party.label && <VoiceMark party={{ label: p.party.label, href: p.party.href, voice: p.party.voice }} lang={locale} />}
            <Details participant={p} locale={locale} />
          </li>
        ))}
        {unnamed.length > 0 && <li className="mb-2">{unnamedWords(unnamed.map(({ party }) => ({ count: party.count, qualifier: party.countQualifier })), locale)}</li>}
      </ul>
    </Column>
  );
}

/** A group of whom nothing may be shown counts with its number; where that is no number to add, there are at least so many. */
export function unnamedWords(participants: readonly { count: number | null; qualifier: CountQualifier | null }[], locale: Locale): string {
  const sum = sumOfCounts(participants.map(({ count, qualifier }) => (count === null && !qualifier ? ONE : { count, qualifier: qualifier ?? "exactly" }))) ?? { count: participants.length, qualifier: "at_least" };
  return translator(locale)(sum.qualifier === "exactly" ? "meetings.unnamed" : "meetings.unnamedAtLeast", { count: sum.count });
}

const ONE = { count: 1, qualifier: "exactly" } as const;

/** How many a group were; post and organisation; then role, presence and mode where they say more than "took part"; in one line, the note below. */
function Details({ participant: p, locale }: { participant: ParticipantLine; locale: Locale }) {
  const t = translator(locale);
  const then = p.nameThen;
  const parts: ReactNode[] = [
    p.party.count !== null && counted({ count: p.party.count, qualifier: p.party.countQualifier ?? "exactly" }, locale),
    p.party.count === null && (p.party.countQualifier === "many" || p.party.countQualifier === "unknown") && t(`claims.qualifiers.${p.party.countQualifier}`),
    p.asRecorded && <AroundName sentence={t("meetings.asRecorded", { name: SLOT })} name={p.asRecorded} locale={locale} />,
    then && <>{t("organizations.thenCalled")} <span lang={then.lang === locale ? undefined : then.lang}>{then.text}</span></>,
    (p.party.detail ?? []).length > 0 && p.party.detail?.map((d, n) => <span key={n}>{n > 0 && ", "}<RecordText text={d} locale={locale} /></span>),
    p.represented && t("meetings.represented"),
    p.onBehalfOf && <OnBehalf of={p.onBehalfOf} locale={locale} />,
    p.role !== "participant" && t(`meetings.roles.${p.role}`),
    (p.presence === "absent" || p.presence === "excused" || (p.role === "mentioned" && p.presence === "not_stated")) && t(`meetings.presences.${p.presence}`),
    p.mode !== "not_stated" && t(`meetings.modes.${p.mode}`),
  ].filter(Boolean);
  return (
    <>
      {parts.length > 0 && <p className="text-small text-graphite">{parts.map((part, n) => <span key={n}>{n > 0 && " · "}{part}</span>)}</p>}
      {p.note && <p className="text-small text-graphite"><RecordText text={p.note} locale={locale} /></p>}
    </>
  );
}

function OnBehalf({ of, locale }: { of: NonNullable<ParticipantLine["onBehalfOf"]>; locale: Locale }) {
  const path = recordPath(of);
  const words = <AroundName sentence={translator(locale)("meetings.onBehalfOf", { organization: SLOT })} name={of.title} locale={locale} />;
  return path ? <a href={localePath(locale, path)} className="tap">{words}</a> : words;
}

const SLOT = "\u0000";
