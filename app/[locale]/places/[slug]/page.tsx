import { Links } from "@/components/link/links";
import { NamesInTime } from "@/components/place/names-in-time";
import { classificationName, meetingHereRow, placeCounts } from "@/components/place/place-row";
import { counted } from "@/components/meeting/meeting-row";
import { FieldClaims } from "@/components/record/also-recorded";
import { Evidence } from "@/components/record/evidence";
import { fieldRow } from "@/components/record/field-row";
import { RecordLink, RecordLinks } from "@/components/record/record-link";
import { RecordList } from "@/components/record/record-list";
import { RecordText } from "@/components/record/record-text";
import { TranslationNote } from "@/components/record/translation-note";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { getPlace, type PlacePage } from "@/db/places";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { localeOf, pageMetadata, type SlugParams } from "../../metadata";
import { recordPage, recordTitle } from "../../record-page";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  return pageMetadata(locale, await recordTitle(locale, "place", slug, (actor, id) => getPlace(actor, id, locale), (p) => p.link.title.text), `/places/${slug}`);
}

export default async function PlaceRecordPage(props: SlugParams) {
  const locale = await localeOf(props);
  return recordPage(locale, "place", (await props.params).slug, (actor, id) => getPlace(actor, id, locale), (place) => <Place place={place} locale={locale} />);
}

/** Fields that stand among the facts or the names. */
const SHOWN = ["parent", "code", "coordinates", "name"];

function Place({ place, locale }: { place: PlacePage; locale: Locale }) {
  const t = translator(locale);
  const printed = place.claims.filter((c) => c.field === "name" && c.confidence !== "garbled");
  return (
    <Page>
      <PageTitle title={place.link.title.text} titleLang={place.link.title.lang} lang={locale} kicker={classificationName(place.classification, locale)} lead={place.summary && <RecordText text={place.summary} locale={locale} />} />
      <Column><TranslationNote texts={[place.link.title, place.summary]} locale={locale} /></Column>
      <PlaceFacts place={place} locale={locale} />
      <PlaceMeetings place={place} locale={locale} />
      {place.activities.length > 0 && <Section id="activities" heading={t("places.activities")}><RecordList rows={place.activities.map((link) => ({ link }))} locale={locale} /></Section>}
      {place.names.length + printed.length > 0 && (
        <Section id="names" heading={t("places.names")}>
          {place.names.length > 0 && <NamesInTime names={place.names} locale={locale} />}
          {printed.length > 0 && <Column className="mt-4"><FieldClaims claims={printed} corroborations={place.corroborations} locale={locale} /></Column>}
        </Section>
      )}
      <Links links={place.links} locale={locale} />
      <Evidence claims={place.claims} corroborations={place.corroborations} sources={place.sources} without={SHOWN} locale={locale} />
    </Page>
  );
}

function PlaceFacts({ place, locale }: { place: PlacePage; locale: Locale }) {
  const t = translator(locale);
  const about = { claims: place.claims, corroborations: place.corroborations, locale };
  const at = place.at && <span className="figures">{place.at.latitude}, {place.at.longitude}</span>;
  const [position] = fieldRow("coordinates", about, at);
  return (
    <SummaryList
      rows={[
        { term: t("places.meetings"), value: placeCounts(place, locale) ?? t("places.noMeetings") },
        ...fieldRow("parent", about, place.parent && <RecordLink link={place.parent} locale={locale} />),
        ...(place.within.length > 0 ? [{ term: t("places.within"), value: <RecordLinks links={place.within} locale={locale} /> }] : []),
        ...fieldRow("code", about),
        ...(position ? [{ ...position, value: <>{position.value}{place.at?.confidence && <p className="mt-1 text-small text-graphite">{t(`places.coordinateConfidence.${place.at.confidence}`)}</p>}</> }] : []),
      ]}
    />
  );
}

/** What was held here, newest first; what has no date with what its rows stand for; and what is only guessed to have been here. */
function PlaceMeetings({ place, locale }: { place: PlacePage; locale: Locale }) {
  const t = translator(locale);
  const { dated, undated, perhaps, meetings } = place;
  return (
    <>
      {dated.length > 0 && (
        <Section id="meetings" heading={t("places.meetings")}>
          <RecordList rows={dated.map((m) => meetingHereRow(m, locale))} locale={locale} />
        </Section>
      )}
      {undated.length > 0 && (
        <Section id="undated" heading={t("places.undatedMeetings")} aside={meetings.undated && t("places.undatedCount", { count: counted(meetings.undated, locale) })}>
          <RecordList rows={undated.map((m) => meetingHereRow(m, locale))} locale={locale} />
        </Section>
      )}
      {perhaps.length > 0 && (
        <Section id="perhaps" heading={t("places.perhaps")}>
          <Column className="mb-2"><p className="text-graphite">{t("places.perhapsLead")}</p></Column>
          <RecordList rows={perhaps.map((m) => meetingHereRow(m, locale))} locale={locale} />
        </Section>
      )}
    </>
  );
}
