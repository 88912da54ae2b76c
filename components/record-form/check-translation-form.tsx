"use client";
import { check } from "@/actions/translations";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";

type Props = { locale: string; texts: ActionFormTexts; of: { noun: string; record: string; row: string; text: string }; label: string };

/** One button: a person has read the machine's words. */
export function CheckTranslationForm({ locale, texts, of, label }: Props) {
  return (
    <ActionForm action={check} locale={locale} texts={texts} id="problem-check">
      {(_, submitLabel) => (
        <>
          {Object.entries(of).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <Button tone="secondary">{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}
