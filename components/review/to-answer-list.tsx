import type { ToAnswerLine } from "@/db/to-answer";
import { formatDay } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { RecordText } from "../record/record-text";
import { RailLine } from "../ui/page";

/** What waits for the organisation's answer, the oldest first: since which day, of which record, and what is asked; the link leads to where it is answered. */
export function ToAnswerList({ lines, locale }: { lines: ToAnswerLine[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul role="list">
      {lines.map((line) => (
        <RailLine key={line.path} rail={<span className="figures">{formatDay(line.since, locale)}</span>}>
          <p className="font-semibold"><a href={localePath(locale, line.path)} className="tap"><RecordText text={line.title} locale={locale} /></a></p>
          <p className="mt-1">{t(`toAnswer.what.${line.what}`)}</p>
        </RailLine>
      ))}
    </ul>
  );
}
