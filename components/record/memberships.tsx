import type { MembershipLine } from "@/db/memberships";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { VoiceMark } from "../entry/voice";
import { Column } from "../ui/page";
import { period } from "./names";
import { RecordLink } from "./record-link";

/** Who belongs (or where somebody belongs), in what role, and at which instants a source shows it. */
export function Memberships({ lines, locale, show }: { lines: MembershipLine[]; locale: Locale; show: "member" | "in" }) {
  const t = translator(locale);
  return (
    <Column>
      <ul role="list">
        {lines.map((m, i) => (
          <li key={i} className="mb-2">
            {show === "member" ? (m.member ? <VoiceMark party={m.member} lang={locale} /> : t("meetings.aParticipant")) : m.in && <RecordLink link={m.in} locale={locale} />}
            <p className="text-small text-graphite">
              {t(`people.memberRoles.${m.role}`)}
              {period(m.starts, m.ends, locale) && <> · {period(m.starts, m.ends, locale)}</>}
              {m.seen.length > 0 && <> · {t("people.seen", { dates: m.seen.map((d) => formatEdtf(d, locale)).join("; ") })}</>}
              {m.source && <> · <RecordLink link={m.source} locale={locale} /></>}
            </p>
          </li>
        ))}
      </ul>
    </Column>
  );
}
