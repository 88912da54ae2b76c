"use client";
import { Select, type Option } from "../ui/select";
import { TextArea, TextInput } from "../ui/text-input";

export type OwnWordsWords = Record<"statement" | "statementHint" | "source" | "sourceHint" | "document" | "documentHint" | "language", string>;

type Props = { words: OwnWordsWords; languages: Option[]; locale: string; values: Record<string, string>; errorsOf: (field: string) => string[] | undefined };

/** What an organisation says in its own words, what it rests on, and the language it is written in. */
export function OwnWordsFields({ words, languages, locale, values, errorsOf }: Props) {
  return (
    <>
      <TextArea name="statement" label={words.statement} hint={words.statementHint} errors={errorsOf("statement")} defaultValue={values.statement} rows={6} />
      <TextInput name="source" type="text" inputMode="url" label={words.source} hint={words.sourceHint} errors={errorsOf("source")} defaultValue={values.source} />
      <TextInput name="document" label={words.document} hint={words.documentHint} errors={errorsOf("document")} defaultValue={values.document} />
      <Select name="lang" label={words.language} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
    </>
  );
}
