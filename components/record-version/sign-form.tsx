"use client";
import { sign } from "@/actions/record-versions";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { type ChoiceOption, Radios } from "../ui/choice";
import { type Option, Select } from "../ui/select";
import { TextArea } from "../ui/text-input";

type SignWords = Record<"verdict" | "verdictHint" | "statement" | "statementHint" | "language" | "languageHint" | "submit", string>;
type Props = { id: string; number: number; locale: string; words: SignWords; texts: ActionFormTexts; verdicts: ChoiceOption[]; languages: Option[]; initial: Record<string, string> };

/** What the organisation says of a version: its verdict and, where it does not plainly agree, why. */
export function SignForm({ id, number, locale, words, texts, verdicts, languages, initial }: Props) {
  return (
    <ActionForm action={sign} locale={locale} texts={texts} id="problem-sign" initial={initial}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="number" value={number} />
          <Radios key={values.verdict} name="verdict" label={words.verdict} hint={words.verdictHint} errors={errorsOf("verdict")} options={verdicts} defaultValue={values.verdict} />
          <TextArea name="statement" label={words.statement} hint={words.statementHint} errors={errorsOf("statement")} defaultValue={values.statement} />
          <Select name="lang" label={words.language} hint={words.languageHint} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
          <Button>{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}
