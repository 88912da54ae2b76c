"use client";
import { addFollowUp, changeFollowUp } from "@/actions/follow-ups";
import { WhenBoxes } from "../meeting/quick-log-form";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { VersionFields, type VersionOf } from "../form/version-fields";
import { Button } from "../ui/button";
import { Radios } from "../ui/choice";
import { Select, type Option } from "../ui/select";
import { TextArea, TextInput } from "../ui/text-input";

export type FollowUpWords = Record<
  "when" | "whenHint" | "day" | "month" | "year" | "about" | "uncertain" | "edtf" | "edtfLabel" | "edtfHint" | "text" | "textHint" | "source" | "sourceHint" | "document" | "documentHint" | "language" | "submit" | "as" | "asHint" | "follows" | "followsHint",
  string
>;

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
  /** Where its author is a party to the issue: whom the text is for. */
  channel?: { label: string; hint: string; options: Option[] };
  /** A new text carries its issue and a key, so that sending it twice writes once; a changed one its id and version. */
  of: { issue: string; key: string } | VersionOf;
};

/** A follow-up of an NGO, or the answer of an authority: date, text in any one language, source, document number. */
export function FollowUpForm({ locale, words, texts, languages, of, initial, speakers, followable, channel }: Props) {
  return (
    <ActionForm action={"id" in of ? changeFollowUp : addFollowUp} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf, answered }, submitLabel) => (
        <>
          {"id" in of ? (
            <VersionFields of={of} values={values} answered={answered} />
          ) : (
            <>
              <input type="hidden" name="issue" value={of.issue} />
              <input type="hidden" name="key" value={values.key ?? of.key} />
            </>
          )}
          <TextArea name="text" label={words.text} hint={words.textHint} errors={errorsOf("text")} defaultValue={values.text} rows={8} />
          {speakers && <Select name="as" label={words.as} hint={words.asHint} errors={errorsOf("as")} options={speakers} defaultValue={values.as ?? ""} />}
          {followable && followable.length > 1 && <Select name="follows" label={words.follows} hint={words.followsHint} errors={errorsOf("follows")} options={followable} defaultValue={values.follows ?? ""} />}
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
