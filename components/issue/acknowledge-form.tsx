"use client";
import { acknowledge } from "@/actions/follow-ups";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";

/** One button: the authority says that it has the issue. */
export function AcknowledgeForm({ id, locale, label, texts }: { id: string; locale: string; label: string; texts: ActionFormTexts }) {
  return (
    <ActionForm action={acknowledge} locale={locale} texts={texts} id="acknowledge-problem" permalink={`/${locale}/review/act/acknowledge/${id}`}>
      {(_, submitLabel) => (
        <>
          <input type="hidden" name="id" value={id} />
          <Button tone="secondary">{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}
