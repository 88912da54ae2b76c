import type { Locale } from "@/lib/locales";
import { whenWords } from "./form-words";
import { translator } from "./messages";

/** The words of the form that puts a sitting off or cancels it. */
export function statusWords(locale: Locale, act: "postpone" | "cancel") {
  const t = translator(locale);
  return { ...whenWords(locale), when: t("meetingActs.postpone.when"), whenHint: t("meetingActs.postpone.whenHint"), reason: t("meetingActs.reason"), reasonHint: t("meetingActs.reasonHint"), submit: t(`meetingActs.${act}.submit`) };
}
