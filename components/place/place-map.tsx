import "server-only";
import type { PlaceLine } from "@/db/places";
import { translator } from "@/i18n/messages";
import { drawCountry, MAP_FONT_SIZE, type MappedCountry } from "@/lib/country-map";
import type { Locale } from "@/lib/locales";

/**
 * The places of a country as a picture. It says nothing that the list beside it does not say, so it is one image to a screen
 * reader; the colours are those of the words around it. Nothing is drawn where no place has coordinates.
 */
export function PlaceMap({ country, countryName, places, locale }: { country: MappedCountry; countryName: string; places: PlaceLine[]; locale: Locale }) {
  const t = translator(locale);
  const map = drawCountry(country, places.flatMap((place) => (place.at ? [{ label: place.link.title.text, lang: place.link.title.lang, latitude: place.at.latitude, longitude: place.at.longitude, mark: markOf(place) }] : [])));
  if (map.points.length === 0) return null;
  const title = `map-${country.toLowerCase()}`;
  return (
    <figure className="column keep mb-6">
      <svg role="img" aria-labelledby={title} viewBox={`0 0 ${map.width} ${map.height}`} className="h-auto w-full max-w-104 text-graphite">
        <title id={title}>{t("places.mapTitle", { country: countryName })}</title>
        <path d={map.neighbours} fill="none" stroke="currentColor" strokeWidth="0.75" strokeOpacity="0.35" />
        <path d={map.country} fill="currentColor" fillOpacity="0.06" stroke="currentColor" strokeWidth="1.25" strokeLinejoin="round" />
        {map.points.map(({ place, x, y }) => <circle key={place.label} cx={x} cy={y} r={MARKS[place.mark].r} strokeWidth="1.75" className={MARKS[place.mark].className} />)}
        {map.points.map(({ place, label }) => (
          <text key={place.label} x={label.x} y={label.y} textAnchor={label.anchor} fontSize={MAP_FONT_SIZE} strokeWidth="3" strokeLinejoin="round" lang={place.lang === locale ? undefined : place.lang} className="fill-ink stroke-paper [paint-order:stroke]">
            {place.label}
          </text>
        ))}
      </svg>
    </figure>
  );
}

/** What the marks mean, once under all maps. */
export function PlaceMapLegend({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <p className="column mt-4 text-small text-graphite">
      {t("places.mapLegend")} {t("places.mapNote")}
    </p>
  );
}

const MARKS = {
  dated: { r: 4, className: "fill-ink stroke-ink" },
  undated: { r: 4, className: "fill-paper stroke-ink" },
  none: { r: 1.5, className: "fill-ink stroke-ink" },
} as const;

function markOf({ meetings: { held, undated } }: PlaceLine): keyof typeof MARKS {
  if (held?.count === 0) return "none";
  return held && undated && held.count === undated.count ? "undated" : "dated";
}
