import { notFound } from "next/navigation";
import { RecordForm } from "@/components/record-form/record-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/drafts";
import { listTypedRows } from "@/db/record-form-values";
import { translator } from "@/i18n/messages";
import { formPath, partOf, recordFormName } from "@/lib/desk-paths";
import { defaultsOf } from "@/lib/record-form-defaults";
import { fieldsOf } from "@/lib/record-forms";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../../metadata";
import { isFormPost } from "../../../../sign-in-first";
import { earlierItems, readRow, recordFormProps } from "../../../record-form";
import { HistoryBeside } from "../../../record-history";
import { deskRecord, partIn } from "../../desk-record";

type Props = { params: Promise<{ locale: string; noun: string; id: string; part: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  const { noun, id, part: folder } = await props.params;
  const part = partOf(folder);
  return pageMetadata(locale, translator(locale)(part ? `recordForm.parts.${part}` : "notFound.title"), `/desk/${noun}/${id}/${folder}`, { robots: { index: false } });
}

/** The rows of a part, and below them the form that adds one: no script is needed to add another. */
export default async function PartPage(props: Props) {
  const locale = await localeOf(props);
  const { noun: nounFolder, id, part: partFolder } = await props.params;
  const part = partIn(nounFolder, partFolder);
  const t = translator(locale);
  const { noun, actor, record } = await deskRecord(nounFolder, id, `/${partFolder}`, locale, part);
  if (!record && !(await isFormPost())) notFound();
  const rows = (await listTypedRows(actor, noun, id, part)) ?? [];
  const items = part === "agendaItems" ? await earlierItems(actor, locale, id) : [];
  const kept = await keptForm(actor, recordFormName({ noun, id, part }));
  const { done } = await props.searchParams;
  const only = part === "commitments" && rows.length > 0;
  const given = defaultsOf(fieldsOf(noun, part));
  return (
    <Page desk>
      <PageTitle title={t(`recordForm.parts.${part}`)} lead={record && <span lang={record.values.lang}>{record.values.title}</span>} lang={locale} />
      <Column>
        {(done === "saved" || done === "waits" || done === "removed" || done === "checked") && <Notice tone="success">{t(`recordForm.page.${done}`)}</Notice>}
        <ul role="list" className="mb-8">
          {rows.map(({ row, values }) => {
            const [first, ...rest] = readRow(noun, part, values, locale, items);
            return (
              <li key={row} className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-hairline py-2">
                <div className="min-w-0">
                  <p className="font-semibold break-words">{first?.value}</p>
                  {rest.length > 0 && <p className="text-small break-words text-graphite">{rest.map(({ label, value }) => `${label}: ${value}`).join(" · ")}</p>}
                </div>
                <a href={localePath(locale, formPath(noun, id, part, row))} className="tap">{t("recordForm.page.change")}</a>
              </li>
            );
          })}
        </ul>
      </Column>
      {!only && (
        <Section id="add" heading={t("recordForm.page.addAnother")}>
          <Column>
            {kept && <Notice tone="attention">{t("desk.restored")}</Notice>}
            <RecordForm {...await recordFormProps(actor, locale, noun, part, id)} initial={kept ?? { lang: locale, ...given }} of={{ noun, part, id, version: record?.version ?? 1, key: crypto.randomUUID(), kept: kept?.version }} asksWhy={record?.how === "waits"} />
          </Column>
        </Section>
      )}
      <Column>
        <HistoryBeside actor={actor} of={{ noun, id, part }} locale={locale} />
        <p className="mt-8"><a href={localePath(locale, formPath(noun, id))} className="tap">{t("recordForm.page.back")}</a></p>
      </Column>
    </Page>
  );
}
