export type PageLink = { href: string; label: string };

/** Older and newer by cursor; there are no page numbers because the record grows while it is read. */
export function Pagination({ label, previous, next }: { label: string; previous?: PageLink; next?: PageLink }) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="column mt-8 flex flex-wrap justify-between gap-x-6 border-t border-hairline pt-2">
      {previous ? (
        <a href={previous.href} rel="prev" className="py-2">
          <span aria-hidden="true">← </span>
          {previous.label}
        </a>
      ) : (
        <span />
      )}
      {next && (
        <a href={next.href} rel="next" className="py-2">
          {next.label}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
