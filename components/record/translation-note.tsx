import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import type { Text } from "@/lib/records";

/** Says that the words above were translated by a machine and no person has checked them. */
export function TranslationNote({ texts, locale }: { texts: (Text | undefined)[]; locale: Locale }) {
  const machine = texts.some((t) => t?.origin === "machine" && !t.checked);
  return machine ? <p className="text-small text-graphite">{translator(locale)("entry.machineTranslation")}</p> : null;
}
