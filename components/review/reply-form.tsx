"use client";
import { reply } from "@/actions/publication";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Select, type Option } from "../ui/select";
import { TextArea } from "../ui/text-input";

type Props = { record: string; submissionKey: string; locale: string; texts: ActionFormTexts; words: { text: string; textHint: string; language: string; send: string }; languages: Option[]; initial: Record<string, string> };

/** The reply of a body concerned, in its own name and in any one language. */
export function ReplyForm({ record, submissionKey, locale, texts, words, languages, initial }: Props) {
  return (
    <ActionForm action={reply} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="record" value={record} />
          <input type="hidden" name="key" value={values.key ?? submissionKey} />
          <TextArea name="text" label={words.text} hint={words.textHint} errors={errorsOf("text")} defaultValue={values.text} rows={8} />
          <Select name="lang" label={words.language} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
          <Button>{submitLabel(words.send)}</Button>
        </>
      )}
    </ActionForm>
  );
}
