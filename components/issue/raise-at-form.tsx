"use client";
import { raiseAt } from "@/actions/issues";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Radios, type ChoiceOption } from "../ui/choice";
import { Select, type Option } from "../ui/select";
import { TextArea } from "../ui/text-input";

type RaiseAtWords = Record<"at" | "atHint" | "text" | "textHint" | "language" | "submit", string>;
type Props = { issue: string; sendKey: string; locale: string; words: RaiseAtWords; texts: ActionFormTexts; places: ChoiceOption[]; languages: Option[]; initial: Record<string, string> };

/** At which meeting, and at which item of its agenda, the issue was raised, and what was said. */
export function RaiseAtForm({ issue, sendKey, locale, words, texts, places, languages, initial }: Props) {
  return (
    <ActionForm action={raiseAt} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="issue" value={issue} />
          <input type="hidden" name="key" value={values.key ?? sendKey} />
          <Radios name="at" label={words.at} hint={words.atHint} errors={errorsOf("at")} options={places} defaultValue={values.at} />
          <TextArea name="text" label={words.text} hint={words.textHint} errors={errorsOf("text")} defaultValue={values.text} rows={5} />
          <Select name="lang" label={words.language} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
          <Button>{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}
