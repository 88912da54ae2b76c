import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { MeetingPreview } from "@/components/meeting/meeting-preview";
import { Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { previewMeeting } from "@/db/meetings";
import { translator } from "@/i18n/messages";
import { memberPage } from "@/lib/member-pages";
import { localeOf, pageMetadata } from "../../../metadata";
import { requireSignIn } from "../../../sign-in-first";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("review.title"), `/review/meetings/${(await props.params).id}`, { robots: { index: false } });
}

/** A submitted meeting as the public will read it, for the second reader. */
export default async function ReviewMeetingPage(props: Props) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/review/meetings/${id}`);
  const meeting = memberPage(actor, "/review") === "missing" ? undefined : await previewMeeting(actor, id, locale);
  if (!meeting) notFound();
  return (
    <Page desk>
      <PageTitle title={meeting.link.title.text} titleLang={meeting.link.title.lang} lang={locale} kicker={t("review.waiting")} lead={t("desk.checkLead")} />
      <MeetingPreview meeting={meeting} locale={locale} />
    </Page>
  );
}
