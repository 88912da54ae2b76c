import type { NameLine } from "@/db/names";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { sortKey } from "@/lib/edtf";
import type { Locale } from "@/lib/locales";
import { TranslationMarks } from "../claim/translation-mark";
import { Column, RailRow } from "../ui/page";
import { RecordLink } from "./record-link";
import { RecordText } from "./record-text";

/**
 * Other names with their kind, language and source: first those valid for a known time, in its order and with the time in the
 * rail, then the rest. A slip of a translation is named as one.
 */
export function Names({ names, locale }: { names: NameLine[]; locale: Locale }) {
  const t = translator(locale);
  const dated = names.filter((n) => n.starts ?? n.ends).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  const others = names.filter((n) => !(n.starts ?? n.ends));
  return (
    <>
      {dated.length > 0 && (
        <ol role="list" className={others.length > 0 ? "mb-6" : ""}>
          {dated.map((n, i) => (
            <li key={i} className="mb-3">
              <RailRow rail={<span className="figures">{period(n.starts, n.ends, locale)}</span>}><Name name={n} locale={locale} /></RailRow>
            </li>
          ))}
        </ol>
      )}
      {others.length > 0 && (
        <Column>
          <ul role="list">
            {others.map((n, i) => <li key={i} className="mb-2"><Name name={n} locale={locale} /></li>)}
          </ul>
        </Column>
      )}
      <Column><TranslationMarks texts={names.flatMap((n) => n.note ?? [])} words={{ machineTranslation: t("entry.machineTranslation"), showOriginal: t("entry.showOriginal") }} lang={locale} /></Column>
    </>
  );
}

function Name({ name: n, locale }: { name: NameLine; locale: Locale }) {
  const t = translator(locale);
  const language = languageName(n.lang, locale);
  return (
    <>
      <p>
        <span lang={n.lang === locale ? undefined : n.lang}>{n.text}</span>
        <span className="text-small text-graphite">
          {" "}· {t(`people.nameKinds.${n.kind}`)}
          {language && <> · {language}</>}
          {n.source && <> · <RecordLink link={n.source} locale={locale} /></>}
        </span>
      </p>
      {n.note && <p className="text-small text-graphite"><RecordText text={n.note} locale={locale} /></p>}
    </>
  );
}

/** The word for a language in the reader's own, with its script where that is not the usual one; undefined where we have no word. */
export function languageName(code: string, locale: Locale): string | undefined {
  const t = translator(locale);
  const key = `sources.languagesByCode.${code.split("-")[0]}` as Parameters<typeof t>[0]; // `has` decides whether it is one
  if (!t.has(key)) return undefined;
  return code.includes("-Latn") ? t("people.inLatin", { language: t(key as never) as string }) : t(key as never);
}

/** "since …", "until …" or both ends; undefined where neither is known. */
export function period(starts: string | null, ends: string | null, locale: Locale): string | undefined {
  const t = translator(locale);
  if (starts && ends) return t("people.period", { from: formatEdtf(starts, locale), to: formatEdtf(ends, locale) });
  if (starts) return t("people.since", { from: formatEdtf(starts, locale) });
  return ends ? t("people.until", { to: formatEdtf(ends, locale) }) : undefined;
}

const keyOf = (n: NameLine) => sortKey(n.starts ?? n.ends) ?? "~";
