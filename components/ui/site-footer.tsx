import type { ReactNode } from "react";
import type { NavLink } from "./site-header";

export type FooterGroup = { id: string; label: string; links: NavLink[] };

/** The lists of the register, who runs it and how to use it; in print only the note stays. */
export function SiteFooter({ groups, note }: { groups: FooterGroup[]; note?: ReactNode }) {
  return (
    <footer className="border-t border-hairline">
      <div className="sheet py-6 text-small text-graphite">
        <div className="column">
          {groups.map((group) => (
            <nav key={group.id} aria-labelledby={`footer-${group.id}`} className="mb-4">
              <p id={`footer-${group.id}`} className="font-semibold">
                {group.label}
              </p>
              <ul role="list" className="-mx-2 flex flex-wrap">
                {group.links.map((l) => (
                  <li key={l.href}>
                    <a href={l.href} aria-current={l.current ? "page" : undefined} className="block min-h-11 min-w-11 px-2 py-2.5">
                      {l.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
          {note && <div>{note}</div>}
        </div>
      </div>
    </footer>
  );
}
