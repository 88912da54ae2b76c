import type { ReactNode } from "react";

export type FieldTexts = { label: ReactNode; hint?: ReactNode; errors?: string[] };

/** Label, hint and errors around one control, in that order (GOV.UK shape). The control takes `describedBy(id, …)` for its `aria-describedby`. */
export function Field({ id, label, hint, errors, children }: FieldTexts & { id: string; children: ReactNode }) {
  return (
    <div className={fieldFrame(errors)}>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <FieldNotes id={id} hint={hint} errors={errors} />
      <div className="mt-2">{children}</div>
    </div>
  );
}

/** The same around several controls. The id is the target of the error summary where no single control is. */
export function FieldSet({ id, label, hint, errors, children }: FieldTexts & { id: string; children: ReactNode }) {
  return (
    <div className={fieldFrame(errors)}>
      <fieldset id={id} tabIndex={-1} aria-describedby={describedBy(id, hint, errors)} className="min-w-0">
        <legend className="block font-semibold">{label}</legend>
        <FieldNotes id={id} hint={hint} errors={errors} />
        <div className="mt-2">{children}</div>
      </fieldset>
    </div>
  );
}

/** The ids of what `Field` writes beside the control, for `aria-describedby`. */
export function describedBy(id: string, hint: ReactNode, errors: string[] | undefined): string | undefined {
  return [hint && `${id}-hint`, hasErrors(errors) && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

export const hasErrors = (errors: string[] | undefined): errors is string[] => errors !== undefined && errors.length > 0;

const fieldFrame = (errors: string[] | undefined) => `mb-8 min-w-0 ${hasErrors(errors) ? "border-s-4 border-danger ps-4" : ""}`;

function FieldNotes({ id, hint, errors }: { id: string; hint?: ReactNode; errors?: string[] }) {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="text-graphite">
          {hint}
        </div>
      )}
      {hasErrors(errors) && (
        <div id={`${id}-error`} className="mt-1 font-semibold text-danger">
          {errors.map((error) => (
            <p key={error}>{error}</p>
          ))}
        </div>
      )}
    </>
  );
}
