import type { ReportLine } from "@/db/reports";
import { formatDay } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { entryContext } from "../entry/entry-context";
import { TimelineItem } from "../entry/timeline-item";
import type { ActionFormTexts } from "../form/action-form";
import { DoneForm } from "../record/publication-form";
import { Column } from "../ui/page";

/** Texts for the parties that one of them has shown the editors, whole, with what is said to be wrong. */
export function ReportList({ lines, locale, texts }: { lines: ReportLine[]; locale: Locale; texts: ActionFormTexts }) {
  const t = translator(locale);
  return (
    <ul role="list">
      {lines.map((line) => (
        <li key={line.id} className="border-b border-hairline py-6 last:border-b-0">
          <TimelineItem entry={line.entry} {...entryContext(locale)} unlinked />
          <Column className="mt-2">
            <p className="text-small text-graphite">{line.by && <>{t("reports.by", { organization: line.by.title.text })} · </>}<span className="figures">{formatDay(line.at, locale)}</span></p>
            <p lang={line.lang === locale ? undefined : line.lang}>{line.reason}</p>
            <div className="mt-4"><DoneForm verb="handle-report" id={line.id} locale={locale} label={t("reports.handle")} texts={texts} /></div>
          </Column>
        </li>
      ))}
    </ul>
  );
}
