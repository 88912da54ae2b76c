import type { ReactNode } from "react";

/** What has just happened (`success`) or must be known before going on (`attention`). It stays; nothing flies away. */
export function Notice({ tone, title, children }: { tone: "success" | "attention"; title?: ReactNode; children?: ReactNode }) {
  return (
    <div role="status" className={`mb-8 border-ink p-4 ${tone === "attention" ? "border-3" : "border bg-wash"}`}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
