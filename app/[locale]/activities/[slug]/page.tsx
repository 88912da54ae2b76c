import { activityKind } from "@/components/activity/activity-row";
import { EntryList } from "@/components/entry/timeline";
import { entryContext } from "@/components/entry/entry-context";
import { Links } from "@/components/link/links";
import { PlaceName } from "@/components/place/place-name";
import { FieldClaims } from "@/components/record/also-recorded";
import { Evidence } from "@/components/record/evidence";
import { fieldRow } from "@/components/record/field-row";
import { Names } from "@/components/record/names";
import { RecordLinks } from "@/components/record/record-link";
import { RecordText } from "@/components/record/record-text";
import { TranslationNote } from "@/components/record/translation-note";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { type ActivityPage, getActivity } from "@/db/activities";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import type { RecordLink as Link } from "@/lib/records";
import { localeOf, pageMetadata, type SlugParams } from "../../metadata";
import { recordPage, recordTitle } from "../../record-page";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  return pageMetadata(locale, await recordTitle(locale, "activity", slug, (actor, id) => getActivity(actor, id, locale), (a) => a.link.title.text), `/activities/${slug}`);
}

export default async function ActivityRecordPage(props: SlugParams) {
  const locale = await localeOf(props);
  return recordPage(locale, "activity", (await props.params).slug, (actor, id) => getActivity(actor, id, locale), (activity) => <Activity activity={activity} locale={locale} />);
}

const SHOWN = ["starts", "ends", "status", "place", "organizer", "supporter", "aim", "result"];

function Activity({ activity, locale }: { activity: ActivityPage; locale: Locale }) {
  const t = translator(locale);
  return (
    <Page>
      <PageTitle title={activity.link.title.text} titleLang={activity.link.title.lang} lang={locale} kicker={activityKind(activity.classification, locale)} lead={activity.summary && <RecordText text={activity.summary} locale={locale} />} />
      <Column><TranslationNote texts={[activity.link.title, activity.summary]} locale={locale} /></Column>
      <ActivityFacts activity={activity} locale={locale} />
      <Links links={activity.links} locale={locale} />
      {activity.entries.length > 0 && <Section id="entries" heading={t("activities.entries")}><EntryList entries={activity.entries} {...entryContext(locale)} within={activity.id} /></Section>}
      {activity.names.length > 0 && <Section id="names" heading={t("activities.names")}><Names names={activity.names} locale={locale} /></Section>}
      <Evidence claims={activity.claims} corroborations={activity.corroborations} sources={activity.sources} without={SHOWN} locale={locale} />
    </Page>
  );
}

function ActivityFacts({ activity, locale }: { activity: ActivityPage; locale: Locale }) {
  const t = translator(locale);
  const about = { claims: activity.claims, corroborations: activity.corroborations, locale };
  const date = (edtf: string | null) => edtf && <span className="figures">{formatEdtf(edtf, locale)}</span>;
  const organized = partyRow("organizer", t("activities.organizers"), activity.organizers, activity, locale);
  return (
    <SummaryList
      rows={[
        ...fieldRow("starts", about, date(activity.starts) ?? (activity.ends ? undefined : t("activities.noDate")), t("activities.starts")),
        ...fieldRow("ends", about, date(activity.ends), t("activities.ends")),
        ...fieldRow("status", about, t(`activities.statuses.${activity.status ?? "not_stated"}`), t("activities.status")),
        ...(activity.countryName ? [{ term: t("meetings.country"), value: activity.countryName }] : []),
        ...fieldRow("place", about, activity.place && <PlaceName place={activity.place} locale={locale} />, t("meetings.place")),
        ...(organized.length > 0 ? organized : [{ term: t("activities.organizers"), value: <span className="text-graphite">{t("activities.noOrganizer")}</span> }]),
        ...partyRow("supporter", t("activities.supporters"), activity.supporters, activity, locale),
        ...fieldRow("aim", about),
        ...fieldRow("result", about),
        ...(activity.topics.length > 0 ? [{ term: t("activities.topics"), value: <RecordLinks links={activity.topics} locale={locale} /> }] : []),
      ]}
    />
  );
}

/** Who held or supported it: what the claims say with their sources, and any other party beside them. */
function partyRow(field: "organizer" | "supporter", term: string, parties: Link[], { claims, corroborations }: ActivityPage, locale: Locale): SummaryRow[] {
  const of = claims.filter((c) => c.field === field && c.confidence !== "garbled");
  const others = parties.filter((p) => !of.some((c) => c.valueRecord?.id === p.id));
  if (of.length + others.length === 0) return [];
  return [{ term, value: <>{others.length > 0 && <p className="mb-1"><RecordLinks links={others} locale={locale} /></p>}<FieldClaims claims={of} corroborations={corroborations} locale={locale} /></> }];
}
