import type { ComponentPropsWithoutRef } from "react";
import { describedBy, Field, hasErrors, type FieldTexts } from "./field";

type Input = FieldTexts & { id?: string; name: string; width?: "short" | "full" } & Omit<ComponentPropsWithoutRef<"input">, "id" | "name" | "width">;

/** One line of text with its label; `id` is the name unless given. `short` is for codes and numbers. */
export function TextInput({ id, name, label, hint, errors, width = "full", type = "text", className, ...rest }: Input) {
  const key = id ?? name;
  return (
    <Field id={key} label={label} hint={hint} errors={errors}>
      <input
        {...rest}
        id={key}
        name={name}
        type={type}
        aria-describedby={describedBy(key, hint, errors)}
        aria-invalid={hasErrors(errors) || undefined}
        className={`control ${width === "short" ? "max-w-48" : ""} ${className ?? ""}`}
      />
    </Field>
  );
}

type Area = FieldTexts & { id?: string; name: string } & Omit<ComponentPropsWithoutRef<"textarea">, "id" | "name">;

/** Several lines of text with their label. */
export function TextArea({ id, name, label, hint, errors, rows = 5, ...rest }: Area) {
  const key = id ?? name;
  return (
    <Field id={key} label={label} hint={hint} errors={errors}>
      <textarea
        {...rest}
        id={key}
        name={name}
        rows={rows}
        aria-describedby={describedBy(key, hint, errors)}
        aria-invalid={hasErrors(errors) || undefined}
        className="control block"
      />
    </Field>
  );
}
