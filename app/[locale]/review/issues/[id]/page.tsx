import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { IssuePreview } from "@/components/issue/issue-preview";
import { Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { previewIssue } from "@/db/issues";
import { translator } from "@/i18n/messages";
import { memberPage } from "@/lib/member-pages";
import { localeOf, pageMetadata } from "../../../metadata";
import { requireSignIn } from "../../../sign-in-first";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("review.title"), `/review/issues/${(await props.params).id}`, { robots: { index: false } });
}

/** A submitted issue as the public will read it, for the second reader. */
export default async function ReviewIssuePage(props: Props) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/review/issues/${id}`);
  const issue = memberPage(actor, "/review") === "missing" ? undefined : await previewIssue(actor, id, locale);
  if (!issue) notFound();
  return (
    <Page desk>
      <PageTitle title={issue.link.title.text} titleLang={issue.link.title.lang} lang={locale} kicker={t("review.waiting")} lead={t("desk.checkLead")} />
      <IssuePreview issue={issue} locale={locale} />
    </Page>
  );
}
