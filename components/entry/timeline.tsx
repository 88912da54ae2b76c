import type { ReactNode } from "react";
import type { TimelineEntry } from "@/lib/timeline";
import { TimelineItem, type TimelineContext } from "./timeline-item";

export type MonthGroup = { key: string; heading: string; entries: TimelineEntry[] };
export type YearGroup = { key: string; heading: string; months: MonthGroup[] };

/** The whole timeline, grouped by the caller; the order is the caller's. */
export function Timeline({ years, ...context }: { years: YearGroup[] } & TimelineContext) {
  return (
    <ol role="list">
      {years.map((year) => (
        <TimelineYear key={year.key} id={`y${year.key}`} heading={year.heading}>
          {year.months.map((month) => (
            <TimelineMonth key={month.key} id={`m${month.key}`} heading={month.heading} entries={month.entries} {...context} />
          ))}
        </TimelineYear>
      ))}
    </ol>
  );
}

/** A year: its heading stays in the rail while its months pass. */
export function TimelineYear({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <li className="timeline-year">
      <h2 id={id} className="figures">
        {heading}
      </h2>
      <ol role="list">{children}</ol>
    </li>
  );
}

/** A month, or "month not known"; its heading stays over the words. */
export function TimelineMonth({ id, heading, entries, ...context }: { id: string; heading: string; entries: TimelineEntry[] } & TimelineContext) {
  return (
    <li className="timeline-month">
      <h3 id={id}>{heading}</h3>
      <EntryList entries={entries} {...context} />
    </li>
  );
}

/** Entries without headings: the latest on the home page, what stands on a platform or an organisation, coming up, undated. */
export function EntryList({ entries, compact, ...context }: { entries: TimelineEntry[]; compact?: boolean } & TimelineContext) {
  return (
    <ol role="list">
      {entries.map((entry) => (
        <li key={entry.id} className={`border-b border-hairline last:border-b-0 ${compact ? "py-3" : "py-5"}`}>
          <TimelineItem entry={entry} compact={compact} {...context} />
        </li>
      ))}
    </ol>
  );
}
