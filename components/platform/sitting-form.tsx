"use client";
import { sayThatComplete, sayThatMissed } from "@/actions/sittings";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Select, type Option } from "../ui/select";
import { TextArea, TextInput } from "../ui/text-input";

type SittingWords = Record<"statement" | "statementHint" | "language" | "source" | "sourceHint" | "submit", string>;

type Props = { says: "missed" | "record_complete"; platform: string; period: string; locale: string; words: SittingWords; texts: ActionFormTexts; languages: Option[] };

/** That no sitting took place in a period, or that its record is complete; words are optional, an editor's source is not. */
export function SittingForm({ says, platform, period, locale, words, texts, languages }: Props) {
  return (
    <ActionForm action={says === "missed" ? sayThatMissed : sayThatComplete} locale={locale} texts={texts}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="platform" value={platform} />
          <input type="hidden" name="period" value={period} />
          {says === "record_complete" && <TextInput name="source" label={words.source} hint={words.sourceHint} errors={errorsOf("source")} defaultValue={values.source} />}
          <TextArea name="statement" label={words.statement} hint={words.statementHint} errors={errorsOf("statement")} defaultValue={values.statement} rows={3} />
          <Select name="lang" label={words.language} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
          <Button>{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}
