import type { NameLine } from "@/db/names";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { Column } from "../ui/page";
import { RecordLink } from "./record-link";

/** Other names with their kind, period and source. A slip of a translation is named as one. */
export function Names({ names, locale }: { names: NameLine[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <Column>
      <ul role="list">
        {names.map((n, i) => (
          <li key={i} className="mb-2">
            <span lang={n.lang === locale ? undefined : n.lang}>{n.text}</span>
            <span className="text-small text-graphite">
              {" "}· {t(`people.nameKinds.${n.kind}`)}
              {period(n.starts, n.ends, locale) && <> · {period(n.starts, n.ends, locale)}</>}
              {n.source && <> · <RecordLink link={n.source} locale={locale} /></>}
            </span>
          </li>
        ))}
      </ul>
    </Column>
  );
}

/** "since …", "until …" or both ends; undefined where neither is known. */
export function period(starts: string | null, ends: string | null, locale: Locale): string | undefined {
  const t = translator(locale);
  if (starts && ends) return t("people.period", { from: formatEdtf(starts, locale), to: formatEdtf(ends, locale) });
  if (starts) return t("people.since", { from: formatEdtf(starts, locale) });
  return ends ? t("people.until", { to: formatEdtf(ends, locale) }) : undefined;
}
