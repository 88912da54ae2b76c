import type { Locale } from "./locales";
import { nameAt } from "./name-at";

type Name = { text: string; lang: string };

/**
 * What a thing was called at an EDTF date, where that is surely not what it is called today; undefined otherwise. Names are compared
 * in one language: "Astana" of a list without Russian names is not another name than «Астана».
 */
export function formerNameAt(names: Parameters<typeof nameAt>[0], when: string | null, today: string, present: Name, locale: Locale): Name | undefined {
  const then = nameAt(names, when, locale);
  if (!then || then.text === present.text) return undefined;
  const now = nameAt(names.filter((name) => name.lang === then.lang), today, locale);
  return now?.text === then.text ? undefined : then;
}
