import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { RecordList } from "@/components/record/record-list";
import { WaitingList } from "@/components/review/waiting-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listIssuesPutTo, listWaiting } from "@/db/desk";
import { linksTo } from "@/db/records";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import { memberPage } from "@/lib/member-pages";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";
import { requireSignIn } from "../sign-in-first";

type Props = LocaleParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("review.title"), "/review", { robots: { index: false } });
}

export default async function ReviewPage(props: Props) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, "/review");
  if (memberPage(actor, "/review") === "missing") notFound();
  const { done } = await props.searchParams;
  const waiting = await listWaiting(actor, locale);
  const issues = await listIssuesPutTo(actor, locale);
  const organization = actor.kind === "member" && actor.organizationId ? (await linksTo(actor, [actor.organizationId], locale)).get(actor.organizationId) : undefined;
  const said = done === "released" ? t("review.released") : done === "returned" ? t("review.returned") : done === "submitted" ? t("followUp.submitted") : undefined;
  return (
    <Page desk>
      <PageTitle title={t("review.title")} lead={organization?.title.text} lang={locale} />
      <Column>{said && <Notice tone="success">{said}</Notice>}</Column>
      {actor.kind === "member" && actor.role === "liaison" && (
        <Section id="issues" heading={t("review.toAnswer", { organization: organization?.title.text ?? "" })}>
          {issues.length > 0 ? <RecordList rows={issues.map((link) => ({ link }))} locale={locale} /> : <EmptyState title={t("review.noIssues")} />}
        </Section>
      )}
      <Section id="waiting" heading={t("review.waiting")} aside={waiting.length > 0 ? t("review.waitingHint") : undefined}>
        {waiting.length > 0 ? <WaitingList lines={waiting} locale={locale} texts={formTexts(locale)} /> : <EmptyState title={t("review.nothingWaiting")} />}
      </Section>
    </Page>
  );
}
