"use client";
import { changeOwnPassword, signInWithPassword } from "@/actions/account";
import { type ReactNode, useActionState } from "react";
import { emptyForm } from "@/lib/form-state";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { TextInput } from "../ui/text-input";

type SignInWords = { problem: string; email: string; password: string; newPassword: string; newPasswordHint: string; button: string };

/** Address and password; a first-run account on a service for others must bring a new one. */
export function SignInForm({ locale, words, next, after }: { locale: string; words: SignInWords; next: string; after?: ReactNode }) {
  const [state, action] = useActionState(signInWithPassword, emptyForm);
  const errors = [...(state.refusal ? [{ href: "#email", text: state.refusal }] : []), ...state.errors.map((e) => ({ href: `#${e.field}`, text: e.text }))];
  const of = (field: string) => state.errors.filter((e) => e.field === field).map((e) => e.text);
  return (
    <form action={action} noValidate>
      {errors.length > 0 && <ErrorSummary title={words.problem} errors={errors} />}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="next" value={next} />
      <TextInput name="email" type="email" label={words.email} errors={of("email")} defaultValue={state.values.email} autoComplete="username" />
      <TextInput name="password" type="password" label={words.password} errors={of("password")} autoComplete="current-password" />
      {state.signIn === "newPassword" && <TextInput name="newPassword" type="password" label={words.newPassword} hint={words.newPasswordHint} autoComplete="new-password" />}
      <Button>{words.button}</Button>
      {after}
    </form>
  );
}

export function PasswordForm({ locale, texts, words }: { locale: string; texts: ActionFormTexts; words: { current: string; new: string; hint: string; button: string } }) {
  return (
    <ActionForm action={changeOwnPassword} locale={locale} texts={texts}>
      {({ errorsOf }, submitLabel) => (
        <>
          <TextInput name="current" type="password" label={words.current} errors={errorsOf("current")} autoComplete="current-password" />
          <TextInput name="new" type="password" label={words.new} hint={words.hint} errors={errorsOf("new")} autoComplete="new-password" />
          <Button>{submitLabel(words.button)}</Button>
        </>
      )}
    </ActionForm>
  );
}
