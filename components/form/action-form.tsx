"use client";
import { type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import { emptyForm, type FormState, MAX_FORM, sizeOf } from "@/lib/form-state";
import { ErrorSummary } from "../ui/error-summary";
import { Notice } from "../ui/notice";
import { TextInput } from "../ui/text-input";
import { Conflicts, type ConflictTexts } from "./conflicts";
import { type UnsentTexts, useUnsent } from "./unsent";

/** The words of the frame; `FormTexts` of i18n fits. */
export type ActionFormTexts = { problem: string; tooLarge: string; block: string; blockHint: string; email: string; password: string; newPassword: string; newPasswordHint: string; signInAndSave: string } & UnsentTexts & ConflictTexts;

type Props = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  texts: ActionFormTexts;
  /** What stood in the form before: a kept draft, or the record that is changed. */
  initial?: Record<string, string>;
  children: (state: { values: Record<string, string>; errorsOf: (field: string) => string[] | undefined; /** The server has answered this form. */ answered: boolean } & Pick<FormState, "choices">, submitLabel: (usual: string) => string) => ReactNode;
  className?: string;
  /**
   * Where the form goes without JavaScript, if not to this page: a page that shows it whoever asks and whatever has become of
   * the record, so that a refusal has a place to stand.
   */
  permalink?: string;
  /** The id of the error summary, where a page has several forms. */
  id?: string;
  /** What the ids of this form's fields end in, where a page has several forms of the kind. */
  fieldSuffix?: string;
};

/**
 * A form that works without JavaScript, keeps what was typed, shows all errors at once and, for somebody signed out, a block
 * that signs in and saves in one step. On a member's page what is typed stays in the tab until it has arrived.
 */
export function ActionForm({ action, locale, texts, initial = {}, children, className, permalink, id = "error-summary", fieldSuffix = "" }: Props) {
  const [state, formAction, isPending] = useActionState(action, emptyForm, permalink);
  const values = state.attempt > 0 && (state.errors.length > 0 || state.refusal) ? state.values : { ...initial, ...state.values };
  const [tooLarge, setTooLarge] = useState(false);
  const refusal = tooLarge ? texts.tooLarge : state.refusal;
  const wrong = state.errors.length > 0 || refusal !== undefined;
  const summary = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const { onSent, notice } = useUnsent(form, id, state, texts);
  useEffect(() => {
    if (wrong) summary.current?.querySelector<HTMLElement>(`#${id}`)?.focus();
  }, [state, wrong, tooLarge, id]);
  const errors = [...(refusal ? [{ href: state.signIn ? "#signInEmail" : `#${id}`, text: refusal }] : []), ...state.errors.map((e) => ({ href: `#${e.field}${fieldSuffix}`, text: e.text }))];
  // What is too much for the server to read at all would come back as an error page without the text.
  const refuseTooLarge = (event: { currentTarget: HTMLFormElement; preventDefault(): void }) => {
    const isTooLarge = sizeOf(new FormData(event.currentTarget).values()) > MAX_FORM;
    if (isTooLarge) event.preventDefault();
    else onSent();
    setTooLarge(isTooLarge);
  };
  // React writes the answer into the fields: what would be typed until it comes would be lost.
  return (
    <form ref={form} action={formAction} inert={isPending} aria-busy={isPending || undefined} onSubmit={refuseTooLarge} noValidate className={className} aria-describedby={wrong ? `${id}-title` : undefined}>
      <input type="hidden" name="locale" value={locale} />
      <div ref={summary}>{wrong && <ErrorSummary id={id} title={texts.problem} errors={errors} />}</div>
      {notice}
      {state.conflicts && <Conflicts conflicts={state.conflicts} values={values} texts={texts} />}
      {children({ values, errorsOf: (field) => state.errors.filter((e) => e.field === field).map((e) => e.text), answered: state.attempt > 0, choices: state.choices }, (usual) => (state.signIn ? texts.signInAndSave : usual))}
      {state.signIn && (
        <div className="mt-8">
          <Notice tone="attention" title={texts.block}>{texts.blockHint}</Notice>
          <TextInput name="signInEmail" type="email" label={texts.email} autoComplete="username" />
          <TextInput name="signInPassword" type="password" label={texts.password} autoComplete="current-password" />
          {state.signIn === "newPassword" && <TextInput name="signInNewPassword" type="password" label={texts.newPassword} hint={texts.newPasswordHint} autoComplete="new-password" />}
          <button className="min-h-12 cursor-pointer border border-ink bg-ink px-5 py-2.5 font-semibold text-paper">{texts.signInAndSave}</button>
        </div>
      )}
    </form>
  );
}
