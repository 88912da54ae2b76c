export type Crumb = { label: string; href?: string; lang?: string };

/** Where this page stands; the last one is the page itself and has no address. */
export function Breadcrumbs({ label, items }: { label: string; items: Crumb[] }) {
  return (
    <nav aria-label={label} className="column mb-4 text-small text-graphite">
      <ol role="list" className="flex flex-wrap items-center gap-x-2">
        {items.map((item, i) => (
          <li key={item.label} className="flex items-center gap-x-2">
            {i > 0 && <span aria-hidden="true">/</span>}
            {item.href ? (
              <a href={item.href} lang={item.lang} className="tap">
                {item.label}
              </a>
            ) : (
              <span lang={item.lang} aria-current="page">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
