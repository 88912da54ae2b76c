import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { IssuePreview } from "@/components/issue/issue-preview";
import { MeetingPreview } from "@/components/meeting/meeting-preview";
import { ReplyForm } from "@/components/review/reply-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/drafts";
import { getReply, type ReplyPage, replyForm } from "@/db/replies";
import { formatEdtf } from "@/i18n/dates";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { localeOf, pageMetadata } from "../../../metadata";
import { isFormPost, requireSignIn } from "../../../sign-in-first";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("replies.title"), `/review/replies/${(await props.params).id}`, { robots: { index: false } });
}

/** One record as the public will read it, and the place for the reply of a body concerned. What is not for it and what is over read the same. */
export default async function ReplyToPage(props: Props) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/review/replies/${id}`);
  if (actor.kind === "member" && actor.role !== "liaison") notFound();
  const page = await getReply(actor, id, locale);
  if (!page && !(await isFormPost())) {
    return (
      <Page desk>
        <PageTitle title={t("replies.title")} lang={locale} />
        <Column><p>{t("replies.closed")}</p></Column>
      </Page>
    );
  }
  const title = page && (page.kind === "meeting" ? page.meeting : page.issue).link.title;
  return (
    <Page desk>
      <PageTitle title={title?.text ?? t("replies.title")} titleLang={title?.lang} lang={locale} kicker={t("replies.title")} lead={page && <>{t("replies.lastDay", { date: formatEdtf(page.lastDay, locale) })}. {t("replies.afterwards")}</>} />
      {page?.replied && <Column><Notice tone="success">{t("replies.replied")}</Notice></Column>}
      {page && <Preview page={page} locale={locale} />}
      <Section id="reply" heading={t("replies.text")}><Column><Reply actor={actor} id={id} locale={locale} /></Column></Section>
    </Page>
  );
}

const Preview = ({ page, locale }: { page: ReplyPage; locale: Locale }) => (page.kind === "meeting" ? <MeetingPreview meeting={page.meeting} locale={locale} /> : <IssuePreview issue={page.issue} locale={locale} />);

async function Reply({ actor, id, locale }: { actor: Actor; id: string; locale: Locale }) {
  const t = translator(locale);
  const kept = await keptForm(actor, replyForm(id));
  const words = { text: t("replies.text"), textHint: t("replies.textHint"), language: t("desk.language"), send: t("replies.send") };
  return <ReplyForm record={id} submissionKey={crypto.randomUUID()} locale={locale} texts={formTexts(locale)} words={words} languages={languageOptions(locale)} initial={kept ?? {}} />;
}
