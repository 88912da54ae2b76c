"use client";
import { answerProposedEnd } from "@/actions/assessments";
import { confirmRecorded } from "@/actions/confirmations";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Radios } from "../ui/choice";
import type { Option } from "../ui/select";
import { OwnWordsFields, type OwnWordsWords } from "./own-words-fields";

type VerdictWords = OwnWordsWords & Record<"answer" | "answerHint" | "submit", string>;

type Props = { locale: string; words: VerdictWords; texts: ActionFormTexts; languages: Option[]; answers: Option[]; initial: Record<string, string>; formKey: string; /** An issue whose proposed end is answered, or an entry whose words are confirmed. */ of: { issue: string } | { entry: string } };

/** One answer of a few, and why: to a proposed end, or to what another recorded of one's organisation. */
export function VerdictForm({ locale, words, texts, languages, answers, initial, formKey, of }: Props) {
  const [action, name] = "issue" in of ? [answerProposedEnd, "answer"] : [confirmRecorded, "verdict"];
  return (
    <ActionForm action={action} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          {Object.entries(of).map(([field, id]) => <input key={field} type="hidden" name={field} value={id} />)}
          <input type="hidden" name="key" value={values.key ?? formKey} />
          <Radios key={values[name]} name={name} label={words.answer} hint={words.answerHint} errors={errorsOf(name)} options={answers} defaultValue={values[name]} />
          <OwnWordsFields words={words} languages={languages} locale={locale} values={values} errorsOf={errorsOf} />
          <Button>{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}
