import type { ReactNode } from "react";
import type { NavLink } from "./site-header";

/** Who runs the register and how to use it; in print only the note stays. */
export function SiteFooter({ links, linksLabel, note }: { links: NavLink[]; linksLabel: string; note?: ReactNode }) {
  return (
    <footer className="border-t border-hairline">
      <div className="sheet py-6 text-small text-graphite">
        <div className="column">
          <nav aria-label={linksLabel}>
            <ul role="list" className="-mx-2 flex flex-wrap">
              {links.map((l) => (
                <li key={l.href}>
                  <a href={l.href} aria-current={l.current ? "page" : undefined} className="block min-h-11 min-w-11 px-2 py-2.5">
                    {l.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {note && <div className="mt-2">{note}</div>}
        </div>
      </div>
    </footer>
  );
}
