import { Children, type ReactNode } from "react";

/** A short list under a heading, or the sentence that says there is nothing. Kept together in print. */
export function Part({ id, heading, none, note, children }: { id: string; heading: string; none: string; note?: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="column keep mt-6 border-t border-hairline pt-2">
      <h2 id={`${id}-heading`} className="mb-1 text-large">{heading}</h2>
      {Children.count(children) > 0 ? <ul className="[&_li]:ms-5 [&_li]:list-disc">{children}</ul> : <p className="text-graphite">{none}</p>}
      {note && <p className="mt-1 text-small text-graphite">{note}</p>}
    </section>
  );
}
