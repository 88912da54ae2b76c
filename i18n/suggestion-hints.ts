import type { Locale } from "@/lib/locales";
import { formatEdtf } from "./dates";
import { translator } from "./messages";

type Hint = { country?: string; when?: string; number?: string; within?: { text: string }[]; isPublic: boolean };

/** What tells a suggestion from its namesakes, in one line: body or place, number, date, country; and whether it is public yet. */
export function suggestionHint(hint: Hint, locale: Locale): string {
  const t = translator(locale);
  return [...(hint.within ?? []).map((w) => w.text), hint.number, hint.when && formatEdtf(hint.when, locale), hint.country, !hint.isPublic && t("suggestions.notPublic")].filter(Boolean).join(" · ");
}
