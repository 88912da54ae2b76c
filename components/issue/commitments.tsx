import { translator } from "@/i18n/messages";
import type { CommitmentLine } from "@/db/issues";
import { formatEdtf } from "@/i18n/dates";
import type { Locale } from "@/lib/locales";
import { entryContext } from "../entry/entry-context";
import { TimelineItem } from "../entry/timeline-item";
import { RecordLink } from "../record/record-link";
import { SummaryList } from "../ui/summary-list";

/** Promises with the post that gave them, who held it at that date, and the deadline as said. A promise stays with the post. */
export function Commitments({ commitments, locale }: { commitments: CommitmentLine[]; locale: Locale }) {
  const t = translator(locale);
  return commitments.map((c) => (
    <div key={c.entry.id} className="mb-6">
      <TimelineItem entry={c.entry} {...entryContext(locale)} />
      <div className="mt-2">
        <SummaryList
          rows={[
            ...(c.verbatim ? [{ term: t("entry.text"), value: <q lang={c.verbatim.lang}>{c.verbatim.text}</q> }] : []),
            ...(c.post ? [{ term: t("issues.commitmentPost"), value: <RecordLink link={c.post} locale={locale} /> }] : []),
            ...(c.holder ? [{ term: t("issues.commitmentHolder"), value: <RecordLink link={c.holder} locale={locale} /> }] : []),
            ...(c.basis ? [{ term: t("issues.commitmentBasis"), value: t(`issues.bases.${c.basis}`) }] : []),
            { term: t("issues.commitmentDeadline"), value: c.deadline ? formatEdtf(c.deadline, locale) : (c.deadlineAsSaid ?? t("issues.noDeadline")) },
          ]}
        />
      </div>
    </div>
  ));
}
