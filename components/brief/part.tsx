import { Children, type ReactNode } from "react";

type Props = { id: string; heading: string; none: string; note?: ReactNode; asText?: boolean; children: ReactNode };

/** A short list, or a run of words, under a heading, or the sentence that says there is nothing. Kept together in print. */
export function Part({ id, heading, none, note, asText = false, children }: Props) {
  const something = Children.toArray(children).length > 0;
  const all = asText ? children : <ul className="[&_li]:ms-5 [&_li]:list-disc">{children}</ul>;
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="column keep mt-6 border-t border-hairline pt-2">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={`${id}-heading`} className="text-large">{heading}</h2>
        {note && <p className="text-small text-graphite">{note}</p>}
      </div>
      {something ? all : <p className="text-graphite">{none}</p>}
    </section>
  );
}

/** One line of a part; paper gives it one row or two. */
export const Line = ({ children }: { children: ReactNode }) => <li><div className="brief-line">{children}</div></li>;
