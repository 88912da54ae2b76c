"use client";
import { changeMeeting, logMeeting } from "@/actions/meetings";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { VersionFields, type VersionOf } from "../form/version-fields";
import { WhenBoxes, type WhenWords } from "../form/when-boxes";
import { Button } from "../ui/button";
import { Select, type Option } from "../ui/select";
import { TextArea, TextInput } from "../ui/text-input";

export type QuickLogWords = WhenWords & Record<"who" | "whoHint" | "what" | "whatHint" | "platform" | "platformHint" | "languageHint" | "country" | "countryHint" | "language" | "next" | "save", string>;

type Props = {
  locale: string;
  words: QuickLogWords;
  texts: ActionFormTexts;
  platforms: Option[];
  countries: Option[];
  languages: Option[];
  initial: Record<string, string>;
  /** A new meeting carries a key, so that sending it twice writes once; a changed one its id and version. */
  of: { key: string } | VersionOf;
};

/** One page: when, who, about what, on which platform. Leads to check-your-answers. */
export function QuickLogForm({ locale, words, texts, platforms, countries, languages, initial, of }: Props) {
  const amends = "id" in of;
  return (
    <ActionForm action={amends ? changeMeeting : logMeeting} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf, answered }, submitLabel) => (
        <>
          {amends ? (
            <VersionFields of={of} values={values} answered={answered} merges />
          ) : (
            <input type="hidden" name="key" value={values.key ?? of.key} />
          )}
          <WhenBoxes words={words} values={values} errorsOf={errorsOf} />
          <TextArea name="participants" label={words.who} hint={words.whoHint} errors={errorsOf("participants")} defaultValue={values.participants} rows={4} />
          <TextInput name="title" label={words.what} hint={words.whatHint} errors={errorsOf("title")} defaultValue={values.title} />
          <Select name="platform" label={words.platform} hint={words.platformHint} errors={errorsOf("platform")} options={platforms} defaultValue={values.platform ?? ""} />
          <Select name="country" label={words.country} hint={words.countryHint} errors={errorsOf("country")} options={countries} defaultValue={values.country ?? ""} />
          <Select name="lang" label={words.language} hint={words.languageHint} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
          <Button>{submitLabel(amends ? words.save : words.next)}</Button>
        </>
      )}
    </ActionForm>
  );
}
