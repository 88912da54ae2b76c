import type { ReactNode } from "react";

/** A reason or a form one tap away, without JavaScript. In print it stands open. */
export function Details({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary className="min-h-11 py-2">{summary}</summary>
      <div className="mb-4 border-s border-edge ps-4">{children}</div>
    </details>
  );
}
