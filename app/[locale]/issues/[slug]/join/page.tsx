import { JoinForm } from "@/components/issue/join-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/drafts";
import { joinForm, partyVerbs } from "@/db/issue-parties";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { localeOf, pageMetadata, type SlugParams } from "../../../metadata";
import { issueForm } from "../../issue-form";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("issueActs.join.title"), `/issues/${(await props.params).slug}/join`, { robots: { index: false } });
}

export default async function JoinPage(props: SlugParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { actor, id, issue, answering } = await issueForm((await props.params).slug, "join", locale);
  const verbs = await partyVerbs(actor, id);
  const kept = await keptForm(actor, joinForm(id));
  const words = {
    statement: t("issueActs.join.statement"), statementHint: t("issueActs.join.statementHint"), language: t("issueActs.language"), named: t("issueActs.join.named"), namedHint: t("issueActs.join.namedHint"), submit: t("issueActs.join.submit"),
  };
  return (
    <Page desk>
      <PageTitle title={t("issueActs.join.title")} lead={issue && <span lang={issue.title.lang}>{t("issueActs.about", { issue: issue.title.text })}</span>} lang={locale} />
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
