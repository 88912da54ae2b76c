import { translator } from "@/i18n/messages";
import type { TrailLine } from "@/db/events";
import { formatDay } from "@/i18n/dates";
import type { Locale } from "@/lib/locales";
import { Details } from "../ui/details";
import { Column } from "../ui/page";
import { Doer } from "./doer";
import { RecordLink } from "./record-link";

/** What was done with a record: which side, what, which day; never who. */
export function Trail({ lines, locale }: { lines: TrailLine[]; locale: Locale }) {
  const t = translator(locale);
  if (lines.length === 0) return null;
  return (
    <Column className="mt-12 border-t border-hairline pt-2">
      <Details summary={t("issues.trail")}>
        <ul className="text-small" role="list">
          {lines.map((line, i) => (
            <li key={i} className="mb-2">
              <span className="figures">{formatDay(line.day, locale)}</span> · <Doer by={line.by} locale={locale} /> · {trailVerb(line, locale)}: <RecordLink link={line.record} locale={locale} />
            </li>
          ))}
        </ul>
      </Details>
    </Column>
  );
}

function trailVerb(line: TrailLine, locale: Locale): string {
  const t = translator(locale);
  const key = `issues.trailLine.${line.verb}` as Parameters<typeof t>[0]; // `has` decides whether the verb is public
  return t.has(key) ? t(key as never) : line.verb;
}
