"use client";
import { acceptLikely, rejectLikely, takeMergeBack } from "@/actions/merges";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";

const ACTIONS = { undo: { action: takeMergeBack, field: "merge" }, accept: { action: acceptLikely, field: "link" }, reject: { action: rejectLikely, field: "link" } } as const;
export type MergeAct = keyof typeof ACTIONS;

/** One button on a merge or a likely identity: take back, "it is", "it is not". `path` is the page that shows it whatever has become of it. */
export function MergeButton({ act, id, path, locale, label, texts }: { act: MergeAct; id: string; path: string; locale: string; label: string; texts: ActionFormTexts }) {
  const { action, field } = ACTIONS[act];
  return (
    <ActionForm action={action} locale={locale} texts={texts} id={`problem-${act}-${id}`} permalink={`${path}?act=${act}&of=${id}`}>
      {(_, submitLabel) => (
        <>
          <input type="hidden" name={field} value={id} />
          <Button tone="secondary">{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}
