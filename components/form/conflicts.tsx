import type { FormState } from "@/lib/form-state";
import { Radios } from "../ui/choice";

export type ConflictTexts = Record<"mine" | "theirs" | "nothing", string>;

type Props = { conflicts: NonNullable<FormState["conflicts"]>; values: Record<string, string>; texts: ConflictTexts };

/** What somebody else has written in some fields since the form was opened, beside what was typed here: of each, one of the two is chosen. */
export function Conflicts({ conflicts, values, texts }: Props) {
  return (
    <>
      {conflicts[0] && <input type="hidden" name="comparedWith" value={conflicts[0].comparedWith} />}
      {conflicts.map(({ field, label, mine, theirs }) => (
        <Radios
          key={field}
          id={`keep.${field}`}
          name={`keep.${field}`}
          label={label}
          options={[{ value: "mine", label: texts.mine, hint: <Words of={mine || texts.nothing} /> }, { value: "theirs", label: texts.theirs, hint: <Words of={theirs || texts.nothing} /> }]}
          defaultValue={values[`keep.${field}`] ?? "mine"}
        />
      ))}
    </>
  );
}

/** As it was typed, line by line. */
function Words({ of }: { of: string }) {
  return <span className="break-words whitespace-pre-line">{of}</span>;
}
