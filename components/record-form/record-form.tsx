"use client";
import { saveRecord } from "@/actions/records";
import type { FieldView } from "@/i18n/record-form-words";
import type { FormState } from "@/lib/form-state";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Checkbox, Radios } from "../ui/choice";
import { Details } from "../ui/details";
import { Select, type Option } from "../ui/select";
import { TextArea, TextInput } from "../ui/text-input";

type RecordFormWords = Record<"save" | "isItOneHeading" | "asNew" | "more" | "useThis" | "anotherName" | "why" | "whyHint" | "whyLang", string>;

type Props = {
  locale: string;
  texts: ActionFormTexts;
  words: RecordFormWords;
  fields: FieldView[];
  languages: Option[];
  initial: Record<string, string>;
  /** What is written: the noun, and for a change its record, version, part and row. */
  of: { noun: string; part?: string; id?: string; row?: string; /** The agenda item from which an issue is raised. */ item?: string; version?: number; key: string; /** The version over which an unfinished form was kept. */ kept?: string };
  /** A released record says what was wrong. */
  asksWhy: boolean;
};

/** The one form of every noun and of every row of it, drawn from its definition. */
export function RecordForm({ locale, texts, words, fields, languages, initial, of, asksWhy }: Props) {
  return (
    <ActionForm action={saveRecord} locale={locale} texts={texts} initial={initial} id={`problem-${of.part ?? of.noun}`}>
      {({ values, errorsOf, choices }, submitLabel) => {
        const state = { values, errorsOf, choices };
        const folded = fields.filter((field) => field.folded);
        const holdsSomething = folded.some((field) => values[field.name] || (errorsOf(field.name) ?? []).length > 0);
        return (
          <>
            {(["noun", "part", "id", "row"] as const).map((name) => of[name] && <input key={name} type="hidden" name={name} value={of[name]} />)}
            {(values.item ?? of.item) && <input type="hidden" name="item" value={values.item ?? of.item} />}
            <input type="hidden" name="key" value={values.key ?? of.key} />
            {of.version && <input type="hidden" name="version" value={values.version ?? of.kept ?? of.version} />}
            {fields.filter((field) => !field.folded).map((field) => <FormField key={field.name} field={field} state={state} words={words} />)}
            {folded.length > 0 && (
              <Details summary={words.more} open={holdsSomething}>
                {folded.map((field) => <FormField key={field.name} field={field} state={state} words={words} />)}
              </Details>
            )}
            {asksWhy && <TextArea name="why" label={words.why} hint={words.whyHint} errors={errorsOf("why")} defaultValue={values.why} rows={2} />}
            {asksWhy ? <Select name="whyLang" label={words.whyLang} options={languages} defaultValue={values.whyLang ?? locale} /> : <input type="hidden" name="whyLang" value={locale} />}
            <Button>{submitLabel(words.save)}</Button>
            {choices?.asNew && <Doubles doubles={choices.asNew} words={words} />}
          </>
        );
      }}
    </ActionForm>
  );
}

/** Records of the same name, to look at before another is made. After the usual button, so that the Enter key answers nothing. */
function Doubles({ doubles, words }: { doubles: NonNullable<FormState["choices"]>[string]; words: RecordFormWords }) {
  return (
    <section id="asNew" aria-labelledby="asNew-heading" className="mt-8">
      <h2 id="asNew-heading" className="mb-2 font-semibold">{words.isItOneHeading}</h2>
      <ul role="list" className="mb-6">
        {doubles.map((one) => (
          <li key={one.value} className="min-h-11 border-t border-hairline py-2">
            <a href={one.href} className="tap" lang={one.lang}>{one.label}</a>
            {one.hint && <span className="text-small text-graphite"> · {one.hint}</span>}
          </li>
        ))}
      </ul>
      <Button tone="secondary" name="asNew" value="yes">{words.asNew}</Button>
    </section>
  );
}

type State = { values: Record<string, string>; errorsOf: (field: string) => string[] | undefined; choices: FormState["choices"] };

function FormField({ field, state, words }: { field: FieldView; state: State; words: RecordFormWords }) {
  const { name, label, hint } = field;
  const value = state.values[name];
  const errors = state.errorsOf(name);
  const found = state.choices?.[name] ?? [];
  if (field.control === "tick") return <div className="mb-8"><Checkbox name={name} label={label} hint={hint} defaultChecked={value === "yes"} /></div>;
  if (field.control === "select") return <Select name={name} label={label} hint={hint} errors={errors} options={field.options ?? []} defaultValue={value ?? ""} />;
  if (field.control === "paragraph") return <TextArea name={name} label={label} hint={hint} errors={errors} defaultValue={value} rows={field.rows} />;
  return (
    <>
      <TextInput name={name} label={label} hint={hint} errors={errors} defaultValue={value} inputMode={field.control === "number" ? "decimal" : undefined} width={field.control === "number" ? "short" : "full"} autoComplete="off" />
      {found.length > 0 && <Radios id={`${name}-pick`} name={`${name}.pick`} label={words.useThis} options={[...found.map((one) => ({ value: one.value, label: one.label, hint: one.hint })), { value: "", label: words.anotherName }]} defaultValue={state.values[`${name}.pick`] ?? ""} />}
    </>
  );
}
