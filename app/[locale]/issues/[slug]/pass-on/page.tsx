import { PassOnForm } from "@/components/issue/pass-on-form";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listBodies } from "@/db/assessments";
import { keptForm } from "@/db/drafts";
import { partyVerbs } from "@/db/issue-parties";
import { passOnForm } from "@/db/pass-on";
import { recordOptions } from "@/i18n/assessment-words";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions, whenWords } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { localeOf, pageMetadata, type SlugParams } from "../../../metadata";
import { issueForm } from "../../issue-form";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("issueActs.passOn.title"), `/issues/${(await props.params).slug}/pass-on`, { robots: { index: false } });
}

export default async function PassOnPage(props: SlugParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { actor, id, issue, answering } = await issueForm((await props.params).slug, "pass-on", locale);
  const open = answering || (await partyVerbs(actor, id)).passOn;
  const kept = await keptForm(actor, passOnForm(id));
  const own = actor.kind === "member" ? actor.organizationId : null;
  const words = {
    ...whenWords(locale), when: t("issueActs.passOn.when"), body: t("issueActs.passOn.body"), bodyHint: t("issueActs.passOn.bodyHint"), reason: t("issueActs.passOn.reason"), reasonHint: t("issueActs.passOn.reasonHint"),
    document: t("followUp.document"), documentHint: t("followUp.documentHint"), language: t("issueActs.language"), submit: t("followUp.submit"),
  };
  return (
    <Page desk>
      <PageTitle title={t("issueActs.passOn.title")} lead={issue && <span lang={issue.title.lang}>{t("issueActs.about", { issue: issue.title.text })}</span>} lang={locale} />
      <Column>
        {open ? (
          <>
            <p className="mb-8">{t("issueActs.passOn.lead")}</p>
            <PassOnForm issue={id} sendKey={crypto.randomUUID()} locale={locale} words={words} texts={formTexts(locale)} bodies={recordOptions(t("issueActs.responsible.choose"), (await listBodies(actor, locale)).filter((b) => b.id !== own))} languages={languageOptions(locale)} initial={kept ?? {}} />
          </>
        ) : (
          <p>{t("refusals.forbidden")}</p>
        )}
      </Column>
    </Page>
  );
}
