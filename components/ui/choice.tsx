import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { FieldSet, type FieldTexts } from "./field";

type Tick = { id?: string; name: string; label: ReactNode; hint?: ReactNode; value?: string } & Omit<
  ComponentPropsWithoutRef<"input">,
  "id" | "name" | "type" | "value"
>;

/** One tick with its label; the whole line can be touched. */
export function Checkbox({ id, name, label, hint, value = "yes", ...rest }: Tick) {
  return <Choice {...rest} type="checkbox" id={id ?? name} name={name} value={value} label={label} hint={hint} />;
}

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode };

/** One of a few, all seen at once. */
export function Radios({ defaultValue, ...group }: Group & { defaultValue?: string }) {
  return <ChoiceGroup {...group} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />;
}

/** Several ticks under one legend: the values of a repeated key. */
export function Checkboxes({ defaultValues = [], ...group }: Group & { defaultValues?: string[] }) {
  return <ChoiceGroup {...group} type="checkbox" chosen={defaultValues} />;
}

type Group = FieldTexts & { id?: string; name: string; options: ChoiceOption[] };

function ChoiceGroup({ id, name, label, hint, errors, options, type, chosen }: Group & { type: "radio" | "checkbox"; chosen: string[] }) {
  const group = id ?? name;
  return (
    <FieldSet id={group} label={label} hint={hint} errors={errors}>
      {options.map((o) => (
        <Choice
          key={o.value}
          type={type}
          id={`${group}-${o.value}`}
          name={name}
          value={o.value}
          label={o.label}
          hint={o.hint}
          defaultChecked={chosen.includes(o.value)}
        />
      ))}
    </FieldSet>
  );
}

function Choice({ id, label, hint, ...rest }: { id: string; label: ReactNode; hint?: ReactNode } & ComponentPropsWithoutRef<"input">) {
  return (
    <div className="flex items-start">
      <input {...rest} id={id} aria-describedby={hint ? `${id}-hint` : undefined} className="my-2.5 size-6 shrink-0 accent-ink" />
      <div className="min-w-0 grow">
        <label htmlFor={id} className="block min-h-11 py-2 ps-3">
          {label}
        </label>
        {hint && (
          <div id={`${id}-hint`} className="-mt-2 ps-3 pb-2 text-graphite">
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}
