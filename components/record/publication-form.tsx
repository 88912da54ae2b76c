"use client";
import { release, sendBack, submit, withdraw } from "@/actions/publication";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Details } from "../ui/details";
import { Select, type Option } from "../ui/select";
import { TextArea } from "../ui/text-input";

type Common = { id: string; version: number; locale: string; label: string; texts: ActionFormTexts };

const ACTIONS = { submit, release, withdraw };
export type PublicationVerb = keyof typeof ACTIONS;

const actPath = (locale: string, verb: string, id: string, version: number) => `/${locale}/review/act/${verb}/${id}?version=${version}`;

/** One button that moves a record on: submit, release, withdraw. The version keeps it from moving what somebody else changed. */
export function PublicationForm({ verb, id, version, locale, label, texts, tone = "primary" }: Common & { verb: PublicationVerb; tone?: "primary" | "secondary" | "destructive" }) {
  return (
    <ActionForm action={ACTIONS[verb]} locale={locale} texts={texts} id={`problem-${verb}-${id}`} permalink={actPath(locale, verb, id, version)}>
      {(_, submitLabel) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <Button tone={tone}>{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}

/** Back to the author, for a listed reason and with what should be changed. */
export function ReturnForm({ id, version, locale, label, texts, words, reasons }: Common & { words: { open: string; reason: string; text: string }; reasons: Option[] }) {
  return (
    <ActionForm action={sendBack} locale={locale} texts={texts} id={`problem-return-${id}`} fieldSuffix={`-${id}`} permalink={actPath(locale, "return", id, version)}>
      {({ values, errorsOf }, submitLabel) => (
        // open after a refusal: without JavaScript the page is a new one, and what is wrong would lie folded
        <Details summary={words.open} open={Object.keys(values).length > 0}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <Select id={`reason-${id}`} name="reason" label={words.reason} errors={errorsOf("reason")} options={reasons} defaultValue={values.reason ?? ""} />
          <TextArea id={`returnText-${id}`} name="returnText" label={words.text} errors={errorsOf("returnText")} defaultValue={values.returnText} rows={3} />
          <Button tone="secondary">{submitLabel(label)}</Button>
        </Details>
      )}
    </ActionForm>
  );
}
