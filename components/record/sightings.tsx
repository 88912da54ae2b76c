import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import type { RecordLink as Link } from "@/lib/records";
import type { Sighting, Tenure } from "@/lib/tenures";
import { period } from "./names";
import { RecordLinks } from "./record-link";

/** When a source shows somebody in a place, date by date with its sources; between two of them nobody is said to know. */
export function Sightings({ tenure, locale }: { tenure: Tenure<Link>; locale: Locale }) {
  const t = translator(locale);
  if (tenure.sightings.length === 0) return null;
  return (
    <ul role="list" className="text-small text-graphite">
      {tenure.sightings.map((s) => (
        <li key={`${s.kind} ${s.at}`}>
          <span className="figures">{sightingWords(s, locale)}</span>
          {s.sources.length > 0 && <> · <RecordLinks links={s.sources} locale={locale} /></>}
        </li>
      ))}
      {tenure.unknownBetween && <li>{t("people.unknownBetween")}</li>}
    </ul>
  );
}

/** "in post on 22 October 2021" or "2005 – 2009". */
function sightingWords(s: Sighting<unknown>, locale: Locale): string {
  if (s.kind === "seen") return translator(locale)("people.shownAt", { date: formatEdtf(s.at, locale) });
  const [starts, ends] = s.at.split("/");
  return period(starts || null, ends || null, locale) ?? formatEdtf(s.at, locale);
}

/** The first and last date of a tenure for the rail, without claiming anything of the time between. */
export function railOf(tenure: Tenure<unknown>, locale: Locale): string | undefined {
  const of = (s: Sighting<unknown>) => (s.kind === "seen" ? formatEdtf(s.at, locale) : sightingWords(s, locale));
  const [first, last] = [tenure.sightings[0], tenure.sightings.at(-1)];
  if (!first || !last) return undefined;
  return first === last ? of(first) : `${of(first)} … ${of(last)}`;
}
