import type { ReactNode } from "react";

export type RivalValue = {
  key: string;
  value: ReactNode;
  /** Who says so, one line a source. */
  sources: ReactNode[];
  /** The addresses of these lines on the page, in the same order. */
  anchors?: string[];
  /** Words that say the record takes this one, and why. */
  preferred?: string;
  reason?: ReactNode;
};

/** Values that differ, beside each other and at equal size, each with its sources: "3 or 4 February 2021 — sources differ". One that the record takes says so in words and by its rule, not by its size. */
export function Contested({ summary, word, values }: { summary: ReactNode; word: string; values: RivalValue[] }) {
  return (
    <div className="keep">
      <p>
        {summary && (
          <>
            <span className="dotted">{summary}</span> <span className="text-graphite">— </span>
          </>
        )}
        <span className="text-graphite">{word}</span>
      </p>
      <ul role="list" className={`mt-3 grid gap-x-6 gap-y-4 ${values.length > 3 ? "wide:grid-cols-2" : "wide:grid-flow-col wide:auto-cols-fr"}`}>
        {values.map((v) => (
          <li key={v.key} className={`min-w-0 pt-2 ${v.preferred ? "border-t-2 border-ink" : "border-t border-edge"}`}>
            <div className="figures font-medium">{v.value}</div>
            {v.preferred && (
              <p className="text-small">
                {v.preferred}
                {v.reason && <>: {v.reason}</>}
              </p>
            )}
            <ul role="list" className="mt-1 text-small text-graphite">
              {v.sources.map((source, i) => (
                <li key={i} id={v.anchors?.[i]} className="mb-1">{source}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
