import type { DeadlineView } from "@/db/deadlines";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import type { TimelineEntry } from "@/lib/timeline";
import { DeadlineLines } from "./deadline-line";

/** Under one link of the chain: by when an answer is due. A promise's deadline stands with the promise. */
export function StepDeadlines({ entry, deadlines, mayManage, locale }: { entry: TimelineEntry; deadlines: DeadlineView[]; mayManage: boolean; locale: Locale }) {
  const t = translator(locale);
  const isPromise = entry.kind === "undertaking";
  const manages = mayManage && (isPromise || entry.kind === "raised" || entry.kind === "follow_up" || deadlines.length > 0);
  return (
    <>
      {!isPromise && <DeadlineLines deadlines={deadlines} locale={locale} />}
      {manages && <p className="no-print text-small"><a href={localePath(locale, `/desk/entries/${entry.id}/deadline`)} className="tap">{t("deadlines.manage")}</a></p>}
    </>
  );
}
