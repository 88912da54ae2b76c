import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { ReplyList } from "@/components/review/reply-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listReplies } from "@/db/replies";
import { translator } from "@/i18n/messages";
import { localeOf, type LocaleParams, pageMetadata } from "../../metadata";
import { requireSignIn } from "../../sign-in-first";

type Props = LocaleParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("replies.title"), "/review/replies", { robots: { index: false } });
}

/** What concerns the own body and waits for release, for its contact point. */
export default async function RepliesPage(props: Props) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, "/review/replies");
  if (actor.kind === "member" && actor.role !== "liaison") notFound();
  const lines = await listReplies(actor, locale);
  const { done } = await props.searchParams;
  return (
    <Page desk>
      <PageTitle title={t("replies.title")} lead={t("replies.lead")} lang={locale} />
      <Column>{done === "replied" && <Notice tone="success">{t("replies.sent")}</Notice>}</Column>
      {lines.length > 0 ? <ReplyList lines={lines} locale={locale} /> : <EmptyState title={t("replies.none")}>{t("replies.noneHint")}</EmptyState>}
    </Page>
  );
}
