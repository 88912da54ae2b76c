import type { NoticeLine } from "@/db/notices";
import { formatDay, formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import type { ActionFormTexts } from "../form/action-form";
import { Doer } from "../record/doer";
import { RecordText } from "../record/record-text";
import { RailLine } from "../ui/page";
import { Tag } from "../ui/tag";
import { ReadForm } from "./read-form";

/** What happened, the newest first: the day, which organisation or the editors, what, and where it stands. */
export function NoticeList({ lines, locale, texts }: { lines: NoticeLine[]; locale: Locale; texts: ActionFormTexts }) {
  const t = translator(locale);
  return (
    <ul role="list">
      {lines.map((line) => {
        const title = <RecordText text={line.title} locale={locale} />;
        return (
          <RailLine key={line.id} rail={<span className="figures">{formatDay(line.at, locale)}</span>}>
            <p>
              <Doer by={line.by} locale={locale} /> · {line.replyUntil ? t("notices.replyUntil", { date: formatEdtf(line.replyUntil, locale) }) : t(`notices.verbs.${line.word}`)}
            </p>
            <p className={line.unread ? "font-semibold" : undefined}>{line.path ? <a href={localePath(locale, line.path)} className="tap">{title}</a> : title}</p>
            {line.unread && (
              <div className="flex flex-wrap items-center gap-x-4">
                <Tag>{t("notices.unread")}</Tag>
                <ReadForm id={line.id} of={line.title.text} locale={locale} label={t("notices.markRead")} texts={texts} />
              </div>
            )}
          </RailLine>
        );
      })}
    </ul>
  );
}
