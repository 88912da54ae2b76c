import type { ReplyLine } from "@/db/replies";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { RailLine } from "../ui/page";

/** What concerns the own body and is not public yet, with the last day for a reply. */
export function ReplyList({ lines, locale }: { lines: ReplyLine[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul role="list">
      {lines.map((line) => (
        <RailLine key={line.id} rail={t(`search.kinds.${line.kind}`)}>
          <p className="font-semibold"><a href={localePath(locale, `/review/replies/${line.id}`)} lang={line.title.lang === locale ? undefined : line.title.lang} className="tap">{line.title.text}</a></p>
          <p className="text-small text-graphite">{t("replies.lastDay", { date: formatEdtf(line.lastDay, locale) })}{line.replied && <> · {t("replies.replied")}</>}</p>
        </RailLine>
      ))}
    </ul>
  );
}
