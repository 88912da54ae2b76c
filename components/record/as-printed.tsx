import type { Locale } from "@/lib/locales";
import { InLanguage } from "../ui/in-language";

/** Names of publishers and authors stand as the source prints them, in no language of the record's: what is not Cyrillic is read as English. */
export const AsPrinted = ({ text, locale }: { text: string; locale: Locale }) => <InLanguage text={text} textLang={/\p{Script=Cyrillic}/u.test(text) ? "ru" : "en"} lang={locale} />;
