import { currentActor } from "@/auth/actor";
import { RecordList } from "@/components/record/record-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listPeople } from "@/db/people";
import { translator } from "@/i18n/messages";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("people.title"), "/people");
}

export default async function PeoplePage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const people = await listPeople(await currentActor(), locale);
  return (
    <Page>
      <PageTitle title={t("people.title")} lead={t("people.lead")} lang={locale} />
      {people.length > 0 ? <RecordList rows={people} locale={locale} /> : <EmptyState title={t("people.empty")} />}
    </Page>
  );
}
