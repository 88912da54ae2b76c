import type { Metadata } from "next";
import { translator } from "@/i18n/messages";
import { isLocale, type Locale, LOCALES } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { notFound } from "next/navigation";

export type LocaleParams = { params: Promise<{ locale: string }> };
export type SlugParams = { params: Promise<{ locale: string; slug: string }> };

/** The locale of the address. proxy.ts lets no other through; a page reached without it is missing. */
export async function localeOf({ params }: { params: Promise<{ locale: string }> }): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}

/** Title in the reader's language and the same page in the others (hreflang). `path` is the path after the locale. */
export function pageMetadata(locale: Locale, title: string | undefined, path: string, more: Metadata = {}): Metadata {
  const t = translator(locale);
  return {
    title: title ? t("site.titleOf", { page: title }) : t("site.name"),
    description: t("site.purpose"),
    alternates: { languages: { ...Object.fromEntries(LOCALES.map((l) => [l, localePath(l, path)])), "x-default": path === "/" ? "/" : path } },
    ...more,
  };
}
