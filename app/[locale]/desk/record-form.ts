import { listAgendaChoices } from "@/db/agenda";
import { listTypedRows, claimLabel } from "@/db/record-form-values";
import { countRows } from "@/db/record-rows-count";
import { listCountries } from "@/db/organizations";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { choiceLabel, type FieldView, fieldLabel, fieldViews } from "@/i18n/record-form-words";
import type { Actor } from "@/lib/actor";
import { formPath } from "@/lib/desk-paths";
import type { Locale } from "@/lib/locales";
import { type Part, partsOf } from "@/lib/record-forms";
import { localePath, type RecordKind } from "@/lib/records";

/** What the form of a noun, or of a row of it, needs beside its values. `meeting` is the id of the one that a new entry begins with. */
export async function recordFormProps(actor: Actor, locale: Locale, noun: RecordKind, part?: Part, id?: string, meeting?: string) {
  const t = translator(locale);
  const claims = id && part ? ((await listTypedRows(actor, noun, id, "claims")) ?? []).map(({ row, values }) => ({ value: row, label: claimLabel({ ...values, field: choiceLabel(noun, "claims", "field", values.field ?? "", locale) }) })) : undefined;
  const notes = id && part === "translations" ? [...(await notesOf(actor, noun, id, "links", "link")), ...(await notesOf(actor, noun, id, "names", "name"))] : undefined;
  const items = noun === "entry" && !part ? (await listAgendaChoices(actor, { entry: id, meeting })).map(({ id: value, number, title }) => ({ value, label: [number, title].filter(Boolean).join(". ") })) : undefined;
  const fields: FieldView[] = fieldViews(locale, noun, part, actor.kind === "member" && actor.role === "editor", { countries: await listCountries(actor, locale), claims, notes, items });
  const words = {
    save: t("recordForm.save"), more: t("recordForm.more"), mine: t("recordForm.mine"), theirs: t("recordForm.theirs"), useThis: t("recordForm.useThis"), anotherName: t("recordForm.anotherName"),
    why: t("recordForm.why"), whyHint: t("recordForm.whyHint"), whyLang: t("recordForm.whyLang"), nothing: t("recordForm.nothing"),
  };
  return { locale, texts: formTexts(locale), words, fields, languages: languageOptions(locale) };
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

/** The values of a row as a reader sees them: labels and words, the empty ones left out. */
export function readRow(noun: RecordKind, part: Part | undefined, values: Record<string, string>, locale: Locale): { label: string; value: string }[] {
  return Object.entries(values).flatMap(([name, value]) => (value === "" ? [] : [{ label: fieldLabel(name, locale, part ?? noun), value: choiceLabel(noun, part, name, value, locale) }]));
}
