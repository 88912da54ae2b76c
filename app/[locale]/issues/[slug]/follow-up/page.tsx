import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { FollowUpForm } from "@/components/entry/follow-up-form";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/drafts";
import { followUpForm, isPartyTo, issueVerbs, listFollowable } from "@/db/follow-ups";
import { findBySlug, linksTo } from "@/db/records";
import { formTexts } from "@/i18n/form-texts";
import { followUpWords, languageOptions } from "@/i18n/form-words";
import { recordOptions } from "@/i18n/assessment-words";
import { translator } from "@/i18n/messages";
import { channelField } from "@/i18n/publication-words";
import { localeOf, pageMetadata, type SlugParams } from "../../../metadata";
import { speakerOptions } from "../../../promise-choices";
import { isFormPost, requireSignIn } from "../../../sign-in-first";

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
  const answering = await isFormPost();
  const found = await findBySlug(actor, "issue", decodeURIComponent(slug));
  const id = found?.as === "record" ? found.id : "";
  const issue = (await linksTo(actor, [id].filter(Boolean), locale)).get(id);
  if (!issue && !answering) notFound();
  const verbs = await issueVerbs(actor, id);
  const open = answering || verbs.followUp || verbs.answer;
  const kept = await keptForm(actor, followUpForm(id));
  const answers = actor.kind === "member" && actor.role === "liaison";
  const words = followUpWords(locale, answers);
  return (
    <Page desk>
      <PageTitle title={t(verbs.answer ? "followUp.answerTitle" : "followUp.title")} lead={issue && <span lang={issue.title.lang}>{t("followUp.about", { issue: issue.title.text })}</span>} lang={locale} />
      <Column>
        {open ? <FollowUpForm locale={locale} words={words} texts={formTexts(locale)} languages={languageOptions(locale)} speakers={answers ? await speakerOptions(actor, locale) : undefined} followable={recordOptions(t("followUp.followsNothing"), await listFollowable(actor, id, locale))} channel={answering || (await isPartyTo(actor, id)) ? channelField(locale) : undefined} of={{ issue: id, key: crypto.randomUUID() }} initial={kept ?? {}} /> : <p>{t("refusals.forbidden")}</p>}
      </Column>
    </Page>
  );
}
