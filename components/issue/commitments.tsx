import type { CommitmentLine } from "@/db/commitments";
import type { Locale } from "@/lib/locales";
import { CommitmentFacts } from "../commitment/commitment-facts";
import { entryContext } from "../entry/entry-context";
import { TimelineItem } from "../entry/timeline-item";

/** Promises with the post that gave them, who held it at that date, the deadline with its sum and what each party says. A promise stays with the post. */
export function Commitments({ commitments, locale }: { commitments: CommitmentLine[]; locale: Locale }) {
  return commitments.map((c) => (
    <div key={c.entry.id} className="mb-6">
      <TimelineItem entry={c.entry} {...entryContext(locale)} />
      <div className="mt-2">
        <CommitmentFacts commitment={c} locale={locale} />
      </div>
    </div>
  ));
}
