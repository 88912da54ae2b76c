/** The four languages of the interface, BCP 47, in the order the language switch shows them. */
export const LOCALES = ["en", "ru", "kk", "tg"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "en";

export const isLocale = (value: unknown): value is Locale => (LOCALES as readonly unknown[]).includes(value);
