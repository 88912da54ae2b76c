import type { LegalActLine } from "@/db/legal-acts";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import type { RecordRow } from "../record/record-list";

/** A law, policy or memorandum in a list: its date in the rail, what it is and its number under the title. */
export function legalActRow(act: LegalActLine, locale: Locale): RecordRow {
  const t = translator(locale);
  const number = act.number && t("legalActs.numbered", { number: act.number });
  return {
    link: act.link,
    summary: act.summary,
    rail: act.adopted ? <span className="figures">{formatEdtf(act.adopted, locale)}</span> : t("meetings.noDate"),
    after: [legalActKind(act.classification, locale), number].filter(Boolean).join(" · "),
  };
}

/** What kind of act it is, in the reader's language. */
export function legalActKind(classification: string | null, locale: Locale): string {
  const t = translator(locale);
  const key = `legalActs.classifications.${classification}` as Parameters<typeof t>[0]; // `has` decides whether it is one
  return t.has(key) ? t(key as never) : t("legalActs.kicker");
}
