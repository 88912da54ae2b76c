import { notFound } from "next/navigation";
import { PublicationForm } from "@/components/record/publication-form";
import { TaskList } from "@/components/record-form/task-list";
import { rowsById } from "@/components/review/read-values";
import { WhatWasEntered } from "@/components/review/waiting-record";
import { ButtonRow } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { namesBody } from "@/db/issue-parties";
import { listCountries } from "@/db/organizations";
import { linksTo } from "@/db/records";
import { riskOf } from "@/db/publication";
import { mayDo } from "@/db/things";
import { getOwnWaitingRecord } from "@/db/waiting-record";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import { riskField } from "@/i18n/publication-words";
import type { Actor } from "@/lib/actor";
import { formPath, mergePath } from "@/lib/desk-paths";
import type { Locale } from "@/lib/locales";
import { isMergeable } from "@/lib/merge-kinds";
import { localePath, type RecordKind, recordPath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../metadata";
import { readRow, taskListOf } from "../../record-form";
import { deskRecord } from "../desk-record";

type Props = { params: Promise<{ locale: string; noun: string; id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  const { noun, id } = await props.params;
  return pageMetadata(locale, translator(locale)("recordForm.page.fieldsHeading"), `/desk/${noun}/${id}`, { robots: { index: false } });
}

/** A record at the desk: what it says, what belongs to it, what can be done next. */
export default async function DeskRecordPage(props: Props) {
  const locale = await localeOf(props);
  const { noun: folder, id } = await props.params;
  const t = translator(locale);
  const { noun, actor, record } = await deskRecord(folder, id, "", locale);
  if (!record) return <OwnWaiting actor={actor} noun={noun} id={id} locale={locale} />;
  const link = (await linksTo(actor, [id], locale)).get(id);
  const { done } = await props.searchParams;
  const publicPath = record.how === "at_once" ? undefined : link && recordPath(link);
  const submits = await mayDo(actor, "submit", id);
  const asksNobody = submits && noun === "issue" && !(await namesBody(actor, id));
  return (
    <Page desk>
      <PageTitle title={record.values.title ?? ""} titleLang={record.values.lang} kicker={t(`recordForm.nouns.${noun}`)} lang={locale} />
      <Column>
        {(done === "saved" || done === "waits") && <Notice tone="success">{t(`recordForm.page.${done}`)}</Notice>}
        {record.how !== "at_once" && <p className="mb-4">{t(record.how === "public" ? "recordForm.page.howPublic" : "recordForm.page.howWaits")}</p>}
        {publicPath && <p className="mb-4"><a href={localePath(locale, publicPath)} className="tap">{t("recordForm.page.publicPage")}</a></p>}
      </Column>
      <Section id="facts" heading={t("recordForm.page.fieldsHeading")}>
        <Column>
          <SummaryList rows={readRow(noun, undefined, record.values, locale).map(({ label, value }) => ({ term: label, value }))} />
          <p className="mt-4"><a href={localePath(locale, `${formPath(noun, id)}/fields`)} className="tap">{t("recordForm.page.change")}</a></p>
        </Column>
      </Section>
      <Section id="parts" heading={t("recordForm.page.tasks")}>
        <Column><TaskList tasks={await taskListOf(actor, locale, noun, id)} /></Column>
      </Section>
      <Column className="mt-8">
        {asksNobody && <Notice tone="attention">{t("issueActs.responsible.nobody")} <a href={localePath(locale, formPath(noun, id, "issueParties"))} className="tap">{t("issueActs.responsible.nameOne")}</a></Notice>}
        <ButtonRow>
          {submits && <PublicationForm verb="submit" id={id} version={record.version} locale={locale} label={t("desk.submit")} texts={formTexts(locale)} risk={riskField(locale, await riskOf(actor, id))} />}
          <a href={localePath(locale, `${formPath(noun, id)}/history`)} className="tap">{t("recordForm.page.history")}</a>
          {isMergeable(noun) && (await mayDo(actor, "merge", id)) && <a href={localePath(locale, mergePath(noun, id))} className="tap">{t("merge.link")}</a>}
        </ButtonRow>
        {noun === "entry" && publicPath && <p className="mt-4 text-graphite">{t("merge.neverEntries")}</p>}
      </Column>
    </Page>
  );
}

/** What was submitted and waits: nobody changes it now, and whoever wrote it still reads it. */
async function OwnWaiting({ actor, noun, id, locale }: { actor: Actor; noun: RecordKind; id: string; locale: Locale }) {
  const record = await getOwnWaitingRecord(actor, noun, id);
  if (!record) notFound();
  const t = translator(locale);
  const countries = new Map((await listCountries(actor, locale)).map(({ code, name }) => [code, name]));
  return (
    <Page desk>
      <PageTitle title={record.values.title ?? ""} titleLang={record.values.lang} kicker={t(`recordForm.nouns.${noun}`)} lang={locale} />
      <Column><Notice tone="attention">{t("desk.submitted")}</Notice></Column>
      <WhatWasEntered noun={noun} values={record.values} parts={record.parts} context={{ locale, countries, rows: rowsById(noun, record.parts, locale) }} />
    </Page>
  );
}
