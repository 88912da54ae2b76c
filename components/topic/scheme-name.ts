import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";

/** The name of a classification of topics; a scheme without one stands as it is written. */
export function schemeName(scheme: string, locale: Locale): string {
  const t = translator(locale);
  const key = `topics.schemes.${scheme}` as Parameters<typeof t>[0]; // `has` decides whether it is one
  return t.has(key) ? t(key as never) : scheme;
}
