"use server";
import { redirect } from "next/navigation";
import { dropForm } from "@/db/drafts";
import { raiseFromAgendaItem } from "@/db/issue-links";
import { followSittings } from "@/db/expected-sittings";
import { changeRecord, createRecord, removeRow, type Saved } from "@/db/record-form";
import { readableValues } from "@/db/record-form-values";
import type { Unresolved } from "@/db/record-references";
import { linksTo } from "@/db/records";
import type { Suggestion } from "@/db/suggestions";
import { fieldLabel, hintText } from "@/i18n/record-form-words";
import { translator } from "@/i18n/messages";
import { type Member, SYSTEM } from "@/lib/actor";
import { formPath, recordFormName } from "@/lib/desk-paths";
import type { FormState } from "@/lib/form-state";
import type { Locale } from "@/lib/locales";
import { type RecordFormInput, recordFormInput, removeRowInput } from "@/lib/record-form-input";
import { isName, newKindsFor, newPick } from "@/lib/new-references";
import { may, newThing } from "@/lib/permissions";
import { raisingFieldsOf } from "@/lib/raising";
import { fieldsOf, type FormField } from "@/lib/record-forms";
import { localePath, recordPath } from "@/lib/records";
import { toDecide } from "./decide";
import { formAction, Unfinished } from "./form-action";

/** The one form of every noun: makes a record, changes it, adds or changes a row of it. */
export const saveRecord = formAction(
  recordFormInput,
  async (actor, input, locale) => {
    const { id, version } = input;
    const saved = id && version ? await changeRecord(actor, { ...input, id, version }) : await createRecord(actor, input);
    if (input.item && input.noun === "issue" && !id && "id" in saved) await raiseFromAgendaItem(actor, input.item, saved.id); // sent again, both are found as written
    if ("id" in saved && (input.noun === "platform" || input.noun === "meeting")) await followSittings(SYSTEM, saved.id);
    await goOn(actor, input, saved, locale);
  },
  { keptAs: recordFormName },
);

/** Takes one row away; the same rules as for changing it. */
export const removeRecordRow = formAction(removeRowInput, async (actor, input, locale) => {
  const saved = await removeRow(actor, input);
  const waits = "waits" in saved && saved.waits;
  redirect(localePath(locale, `${formPath(input.noun, input.id, input.part)}?done=${waits ? "waits" : "removed"}`));
});

async function goOn(actor: Member, input: RecordFormInput, saved: Saved, locale: Locale): Promise<never> {
  if ("unresolved" in saved) throw new Unfinished(toChoose(actor, input, saved.unresolved, locale));
  if ("doubles" in saved) throw new Unfinished(await toTellApart(actor, input, saved.doubles, locale));
  const { noun, part } = input;
  if ("conflicts" in saved) throw await toDecide(saved, locale, { label: (field) => fieldLabel(field, locale, part ?? noun), read: async (field, values) => (await readableValues(actor, noun, part, values))[field] ?? "" });
  await dropForm(actor, recordFormName(input));
  const path = input.part ? formPath(input.noun, saved.id, input.part) : formPath(input.noun, saved.id);
  redirect(localePath(locale, `${path}?done=${saved.waits ? "waits" : "saved"}`));
}

type Answer = ConstructorParameters<typeof Unfinished>[0];

type Choice = NonNullable<FormState["choices"]>[string][number];
const choiceOf = ({ id, title, hint }: Suggestion, locale: Locale): Choice => ({ value: id, label: title.text, lang: title.lang === locale ? undefined : title.lang, hint: hintText(hint, locale) });

/** What a name could mean, by field: "use this one", or "save as new" where the field may name what is not on record yet. */
function toChoose(actor: Member, input: RecordFormInput, unresolved: Unresolved, locale: Locale): Answer {
  const t = translator(locale);
  const fields = [...fieldsOf(input.noun, input.part), ...raisingFieldsOf(input)];
  const answers = Object.entries(unresolved).map(([name, found]) => {
    const field = fields.find((one) => one.name === name)!; // only a field of the form is unresolved
    const made = asNew(actor, input, field, locale);
    const label = fieldLabel(name, locale, input.part ?? input.noun);
    const said = made.length > 0 ? (found.length > 0 ? "recordForm.chooseOneOrNew" : "recordForm.nothingFoundOrNew") : found.length > 0 ? "recordForm.chooseOne" : "recordForm.nothingFound";
    return { name, choices: [...found.map((one) => choiceOf(one, locale)), ...made], text: t(said, { field: label }) };
  });
  return { choices: Object.fromEntries(answers.map(({ name, choices }) => [name, choices])), errors: answers.map(({ name, text }) => ({ field: name, text })) };
}

/** One for each kind of record that the name may become. */
function asNew(actor: Member, input: RecordFormInput, field: FormField, locale: Locale): Choice[] {
  const t = translator(locale);
  const typed = (input.references[field.name] ?? []).map((one) => one.typed);
  const kinds = typed.some(isName) ? newKindsFor(input.noun, input.part, field).filter((kind) => may(actor, "propose", newThing(kind))) : [];
  const title = typed.length === 1 ? typed[0] : undefined;
  return kinds.map((kind) => {
    const noun = t(`recordForm.nouns.${kind}`);
    const label = title ? (kinds.length > 1 ? t("recordForm.saveAsNewKind", { noun, title }) : t("recordForm.saveAsNew", { title })) : kinds.length > 1 ? t("recordForm.saveAllAsNewKind", { noun }) : t("recordForm.saveAllAsNew");
    return { value: newPick(kind), label, hint: t(actor.role !== "editor" ? "recordForm.newWaits" : kind === "person" ? "recordForm.newUnnamed" : "recordForm.newPublic") };
  });
}

/** The records of the same name, each with its page, and the question whether it is one of them. */
async function toTellApart(actor: Member, input: RecordFormInput, doubles: readonly Suggestion[], locale: Locale): Promise<Answer> {
  const links = await linksTo(actor, doubles.map((one) => one.id), locale);
  const pageOf = (id: string) => {
    const link = links.get(id);
    return localePath(locale, (link && recordPath(link)) ?? formPath(input.noun, id));
  };
  return { choices: { asNew: doubles.map((one) => ({ ...choiceOf(one, locale), href: pageOf(one.id) })) }, errors: [{ field: "asNew", text: translator(locale)("recordForm.isItOne") }] };
}
