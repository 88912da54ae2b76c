"use client";
import { removeRecordRow } from "@/actions/records";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { TextArea } from "../ui/text-input";

type Props = { locale: string; texts: ActionFormTexts; of: { noun: string; part: string; id: string; row: string; version: number }; words: { remove: string; why: string; whyHint: string }; asksWhy: boolean };

/** Takes a row away; of a released record, with the sentence that says why. */
export function RemoveForm({ locale, texts, of, words, asksWhy }: Props) {
  return (
    <ActionForm action={removeRecordRow} locale={locale} texts={texts} id="problem-remove" fieldSuffix="-remove">
      {({ values, errorsOf }, submitLabel) => (
        <>
          {Object.entries(of).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <input type="hidden" name="whyLang" value={locale} />
          {asksWhy && <TextArea id="why-remove" name="why" label={words.why} hint={words.whyHint} errors={errorsOf("why")} defaultValue={values.why} rows={2} />}
          <Button tone="destructive">{submitLabel(words.remove)}</Button>
        </>
      )}
    </ActionForm>
  );
}
