"use client";
import { admit, decline } from "@/actions/issues";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";

const ACTIONS = { admit, decline };
type JoinDecision = keyof typeof ACTIONS;

/** One button: admit the organisation that asks, or decline. `path` is a page that shows the button whatever has become of the request. */
export function DecideJoinForm({ request, decision, path, locale, label, texts }: { request: string; decision: JoinDecision; path: string; locale: string; label: string; texts: ActionFormTexts }) {
  return (
    <ActionForm action={ACTIONS[decision]} locale={locale} texts={texts} id={`problem-${decision}-${request}`} permalink={`${path}?request=${request}&decision=${decision}`}>
      {(_, submitLabel) => (
        <>
          <input type="hidden" name="request" value={request} />
          <Button tone={decision === "admit" ? "primary" : "secondary"}>{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}
