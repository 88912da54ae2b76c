import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { FollowUpForm } from "@/components/entry/follow-up-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/desk";
import { getTypedFollowUp } from "@/db/follow-ups";
import { amendForm } from "@/db/quick-log";
import { mayDo } from "@/db/things";
import { formTexts } from "@/i18n/form-texts";
import { followUpWords, languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { quickDateBoxes } from "@/lib/quick-date-boxes";
import { localeOf, pageMetadata } from "../../../../metadata";
import { isFormPost, requireSignIn } from "../../../../sign-in-first";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("desk.amend"), `/desk/entries/${(await props.params).id}/amend`, { robots: { index: false } });
}

export default async function AmendFollowUpPage(props: Props) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/desk/entries/${id}/amend`);
  const typed = await getTypedFollowUp(actor, id);
  if (!(await isFormPost()) && (!typed || !(await mayDo(actor, "amend", id)))) notFound();
  const kept = await keptForm(actor, amendForm(id));
  const saved = typed ? { ...quickDateBoxes(typed.when), text: typed.text, source: typed.source ?? "", document: typed.document ?? "", lang: typed.lang } : {};
  const answers = actor.kind === "member" && actor.role === "liaison";
  return (
    <Page desk>
      <PageTitle title={t("desk.amend")} lang={locale} />
      <Column>
        {kept && <Notice tone="attention">{t("desk.restored")}</Notice>}
        <FollowUpForm locale={locale} words={{ ...followUpWords(locale, answers), submit: t("desk.save") }} texts={formTexts(locale)} languages={languageOptions(locale)} initial={kept ?? saved} of={{ id, version: typed?.version, kept: kept?.version }} />
      </Column>
    </Page>
  );
}
