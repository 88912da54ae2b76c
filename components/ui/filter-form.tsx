import type { ReactNode } from "react";
import { Button } from "./button";

type Frame = { action: string; summary: string; submit: string; reset?: { href: string; label: string }; open?: boolean; children: ReactNode };

/** A GET form, so that what was chosen stands in the address. Folded on a phone (open while a filter is set), open on a wide screen. */
export function FilterForm({ action, summary, submit, reset, open = false, children }: Frame) {
  return (
    <details open={open} className="opens-wide no-print column mb-8 border-y border-hairline">
      <summary className="min-h-11 py-2 font-semibold">{summary}</summary>
      <form method="get" action={action} role="search" aria-label={summary} className="pt-4">
        <div className="grid gap-x-6 wide:grid-cols-3 wide:items-end [&_label]:text-small [&>*]:mb-4">
          {children}
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2 wide:col-span-3">
            <Button tone="secondary">{submit}</Button>
            {reset && (
              <a href={reset.href} className="py-2.5">
                {reset.label}
              </a>
            )}
          </div>
        </div>
      </form>
    </details>
  );
}
