"use client";
import { giveAssessment } from "@/actions/assessments";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { WhenBoxes, type WhenWords } from "../form/when-boxes";
import { Button } from "../ui/button";
import { Radios } from "../ui/choice";
import { Select, type Option } from "../ui/select";
import { OwnWordsFields, type OwnWordsWords } from "./own-words-fields";

type AssessWords = WhenWords & OwnWordsWords & Record<"state" | "stateHint" | "responsible" | "responsibleHint" | "submit", string>;

type Props = { locale: string; words: AssessWords; texts: ActionFormTexts; languages: Option[]; states: Option[]; /** For a public body: whom it may name as responsible. */ bodies?: Option[]; initial: Record<string, string>; subject: string; formKey: string };

/** What one's organisation says of an issue or a commitment: the state, since when, why, and on what evidence. */
export function AssessForm({ locale, words, texts, languages, states, bodies, initial, subject, formKey }: Props) {
  return (
    <ActionForm action={giveAssessment} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="subject" value={subject} />
          <input type="hidden" name="key" value={values.key ?? formKey} />
          <Radios key={values.state} name="state" label={words.state} hint={words.stateHint} errors={errorsOf("state")} options={states} defaultValue={values.state} />
          {bodies && <Select name="responsible" label={words.responsible} hint={words.responsibleHint} errors={errorsOf("responsible")} options={bodies} defaultValue={values.responsible ?? ""} />}
          <WhenBoxes words={words} values={values} errorsOf={errorsOf} />
          <OwnWordsFields words={words} languages={languages} locale={locale} values={values} errorsOf={errorsOf} />
          <Button>{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}
