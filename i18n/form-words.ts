import { type Locale, LOCALES } from "@/lib/locales";
import { translator } from "./messages";

/** The words of the three date boxes. */
export function whenWords(locale: Locale) {
  const t = translator(locale);
  return { when: t("desk.when"), whenHint: t("desk.whenHint"), day: t("desk.day"), month: t("desk.month"), year: t("desk.year"), about: t("desk.about"), uncertain: t("desk.uncertain"), edtf: t("desk.edtf"), edtfLabel: t("desk.edtfLabel"), edtfHint: t("desk.edtfHint") };
}

/** The four languages a text can be written in, the reader's own first. */
export function languageOptions(locale: Locale) {
  const t = translator(locale);
  return [locale, ...LOCALES.filter((l) => l !== locale)].map((value) => ({ value, label: t(`sources.languagesByCode.${value}`) }));
}
