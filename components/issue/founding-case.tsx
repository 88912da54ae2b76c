import type { IssuePage } from "@/db/issues";
import { translator } from "@/i18n/messages";
import type { EntryKind } from "@/lib/entries";
import type { Locale } from "@/lib/locales";
import { localePath, recordPath } from "@/lib/records";
import type { TimelineEntry } from "@/lib/timeline";
import { entryContext } from "../entry/entry-context";
import { EntryList } from "../entry/timeline";
import { RecordText } from "../record/record-text";
import { ButtonLink } from "../ui/button";

/** The turning points of a case by kind, each the first of its kind but the last ruling. */
const TURNS: EntryKind[] = ["measure", "recommendation", "undertaking", "outcome", "ruling"];
const FIVE = 5;

/** A case as its chain in five dates, with the way to the whole of it. */
export function FoundingCase({ issue, locale }: { issue: IssuePage; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <div className="column mb-4">
        <p className="text-large font-semibold"><RecordText text={issue.link.title} locale={locale} /></p>
        {issue.summary && <p className="mt-2"><RecordText text={issue.summary} locale={locale} /></p>}
      </div>
      <EntryList entries={turningPoints(issue.chronology.map((step) => step.entry))} compact {...entryContext(locale)} />
      <p className="column mt-4"><ButtonLink tone="secondary" href={localePath(locale, recordPath(issue.link) ?? "/issues")}>{t("home.caseLink")}</ButtonLink></p>
    </>
  );
}

function turningPoints(chain: TimelineEntry[]): TimelineEntry[] {
  const chosen = new Set(TURNS.flatMap((kind) => (kind === "ruling" ? chain.findLast((e) => e.kind === kind && e.occurred) : chain.find((e) => e.kind === kind && e.occurred)) ?? []));
  return chain.filter((e) => chosen.has(e)).slice(0, FIVE);
}
