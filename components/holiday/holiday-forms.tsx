"use client";
import { saveHoliday, takeHoliday } from "@/actions/deadlines";
import { ActionForm, type ActionFormTexts } from "../form/action-form";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/choice";
import { Select, type Option } from "../ui/select";
import { TextInput } from "../ui/text-input";

type Words = Record<"country" | "countryHint" | "day" | "dayHint" | "name" | "nameHint" | "language" | "citation" | "citationHint" | "working" | "workingHint" | "save", string>;

/** A day off, or a weekend day that is worked. */
export function HolidayForm({ locale, country, countries, languages, words, texts }: { locale: string; country: string; countries: Option[]; languages: Option[]; words: Words; texts: ActionFormTexts }) {
  return (
    <ActionForm action={saveHoliday} locale={locale} texts={texts} permalink={`/${locale}/admin/holidays`}>
      {({ values, errorsOf }, submitLabel) => (
        <>
          <Select name="country" label={words.country} hint={words.countryHint} errors={errorsOf("country")} options={countries} defaultValue={values.country ?? country} />
          <TextInput name="day" label={words.day} hint={words.dayHint} errors={errorsOf("day")} defaultValue={values.day} width="short" autoComplete="off" />
          <TextInput name="name" label={words.name} hint={words.nameHint} errors={errorsOf("name")} defaultValue={values.name} />
          <Select name="lang" label={words.language} errors={errorsOf("lang")} options={languages} defaultValue={values.lang ?? locale} />
          <TextInput name="citation" label={words.citation} hint={words.citationHint} errors={errorsOf("citation")} defaultValue={values.citation} />
          <Checkbox name="working" label={words.working} hint={words.workingHint} defaultChecked={values.working === "yes"} />
          <Button>{submitLabel(words.save)}</Button>
        </>
      )}
    </ActionForm>
  );
}

/** Takes one day off the list; `spoken` names the day for those who hear the button alone. */
export function RemoveHolidayForm({ locale, country, day, label, spoken, texts }: { locale: string; country: string; day: string; label: string; spoken: string; texts: ActionFormTexts }) {
  return (
    <ActionForm action={takeHoliday} locale={locale} texts={texts} id={`problem-${country}-${day}`} permalink={`/${locale}/admin/holidays`}>
      {(_, submitLabel) => (
        <>
          <input type="hidden" name="country" value={country} />
          <input type="hidden" name="day" value={day} />
          <Button tone="quiet" aria-label={spoken}>{submitLabel(label)}</Button>
        </>
      )}
    </ActionForm>
  );
}
