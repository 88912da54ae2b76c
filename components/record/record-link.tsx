import type { Locale } from "@/lib/locales";
import { localePath, recordPath, type RecordLink as Link } from "@/lib/records";
import { RecordText } from "./record-text";

/** A record by its title, as a link where it has a page. */
export function RecordLink({ link, locale }: { link: Link; locale: Locale }) {
  const path = recordPath(link);
  const title = <RecordText text={link.title} locale={locale} />;
  return path ? (
    <a href={localePath(locale, path)} className="tap">
      {title}
    </a>
  ) : (
    title
  );
}

/** Records separated by semicolons. */
export function RecordLinks({ links, locale }: { links: Link[]; locale: Locale }) {
  return links.map((link, i) => (
    <span key={link.id}>
      {i > 0 && "; "}
      <RecordLink link={link} locale={locale} />
    </span>
  ));
}
