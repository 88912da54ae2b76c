import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { SearchForm as Frame } from "../ui/search-form";

/** The question to the whole record; a GET form, so that the answer has an address. */
export function SearchForm({ locale, label, q }: { locale: Locale; label: string; q?: string }) {
  return <Frame action={localePath(locale, "/search")} label={label} submit={translator(locale)("search.button")} defaultValue={q} />;
}
