import { DEADLINE_UNITS } from "@/lib/deadlines";
import type { Locale } from "@/lib/locales";
import { STATUTORY_TERMS } from "@/lib/statutory-terms";
import { formTexts } from "./form-texts";
import { languageOptions } from "./form-words";
import { translator } from "./messages";

/** The words and choices of a form about a deadline. The term of the law is chosen by its article; which held on the day is checked when it is sent. */
export function deadlineFormProps(locale: Locale) {
  const t = translator(locale);
  const words = {
    on: t("deadlines.form.on"), onHint: t("deadlines.form.onHint"), count: t("deadlines.form.count"), countHint: t("deadlines.form.countHint"), unit: t("deadlines.form.unit"), unitHint: t("deadlines.form.unitHint"),
    received: t("deadlines.form.received"), receivedHint: t("deadlines.form.receivedHint"), term: t("deadlines.form.term"), termHint: t("deadlines.form.termHint"), from: t("deadlines.form.from"), fromHint: t("deadlines.form.fromHint"),
    reason: t("deadlines.form.reason"), reasonHint: t("deadlines.form.reasonHint"), language: t("deadlines.form.language"),
  };
  return {
    words,
    texts: formTexts(locale),
    units: DEADLINE_UNITS.map((value) => ({ value, label: t(`deadlines.units.${value}`) })),
    terms: STATUTORY_TERMS.map(({ key, count, unit, number }) => ({ value: key, label: `${t(`deadlines.counts.${unit}`, { count })} — ${t(`deadlines.terms.${key}`, { number })}` })),
    languages: languageOptions(locale),
  };
}

/** The words of the form with which an admin keeps the holidays. */
export function holidayWords(locale: Locale) {
  const t = translator(locale);
  return {
    country: t("holidays.country"), countryHint: t("holidays.countryHint"), day: t("holidays.day"), dayHint: t("holidays.dayHint"), name: t("holidays.name"), nameHint: t("holidays.nameHint"), language: t("holidays.language"),
    citation: t("holidays.citation"), citationHint: t("holidays.citationHint"), working: t("holidays.working"), workingHint: t("holidays.workingHint"), save: t("holidays.save"),
  };
}

