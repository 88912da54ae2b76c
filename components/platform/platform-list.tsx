import type { PlatformLine } from "@/db/platforms";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { RecordLink } from "../record/record-link";
import { RecordText } from "../record/record-text";
import { RailLine } from "../ui/page";

/** Platforms with what was promised and the last sitting on record. */
export function PlatformList({ platforms, locale, heading: Heading = "h3" }: { platforms: PlatformLine[]; locale: Locale; heading?: "h2" | "h3" }) {
  const t = translator(locale);
  return (
    <ul role="list">
      {platforms.map((p) => (
        <RailLine key={p.link.id} rail={p.countryName}>
          <Heading className="text-body font-semibold"><RecordLink link={p.link} locale={locale} /></Heading>
          {p.summary && <p className="mt-1"><RecordText text={p.summary} locale={locale} /></p>}
          <p className="mt-1 text-small text-graphite">
            {p.cadence && <>{t("home.promised", { cadence: cadenceWords(p.cadence, locale) })} · </>}
            {p.lastSitting?.starts ? t("home.lastSitting", { date: formatEdtf(p.lastSitting.starts, locale) }) : t("home.noSitting")}
          </p>
        </RailLine>
      ))}
    </ul>
  );
}

/** An ISO 8601 duration in words where it is one of the usual rhythms. */
export function cadenceWords(cadence: string, locale: Locale): string {
  const t = translator(locale);
  const key = `platforms.periods.${cadence}` as Parameters<typeof t>[0]; // `has` decides whether it is one
  return t.has(key) ? t(key as never) : cadence;
}
