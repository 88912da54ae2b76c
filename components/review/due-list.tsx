import type { DueLine } from "@/db/due";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { VoiceLabel } from "../entry/voice";
import { RecordText } from "../record/record-text";
import { RailLine } from "../ui/page";

/** What falls due and what was just missed, soonest first, each with what it is and who said it. */
export function DueList({ lines, locale }: { lines: DueLine[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul role="list">
      {lines.map((line) => (
        <RailLine key={`${line.what} ${line.entryId}`} rail={<span className="figures">{formatEdtf(line.due, locale)}</span>}>
          <p className="font-semibold"><a href={localePath(locale, `/entries/${line.entryId}`)} className="tap"><RecordText text={line.title} locale={locale} /></a></p>
          <p className="mt-1 text-small text-graphite">
            {t(`desk.dueWhat.${line.what}`)}
            {line.speakers.map((party, i) => <span key={i}> · <VoiceLabel party={party} lang={locale} /></span>)}
            {" · "}
            {t(line.missed ? "desk.justMissed" : "desk.fallsDue", { date: formatEdtf(line.due, locale) })}
          </p>
        </RailLine>
      ))}
    </ul>
  );
}
