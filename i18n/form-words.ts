import { type Locale, LOCALES } from "@/lib/locales";
import { RETURN_REASONS, type Text } from "@/lib/records";
import { formatEdtf } from "./dates";
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

/** The words of the choice of a meeting at which something was said. */
export function saidAtWords(locale: Locale) {
  const t = translator(locale);
  return { at: t("saidAt.at"), atHint: t("saidAt.atHint") };
}

/** Meetings to choose from, each with the items of its agenda under its name. */
export function placeOptions(places: readonly { id: string; title: Text; starts: string | null; items: readonly { id: string; number: string | null; title: string; lang: string }[] }[], locale: Locale) {
  const t = translator(locale);
  return [
    { value: "", label: t("saidAt.none") },
    ...places.map(({ id, title, starts, items }) => {
      const label = starts ? `${title.text}, ${formatEdtf(starts, locale)}` : title.text;
      const itself = { value: id, label, lang: title.lang };
      return items.length === 0 ? itself : { label, lang: title.lang, options: [itself, ...items.map((item) => ({ value: `${id}/${item.id}`, label: [item.number, item.title].filter(Boolean).join(". "), lang: item.lang }))] };
    }),
  ];
}

/** The words of a follow-up, or of an authority's answer. */
export function followUpWords(locale: Locale, answers: boolean) {
  const t = translator(locale);
  return {
    ...whenWords(locale), when: t("followUp.when"), text: answers ? t("followUp.answerText") : t("followUp.text"), textHint: t("followUp.textHint"), source: t("followUp.source"), sourceHint: t("followUp.sourceHint"),
    document: t("followUp.document"), documentHint: t("followUp.documentHint"), language: t("desk.language"), submit: t("followUp.submit"),
    as: t("promises.as"), asHint: t("promises.asAnswerHint"), follows: t("followUp.follows"), followsHint: t("followUp.followsHint"), ...saidAtWords(locale),
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
