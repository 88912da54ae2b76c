import { currentActor } from "@/auth/actor";
import { PlaceMap, PlaceMapLegend } from "@/components/place/place-map";
import { placeRow } from "@/components/place/place-row";
import { RecordList } from "@/components/record/record-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listPlaces } from "@/db/places";
import { translator } from "@/i18n/messages";
import { isMapped } from "@/lib/country-map";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("places.title"), "/places");
}

export default async function PlacesPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const places = await listPlaces(await currentActor(), locale);
  const withTowns = [...new Set(places.flatMap((p) => (p.classification === "country" ? [] : p.country)))];
  const others = places.filter((p) => !withTowns.includes(p.country));
  return (
    <Page>
      <PageTitle title={t("places.title")} lead={t("places.lead")} lang={locale} />
      {places.length === 0 && <EmptyState title={t("places.empty")} />}
      {withTowns.map((country) => {
        const of = places.filter((p) => p.country === country);
        const name = of[0]?.countryName ?? t("places.kicker");
        return (
          <Section key={country} id={`country-${(country ?? "none").toLowerCase()}`} heading={name}>
            {isMapped(country) && <PlaceMap country={country} countryName={name} places={of} locale={locale} />}
            <RecordList rows={[...of].sort(countryFirst).map((p) => placeRow(p, locale))} locale={locale} />
          </Section>
        );
      })}
      {places.some((p) => p.at) && <PlaceMapLegend locale={locale} />}
      {others.length > 0 && <Section id="others" heading={t("places.otherCountries")}><RecordList rows={others.map((p) => placeRow(p, locale))} locale={locale} /></Section>}
    </Page>
  );
}

const countryFirst = (a: { classification: string | null }, b: { classification: string | null }) => Number(b.classification === "country") - Number(a.classification === "country");
