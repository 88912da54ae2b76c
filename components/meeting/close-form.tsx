"use client";
import { close, reopen, setOutcome } from "@/actions/meeting-acts";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Select, type Option } from "../ui/select";

type Common = { id: string; version: number; locale: string; label: string; texts: ActionFormTexts };

/** One button that closes the record of a meeting, or opens it again. */
export function CloseForm({ act, id, version, locale, label, texts }: Common & { act: "close" | "reopen" }) {
  return (
    <ActionForm action={act === "close" ? close : reopen} locale={locale} texts={texts} id={`problem-${act}`} className="mb-8">
      {(_, submitLabel) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <Button tone={act === "close" ? "primary" : "secondary"}>{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}

/** What became of one agenda item, where no entry says it. */
export function OutcomeForm({ item, outcome, id, version, locale, label, texts, words, options }: Common & { item: string; outcome: string; words: { outcome: string; hint: string }; options: Option[] }) {
  return (
    <ActionForm action={setOutcome} locale={locale} texts={texts} id={`problem-${item}`} fieldSuffix={`-${item}`}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="item" value={item} />
          <Select id={`outcome-${item}`} name="outcome" label={words.outcome} hint={words.hint} errors={errorsOf("outcome")} options={options} defaultValue={values.outcome ?? outcome} />
          <Button tone="secondary">{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}
