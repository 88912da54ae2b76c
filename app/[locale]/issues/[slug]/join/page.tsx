import { JoinForm } from "@/components/issue/join-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { keptForm } from "@/db/drafts";
import { joinForm, partyVerbs } from "@/db/issue-parties";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import type { SlugParams } from "../../../metadata";
import { issueForm, issueFormMetadata, IssueFormTitle } from "../../issue-form";

export const generateMetadata = (props: SlugParams) => issueFormMetadata(props, "join");

export default async function JoinPage(props: SlugParams) {
  const { locale, actor, id, issue, answering } = await issueForm(props, "join");
  const t = translator(locale);
  const verbs = await partyVerbs(actor, id);
  const kept = await keptForm(actor, joinForm(id));
  const words = {
    statement: t("issueActs.join.statement"), statementHint: t("issueActs.join.statementHint"), language: t("issueActs.language"), named: t("issueActs.join.named"), namedHint: t("issueActs.join.namedHint"), submit: t("issueActs.join.submit"),
  };
  return (
    <Page desk>
      <IssueFormTitle form="join" issue={issue} locale={locale} />
      <Column>
        {verbs.request && <Notice tone={verbs.request === "waiting" ? "success" : "attention"}>{t(`issueActs.join.${verbs.request}`)}</Notice>}
        {answering || verbs.join ? (
          <>
            <p className="mb-8">{t("issueActs.join.lead")}</p>
            <JoinForm issue={id} locale={locale} words={words} texts={formTexts(locale)} languages={languageOptions(locale)} initial={kept ?? {}} />
          </>
        ) : (
          !verbs.request && <p>{t("refusals.forbidden")}</p>
        )}
      </Column>
    </Page>
  );
}
