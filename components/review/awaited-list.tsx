import type { AwaitedLine } from "@/db/awaited";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { RecordLink } from "../record/record-link";
import { RailLine } from "../ui/page";

/** From whom an answer is awaited, issue by issue, and since when nothing is recorded. */
export function AwaitedList({ lines, locale }: { lines: AwaitedLine[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul role="list">
      {lines.map(({ issue, from }) => (
        <RailLine key={issue.id} rail={<span className="figures">{formatEdtf(from[0]!.since, locale)}</span>}>
          <p className="font-semibold"><RecordLink link={issue} locale={locale} /></p>
          {from.map((silence) => (
            <p key={silence.organizationId} className="mt-1">
              {t("desk.awaitedFrom", { body: silence.body.label.text, date: formatEdtf(silence.since, locale) })}
            </p>
          ))}
        </RailLine>
      ))}
    </ul>
  );
}
