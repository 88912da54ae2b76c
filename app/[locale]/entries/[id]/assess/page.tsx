import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { AssessForm } from "@/components/assessment/assess-form";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { assessForm, assessmentChoices } from "@/db/assessments";
import { keptForm } from "@/db/drafts";
import { linksTo } from "@/db/records";
import { assessWords, stateOptions } from "@/i18n/assessment-words";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { statesOf } from "@/lib/assessments";
import { localeOf, pageMetadata } from "../../../metadata";
import { isFormPost, requireSignIn } from "../../../sign-in-first";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("assessments.commitmentTitle"), `/entries/${(await props.params).id}/assess`, { robots: { index: false } });
}

export default async function AssessCommitmentPage(props: Props) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/entries/${id}/assess`);
  const answering = await isFormPost();
  const own = actor.kind === "member" ? actor.organizationId : null;
  const links = await linksTo(actor, [id, own ?? ""].filter(Boolean), locale);
  const entry = links.get(id);
  const choices = await assessmentChoices(actor, id, locale);
  if (!answering && (!entry || choices?.view !== "commitment")) notFound();
  const organization = links.get(own ?? "")?.title.text;
  return (
    <Page desk>
      <PageTitle title={t("assessments.commitmentTitle")} lead={entry && <span lang={entry.title.lang}>{t("followUp.about", { issue: entry.title.text })}</span>} lang={locale} />
      <Column>
        {organization && choices && <p className="mb-6">{t("assessments.speakingFor", { organization })} {choices.current && t("assessments.soFar", { state: t(`issues.states.${choices.current}`) })}</p>}
        <AssessForm locale={locale} words={assessWords(locale, false)} texts={formTexts(locale)} languages={languageOptions(locale)} states={stateOptions(locale, statesOf("commitment"))} subject={id} formKey={crypto.randomUUID()} initial={(await keptForm(actor, assessForm(id))) ?? {}} />
      </Column>
    </Page>
  );
}
