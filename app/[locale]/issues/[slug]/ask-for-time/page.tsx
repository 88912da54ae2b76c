import { DeadlineForm } from "@/components/deadline/deadline-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { askForTimeForm, listEntriesWithDeadlines } from "@/db/ask-for-time";
import { keptForm } from "@/db/drafts";
import { partyVerbs } from "@/db/issue-parties";
import { deadlineFormProps } from "@/i18n/deadline-words";
import { translator } from "@/i18n/messages";
import { localePath } from "@/lib/records";
import type { SlugParams } from "../../../metadata";
import { issueForm, issueFormMetadata, IssueFormTitle } from "../../issue-form";

export const generateMetadata = (props: SlugParams) => issueFormMetadata(props, "ask-for-time");

/** More time for an answer, in the authority's own name; on what has a deadline already, its own page asks for more of it. */
export default async function AskForTimePage(props: SlugParams) {
  const { locale, actor, id, issue, answering } = await issueForm(props, "ask-for-time");
  const t = translator(locale);
  const open = answering || (await partyVerbs(actor, id)).askForTime;
  const kept = await keptForm(actor, askForTimeForm(id));
  const counted = open ? await listEntriesWithDeadlines(actor, id, locale) : [];
  return (
    <Page desk>
      <IssueFormTitle form="ask-for-time" issue={issue} locale={locale} />
      <Column>
        {!open && <p>{t("refusals.forbidden")}</p>}
        {kept && <Notice tone="attention">{t("desk.restored")}</Notice>}
        {counted.length > 0 && (
          <>
            <p>{t("deadlines.onIssue.counted")}</p>
            <ul className="mb-8">{counted.map(({ id: entry, title }) => <li key={entry}><a href={localePath(locale, `/desk/entries/${entry}/deadline`)} className="tap" lang={title.lang}>{title.text}</a></li>)}</ul>
          </>
        )}
        {open && (
          <>
            <p className="mb-8">{t("deadlines.onIssue.lead")}</p>
            <DeadlineForm act="ask-on-issue" id={id} sendKey={crypto.randomUUID()} initial={kept} locale={locale} label={t("deadlines.acts.ask")} {...deadlineFormProps(locale)} />
          </>
        )}
      </Column>
    </Page>
  );
}
