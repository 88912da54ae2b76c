import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { QuickLogForm } from "@/components/meeting/quick-log-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/drafts";
import { amendForm, getTypedMeeting } from "@/db/quick-log";
import { mayDo } from "@/db/things";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import { quickDateBoxes } from "@/lib/quick-date-boxes";
import { localeOf, pageMetadata } from "../../../../metadata";
import { isFormPost, requireSignIn } from "../../../../sign-in-first";
import { quickLogProps } from "../../../quick-log";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("desk.amend"), `/desk/meetings/${(await props.params).id}/amend`, { robots: { index: false } });
}

export default async function AmendMeetingPage(props: Props) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/desk/meetings/${id}/amend`);
  const typed = await getTypedMeeting(actor, id);
  if (!(await isFormPost()) && (!typed || !(await mayDo(actor, "amend", id)))) notFound();
  const kept = await keptForm(actor, amendForm(id));
  const saved = typed ? { ...quickDateBoxes(typed.when), participants: typed.participants.join("\n"), title: typed.title, platform: typed.platform ?? "", country: typed.country ?? "", lang: typed.lang } : {};
  return (
    <Page desk>
      <PageTitle title={t("desk.amend")} lang={locale} />
      <Column>
        {kept && <Notice tone="attention">{t("desk.restored")}</Notice>}
        <QuickLogForm locale={locale} texts={formTexts(locale)} {...await quickLogProps(actor, locale)} initial={kept ?? saved} of={{ id, version: typed?.version, kept: kept?.version }} />
      </Column>
    </Page>
  );
}
