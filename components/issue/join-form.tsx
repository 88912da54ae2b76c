"use client";
import { join } from "@/actions/issues";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/choice";
import { Select, type Option } from "../ui/select";
import { TextArea } from "../ui/text-input";

type JoinWords = Record<"statement" | "statementHint" | "language" | "named" | "namedHint" | "submit", string>;

/** An organisation asks to become party to an issue, says why, and whether it may be named. */
export function JoinForm({ issue, locale, words, texts, languages, initial }: { issue: string; locale: string; words: JoinWords; texts: ActionFormTexts; languages: Option[]; initial: Record<string, string> }) {
  return (
    <ActionForm action={join} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="issue" value={issue} />
          <TextArea name="statement" label={words.statement} hint={words.statementHint} errors={errorsOf("statement")} defaultValue={values.statement} rows={5} />
          <Select name="lang" label={words.language} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
          <div className="mb-8">
            <Checkbox name="named" label={words.named} hint={words.namedHint} defaultChecked={values.named === "yes"} />
          </div>
          <Button>{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}
