import type { ReactNode } from "react";

/** One small word about a line; never more than one a line, so it may not be put in a row with others. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="inline-block border border-edge px-2 text-small text-graphite">{children}</span>;
}
