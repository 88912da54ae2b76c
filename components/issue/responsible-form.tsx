"use client";
import { nameResponsible } from "@/actions/issues";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Radios, type ChoiceOption } from "../ui/choice";
import { Select, type Option, type OptionGroup } from "../ui/select";

type ResponsibleWords = Record<"body" | "bodyHint" | "role" | "roleHint" | "submit", string>;

/** Which body is responsible for an issue, or asked about it. */
export function ResponsibleForm({ issue, locale, words, texts, bodies, roles }: { issue: string; locale: string; words: ResponsibleWords; texts: ActionFormTexts; bodies: (Option | OptionGroup)[]; roles: ChoiceOption[] }) {
  return (
    <ActionForm action={nameResponsible} locale={locale} texts={texts} id="problem-responsible">
      {({ values, errorsOf }, submitLabel) => (
        <>
          <input type="hidden" name="issue" value={issue} />
          <Select name="body" label={words.body} hint={words.bodyHint} errors={errorsOf("body")} options={bodies} defaultValue={values.body ?? ""} />
          <Radios name="role" label={words.role} hint={words.roleHint} errors={errorsOf("role")} options={roles} defaultValue={values.role ?? "asked"} />
          <Button tone="secondary">{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}
