"use client";
import { addFollowUp } from "@/actions/follow-ups";
import { WhenBoxes } from "../meeting/quick-log-form";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Select, type Option } from "../ui/select";
import { TextArea, TextInput } from "../ui/text-input";

export type FollowUpWords = Record<
  "when" | "whenHint" | "day" | "month" | "year" | "about" | "uncertain" | "edtf" | "edtfLabel" | "edtfHint" | "text" | "textHint" | "source" | "sourceHint" | "document" | "documentHint" | "language" | "submit",
  string
>;

type Props = { locale: string; words: FollowUpWords; texts: ActionFormTexts; languages: Option[]; issueId: string; formKey: string; initial: Record<string, string> };

/** A follow-up of an NGO, or the answer of an authority: date, text in any one language, source, document number. */
export function FollowUpForm({ locale, words, texts, languages, issueId, formKey, initial }: Props) {
  return (
    <ActionForm action={addFollowUp} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="issue" value={issueId} />
          <input type="hidden" name="key" value={values.key ?? formKey} />
          <TextArea name="text" label={words.text} hint={words.textHint} errors={errorsOf("text")} defaultValue={values.text} rows={8} />
          <WhenBoxes words={words} values={values} errorsOf={errorsOf} />
          <TextInput name="source" type="text" inputMode="url" label={words.source} hint={words.sourceHint} errors={errorsOf("source")} defaultValue={values.source} />
          <TextInput name="document" label={words.document} hint={words.documentHint} errors={errorsOf("document")} defaultValue={values.document} />
          <Select name="lang" label={words.language} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
          <Button>{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}
