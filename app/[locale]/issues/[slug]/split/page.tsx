import { SplitForm } from "@/components/issue/split-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Column, Page } from "@/components/ui/page";
import { keptForm } from "@/db/drafts";
import { listMovable, splitForm } from "@/db/splits";
import { formatEdtf } from "@/i18n/dates";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { entryField } from "@/lib/issue-input";
import type { SlugParams } from "../../../metadata";
import { issueForm, issueFormMetadata, IssueFormTitle } from "../../issue-form";

export const generateMetadata = (props: SlugParams) => issueFormMetadata(props, "split");

export default async function SplitPage(props: SlugParams) {
  const { locale, actor, id, issue, answering } = await issueForm(props, "split");
  const t = translator(locale);
  const movable = await listMovable(actor, id);
  const kept = await keptForm(actor, splitForm(id));
  const words = {
    title: t("issueActs.split.newTitle"), titleHint: t("issueActs.split.newTitleHint"), entries: t("issueActs.split.entries"), entriesHint: t("issueActs.split.entriesHint"), language: t("issueActs.language"), submit: t("issueActs.split.submit"),
  };
  const entries = (movable?.entries ?? []).map((e) => ({ name: entryField(e.id), label: e.title.text, lang: e.title.lang, when: e.occurred ? formatEdtf(e.occurred, locale) : undefined }));
  return (
    <Page desk>
      <IssueFormTitle form="split" issue={issue} locale={locale} />
      <Column>
        {!movable && !answering ? (
          <p>{t("refusals.forbidden")}</p>
        ) : entries.length === 0 && !answering ? (
          <EmptyState title={t("issueActs.split.nothing")}>{t("issueActs.split.nothingHint")}</EmptyState>
        ) : (
          <>
            <p className="mb-8">{t("issueActs.split.lead")}</p>
            <SplitForm issue={id} version={movable?.version ?? 1} sendKey={crypto.randomUUID()} locale={locale} words={words} texts={formTexts(locale)} entries={entries} languages={languageOptions(locale)} initial={kept ?? {}} />
          </>
        )}
      </Column>
    </Page>
  );
}
