import type { ReactNode } from "react";
import type { ReadPart } from "@/db/waiting-record";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { choiceLabel, fieldLabel } from "@/i18n/record-form-words";
import type { Locale } from "@/lib/locales";
import { fieldsOf, type FormField, type Part } from "@/lib/record-forms";
import type { RecordKind } from "@/lib/records";
import { SummaryList } from "../ui/summary-list";

type Values = Readonly<Record<string, string>>;
export type ReadContext = {
  locale: Locale;
  /** Names of countries by their code. */
  countries: ReadonlyMap<string, string>;
  /** What a translation or a search is about, by the id under which its row names it. */
  rows: ReadonlyMap<string, string>;
};

/** The values of a record or of a row of it in the words of its form; what is empty is left out, but for ticks, which say no. */
export function ReadValues({ noun, part, values, context }: { noun: RecordKind; part?: Part; values: Values; context: ReadContext }) {
  return <SummaryList rows={readFields(noun, part, values, context).map(({ label, value }) => ({ term: label, value }))} />;
}

/** The same as label and value, in the order of the form. */
export function readFields(noun: RecordKind, part: Part | undefined, values: Values, context: ReadContext): { name: string; label: string; value: ReactNode }[] {
  return fieldsOf(noun, part).flatMap((field) => {
    const value = field.name in values ? readField(noun, part, field, values, context) : undefined;
    return value === undefined ? [] : [{ name: field.name, label: fieldLabel(field.name, context.locale, part ?? noun), value }];
  });
}

/** By what a reader tells a row from its neighbours: the first things it says, in one line. */
export function rowName(noun: RecordKind, part: Part, values: Values, { locale, rows }: ReadContext): string {
  const said = fieldsOf(noun, part).filter((field) => field.as !== "tick" && field.as !== "language" && values[field.name] && (rows.has(values[field.name]!) || !HIDDEN.test(values[field.name]!)));
  return said.slice(0, NAMING).map((field) => rows.get(values[field.name]!) ?? choiceLabel(noun, part, field.name, values[field.name]!, locale).slice(0, LONGEST)).join(" · ");
}

/** The claims, names and links of a record by the id under which another row of it names them. */
export function rowsById(noun: RecordKind, parts: readonly ReadPart[], locale: Locale): Map<string, string> {
  const context = { locale, countries: new Map(), rows: new Map() };
  return new Map(parts.flatMap(({ part, rows }) => (part in PREFIXES ? rows.map(({ row, values }) => [`${PREFIXES[part]}${row}`, rowName(noun, part, values, context)] as const) : [])));
}

const PREFIXES: Partial<Record<Part, string>> = { claims: "", names: "name:", links: "link:" };
const NAMING = 2;
const LONGEST = 80;
const HIDDEN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Words that have a language of their own beside that of their row. */
const LANGUAGE_OF: Readonly<Record<string, string>> = { asWritten: "asWrittenLang", verbatim: "verbatimLang", deadlineAsSaid: "verbatimLang" };

function readField(noun: RecordKind, part: Part | undefined, field: FormField, values: Values, { locale, countries, rows }: ReadContext): ReactNode {
  const t = translator(locale);
  const value = values[field.name] ?? "";
  if (field.as === "tick" && !(field.unstated && value === "")) return value === "yes" ? t("recordForm.yes") : t("waiting.no");
  if (value === "") return undefined;
  switch (field.as) {
    case "date":
      return <span className="figures">{formatEdtf(value, locale)}</span>;
    case "dates":
      return <span className="figures">{value.split("\n").map((one) => formatEdtf(one, locale)).join("; ")}</span>;
    case "url":
      return <a href={value} rel="noreferrer nofollow external" className="break-all">{value}</a>;
    case "country":
      return countries.get(value) ?? value;
    case "ownClaim":
    case "translated":
      return rows.get(value) ?? choiceLabel(noun, part, field.name, value, locale);
    case "reference":
    case "references":
    case "agendaItem":
    case "earlierItem":
      return value.split("\n").map((one) => (HIDDEN.test(one) ? t("waiting.hidden") : one)).join("; ");
    case "line":
    case "paragraph":
      return <span lang={languageOf(field, values, locale)} className="break-words whitespace-pre-line">{value}</span>;
    default:
      return choiceLabel(noun, part, field.name, value, locale);
  }
}

function languageOf(field: FormField, values: Values, locale: Locale): string | undefined {
  const lang = values[LANGUAGE_OF[field.name] ?? "lang"];
  return lang && lang !== locale ? lang : undefined;
}
