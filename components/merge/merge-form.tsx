"use client";
import { merge } from "@/actions/merges";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Radios, type ChoiceOption } from "../ui/choice";

/** A field of which both records have a value, and not the same: one is kept. */
type FieldChoice = { name: string; label: string; options: ChoiceOption[] };
type Side = { id: string; version: number };
type Props = { from: Side; into: Side; choices: FieldChoice[]; path: string; locale: string; label: string; texts: ActionFormTexts };

/** Which values are kept, and the one button that makes one record of two. */
export function MergeForm({ from, into, choices, path, locale, label, texts }: Props) {
  return (
    <ActionForm action={merge} locale={locale} texts={texts} id="problem-merge" permalink={`${path}?with=${from.id}`}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="from" value={from.id} />
          <input type="hidden" name="into" value={into.id} />
          <input type="hidden" name="fromVersion" value={from.version} />
          <input type="hidden" name="intoVersion" value={into.version} />
          {choices.map((c) => <Radios key={c.name} name={c.name} label={c.label} errors={errorsOf("keep")} options={c.options} defaultValue={values[c.name] ?? "into"} />)}
          <Button tone="destructive">{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}
