import { listAgendaChoices } from "@/db/agenda";
import { listItemsToCarry } from "@/db/carried-items";
import { listTypedRows, claimLabel } from "@/db/record-form-values";
import { countRows } from "@/db/record-rows-count";
import { listCountries } from "@/db/organizations";
import { formatEdtf } from "@/i18n/dates";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { choiceLabel, type FieldView, fieldLabel, fieldViews } from "@/i18n/record-form-words";
import type { Actor } from "@/lib/actor";
import { formPath } from "@/lib/desk-paths";
import type { Locale } from "@/lib/locales";
import { raisingFieldsOf } from "@/lib/raising";
import { type Part, partsOf } from "@/lib/record-forms";
import { localePath, type RecordKind } from "@/lib/records";

/** What the form of a noun, or of a row of it, needs beside its values. `meeting` is the id of the one that a new entry begins with; `stands` are the values it has now. */
export async function recordFormProps(actor: Actor, locale: Locale, noun: RecordKind, part?: Part, id?: string, meeting?: string, stands?: Record<string, string>) {
  const t = translator(locale);
  const claims = id && part ? ((await listTypedRows(actor, noun, id, "claims")) ?? []).map(({ row, values }) => ({ value: row, label: claimLabel({ ...values, field: choiceLabel(noun, "claims", "field", values.field ?? "", locale) }) })) : undefined;
  const notes = id && part === "translations" ? [...(await notesOf(actor, noun, id, "links", "link")), ...(await notesOf(actor, noun, id, "names", "name"))] : undefined;
  const items = noun === "entry" && !part ? (await listAgendaChoices(actor, { entry: id, meeting })).map(({ id: value, number, title }) => ({ value, label: [number, title].filter(Boolean).join(". ") })) : undefined;
  const earlier = part === "agendaItems" && id ? await earlierItems(actor, locale, id) : undefined;
  const isEditor = actor.kind === "member" && actor.role === "editor";
  const raising = !isEditor && raisingFieldsOf({ noun, part, id }).length > 0;
  const fields: FieldView[] = fieldViews(locale, noun, part, isEditor, { countries: await listCountries(actor, locale), claims, notes, items: items ?? earlier, raising, stands, asksRisk: actor.kind === "member" && actor.role === "ngo" });
  const words = {
    save: t("recordForm.save"), more: t("recordForm.more"), useThis: t("recordForm.useThis"), isItOneHeading: t("recordForm.isItOneHeading"), asNew: t("recordForm.asNew"), anotherName: t("recordForm.anotherName"),
    why: t("recordForm.why"), whyHint: t("recordForm.whyHint"), whyLang: t("recordForm.whyLang"),
  };
  return { locale, texts: formTexts(locale), words, fields, languages: languageOptions(locale) };
}

/** Items of earlier meetings that the agenda of this one may take up again, by their meeting and its date. */
export async function earlierItems(actor: Actor, locale: Locale, meeting: string): Promise<{ value: string; label: string }[]> {
  const t = translator(locale);
  return (await listItemsToCarry(actor, meeting)).map(({ id: value, item }) => ({ value, label: item ? `${[item.starts && formatEdtf(item.starts, locale), item.meeting].filter(Boolean).join(" · ")}: ${[item.number, item.title].filter(Boolean).join(". ")}` : t("agenda.kept") }));
}

/** Notes that can be translated, by their beginning. */
async function notesOf(actor: Actor, noun: RecordKind, id: string, part: "links" | "names", prefix: string) {
  return ((await listTypedRows(actor, noun, id, part)) ?? []).flatMap(({ row, values }) => (values.note ? [{ value: `${prefix}:${row}`, label: values.note.slice(0, 60) }] : []));
}

/** The parts of a record with how many rows each has, for its task list. */
export async function taskListOf(actor: Actor, locale: Locale, noun: RecordKind, id: string) {
  const t = translator(locale);
  const counts = await countRows(actor, noun, id);
  return partsOf(noun).map((part) => ({ label: t(`recordForm.parts.${part}`), href: localePath(locale, formPath(noun, id, part)), status: t("recordForm.page.rows", { count: counts[part] ?? 0 }) }));
}

/** The values of a row as a reader sees them: labels and words, the empty ones left out. `items` are those that an id may stand for. */
export function readRow(noun: RecordKind, part: Part | undefined, values: Record<string, string>, locale: Locale, items: readonly { value: string; label: string }[] = []): { label: string; value: string }[] {
  const words = (name: string, value: string) => items.find((item) => item.value === value)?.label ?? choiceLabel(noun, part, name, value, locale);
  return Object.entries(values).flatMap(([name, value]) => (value === "" ? [] : [{ label: fieldLabel(name, locale, part ?? noun), value: words(name, value) }]));
}
