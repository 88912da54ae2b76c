import { formatEdtf, formatNumber } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Shown } from "@/lib/joint-record";
import type { Locale } from "@/lib/locales";
import type { RecordPart, Value } from "@/lib/record-difference";
import { InLanguage } from "../ui/in-language";

/** A text of a version in its own language, or that it is no longer public. */
export function VersionWords({ text, locale }: { text: Shown; locale: Locale }) {
  if ("gone" in text) return <span className="text-graphite">{translator(locale)("recordVersions.gone")}</span>;
  return <InLanguage text={text.words} textLang={text.lang === "und" ? undefined : text.lang} lang={locale} />;
}

/** Names separated by commas. */
export const VersionNames = ({ names, locale }: { names: { name: Shown }[]; locale: Locale }) => names.map(({ name }, i) => <span key={i}>{i > 0 && ", "}<VersionWords text={name} locale={locale} /></span>);

/** Either side of a change. */
export function ChangedValue({ value, part, field, locale }: { value: Value; part: RecordPart; field: string; locale: Locale }) {
  return "plain" in value ? plainText(value.plain, part, field, locale) : <VersionWords text={value} locale={locale} />;
}

const DATES = new Set(["starts", "ends", "occurred", "edtf", "period", "deadline"]);
/** Where the words of a coded value stand. */
const CODED: Record<string, string> = {
  status: "meetings.statuses", mode: "meetings.modes", openness: "meetings.opennesses", attributionRule: "meetings.rules", state: "meetings.agendaStates", role: "meetings.roles", presence: "meetings.presences", kind: "kinds", basis: "issues.bases",
  outcome: "recordVersions.outcomes", outcomeReport: "recordVersions.outcomeReports", knowledge: "claims.knowledge",
};

function plainText(value: string | number | boolean, part: RecordPart, field: string, locale: Locale): string {
  const t = translator(locale);
  if (typeof value === "boolean") return t(value ? "recordVersions.yes" : "recordVersions.no");
  if (typeof value === "number") return part === "edition" ? String(value) : formatNumber(value, locale);
  if (DATES.has(field)) return formatEdtf(value, locale);
  const key = `${CODED[field]}.${value}` as Parameters<typeof t>[0]; // `has` asks whether there are words for it
  return CODED[field] && t.has(key) ? t(key as never) : value;
}
