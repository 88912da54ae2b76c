import { translator } from "@/i18n/messages";
import type { IssuePage } from "@/db/issues";
import type { ShownPartyLine } from "@/db/parties";
import { formatNumber } from "@/i18n/dates";
import { ISSUE_PARTY_ROLES } from "@/lib/issues";
import type { Locale } from "@/lib/locales";
import { VoiceMark } from "../entry/voice";
import { SummaryList } from "../ui/summary-list";

/** Who raised it, whom it affects, who is responsible: named with a public basis, else as so many of a side (design §2.6). */
export function IssueParties({ parties, locale }: { parties: IssuePage["parties"]; locale: Locale }) {
  const t = translator(locale);
  const rows = ISSUE_PARTY_ROLES.filter((role) => parties.some((p) => p.role === role)).map((role) => ({
    term: t(`issues.partyRoles.${role}`),
    value: (
      <ul role="list">
        {parties.filter((p) => p.role === role).map((p, i) => (
          <li key={i} className="mb-2 last:mb-0">
            <PartyWords party={p.party} locale={locale} />
            {p.practice && <p className="text-small text-graphite">{t("entry.practice")}</p>}
          </li>
        ))}
      </ul>
    ),
  }));
  return <SummaryList rows={rows} />;
}

export function PartyWords({ party, locale }: { party: ShownPartyLine; locale: Locale }) {
  const t = translator(locale);
  const count = party.count === null ? undefined : t(`claims.qualifiers.${party.countQualifier ?? "exactly"}`, { count: formatNumber(party.count, locale) });
  if (party.label) {
    return (
      <>
        <VoiceMark party={{ label: party.label, href: party.href, voice: party.voice }} lang={locale} />
        {count && <span className="text-small text-graphite"> · {count}</span>}
      </>
    );
  }
  const side = party.side === "civil_society" || party.side === "government" ? party.side : "other";
  return <>{t(`issues.sides.${side}`, { count: party.count ?? 1 })}</>;
}
