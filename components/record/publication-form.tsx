"use client";
import { check, handle, release, report, reviewOne, sendBack, submit, withdraw } from "@/actions/publication";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Checkbox, Radios } from "../ui/choice";
import { Details } from "../ui/details";
import { Select, type Option } from "../ui/select";
import { TextArea, TextInput } from "../ui/text-input";

type Common = { id: string; version: number; locale: string; label: string; texts: ActionFormTexts };
type Field = { label: string; hint: string };

const ACTIONS = { submit, check, release, withdraw };
export type PublicationVerb = keyof typeof ACTIONS;

const actPath = (locale: string, verb: string, id: string, version: number) => `/${locale}/review/act/${verb}/${id}?version=${version}`;

/** One button that moves a record on: submit, check, release, withdraw. The version keeps it from moving what somebody else changed. */
export function PublicationForm({ verb, id, version, locale, label, texts, tone = "primary", risk }: Common & { verb: PublicationVerb; tone?: "primary" | "secondary" | "destructive"; /** Before a submission: the word of the NGO on the right of reply. */ risk?: Field & { checked: boolean } }) {
  return (
    <ActionForm action={ACTIONS[verb]} locale={locale} texts={texts} id={`problem-${verb}-${id}`} permalink={actPath(locale, verb, id, version)}>
      {({ values }, submitLabel) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          {risk && (
            <>
              <input type="hidden" name="asksRisk" value="yes" />
              <Checkbox id={`atRisk-${id}`} name="atRisk" label={risk.label} hint={risk.hint} defaultChecked={values.asksRisk ? values.atRisk === "yes" : risk.checked} />
            </>
          )}
          <Button tone={tone}>{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}

type ReleaseWords = { when: string; whenHint: string; now: string; later: string; day: Field; time: Field; elsewhere: Field };

/** A release with its terms: now or from a day to come, and in the time for a reply the address under which it is public already. */
export function ReleaseForm({ id, version, locale, label, texts, words, asksElsewhere }: Common & { words: ReleaseWords; asksElsewhere: boolean }) {
  return (
    <ActionForm action={release} locale={locale} texts={texts} id={`problem-release-${id}`} permalink={actPath(locale, "release", id, version)}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          {asksElsewhere && <TextInput name="elsewhere" type="text" inputMode="url" label={words.elsewhere.label} hint={words.elsewhere.hint} errors={errorsOf("elsewhere")} defaultValue={values.elsewhere} />}
          <Radios name="when" label={words.when} hint={words.whenHint} errors={errorsOf("when")} options={[{ value: "now", label: words.now }, { value: "later", label: words.later }]} defaultValue={values.when ?? "now"} />
          <TextInput name="day" width="short" label={words.day.label} hint={words.day.hint} errors={errorsOf("day")} defaultValue={values.day} autoComplete="off" />
          <TextInput name="time" width="short" label={words.time.label} hint={words.time.hint} errors={errorsOf("time")} defaultValue={values.time ?? "09:00"} autoComplete="off" />
          <Button>{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}

/** A withdrawal with its reason, which only editors read. */
export function WithdrawForm({ id, version, locale, label, texts, reason, initial }: Common & { reason: Field } & { initial?: Record<string, string> }) {
  return (
    <ActionForm action={withdraw} locale={locale} texts={texts} initial={initial} id={`problem-withdraw-${id}`} permalink={actPath(locale, "withdraw", id, version)}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <TextArea name="withdrawText" label={reason.label} hint={reason.hint} errors={errorsOf("withdrawText")} defaultValue={values.withdrawText} rows={3} />
          <Button tone="destructive">{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}

/** Back to the author, for a listed reason and with what should be changed. */
export function ReturnForm({ id, version, locale, label, texts, words, reasons, initial }: Common & { words: { open: string; reason: string; text: string }; reasons: Option[] } & { initial?: Record<string, string> }) {
  return (
    <ActionForm action={sendBack} locale={locale} texts={texts} initial={initial} id={`problem-return-${id}`} fieldSuffix={`-${id}`} permalink={actPath(locale, "return", id, version)}>
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

/** A party shows an editor a text for the parties, with what is wrong with it. */
export function ReportForm({ id, locale, label, texts, reason, language, languages, initial }: Omit<Common, "version"> & { reason: Field; language: string; languages: Option[] } & { initial?: Record<string, string> }) {
  return (
    <ActionForm action={report} locale={locale} texts={texts} initial={initial} id={`problem-report-${id}`} permalink={`/${locale}/review/act/report/${id}`}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="id" value={id} />
          <TextArea name="reason" label={reason.label} hint={reason.hint} errors={errorsOf("reason")} defaultValue={values.reason} rows={3} />
          <Select name="lang" label={language} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
          <Button tone="secondary">{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}

const DONE = { "review-withdrawal": reviewOne, "handle-report": handle };

/** An editor says that a withdrawal or a report has been looked at. */
export function DoneForm({ verb, id, locale, label, texts }: Omit<Common, "version"> & { verb: keyof typeof DONE }) {
  return (
    <ActionForm action={DONE[verb]} locale={locale} texts={texts} id={`problem-${verb}-${id}`} permalink={`/${locale}/review/act/${verb}/${id}`}>
      {(_, submitLabel) => (
        <>
          <input type="hidden" name="id" value={id} />
          <Button tone="secondary">{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}
