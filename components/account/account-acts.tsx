"use client";
import { issueAgain, reinstate, setCoordinator, suspend } from "@/actions/users";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { IssuedPassword, type IssuedWords } from "./issued-password";

const ACTS = { suspend, reinstate, issueAgain, name: setCoordinator, unname: setCoordinator };
export type AccountAct = keyof typeof ACTS;

type Props = { act: AccountAct; id: string; locale: string; label: string; hint: string; texts: ActionFormTexts; issuedWords: IssuedWords };

/** One act on one account: a sentence on what it does, and the button. */
export function AccountActForm({ act, id, locale, label, hint, texts, issuedWords }: Props) {
  return (
    <ActionForm action={ACTS[act]} locale={locale} texts={texts} id={`problem-${act}`} className="mb-8 border-t border-hairline pt-4">
      {({ values }, submitLabel) => (
        <>
          {values.issued && <IssuedPassword email={values.issuedTo ?? ""} password={values.issued} words={issuedWords} />}
          <input type="hidden" name="id" value={id} />
          {(act === "name" || act === "unname") && <input type="hidden" name="coordinator" value={act === "name" ? "yes" : "no"} />}
          <p className="mb-2">{hint}</p>
          <Button tone={act === "suspend" ? "destructive" : "secondary"}>{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}
