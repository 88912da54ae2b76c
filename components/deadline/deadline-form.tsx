"use client";
import { agreeDeadline, agreeTime, askForDay, askForPause, askForTimeOnIssue, askMoreTime, checkTerm, countByLaw, countByPlatform, endPause, promiseDeadline, proposeDeadline } from "@/actions/deadlines";
import type { DeadlineAct } from "@/lib/deadline-acts";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Select, type Option } from "../ui/select";
import { TextArea, TextInput } from "../ui/text-input";

type DeadlineFormWords = Record<"on" | "onHint" | "count" | "countHint" | "unit" | "unitHint" | "received" | "receivedHint" | "term" | "termHint" | "from" | "fromHint" | "reason" | "reasonHint" | "language", string>;

/** What each act's form sends, and which of the fields it shows. */
const FORMS = {
  promised: { action: promiseDeadline, of: "entry", fields: ["term"] },
  agreed: { action: proposeDeadline, of: "entry", fields: ["term"] },
  statutory: { action: countByLaw, of: "entry", fields: ["law"] },
  default: { action: countByPlatform, of: "entry", fields: [] },
  ask: { action: askMoreTime, of: "deadline", fields: ["term", "reason"] },
  "ask-day": { action: askForDay, of: "entry", fields: ["term", "reason"] },
  "ask-on-issue": { action: askForTimeOnIssue, of: "issue", fields: ["term", "reason"] },
  pause: { action: askForPause, of: "deadline", fields: ["from", "reason"] },
  resume: { action: endPause, of: "change", fields: [] },
  "agree-time": { action: agreeTime, of: "change", fields: [] },
  agree: { action: agreeDeadline, of: "deadline", fields: [] },
  check: { action: checkTerm, of: "deadline", fields: [] },
} as const satisfies Record<DeadlineAct | "ask-on-issue", { action: unknown; of: string; fields: readonly string[] }>;

type Props = { act: keyof typeof FORMS; id: string; /** Tells a form sent twice from two. */ sendKey: string; initial?: Record<string, string>; locale: string; label: string; words: DeadlineFormWords; texts: ActionFormTexts; units: Option[]; terms: Option[]; languages: Option[] };

/** One act about one deadline; it stands alone on its page, so that a refusal has its place without JavaScript too. */
export function DeadlineForm({ act, id, sendKey, initial, locale, label, words, texts, units, terms, languages }: Props) {
  const { action, of, fields } = FORMS[act];
  const shows = (field: string) => (fields as readonly string[]).includes(field);
  const isKeyed = shows("term") || shows("from"); // every other act is one of its kind
  return (
    <ActionForm action={action} locale={locale} texts={texts} initial={initial}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name={of} value={id} />
          {isKeyed && <input type="hidden" name="key" value={values.key ?? sendKey} />}
          {shows("law") && (
            <>
              <TextInput name="starts" label={words.received} hint={words.receivedHint} errors={errorsOf("starts")} defaultValue={values.starts} width="short" autoComplete="off" />
              <Select name="key" label={words.term} hint={words.termHint} errors={errorsOf("key")} options={terms} defaultValue={values.key ?? terms[0]?.value} />
            </>
          )}
          {shows("from") && <TextInput name="starts" label={words.from} hint={words.fromHint} errors={errorsOf("starts")} defaultValue={values.starts} width="short" autoComplete="off" />}
          {shows("term") && (
            <>
              <TextInput name="on" label={words.on} hint={words.onHint} errors={errorsOf("on")} defaultValue={values.on} width="short" autoComplete="off" />
              <TextInput name="count" label={words.count} hint={words.countHint} errors={errorsOf("count")} defaultValue={values.count} width="short" inputMode="numeric" autoComplete="off" />
              <Select name="unit" label={words.unit} hint={words.unitHint} errors={errorsOf("unit")} options={units} defaultValue={values.unit ?? units[0]?.value} />
            </>
          )}
          {shows("reason") && (
            <>
              <TextArea name="reason" label={words.reason} hint={words.reasonHint} errors={errorsOf("reason")} defaultValue={values.reason} rows={4} />
              <Select name="lang" label={words.language} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
            </>
          )}
          <Button>{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}
