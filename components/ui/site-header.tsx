import type { ReactNode } from "react";

export type NavLink = { href: string; label: string; current?: boolean };
export type LanguageLink = { href: string; label: string; lang: string; current: boolean };

/** First in the document; seen only while it has the focus. */
export function SkipLink({ label, href = "#main" }: { label: string; href?: string }) {
  return (
    <a href={href} className="no-print absolute start-4 top-2 z-10 -translate-y-24 bg-paper px-4 py-3 focus:translate-y-0">
      {label}
    </a>
  );
}

type Header = {
  name: string;
  home: string;
  nav: NavLink[];
  navLabel: string;
  languages: LanguageLink[];
  languagesLabel: string;
  account?: ReactNode;
  /** The pages of somebody signed in, in a line of their own, and the way out. */
  member?: { label: string; links: NavLink[]; signOut: ReactNode };
};

/** Name in the rail, languages and account beside it, the lists of the register under them. */
export function SiteHeader({ name, home, nav, navLabel, languages, languagesLabel, account, member }: Header) {
  return (
    <header className="border-b border-ink">
      <div className="sheet py-2">
        <div className="masthead narrow:flex narrow:flex-wrap narrow:items-baseline narrow:justify-between">
          <a href={home} className="inline-block py-2 text-large font-semibold no-underline hover:underline">
            {name}
          </a>
          {account && <div className="no-print text-small wide:order-last">{account}</div>}
          <nav aria-label={languagesLabel} className="narrow:basis-full">
            <ul role="list" className="-mx-2 flex flex-wrap">
              {languages.map((l) => (
                <li key={l.lang}>
                  <a href={l.href} hrefLang={l.lang} lang={l.lang} aria-current={l.current ? "true" : undefined} className={navLink(l.current)}>
                    {l.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <nav aria-label={navLabel} className="column">
          <ul role="list" className="-mx-2 flex flex-wrap">
            {nav.map((n) => (
              <li key={n.href}>
                <a href={n.href} aria-current={n.current ? "page" : undefined} className={navLink(n.current ?? false)}>
                  {n.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {member && (
          <nav aria-label={member.label} className="no-print column border-t border-hairline">
            <ul role="list" className="-mx-2 flex flex-wrap">
              {member.links.map((n) => (
                <li key={n.href}>
                  <a href={n.href} aria-current={n.current ? "page" : undefined} className={navLink(n.current ?? false)}>
                    {n.label}
                  </a>
                </li>
              ))}
              <li className="wide:ms-auto">{member.signOut}</li>
            </ul>
          </nav>
        )}
      </div>
    </header>
  );
}

// The current page is said by weight and a thick line, not by colour.
const navLink = (current: boolean) =>
  `block min-h-11 min-w-11 px-2 py-2.5 text-small ${
    current ? "font-semibold decoration-ink decoration-2" : "text-graphite decoration-transparent hover:text-ink hover:decoration-current"
  }`;
