import type { ReactNode } from "react";

/**
 * A date as `<time>` where HTML knows its form (year, month or day); EDTF seasons, sets and doubtful dates stand as words. `rail` is the
 * short form for the eye; `full` is heard where the two differ.
 */
export function EntryDate({ occurred, full, rail = full, inferred }: { occurred: string | null; full: string; rail?: string; inferred?: string }) {
  const words: ReactNode =
    rail === full ? (
      full
    ) : (
      <>
        <span aria-hidden="true">{rail}</span>
        <span className="sr-only">{full}</span>
      </>
    );
  const date = occurred && HTML_DATE.test(occurred) ? <time dateTime={occurred}>{words}</time> : <span className="figures">{words}</span>;
  if (!inferred) return date;
  return (
    <>
      <span className="dotted">{date}</span> <span className="text-small text-graphite">({inferred})</span>
    </>
  );
}

const HTML_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;
