"use client";
import { invite } from "@/actions/users";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/choice";
import { Select, type Option } from "../ui/select";
import { TextInput } from "../ui/text-input";
import { IssuedPassword, type IssuedWords } from "./issued-password";

type InviteWords = Record<"email" | "emailHint" | "name" | "nameHint" | "role" | "roleHint" | "organization" | "organizationHint" | "coordinator" | "coordinatorHint" | "submit", string>;

type Props = {
  locale: string;
  words: InviteWords;
  issuedWords: IssuedWords;
  texts: ActionFormTexts;
  roles: Option[];
  organizations: Option[];
  /** A coordinator's invitations are of its own organisation and role, and name no coordinator. */
  own?: { role: string; organization: string };
};

/** A new account. The answer shows its one-time password, once; below it the form stands ready for the next. */
export function InviteForm({ locale, words, issuedWords, texts, roles, organizations, own }: Props) {
  return (
    <ActionForm action={invite} locale={locale} texts={texts}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          {values.issued && <IssuedPassword email={values.issuedTo ?? ""} password={values.issued} words={issuedWords} />}
          <TextInput name="name" label={words.name} hint={words.nameHint} errors={errorsOf("name")} defaultValue={values.name} autoComplete="off" />
          <TextInput name="email" type="email" label={words.email} hint={words.emailHint} errors={errorsOf("email")} defaultValue={values.email} autoComplete="off" />
          {own ? (
            <>
              <input type="hidden" name="role" value={own.role} />
              <input type="hidden" name="organization" value={own.organization} />
            </>
          ) : (
            <>
              <Select name="role" label={words.role} hint={words.roleHint} errors={errorsOf("role")} options={roles} defaultValue={values.role ?? "ngo"} />
              <Select name="organization" label={words.organization} hint={words.organizationHint} errors={errorsOf("organization")} options={organizations} defaultValue={values.organization ?? ""} />
              <div className="mb-8"><Checkbox name="coordinator" label={words.coordinator} hint={words.coordinatorHint} defaultChecked={values.coordinator === "yes"} key={values.coordinator} /></div>
            </>
          )}
          <Button>{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}
