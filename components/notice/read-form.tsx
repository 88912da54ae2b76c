"use client";
import { readAllNotices, readNotice } from "@/actions/notices";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";

type Common = { locale: string; label: string; texts: ActionFormTexts };

/** One button that marks one notice as read; `of` says which to somebody who does not see the line. */
export function ReadForm({ id, of, locale, label, texts }: Common & { id: string; of: string }) {
  return (
    <ActionForm action={readNotice} locale={locale} texts={texts} id={`problem-${id}`}>
      {(_, submitLabel) => (
        <>
          <input type="hidden" name="id" value={id} />
          <Button tone="quiet" aria-label={`${submitLabel(label)}: ${of}`}>{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}

/** Marks everything that this page shows, and what is older, as read. */
export function ReadAllForm({ upTo, locale, label, texts }: Common & { upTo: string }) {
  return (
    <ActionForm action={readAllNotices} locale={locale} texts={texts} id="problem-all">
      {(_, submitLabel) => (
        <>
          <input type="hidden" name="upTo" value={upTo} />
          <Button tone="secondary">{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}
