import type { BodyTree as Tree } from "@/db/organizations";
import type { Locale } from "@/lib/locales";
import type { RecordLink as Link } from "@/lib/records";
import { RecordLink } from "../record/record-link";

/** The bodies above one, topmost first, each a step further in. */
export function BodiesAbove({ above, locale }: { above: Link[]; locale: Locale }) {
  const [first, ...rest] = above;
  if (!first) return null;
  return (
    <ul role="list">
      <li>
        <RecordLink link={first} locale={locale} />
        {rest.length > 0 && <div className="border-s border-edge ps-4"><BodiesAbove above={rest} locale={locale} /></div>}
      </li>
    </ul>
  );
}

/** The bodies under one, and those under them. */
export function BodiesBelow({ below, locale }: { below: Tree[]; locale: Locale }) {
  return (
    <ul role="list">
      {below.map(({ link, children }) => (
        <li key={link.id} className="mb-1">
          <RecordLink link={link} locale={locale} />
          {children.length > 0 && <div className="mt-1 border-s border-edge ps-4"><BodiesBelow below={children} locale={locale} /></div>}
        </li>
      ))}
    </ul>
  );
}
