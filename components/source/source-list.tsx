import type { SourceLine as Line } from "@/db/sources";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath, recordPath } from "@/lib/records";
import { SourceLine } from "../claim/source-line";

/** Sources with what each author or publisher has to do with the subject. */
export function SourceList({ sources, locale }: { sources: Line[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul role="list">
      {sources.map((s) => {
        const path = recordPath(s.link);
        return (
          <li key={s.link.id}>
            <SourceLine
              lang={locale}
              words={{ original: t("claims.sourceOriginal") }}
              source={{
                title: s.link.title.text,
                lang: s.link.title.lang,
                publisher: s.publisher ?? undefined,
                author: s.author ?? undefined,
                relation: t(`sources.relations.${s.relation}`),
                date: s.published ? formatEdtf(s.published, locale) : t("sources.notDated"),
                url: s.url ?? undefined,
                href: path && localePath(locale, path),
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
