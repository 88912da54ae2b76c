"use client";
import { split } from "@/actions/issues";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/choice";
import { FieldSet } from "../ui/field";
import { Select, type Option } from "../ui/select";
import { TextInput } from "../ui/text-input";

type SplitWords = Record<"title" | "titleHint" | "entries" | "entriesHint" | "language" | "submit", string>;
type Props = { issue: string; version: number; sendKey: string; locale: string; words: SplitWords; texts: ActionFormTexts; entries: { name: string; label: string; lang: string; when?: string }[]; languages: Option[]; initial: Record<string, string> };

/** The title of the new issue and which entries go there. */
export function SplitForm({ issue, version, sendKey, locale, words, texts, entries, languages, initial }: Props) {
  return (
    <ActionForm action={split} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="issue" value={issue} />
          <input type="hidden" name="version" value={values.version ?? version} />
          <input type="hidden" name="key" value={values.key ?? sendKey} />
          <TextInput name="title" label={words.title} hint={words.titleHint} errors={errorsOf("title")} defaultValue={values.title} />
          <Select name="lang" label={words.language} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
          <FieldSet id="entries" label={words.entries} hint={words.entriesHint} errors={errorsOf("entries")}>
            {entries.map((e) => <Checkbox key={e.name} name={e.name} label={<span lang={e.lang}>{e.label}</span>} hint={e.when} defaultChecked={values[e.name] === "yes"} />)}
          </FieldSet>
          <Button>{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}
