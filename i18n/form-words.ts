import { type Locale, LOCALES } from "@/lib/locales";
import { RETURN_REASONS } from "@/lib/records";
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

/** The words of a follow-up, or of an authority's answer. */
export function followUpWords(locale: Locale, answers: boolean) {
  const t = translator(locale);
  return {
    ...whenWords(locale), when: t("followUp.when"), text: answers ? t("followUp.answerText") : t("followUp.text"), textHint: t("followUp.textHint"), source: t("followUp.source"), sourceHint: t("followUp.sourceHint"),
    document: t("followUp.document"), documentHint: t("followUp.documentHint"), language: t("desk.language"), submit: t("followUp.submit"),
    as: t("promises.as"), asHint: t("promises.asAnswerHint"), follows: t("followUp.follows"), followsHint: t("followUp.followsHint"),
  };
}

/** The words and the listed reasons with which a text goes back to its author. */
export function returnProps(locale: Locale) {
  const t = translator(locale);
  return {
    words: { open: t("review.return"), reason: t("review.reason"), text: t("review.returnText") },
    reasons: [{ value: "", label: t("review.chooseReason") }, ...RETURN_REASONS.map((value) => ({ value, label: t(`review.reasons.${value}`) }))],
  };
}
