import type { ReactNode } from "react";
import type { TimelineEntry } from "@/lib/timeline";
import { TimelineItem, type TimelineContext } from "./timeline-item";

/** `elapsed`: what passed since the step before, naming both ends or plain ("8 days"); `after`: sources, contested dates, defect notes. */
export type ChronologyStep = { entry: TimelineEntry; elapsed?: string; after?: ReactNode };

/** A case as a dated chain, oldest first, with the days that passed under the entry they lead to. */
export function Chronology({ steps, compact, ...context }: { steps: ChronologyStep[]; compact?: boolean } & TimelineContext) {
  return (
    <ol role="list">
      {steps.map(({ entry, elapsed, after }) => (
        <li key={entry.id}>
          <div className={compact ? "py-3" : "py-4"}>
            <TimelineItem entry={entry} compact={compact} {...context} />
            {elapsed && <p className="column mt-2 text-small text-graphite">{elapsed}</p>}
            {after && <div className="column mt-1">{after}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
