import type { ReactNode } from "react";

/** The `<main>` of a page. `desk` sets the smaller type of the member pages; their header and footer keep the public size. */
export function Page({ children, desk = false }: { children: ReactNode; desk?: boolean }) {
  return (
    <main id="main" tabIndex={-1} className={`sheet pt-6 pb-16 focus:outline-none wide:pt-10 ${desk ? "desk" : ""}`}>
      {children}
    </main>
  );
}

/** Words in the reading column. */
export function Column({ children, className = "" }: { children: ReactNode; className?: string }) {
  return <div className={`column ${className}`}>{children}</div>;
}

/** A date, a term or a label in the rail, words beside it; on a phone the rail stands above the words. */
export function RailRow({ rail, children }: { rail: ReactNode; children: ReactNode }) {
  return (
    <div className="row">
      <div className="text-graphite narrow:mb-1">{rail}</div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}

/** A line of a list under a hairline, with a rail of its own. */
export function RailLine({ rail, children }: { rail: ReactNode; children: ReactNode }) {
  return (
    <li className="border-b border-hairline py-4 last:border-b-0">
      <RailRow rail={rail}>{children}</RailRow>
    </li>
  );
}

/** A part of a page under a heading and a hairline; the children bring their own rail and column. */
export function Section({ heading, id, aside, children }: { heading: ReactNode; id?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={id && `${id}-heading`} className="mt-12 border-t border-hairline pt-4">
      <div className="column mb-4 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={id && `${id}-heading`} className="text-section">
          {heading}
        </h2>
        {aside && <div className="text-small text-graphite">{aside}</div>}
      </div>
      {children}
    </section>
  );
}

/** Running text: paragraphs, lists and headings at the rhythm of the page. */
export function Prose({ children }: { children: ReactNode }) {
  return (
    <div className="column [&_h2]:mt-10 [&_h2]:mb-2 [&_h2]:text-section [&_h3]:mt-6 [&_li]:ms-5 [&_li]:list-disc [&_p]:mb-4 [&_ul]:mb-4">
      {children}
    </div>
  );
}
