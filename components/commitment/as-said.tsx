import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import type { Text } from "@/lib/records";

/** A deadline in the words in which it was said, in their language. */
export function AsSaid({ words, locale }: { words: Text; locale: Locale }) {
  return (
    <>
      {translator(locale)("deadlines.asSaid")} <q lang={words.lang}>{words.text}</q>
    </>
  );
}
