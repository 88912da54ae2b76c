import { currentActor } from "@/auth/actor";
import { activityRow } from "@/components/activity/activity-row";
import { RecordList } from "@/components/record/record-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listActivities } from "@/db/activities";
import { translator } from "@/i18n/messages";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("activities.title"), "/activities");
}

export default async function ActivitiesPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const activities = await listActivities(await currentActor(), locale);
  return (
    <Page>
      <PageTitle title={t("activities.title")} lead={t("activities.lead")} lang={locale} />
      {activities.length > 0 ? <RecordList rows={activities.map((a) => activityRow(a, locale))} locale={locale} /> : <EmptyState title={t("activities.empty")} />}
    </Page>
  );
}
