import type { Locale } from "@/lib/locales";
import { translator } from "./messages";

/** The words of a release with its terms. */
export function releaseWords(locale: Locale) {
  const t = translator(locale);
  return {
    when: t("publication.when"), whenHint: t("publication.whenHint"), now: t("publication.now"), later: t("publication.later"),
    day: { label: t("publication.day"), hint: t("publication.dayHint") }, time: { label: t("publication.time"), hint: t("publication.timeHint") }, elsewhere: { label: t("publication.elsewhere"), hint: t("publication.elsewhereHint") },
  };
}

/** The tick by which an NGO turns the right of reply off; undefined where it is not asked. */
export function riskField(locale: Locale, checked: boolean | undefined) {
  const t = translator(locale);
  return checked === undefined ? undefined : { label: t("publication.risk"), hint: t("publication.riskHint"), checked };
}

/** Whom a text is for, where its author is a party to the issue. */
export function channelField(locale: Locale) {
  const t = translator(locale);
  return { label: t("channels.label"), hint: t("channels.hint"), options: [{ value: "public", label: t("channels.public") }, { value: "parties", label: t("channels.parties") }] };
}
