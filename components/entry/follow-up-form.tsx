"use client";
import { addFollowUp, changeFollowUp } from "@/actions/follow-ups";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { TextOfFields, type TextOf } from "../form/version-fields";
import { WhenBoxes, type WhenWords } from "../form/when-boxes";
import { Button } from "../ui/button";
import { Radios } from "../ui/choice";
import { Select, type Option, type OptionGroup } from "../ui/select";
import { TextArea, TextInput } from "../ui/text-input";

export type FollowUpWords = WhenWords & Record<"text" | "textHint" | "source" | "sourceHint" | "document" | "documentHint" | "language" | "submit" | "as" | "asHint" | "follows" | "followsHint" | "at" | "atHint", string>;

type Props = {
  locale: string;
  words: FollowUpWords;
  texts: ActionFormTexts;
  languages: Option[];
  initial: Record<string, string>;
  /** Of an answer: the body and its posts, one of which speaks. */
  speakers?: Option[];
  /** The entries of the issue that can be answered or followed. */
  followable?: Option[];
  /** Of an answer: the meetings at which it may have been given. */
  places?: (Option | OptionGroup)[];
  /** Where its author is a party to the issue: whom the text is for. */
  channel?: { label: string; hint: string; options: Option[] };
  of: TextOf;
};

/** A follow-up of an NGO, or the answer of an authority: date, text in any one language, source, document number. */
export function FollowUpForm({ locale, words, texts, languages, of, initial, speakers, followable, places, channel }: Props) {
  return (
    <ActionForm action={"id" in of ? changeFollowUp : addFollowUp} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf, answered }, submitLabel) => (
        <>
          <TextOfFields of={of} values={values} answered={answered} />
          <TextArea name="text" label={words.text} hint={words.textHint} errors={errorsOf("text")} defaultValue={values.text} rows={8} />
          {speakers && <Select name="as" label={words.as} hint={words.asHint} errors={errorsOf("as")} options={speakers} defaultValue={values.as ?? ""} />}
          {followable && followable.length > 1 && <Select name="follows" label={words.follows} hint={words.followsHint} errors={errorsOf("follows")} options={followable} defaultValue={values.follows ?? ""} />}
          {places && places.length > 1 && <Select name="at" label={words.at} hint={words.atHint} errors={errorsOf("at")} options={places} defaultValue={values.at ?? ""} />}
          <WhenBoxes words={words} values={values} errorsOf={errorsOf} />
          <TextInput name="source" type="text" inputMode="url" label={words.source} hint={words.sourceHint} errors={errorsOf("source")} defaultValue={values.source} />
          <TextInput name="document" label={words.document} hint={words.documentHint} errors={errorsOf("document")} defaultValue={values.document} />
          <Select name="lang" label={words.language} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
          {channel && <Radios name="channel" label={channel.label} hint={channel.hint} errors={errorsOf("channel")} options={channel.options} defaultValue={values.channel ?? "public"} />}
          <Button>{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}
