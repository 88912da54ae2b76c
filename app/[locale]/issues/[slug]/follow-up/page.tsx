import { FollowUpForm } from "@/components/entry/follow-up-form";
import { Column, Page } from "@/components/ui/page";
import { keptForm } from "@/db/drafts";
import { followUpForm, isPartyTo, issueVerbs, listFollowable } from "@/db/follow-ups";
import { listPlacesSaid } from "@/db/said-at";
import { formTexts } from "@/i18n/form-texts";
import { followUpWords, languageOptions, placeOptions } from "@/i18n/form-words";
import { recordOptions } from "@/i18n/assessment-words";
import { translator } from "@/i18n/messages";
import { channelField } from "@/i18n/publication-words";
import type { SlugParams } from "../../../metadata";
import { speakerOptions } from "../../../promise-choices";
import { issueForm, issueFormMetadata, IssueFormTitle } from "../../issue-form";

export const generateMetadata = (props: SlugParams) => issueFormMetadata(props, "follow-up");

export default async function FollowUpPage(props: SlugParams) {
  const { locale, actor, id, issue, answering } = await issueForm(props, "follow-up");
  const t = translator(locale);
  const verbs = await issueVerbs(actor, id);
  const open = answering || verbs.followUp || verbs.answer;
  const kept = await keptForm(actor, followUpForm(id));
  const words = followUpWords(locale, verbs.answer);
  return (
    <Page desk>
      <IssueFormTitle form="follow-up" title={verbs.answer ? t("followUp.answerTitle") : undefined} issue={issue} locale={locale} />
      <Column>
        {open ? <FollowUpForm locale={locale} words={words} texts={formTexts(locale)} languages={languageOptions(locale)} speakers={verbs.answer ? await speakerOptions(actor, locale) : undefined} followable={recordOptions(t("followUp.followsNothing"), await listFollowable(actor, id, locale))} places={verbs.answer ? placeOptions(await listPlacesSaid(actor, id, locale), locale) : undefined} channel={answering || (await isPartyTo(actor, id)) ? channelField(locale) : undefined} of={{ issue: id, key: crypto.randomUUID() }} initial={kept ?? {}} /> : <p>{t("refusals.forbidden")}</p>}
      </Column>
    </Page>
  );
}
