import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { VerdictForm } from "@/components/assessment/verdict-form";
import { Positions, StandingNotes } from "@/components/issue/positions";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { assessmentVerbs, verifyForm } from "@/db/assessments";
import { keptForm } from "@/db/drafts";
import { listPositions } from "@/db/positions";
import { findBySlug, linksTo } from "@/db/records";
import { endAnswerOptions, verifyWords } from "@/i18n/assessment-words";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { localeOf, pageMetadata, type SlugParams } from "../../../metadata";
import { isFormPost, requireSignIn } from "../../../sign-in-first";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("assessments.verify.title"), `/issues/${(await props.params).slug}/verify`, { robots: { index: false } });
}

/** What the bodies said, and the question to those who raised the issue: is it so? */
export default async function VerifyPage(props: SlugParams) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/issues/${slug}/verify`);
  const answering = await isFormPost();
  const found = await findBySlug(actor, "issue", decodeURIComponent(slug));
  const id = found?.as === "record" ? found.id : "";
  const issue = (await linksTo(actor, [id].filter(Boolean), locale)).get(id);
  if (!issue && !answering) notFound();
  const open = answering || (await assessmentVerbs(actor, id)).verify;
  const said = issue && (await listPositions(actor, { kind: "issue", id }, locale));
  return (
    <Page desk>
      <PageTitle title={t("assessments.verify.title")} lead={issue && <span lang={issue.title.lang}>{t("followUp.about", { issue: issue.title.text })}</span>} lang={locale} />
      {said && (
        <Section id="said" heading={t("assessments.verify.said")}>
          <Column className="mb-4"><StandingNotes standing={said.standing} locale={locale} /></Column>
          <Positions lines={said.lines} standing={said.standing} none={t("issues.noPositions")} locale={locale} />
        </Section>
      )}
      <Column>
        {open ? (
          <VerdictForm locale={locale} words={verifyWords(locale)} texts={formTexts(locale)} languages={languageOptions(locale)} answers={endAnswerOptions(locale)} of={{ issue: id }} formKey={crypto.randomUUID()} initial={(await keptForm(actor, verifyForm(id))) ?? {}} />
        ) : (
          <p>{t("refusals.forbidden")}</p>
        )}
      </Column>
    </Page>
  );
}
