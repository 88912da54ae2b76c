import { DateBoxes } from "../ui/date-boxes";
import { Details } from "../ui/details";
import { TextInput } from "../ui/text-input";

export type WhenWords = Record<"when" | "whenHint" | "day" | "month" | "year" | "about" | "uncertain" | "edtf" | "edtfLabel" | "edtfHint", string>;

/** The date in three boxes, any of them empty; EDTF for those who know it. */
export function WhenBoxes({ words, values, errorsOf }: { words: WhenWords; values: Record<string, string>; errorsOf: (field: string) => string[] | undefined }) {
  const errors = ["day", "month", "year"].flatMap((part) => errorsOf(part) ?? []);
  const box = (part: "day" | "month" | "year") => ({ name: part, label: words[part], value: values[part], invalid: (errorsOf(part) ?? []).length > 0 });
  return (
    <DateBoxes
      id="when"
      label={words.when}
      hint={words.whenHint}
      errors={errors}
      parts={{ day: box("day"), month: box("month"), year: box("year") }}
      ticks={[{ name: "about", label: words.about, checked: values.about === "yes" }, { name: "uncertain", label: words.uncertain, checked: values.uncertain === "yes" }]}
    >
      <Details summary={words.edtf} open={Boolean(values.edtf) || (errorsOf("edtf") ?? []).length > 0}>
        <TextInput name="edtf" label={words.edtfLabel} hint={words.edtfHint} errors={errorsOf("edtf")} defaultValue={values.edtf} />
      </Details>
    </DateBoxes>
  );
}
