"use client";
import { cancel, planNext, postpone } from "@/actions/meeting-acts";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { VersionFields } from "../form/version-fields";
import { WhenBoxes, type WhenWords } from "../form/when-boxes";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/choice";
import { Select, type Option } from "../ui/select";
import { TextArea, TextInput } from "../ui/text-input";

type Common = { id: string; locale: string; texts: ActionFormTexts; initial: Record<string, string> };

/** A planned sitting is put off, to another day or to none that is known yet, or cancelled; always with the reason. */
export function StatusForm({ act, version, words, id, locale, texts, initial }: Common & { act: "postpone" | "cancel"; version?: number; words: WhenWords & Record<"reason" | "reasonHint" | "submit", string> }) {
  return (
    <ActionForm action={act === "postpone" ? postpone : cancel} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf, answered }, submitLabel) => (
        <>
          <VersionFields of={{ id, version, kept: initial.version }} values={values} answered={answered} />
          <TextArea name="reason" label={words.reason} hint={words.reasonHint} errors={errorsOf("reason")} defaultValue={values.reason} rows={3} />
          {act === "postpone" && <WhenBoxes words={words} values={values} errorsOf={errorsOf} />}
          <Button tone={act === "cancel" ? "destructive" : "primary"}>{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}

/** The next sitting: its title, its day if known, and whether that is agreed. The rest comes from the last one. */
export function NextForm({ formKey, words, languages, id, locale, texts, initial }: Common & { formKey: string; words: WhenWords & Record<"title" | "titleHint" | "agreed" | "agreedHint" | "language" | "submit", string>; languages: Option[] }) {
  return (
    <ActionForm action={planNext} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="key" value={values.key ?? formKey} />
          <TextInput name="title" label={words.title} hint={words.titleHint} errors={errorsOf("title")} defaultValue={values.title} />
          <WhenBoxes words={words} values={values} errorsOf={errorsOf} />
          <div className="mb-8"><Checkbox name="agreed" label={words.agreed} hint={words.agreedHint} defaultChecked={values.agreed === "yes"} key={values.agreed} /></div>
          <Select name="lang" label={words.language} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
          <Button>{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}
