import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { FollowUpForm } from "@/components/entry/follow-up-form";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/desk";
import { followUpForm, issueVerbs } from "@/db/follow-ups";
import { findBySlug, linksTo } from "@/db/records";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions, whenWords } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { localeOf, pageMetadata, type SlugParams } from "../../../metadata";
import { requireSignIn } from "../../../sign-in-first";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("followUp.title"), `/issues/${(await props.params).slug}/follow-up`, { robots: { index: false } });
}

export default async function FollowUpPage(props: SlugParams) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/issues/${slug}/follow-up`);
  const found = await findBySlug(actor, "issue", decodeURIComponent(slug));
  if (found?.as !== "record") notFound();
  const issue = (await linksTo(actor, [found.id], locale)).get(found.id);
  const verbs = await issueVerbs(actor, found.id);
  if (!issue || (actor.kind === "member" && !verbs.followUp && !verbs.answer)) notFound();
  const kept = await keptForm(actor, followUpForm(found.id));
  const words = { ...whenWords(locale), when: t("followUp.when"), text: verbs.answer ? t("followUp.answerText") : t("followUp.text"), textHint: t("followUp.textHint"), source: t("followUp.source"), sourceHint: t("followUp.sourceHint"), document: t("followUp.document"), documentHint: t("followUp.documentHint"), language: t("desk.language"), submit: t("followUp.submit") };
  return (
    <Page desk>
      <PageTitle title={t(verbs.answer ? "followUp.answerTitle" : "followUp.title")} lead={<span lang={issue.title.lang}>{t("followUp.about", { issue: issue.title.text })}</span>} lang={locale} />
      <Column>
        <FollowUpForm locale={locale} words={words} texts={formTexts(locale)} languages={languageOptions(locale)} issueId={found.id} formKey={crypto.randomUUID()} initial={kept ?? {}} />
      </Column>
    </Page>
  );
}
