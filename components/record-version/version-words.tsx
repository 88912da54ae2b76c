import { formatEdtf, formatNumber } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { JointRecord, Shown } from "@/lib/joint-record";
import type { Locale } from "@/lib/locales";
import type { CountQualifier } from "@/lib/meetings";
import type { RecordPart, Value } from "@/lib/record-difference";
import { InLanguage } from "../ui/in-language";

/** A text of a version in its own language, or that it is no longer public. */
export function VersionWords({ text, locale }: { text: Shown; locale: Locale }) {
  if ("gone" in text) return <span className="text-graphite">{translator(locale)("recordVersions.gone")}</span>;
  return <InLanguage text={text.words} textLang={text.lang === "und" ? undefined : text.lang} lang={locale} />;
}

/** Names separated by commas. */
export const VersionNames = ({ names, locale }: { names: { name: Shown }[]; locale: Locale }) => names.map(({ name }, i) => <span key={i}>{i > 0 && ", "}<VersionWords text={name} locale={locale} /></span>);

/** In a sentence of the interface a place for words that are in a language of their own, or are no longer public. */
export const SLOT = "\u0000";
export function AroundWords({ sentence, text, locale }: { sentence: string; text: Shown; locale: Locale }) {
  const [before, after] = sentence.split(SLOT);
  return <>{before}<VersionWords text={text} locale={locale} />{after}</>;
}

/** A place by its name; a guessed one as a guess. */
export const VersionPlace = ({ place: { name, candidate }, locale }: { place: JointRecord<Shown>["places"][number]; locale: Locale }) =>
  candidate ? <AroundWords sentence={translator(locale)("meetings.placeCandidate", { place: SLOT })} text={name} locale={locale} /> : <VersionWords text={name} locale={locale} />;

/** A count with its qualifier in words; undefined where there is no number and nothing to say of it. */
export function counted({ count, qualifier }: { count: number | null; qualifier: CountQualifier | null }, locale: Locale): string | undefined {
  const t = translator(locale);
  if (count === null) return qualifier === "many" || qualifier === "unknown" ? t(`claims.qualifiers.${qualifier}`, { count: "" }) : undefined;
  return t(`claims.qualifiers.${qualifier ?? "exactly"}`, { count: formatNumber(count, locale) });
}

/** Either side of a change. */
export function ChangedValue({ value, part, field, locale }: { value: Value; part: RecordPart; field: string; locale: Locale }) {
  return "plain" in value ? plainText(value.plain, part, field, locale) : <VersionWords text={value} locale={locale} />;
}

const DATES = new Set(["starts", "ends", "occurred", "edtf", "period", "deadline", "previousStarts"]);
/** Where the words of a coded value stand. */
const CODED: Record<string, string> = {
  status: "meetings.statuses", mode: "meetings.modes", openness: "meetings.opennesses", attributionRule: "meetings.rules", state: "meetings.agendaStates", role: "meetings.roles", presence: "meetings.presences", kind: "kinds", basis: "issues.bases",
  results: "agenda.results", classification: "recordForm.choices.meetings", qualifier: "recordForm.choices.qualifiers", confidence: "recordForm.choices.confidences", outcomeReport: "recordVersions.outcomeReports", knowledge: "claims.knowledge",
};

/** A value that stands in no language, in words of the interface. */
export function plainText(value: string | number | boolean, part: RecordPart, field: string, locale: Locale): string {
  const t = translator(locale);
  if (typeof value === "boolean") return t(value ? "recordVersions.yes" : "recordVersions.no");
  if (typeof value === "number") return part === "edition" ? String(value) : formatNumber(value, locale);
  if (DATES.has(field)) return formatEdtf(value, locale);
  const key = `${CODED[field]}.${value}` as Parameters<typeof t>[0]; // `has` asks whether there are words for it
  return CODED[field] && t.has(key) ? t(key as never) : value;
}
