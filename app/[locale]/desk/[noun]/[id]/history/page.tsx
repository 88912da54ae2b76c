import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { translator } from "@/i18n/messages";
import { formPath } from "@/lib/desk-paths";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../../metadata";
import { HistoryTable, historyRows } from "../../../record-history";
import { deskRecord } from "../../desk-record";

type Props = { params: Promise<{ locale: string; noun: string; id: string }> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  const { noun, id } = await props.params;
  return pageMetadata(locale, translator(locale)("recordForm.page.history"), `/desk/${noun}/${id}/history`, { robots: { index: false } });
}

/** What was changed of a record, value by value, newest first, with the old values. */
export default async function HistoryPage(props: Props) {
  const locale = await localeOf(props);
  const { noun: folder, id } = await props.params;
  const t = translator(locale);
  const { noun, actor, record } = await deskRecord(folder, id, "/history", locale);
  const rows = await historyRows(actor, { noun, id }, locale);
  if (rows.length === 0 && !record) notFound();
  return (
    <Page desk>
      <PageTitle title={t("recordForm.page.history")} lead={record && <span lang={record.values.lang}>{record.values.title}</span>} lang={locale} />
      <Column>
        {rows.length === 0 ? <EmptyState title={t("recordForm.page.historyEmpty")} /> : <HistoryTable rows={rows} locale={locale} />}
        <p className="mt-8"><a href={localePath(locale, formPath(noun, id))} className="tap">{t("recordForm.page.back")}</a></p>
      </Column>
    </Page>
  );
}
