import type { ReactNode } from "react";
import { Checkbox } from "./choice";
import { FieldSet, type FieldTexts } from "./field";

export const DATE_PARTS = ["day", "month", "year"] as const;
export type DatePart = (typeof DATE_PARTS)[number];
export type DateTick = { name: string; label: ReactNode; checked?: boolean };

type Boxes = FieldTexts & {
  id: string;
  /** The three controls; `id` is the name, so an error summary links to the first wrong one. */
  parts: Record<DatePart, { name: string; label: string; value?: string; invalid?: boolean }>;
  ticks?: DateTick[];
  /** What follows the boxes, such as a link to another way of writing the date. */
  children?: ReactNode;
};

/** A date in three boxes, any of which may stay empty, with ticks for doubt. A month may be typed as a word, so no box is numeric but day and year. */
export function DateBoxes({ id, label, hint, errors, parts, ticks = [], children }: Boxes) {
  return (
    <FieldSet id={id} label={label} hint={hint} errors={errors}>
      <div className="flex gap-3">
        {DATE_PARTS.map((part) => (
          <div key={part} className={WIDTHS[part]}>
            <label htmlFor={parts[part].name} className="mb-1 block text-small text-graphite">
              {parts[part].label}
            </label>
            <input
              id={parts[part].name}
              name={parts[part].name}
              defaultValue={parts[part].value}
              inputMode={part === "month" ? "text" : "numeric"}
              autoComplete="off"
              aria-invalid={parts[part].invalid || undefined}
              aria-describedby={parts[part].invalid ? `${id}-error` : undefined}
              className="control figures"
            />
          </div>
        ))}
      </div>
      {ticks.length > 0 && (
        <div className="mt-2 flex flex-wrap gap-x-8">
          {ticks.map((t) => (
            <Checkbox key={t.name} name={t.name} label={t.label} defaultChecked={t.checked} />
          ))}
        </div>
      )}
      {children && <div className="mt-2 pointer-coarse:mt-4">{children}</div>}
    </FieldSet>
  );
}

const WIDTHS = { day: "w-14 shrink-0", month: "max-w-40 min-w-0 grow", year: "w-20 shrink-0" } as const satisfies Record<DatePart, string>;
