import type { ComponentPropsWithoutRef } from "react";
import { describedBy, Field, hasErrors, type FieldTexts } from "./field";

export type Option = { value: string; label: string; lang?: string };
/** Choices that belong together, under a heading that is none itself. */
export type OptionGroup = { label: string; lang?: string; options: Option[] };
type Props = FieldTexts & { id?: string; name: string; options: (Option | OptionGroup)[]; defaultValue?: string } & Omit<
    ComponentPropsWithoutRef<"select">,
    "id" | "name" | "defaultValue" | "multiple"
  >;

/** One of several. React resets a select after an action; the key brings the chosen value back. */
export function Select({ id, name, label, hint, errors, options, defaultValue, ...rest }: Props) {
  const fieldId = id ?? name;
  return (
    <Field id={fieldId} label={label} hint={hint} errors={errors}>
      <select
        {...rest}
        key={defaultValue}
        id={fieldId}
        name={name}
        defaultValue={defaultValue}
        aria-describedby={describedBy(fieldId, hint, errors)}
        aria-invalid={hasErrors(errors) || undefined}
        className="control"
      >
        {options.map((o) =>
          "options" in o ? (
            <optgroup key={o.options[0]?.value} label={o.label} lang={o.lang}>
              {o.options.map(choice)}
            </optgroup>
          ) : (
            choice(o)
          ),
        )}
      </select>
    </Field>
  );
}

const choice = ({ value, label, lang }: Option) => (
  <option key={value} value={value} lang={lang}>
    {label}
  </option>
);
