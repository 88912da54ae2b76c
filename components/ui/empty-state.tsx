import type { ReactNode } from "react";

/** Nothing is here, why, and what can be done about it. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="column border-y border-hairline py-6">
      <p className="font-semibold">{title}</p>
      {children && <div className="mt-1 text-graphite">{children}</div>}
    </div>
  );
}
