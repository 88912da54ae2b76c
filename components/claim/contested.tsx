import type { ReactNode } from "react";

export type RivalValue = {
  key: string;
  value: ReactNode;
  /** Who says so, one line a source. */
  sources: ReactNode[];
  /** Why this one is preferred, where an editor has said so. */
  reason?: ReactNode;
};

/** Values that differ, beside each other and at equal size, each with its sources: "3 or 4 February 2021 — sources differ". */
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
          <li key={v.key} className="min-w-0 border-t border-edge pt-2">
            <div className="figures font-medium">{v.value}</div>
            <ul role="list" className="text-small text-graphite">
              {v.sources.map((source, i) => (
                <li key={i}>{source}</li>
              ))}
            </ul>
            {v.reason && <p className="mt-1 text-small text-graphite">{v.reason}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
