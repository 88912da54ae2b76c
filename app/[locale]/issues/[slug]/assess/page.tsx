import { AssessForm } from "@/components/assessment/assess-form";
import { Column, Page } from "@/components/ui/page";
import { assessForm, assessmentChoices } from "@/db/assessments";
import { keptForm } from "@/db/drafts";
import { linksTo } from "@/db/records";
import { assessWords, recordOptions, stateOptions } from "@/i18n/assessment-words";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { statesOf } from "@/lib/assessments";
import type { SlugParams } from "../../../metadata";
import { issueForm, issueFormMetadata, IssueFormTitle } from "../../issue-form";

export const generateMetadata = (props: SlugParams) => issueFormMetadata(props, "assess");

export default async function AssessIssuePage(props: SlugParams) {
  const { locale, actor, id, issue, answering } = await issueForm(props, "assess");
  const t = translator(locale);
  const own = actor.kind === "member" ? actor.organizationId : null;
  const choices = await assessmentChoices(actor, id, locale);
  const view = choices?.view ?? "civil_society";
  const organization = own ? (await linksTo(actor, [own], locale)).get(own)?.title.text : undefined;
  return (
    <Page desk>
      <IssueFormTitle form="assess" issue={issue} locale={locale} />
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
