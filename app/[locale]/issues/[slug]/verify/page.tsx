import { VerdictForm } from "@/components/assessment/verdict-form";
import { Positions, StandingNotes } from "@/components/issue/positions";
import { Column, Page, Section } from "@/components/ui/page";
import { assessmentVerbs, verifyForm } from "@/db/assessments";
import { keptForm } from "@/db/drafts";
import { listPositions } from "@/db/positions";
import { endAnswerOptions, verifyWords } from "@/i18n/assessment-words";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import type { SlugParams } from "../../../metadata";
import { issueForm, issueFormMetadata, IssueFormTitle } from "../../issue-form";

export const generateMetadata = (props: SlugParams) => issueFormMetadata(props, "verify");

/** What the bodies said, and the question to those who raised the issue: is it so? */
export default async function VerifyPage(props: SlugParams) {
  const { locale, actor, id, issue, answering } = await issueForm(props, "verify");
  const t = translator(locale);
  const open = answering || (await assessmentVerbs(actor, id)).verify;
  const said = issue && (await listPositions(actor, { kind: "issue", id }, locale));
  return (
    <Page desk>
      <IssueFormTitle form="verify" issue={issue} locale={locale} />
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
