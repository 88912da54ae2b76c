"use server";
import { redirect } from "next/navigation";
import { dropForm } from "@/db/drafts";
import { raiseFromAgendaItem } from "@/db/issue-links";
import { followSittings } from "@/db/expected-sittings";
import { changeRecord, type Conflict, createRecord, removeRow, type Saved } from "@/db/record-form";
import { readableValues } from "@/db/record-form-values";
import { fieldLabel, hintText } from "@/i18n/record-form-words";
import { translator } from "@/i18n/messages";
import { type Member, SYSTEM } from "@/lib/actor";
import { formPath, recordFormName } from "@/lib/desk-paths";
import type { FormState } from "@/lib/form-state";
import type { Locale } from "@/lib/locales";
import { type RecordFormInput, recordFormInput, removeRowInput } from "@/lib/record-form-input";
import { localePath } from "@/lib/records";
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
  if ("unresolved" in saved) throw new Unfinished(toChoose(input, saved.unresolved, locale));
  if ("conflicts" in saved) throw new Unfinished(await toDecide(actor, input, saved, locale));
  await dropForm(actor, recordFormName(input));
  const path = input.part ? formPath(input.noun, saved.id, input.part) : formPath(input.noun, saved.id);
  redirect(localePath(locale, `${path}?done=${saved.waits ? "waits" : "saved"}`));
}

type Answer = ConstructorParameters<typeof Unfinished>[0];

function toChoose(input: RecordFormInput, unresolved: Extract<Saved, { unresolved: unknown }>["unresolved"], locale: Locale): Answer {
  const t = translator(locale);
  const choices = Object.fromEntries(Object.entries(unresolved).map(([field, found]) => [field, found.map(({ id, title, hint }): NonNullable<FormState["choices"]>[string][number] => ({ value: id, label: title.text, lang: title.lang === locale ? undefined : title.lang, hint: hintText(hint, locale) }))]));
  return { choices, errors: Object.entries(unresolved).map(([field, found]) => ({ field, text: t(found.length > 0 ? "recordForm.chooseOne" : "recordForm.nothingFound", { field: fieldLabel(field, locale, input.part ?? input.noun) }) })) };
}

async function toDecide(actor: Member, input: RecordFormInput, { conflicts, comparedWith }: { conflicts: Conflict[]; comparedWith: number }, locale: Locale): Promise<Answer> {
  const t = translator(locale);
  const read = async (pick: "mine" | "theirs") => readableValues(actor, input.noun, input.part, Object.assign({}, ...conflicts.map((conflict) => conflict[pick])));
  const [mine, theirs] = [await read("mine"), await read("theirs")];
  const by = conflicts.find((conflict) => conflict.by)?.by;
  const shown = conflicts.map(({ field }) => ({ field, label: fieldLabel(field, locale, input.part ?? input.noun), mine: mine[field] ?? "", theirs: theirs[field] ?? "", comparedWith }));
  return { conflicts: shown, refusal: by ? t("recordForm.changedBy", { name: by }) : t("recordForm.changedMeanwhile"), errors: shown.map(({ field, label }) => ({ field: `keep.${field}`, text: t("recordForm.decide", { field: label }) })) };
}
