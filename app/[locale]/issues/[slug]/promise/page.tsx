import { PromiseForm } from "@/components/assessment/promise-form";
import { Column, Page } from "@/components/ui/page";
import { keptForm } from "@/db/drafts";
import { promiseForm } from "@/db/promises";
import { listPlacesSaid } from "@/db/said-at";
import { mayDo } from "@/db/things";
import { promiseWords } from "@/i18n/assessment-words";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions, placeOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import type { SlugParams } from "../../../metadata";
import { promiseChoices } from "../../../promise-choices";
import { issueForm, issueFormMetadata, IssueFormTitle } from "../../issue-form";

export const generateMetadata = (props: SlugParams) => issueFormMetadata(props, "promise");

export default async function PromisePage(props: SlugParams) {
  const { locale, actor, id, issue, answering } = await issueForm(props, "promise");
  const t = translator(locale);
  const open = answering || (await mayDo(actor, "promise", id));
  return (
    <Page desk>
      <IssueFormTitle form="promise" issue={issue} locale={locale} />
      <Column>
        {open ? (
          <PromiseForm locale={locale} words={promiseWords(locale)} texts={formTexts(locale)} languages={languageOptions(locale)} choices={{ ...(await promiseChoices(actor, locale)), places: placeOptions(await listPlacesSaid(actor, id, locale), locale) }} of={{ issue: id, key: crypto.randomUUID() }} initial={(await keptForm(actor, promiseForm(id))) ?? {}} />
        ) : (
          <p>{t("refusals.forbidden")}</p>
        )}
      </Column>
    </Page>
  );
}
