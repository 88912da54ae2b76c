import { parseEdtf } from "./edtf";
import { DEFAULT_LOCALE, type Locale } from "./locales";
import type { NameKind } from "./people";

type DatedName = { text: string; lang: string; kind: NameKind; starts: string | null; ends: string | null };

/**
 * The official name that was surely valid throughout an EDTF date, in the reader's language and otherwise in English.
 * Undefined where no period covers the whole date, where names contradict each other, and where the date is unknown, open
 * or not EDTF. A period runs from its first day up to the day before its end: on the day of a change the new name holds. An
 * end known only to the month or year is possible anywhere in it, so that within it neither name is sure. A missing start
 * is earlier than any date asked for, a missing end is today; a name with neither has no period and is never returned.
 */
export function nameAt(names: readonly DatedName[], when: string | null, locale: Locale): { text: string; lang: string } | undefined {
  const date = when ? parseEdtf(when) : undefined;
  if (!date?.earliest || !date.latest) return undefined;
  const days = { earliest: date.earliest, latest: date.latest };
  const valid = names.filter((name) => name.kind === "official" && covers(name, days));
  for (const lang of [locale, DEFAULT_LOCALE]) {
    const texts = new Set(valid.filter((name) => name.lang === lang).map((name) => name.text));
    const [text] = texts;
    if (text !== undefined) return texts.size === 1 ? { text, lang } : undefined;
  }
  return undefined;
}

/** ISO days compare as text. A bound that is no EDTF, or itself open, makes no period sure. */
function covers({ starts, ends }: DatedName, days: { earliest: string; latest: string }): boolean {
  if (!starts && !ends) return false;
  const begun = starts ? parseEdtf(starts)?.latest : days.earliest;
  if (!begun || begun > days.earliest) return false;
  if (!ends) return true;
  const over = parseEdtf(ends)?.earliest;
  return Boolean(over && days.latest < over);
}
