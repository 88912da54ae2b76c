import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { Table } from "@/components/ui/table";
import { listChanges } from "@/db/changes";
import { readableValues } from "@/db/record-form-values";
import { formatDay } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { formPath } from "@/lib/desk-paths";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../../metadata";
import { readRow } from "../../../record-form";
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
  const lines = await listChanges(actor, id);
  if (lines.length === 0 && !record) notFound();
  const read = async (line: (typeof lines)[number], values: (typeof lines)[number]["before"]) => {
    const part = line.part === "fields" ? undefined : line.part;
    return values ? readRow(noun, part, await readableValues(actor, noun, part, values), locale) : [];
  };
  const rows = await Promise.all(lines.map(async (line, i) => ({ key: String(i), cells: { when: <WhenAndWho day={formatDay(line.at, locale)} by={line.by} waiting={line.version === null ? t("recordForm.page.waiting") : undefined} />, what: line.part === "fields" ? t("recordForm.page.fieldsHeading") : t(`recordForm.parts.${line.part}`), before: <Values of={await read(line, line.before)} />, after: <Values of={await read(line, line.after)} /> } })));
  return (
    <Page desk>
      <PageTitle title={t("recordForm.page.history")} lead={record && <span lang={record.values.lang}>{record.values.title}</span>} lang={locale} />
      <Column>
        {rows.length === 0 ? <EmptyState title={t("recordForm.page.historyEmpty")} /> : <Table caption={t("recordForm.page.history")} columns={[{ key: "when", header: t("desk.when") }, { key: "what", header: t("recordForm.page.what") }, { key: "before", header: t("recordForm.page.before") }, { key: "after", header: t("recordForm.page.after") }]} rows={rows} />}
        <p className="mt-8"><a href={localePath(locale, formPath(noun, id))} className="tap">{t("recordForm.page.back")}</a></p>
      </Column>
    </Page>
  );
}

function WhenAndWho({ day, by, waiting }: { day: string; by: string | null; waiting?: string }) {
  return <>{day}{by && <><br />{by}</>}{waiting && <><br />{waiting}</>}</>;
}

function Values({ of }: { of: { label: string; value: string }[] }) {
  return of.length === 0 ? <>–</> : <ul role="list">{of.map(({ label, value }) => <li key={label} className="break-words">{label}: {value}</li>)}</ul>;
}
