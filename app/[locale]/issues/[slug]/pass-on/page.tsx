import { PassOnForm } from "@/components/issue/pass-on-form";
import { Column, Page } from "@/components/ui/page";
import { listBodiesWithPosts } from "@/db/bodies";
import { keptForm } from "@/db/drafts";
import { partyVerbs } from "@/db/issue-parties";
import { passOnForm } from "@/db/pass-on";
import { bodyOptions } from "@/i18n/assessment-words";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions, whenWords } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import type { SlugParams } from "../../../metadata";
import { issueForm, issueFormMetadata, IssueFormTitle } from "../../issue-form";

export const generateMetadata = (props: SlugParams) => issueFormMetadata(props, "pass-on");

export default async function PassOnPage(props: SlugParams) {
  const { locale, actor, id, issue, answering } = await issueForm(props, "pass-on");
  const t = translator(locale);
  const open = answering || (await partyVerbs(actor, id)).passOn;
  const kept = await keptForm(actor, passOnForm(id));
  const own = actor.kind === "member" ? actor.organizationId : null;
  const words = {
    ...whenWords(locale), when: t("issueActs.passOn.when"), body: t("issueActs.passOn.body"), bodyHint: t("issueActs.passOn.bodyHint"), reason: t("issueActs.passOn.reason"), reasonHint: t("issueActs.passOn.reasonHint"),
    document: t("followUp.document"), documentHint: t("followUp.documentHint"), language: t("issueActs.language"), submit: t("followUp.submit"),
  };
  return (
    <Page desk>
      <IssueFormTitle form="pass-on" issue={issue} locale={locale} />
      <Column>
        {open ? (
          <>
            <p className="mb-8">{t("issueActs.passOn.lead")}</p>
            <PassOnForm issue={id} sendKey={crypto.randomUUID()} locale={locale} words={words} texts={formTexts(locale)} bodies={bodyOptions(t("issueActs.responsible.choose"), (await listBodiesWithPosts(actor, locale)).filter(({ body }) => body.id !== own))} languages={languageOptions(locale)} initial={kept ?? {}} />
          </>
        ) : (
          <p>{t("refusals.forbidden")}</p>
        )}
      </Column>
    </Page>
  );
}
