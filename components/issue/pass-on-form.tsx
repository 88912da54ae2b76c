"use client";
import { passIssueOn } from "@/actions/issues";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { WhenBoxes, type WhenWords } from "../form/when-boxes";
import { Button } from "../ui/button";
import { Select, type Option, type OptionGroup } from "../ui/select";
import { TextArea, TextInput } from "../ui/text-input";

type PassOnWords = WhenWords & Record<"body" | "bodyHint" | "reason" | "reasonHint" | "document" | "documentHint" | "language" | "submit", string>;
type Props = { issue: string; sendKey: string; locale: string; words: PassOnWords; texts: ActionFormTexts; bodies: (Option | OptionGroup)[]; languages: Option[]; initial: Record<string, string> };

/** The authority names the body that should deal with it, and says why. */
export function PassOnForm({ issue, sendKey, locale, words, texts, bodies, languages, initial }: Props) {
  return (
    <ActionForm action={passIssueOn} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="issue" value={issue} />
          <input type="hidden" name="key" value={values.key ?? sendKey} />
          <Select name="body" label={words.body} hint={words.bodyHint} errors={errorsOf("body")} options={bodies} defaultValue={values.body ?? ""} />
          <TextArea name="text" label={words.reason} hint={words.reasonHint} errors={errorsOf("text")} defaultValue={values.text} rows={6} />
          <WhenBoxes words={words} values={values} errorsOf={errorsOf} />
          <TextInput name="document" label={words.document} hint={words.documentHint} errors={errorsOf("document")} defaultValue={values.document} />
          <Select name="lang" label={words.language} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
          <Button>{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}
