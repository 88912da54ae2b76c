import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { AssessForm } from "@/components/assessment/assess-form";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { assessForm, assessmentChoices } from "@/db/assessments";
import { keptForm } from "@/db/drafts";
import { findBySlug, linksTo } from "@/db/records";
import { assessWords, recordOptions, stateOptions } from "@/i18n/assessment-words";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { statesOf } from "@/lib/assessments";
import { localeOf, pageMetadata, type SlugParams } from "../../../metadata";
import { isFormPost, requireSignIn } from "../../../sign-in-first";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("assessments.title"), `/issues/${(await props.params).slug}/assess`, { robots: { index: false } });
}

export default async function AssessIssuePage(props: SlugParams) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/issues/${slug}/assess`);
  const answering = await isFormPost();
  const found = await findBySlug(actor, "issue", decodeURIComponent(slug));
  const id = found?.as === "record" ? found.id : "";
  const own = actor.kind === "member" ? actor.organizationId : null;
  const links = await linksTo(actor, [id, own ?? ""].filter(Boolean), locale);
  const issue = links.get(id);
  if (!issue && !answering) notFound();
  const choices = await assessmentChoices(actor, id, locale);
  const view = choices?.view ?? "civil_society";
  const organization = links.get(own ?? "")?.title.text;
  return (
    <Page desk>
      <PageTitle title={t("assessments.title")} lead={issue && <span lang={issue.title.lang}>{t("followUp.about", { issue: issue.title.text })}</span>} lang={locale} />
      <Column>
        {organization && choices && <p className="mb-6">{t("assessments.speakingFor", { organization })} {choices.current && t("assessments.soFar", { state: t(`issues.states.${choices.current}`) })}</p>}
        {choices || answering ? (
          <AssessForm
            locale={locale} words={assessWords(locale, view === "public_body")} texts={formTexts(locale)} languages={languageOptions(locale)} states={stateOptions(locale, choices?.states ?? statesOf(view))}
            bodies={view === "public_body" ? recordOptions(t("assessments.noBody"), choices?.bodies ?? []) : undefined} subject={id} formKey={crypto.randomUUID()} initial={(await keptForm(actor, assessForm(id))) ?? {}}
          />
        ) : (
          <p>{t("refusals.forbidden")}</p>
        )}
      </Column>
    </Page>
  );
}
