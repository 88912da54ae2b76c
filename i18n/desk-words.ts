import type { Locale } from "@/lib/locales";
import { translator } from "./messages";

/** The words of the keys of a list; props of a client component are plain. */
export function listKeysWords(locale: Locale) {
  const t = translator(locale);
  return { summary: t("desk.keys.summary"), next: t("desk.keys.next"), previous: t("desk.keys.previous"), open: t("desk.keys.open"), help: t("desk.keys.help"), off: t("desk.keys.off"), on: t("desk.keys.on") };
}
