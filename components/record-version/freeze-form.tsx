"use client";
import { freeze } from "@/actions/record-versions";
import { ADDED_SIGNERS } from "@/lib/record-versions";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { VersionFields, type VersionOf } from "../form/version-fields";
import { Button } from "../ui/button";
import { type Option, Select } from "../ui/select";

type FreezeWords = Record<"also" | "alsoHint" | "submit", string>;

/** Freezes the record as it reads now; the freezer may name more organisations that are linked to the meeting. */
export function FreezeForm({ of, locale, words, texts, others }: { of: VersionOf; locale: string; words: FreezeWords; texts: ActionFormTexts; /** The first option means nobody. */ others: Option[] }) {
  return (
    <ActionForm action={freeze} locale={locale} texts={texts} id="problem-freeze">
      {({ values, errorsOf, answered }, submitLabel) => (
        <>
          <VersionFields of={of} values={values} answered={answered} />
          {ADDED_SIGNERS.slice(0, others.length - 1).map((name, i) => (
            <Select key={name} name={name} label={`${words.also} (${i + 1})`} hint={i === 0 ? words.alsoHint : undefined} errors={errorsOf(name)} options={others} defaultValue={values[name] ?? ""} />
          ))}
          <Button>{submitLabel(words.submit)}</Button>
        </>
      )}
    </ActionForm>
  );
}
