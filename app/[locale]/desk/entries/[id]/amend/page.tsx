import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { PromiseForm } from "@/components/assessment/promise-form";
import { FollowUpForm } from "@/components/entry/follow-up-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/drafts";
import { getTypedFollowUp, listFollowable } from "@/db/follow-ups";
import { getTypedPromise } from "@/db/promises";
import { amendForm } from "@/db/quick-log";
import { mayDo } from "@/db/things";
import { formTexts } from "@/i18n/form-texts";
import { followUpWords, languageOptions } from "@/i18n/form-words";
import { promiseWords, recordOptions } from "@/i18n/assessment-words";
import { translator } from "@/i18n/messages";
import { quickDateBoxes } from "@/lib/quick-date-boxes";
import { localeOf, pageMetadata } from "../../../../metadata";
import { promiseBoxes, promiseChoices, speakerOptions } from "../../../../promise-choices";
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
  const saved = typed ? { ...quickDateBoxes(typed.when), text: typed.text, source: typed.source ?? "", document: typed.document ?? "", lang: typed.lang, as: typed.as ?? "", follows: typed.follows ?? "" } : {};
  const promise = await getTypedPromise(actor, id);
  const followsOthers = typed?.kind === "follow_up" || typed?.kind === "official_response";
  const answers = actor.kind === "member" && actor.role === "liaison" && typed?.kind !== "follow_up";
  return (
    <Page desk>
      <PageTitle title={t("desk.amend")} lang={locale} />
      <Column>
        {kept && <Notice tone="attention">{t("desk.restored")}</Notice>}
        {promise ? (
          <PromiseForm locale={locale} words={{ ...promiseWords(locale), submit: t("desk.save") }} texts={formTexts(locale)} languages={languageOptions(locale)} choices={await promiseChoices(actor, locale)} initial={kept ?? promiseBoxes(promise)} of={{ id, version: promise.version, kept: kept?.version }} />
        ) : (
          <FollowUpForm speakers={typed?.kind === "official_response" ? await speakerOptions(actor, locale) : undefined} followable={followsOthers && typed.issueId ? recordOptions(t("followUp.followsNothing"), await listFollowable(actor, typed.issueId, locale)) : undefined} locale={locale} words={{ ...followUpWords(locale, answers), submit: t("desk.save") }} texts={formTexts(locale)} languages={languageOptions(locale)} initial={kept ?? saved} of={{ id, version: typed?.version, kept: kept?.version }} />
        )}
      </Column>
    </Page>
  );
}
