import type { ReactNode } from "react";

/** What stands where a record was: the same neutral words for every reason. */
export function Tombstone({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="column border-y border-ink py-6">
      <h1 className="text-large">{title}</h1>
      {children && <div className="mt-2 text-graphite">{children}</div>}
    </div>
  );
}
