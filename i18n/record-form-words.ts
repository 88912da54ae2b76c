import { FIELDS } from "@/lib/fields";
import { defaultOf, FOLDED_FIELDS } from "@/lib/record-form-defaults";
import { RAISING_FIELDS } from "@/lib/raising";
import { TEXT_LANGUAGES } from "@/lib/record-form-input";
import { fieldsOf, type FormField, type Part } from "@/lib/record-forms";
import type { Locale } from "@/lib/locales";
import type { RecordKind } from "@/lib/records";
import { formatEdtf } from "./dates";
import { type Translator, translator } from "./messages";

/** A field as a client component renders it: plain words and values. */
export type FieldView = {
  name: string;
  control: "line" | "paragraph" | "select" | "tick" | "number";
  label: string;
  hint?: string;
  rows?: number;
  options?: { value: string; label: string; lang?: string }[];
  /** Few records need it: folded away until it holds something. */
  folded: boolean;
};

type Lists = { countries: { code: string; name: string }[]; /** The record's own claims. */ claims?: { value: string; label: string }[]; /** The notes of its links and names. */ notes?: { value: string; label: string }[]; /** The agenda of its meeting; of an item, those it may be carried over from. */ items?: { value: string; label: string }[]; /** Of a new issue: who raised it and who is to answer. */ raising?: boolean; /** What stands there now. */ stands?: Record<string, string>; /** Whether the right of reply may be turned off here. */ asksRisk?: boolean };

/** The form of a noun, or of a row of it, in a reader's language. */
export function fieldViews(locale: Locale, noun: RecordKind, part: Part | undefined, actorIsEditor: boolean, lists: Lists): FieldView[] {
  const t = translator(locale);
  return [...fieldsOf(noun, part), ...(lists.raising ? RAISING_FIELDS : [])]
    .filter((field) => !field.editorOnly || actorIsEditor)
    .filter((field) => field.name !== "atRisk" || lists.asksRisk)
    .filter((field) => (field.as !== "agendaItem" && field.as !== "earlierItem") || (lists.items ?? []).length > 0) // of no meeting, or of one without an agenda
    .map((field) => ({
      name: field.name,
      control: controlOf(field),
      label: field.required ? t("recordForm.required", { field: fieldLabel(field.name, locale, part ?? noun) }) : fieldLabel(field.name, locale, part ?? noun),
      hint: hintOf(field, locale, part ?? noun),
      rows: field.as === "paragraph" ? (field.max > 2_000 ? 6 : 3) : field.as === "dates" || field.as === "references" ? 3 : undefined,
      options: optionsOf(t, locale, field, noun, lists),
      folded: !field.required && FOLDED_FIELDS.has(field.name),
    }));
}

/** What a field is called, for a label, the history and an error; some have a word of their own in their noun or part. */
export function fieldLabel(name: string, locale: Locale, within?: RecordKind | Part): string {
  const t = translator(locale);
  return (within && word(t, `recordForm.fieldsIn.${within}.${name}`)) ?? word(t, `recordForm.fields.${name}`) ?? name;
}

/** What tells namesakes apart, in one line. */
export function hintText({ country, when, number, within }: { country?: string; when?: string; number?: string; within?: { text: string }[] }, locale: Locale): string | undefined {
  return [...(within ?? []).map((one) => one.text), number, when && formatEdtf(when, locale), country].filter(Boolean).join(" · ") || undefined;
}

/** One choice of a field in words; the value itself where it has none. */
export function choiceLabel(noun: RecordKind, part: Part | undefined, name: string, value: string, locale: Locale): string {
  const field = fieldsOf(noun, part).find((f) => f.name === name);
  const t = translator(locale);
  if (field?.as === "choice" || field?.as === "translated") return word(t, `${field.words}.${value}`) ?? value;
  if (field?.as === "tick") return t("recordForm.yes");
  if (field?.as === "language") return word(t, `sources.languagesByCode.${value}`) ?? value;
  return field?.as === "claimField" ? (word(t, `claims.fields.${value}`) ?? value) : value;
}

const NO_CHOICE = "";
const NUMBERS: readonly FormField["as"][] = ["whole", "degrees"];
const LINES: readonly FormField["as"][] = ["line", "date", "url", "reference"];

function controlOf(field: FormField): FieldView["control"] {
  if (field.as === "tick") return "tick";
  if (NUMBERS.includes(field.as)) return "number";
  return LINES.includes(field.as) ? "line" : field.as === "paragraph" || field.as === "dates" || field.as === "references" ? "paragraph" : "select";
}

/** A sentence of its own, else that of its kind: how a date is written, how a record is found. */
function hintOf(field: FormField, locale: Locale, within: RecordKind | Part): string | undefined {
  const t = translator(locale);
  const own = word(t, `recordForm.hintsIn.${within}.${field.name}`) ?? word(t, `recordForm.hints.${field.name}`);
  const ofKind = field.as === "date" || field.as === "dates" || field.as === "reference" || field.as === "references" ? t(`recordForm.hintsOf.${field.as}`) : undefined;
  return [own, ofKind].filter(Boolean).join(" ") || undefined;
}

function optionsOf(t: Translator, locale: Locale, field: FormField, noun: RecordKind, lists: Lists): FieldView["options"] {
  const none = { value: NO_CHOICE, label: t("recordForm.noChoice") };
  const choose = { value: NO_CHOICE, label: t("recordForm.chooseField") };
  switch (field.as) {
    case "choice":
      // nothing is chosen for anybody by standing first: a role nobody had, a kind nobody meant
      return [...(!field.required ? [none] : defaultOf(field) === undefined ? [choose] : []), ...[...field.of, ...(field.also ?? []).filter((value) => value === lists.stands?.[field.name])].map((value) => ({ value, label: word(t, `${field.words}.${value}`) ?? value }))];
    case "language":
      return [...(field.required ? [] : [none]), ...[locale, ...TEXT_LANGUAGES.filter((l) => l !== locale)].map((value) => ({ value, label: word(t, `sources.languagesByCode.${value}`) ?? value }))];
    case "country":
      return [none, ...lists.countries.map((c) => ({ value: c.code, label: c.name }))];
    case "claimField":
      return [choose, ...Object.keys(FIELDS[noun]).map((value) => ({ value, label: word(t, `claims.fields.${value}`) ?? value }))];
    case "translated":
      return [choose, ...field.of.map((value) => ({ value, label: word(t, `${field.words}.${value}`) ?? value })), ...(lists.notes ?? [])];
    case "ownClaim":
      return [none, ...(lists.claims ?? [])];
    case "agendaItem":
    case "earlierItem":
      return [none, ...(lists.items ?? [])];
    default:
      return undefined;
  }
}

/** A message by a key put together from data; undefined where there is none. */
function word(t: Translator, key: string): string | undefined {
  const known = key as Parameters<typeof t>[0]; // `has` decides
  return t.has(known) ? t(known as never) : undefined;
}
