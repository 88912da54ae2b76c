import { SplitForm } from "@/components/issue/split-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/drafts";
import { listMovable, splitForm } from "@/db/splits";
import { formatEdtf } from "@/i18n/dates";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { entryField } from "@/lib/issue-input";
import { localeOf, pageMetadata, type SlugParams } from "../../../metadata";
import { issueForm } from "../../issue-form";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("issueActs.split.title"), `/issues/${(await props.params).slug}/split`, { robots: { index: false } });
}

export default async function SplitPage(props: SlugParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { actor, id, issue, answering } = await issueForm((await props.params).slug, "split", locale);
  const movable = await listMovable(actor, id);
  const kept = await keptForm(actor, splitForm(id));
  const words = {
    title: t("issueActs.split.newTitle"), titleHint: t("issueActs.split.newTitleHint"), entries: t("issueActs.split.entries"), entriesHint: t("issueActs.split.entriesHint"), language: t("issueActs.language"), submit: t("issueActs.split.submit"),
  };
  const entries = (movable?.entries ?? []).map((e) => ({ name: entryField(e.id), label: e.title.text, lang: e.title.lang, when: e.occurred ? formatEdtf(e.occurred, locale) : undefined }));
  return (
    <Page desk>
      <PageTitle title={t("issueActs.split.title")} lead={issue && <span lang={issue.title.lang}>{t("issueActs.about", { issue: issue.title.text })}</span>} lang={locale} />
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
