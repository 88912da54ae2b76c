import type { ContestedLine } from "@/db/review";
import { formatDay } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { RecordText } from "../record/record-text";
import { RailLine } from "../ui/page";

const WORDS = { end: "review.contestedEnd", words: "review.contestedWords", promise: "review.contestedPromise" } as const satisfies Record<ContestedLine["what"], string>;

/** What others contest of what an organisation said, each with where it stands. */
export function ContestedList({ lines, locale }: { lines: ContestedLine[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul role="list">
      {lines.map((line) => (
        <RailLine key={`${line.what} ${line.path}`} rail={<span className="figures">{formatDay(line.at, locale)}</span>}>
          <p className="font-semibold"><a href={localePath(locale, line.path)} className="tap"><RecordText text={line.title} locale={locale} /></a></p>
          <p className="mt-1">{t(WORDS[line.what])}</p>
        </RailLine>
      ))}
    </ul>
  );
}
