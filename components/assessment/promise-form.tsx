"use client";
import { amendGivenPromise, givePromise } from "@/actions/promises";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { TextOfFields, type TextOf } from "../form/version-fields";
import { WhenBoxes, type WhenWords } from "../form/when-boxes";
import { Button } from "../ui/button";
import { Select, type Option, type OptionGroup } from "../ui/select";
import { TextArea, TextInput } from "../ui/text-input";

type PromiseWords = WhenWords &
  Record<
    | "text" | "textHint" | "as" | "asHint" | "basis" | "basisHint" | "document" | "documentHint" | "documentDate" | "documentDateHint" | "point" | "pointHint" | "source" | "sourceHint" | "with1" | "with2" | "with3" | "withHint"
    | "asSaid" | "asSaidHint" | "due" | "dueHint" | "count" | "countHint" | "unit" | "unitHint" | "at" | "atHint" | "language" | "submit",
    string
  >;

type Props = {
  locale: string;
  words: PromiseWords;
  texts: ActionFormTexts;
  languages: Option[];
  /** The body itself and its posts; bases; other bodies; units. */
  choices: { /** The meetings at which it may have been given. */ places?: (Option | OptionGroup)[]; speakers: Option[]; bases: Option[]; bodies: (Option | OptionGroup)[]; units: Option[] };
  initial: Record<string, string>;
  of: TextOf;
};

/** A promise in the authority's own name: its words, who gives it, on what paper, who else carries it out, and by when. */
export function PromiseForm({ locale, words, texts, languages, choices, initial, of }: Props) {
  return (
    <ActionForm action={"id" in of ? amendGivenPromise : givePromise} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf, answered }, submitLabel) => {
        const line = (name: "document" | "documentDate" | "point" | "source" | "asSaid" | "due" | "count", rest: { short?: boolean; url?: boolean } = {}) => (
          <TextInput name={name} label={words[name]} hint={words[`${name}Hint`]} errors={errorsOf(name)} defaultValue={values[name]} width={rest.short ? "short" : "full"} inputMode={rest.url ? "url" : undefined} />
        );
        return (
          <>
            <TextOfFields of={of} values={values} answered={answered} />
            <TextArea name="text" label={words.text} hint={words.textHint} errors={errorsOf("text")} defaultValue={values.text} rows={6} />
            <Select name="lang" label={words.language} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
            <Select name="as" label={words.as} hint={words.asHint} errors={errorsOf("as")} options={choices.speakers} defaultValue={values.as ?? ""} />
            {choices.places && choices.places.length > 1 && <Select name="at" label={words.at} hint={words.atHint} errors={errorsOf("at")} options={choices.places} defaultValue={values.at ?? ""} />}
            <WhenBoxes words={words} values={values} errorsOf={errorsOf} />
            <Select name="basis" label={words.basis} hint={words.basisHint} errors={errorsOf("basis")} options={choices.bases} defaultValue={values.basis ?? ""} />
            {line("document", { short: true })}
            {line("documentDate", { short: true })}
            {line("point", { short: true })}
            {line("source", { url: true })}
            {line("asSaid")}
            {line("due", { short: true })}
            {line("count", { short: true })}
            <Select name="unit" label={words.unit} hint={words.unitHint} errors={errorsOf("unit")} options={choices.units} defaultValue={values.unit ?? "working_days"} />
            {(["with1", "with2", "with3"] as const).map((name) => (
              <Select key={name} name={name} label={words[name]} hint={words.withHint} errors={errorsOf(name)} options={choices.bodies} defaultValue={values[name] ?? ""} />
            ))}
            <Button>{submitLabel(words.submit)}</Button>
          </>
        );
      }}
    </ActionForm>
  );
}
