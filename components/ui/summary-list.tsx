import type { ReactNode } from "react";

/** `change` is a link or a button whose words name the row ("Change the date"), for those who hear it alone. */
export type SummaryRow = { term: ReactNode; value: ReactNode; change?: ReactNode };

/** Terms in the rail, values in the column: a record at a glance, or the answers to check. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="mb-8">
      {rows.map((row, i) => (
        <div key={i} className="row keep border-t border-hairline py-3 last:border-b">
          <dt className="text-graphite">{row.term}</dt>
          <dd className="flex min-w-0 flex-wrap items-baseline justify-between gap-x-6">
            <div className="min-w-0 flex-1 basis-60">{row.value}</div>
            {row.change && <div className="no-print text-small">{row.change}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
