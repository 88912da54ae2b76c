import { notFound } from "next/navigation";
import { CheckTranslationForm } from "@/components/record-form/check-translation-form";
import { RecordForm } from "@/components/record-form/record-form";
import { RemoveForm } from "@/components/record-form/remove-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/drafts";
import { listTypedRows } from "@/db/record-form-values";
import { uncheckedTranslation } from "@/db/translations";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import { formPath, partOf, recordFormName } from "@/lib/desk-paths";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../../../metadata";
import { isFormPost } from "../../../../../sign-in-first";
import { recordFormProps } from "../../../../record-form";
import { HistoryBeside } from "../../../../record-history";
import { deskRecord, partIn } from "../../../desk-record";

type Props = { params: Promise<{ locale: string; noun: string; id: string; part: string; row: string }> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  const { noun, id, part: folder, row } = await props.params;
  const part = partOf(folder);
  return pageMetadata(locale, translator(locale)(part ? `recordForm.parts.${part}` : "notFound.title"), `/desk/${noun}/${id}/${folder}/${row}`, { robots: { index: false } });
}

/** One row of a record, to be changed or removed. */
export default async function RowPage(props: Props) {
  const locale = await localeOf(props);
  const { noun: nounFolder, id, part: partFolder, row: encoded } = await props.params;
  const row = decodeURIComponent(encoded);
  const part = partIn(nounFolder, partFolder);
  const t = translator(locale);
  const { noun, actor, record } = await deskRecord(nounFolder, id, `/${partFolder}/${encoded}`, locale, part);
  const found = (await listTypedRows(actor, noun, id, part))?.find((one) => one.row === row);
  if (!found && !(await isFormPost())) notFound();
  const kept = await keptForm(actor, recordFormName({ noun, id, part, row }));
  const asksWhy = record !== undefined && record.how !== "at_once";
  const version = record?.version ?? 1;
  const unchecked = part === "translations" ? await uncheckedTranslation(actor, id, row) : undefined;
  return (
    <Page desk>
      <PageTitle title={t(`recordForm.parts.${part}`)} lead={record && <span lang={record.values.lang}>{record.values.title}</span>} lang={locale} />
      <Column>
        {kept && <Notice tone="attention">{t("desk.restored")}</Notice>}
        <RecordForm {...await recordFormProps(actor, locale, noun, part, id, undefined, found?.values)} initial={kept ?? found?.values ?? {}} of={{ noun, part, id, row, version, key: crypto.randomUUID(), kept: kept?.version }} asksWhy={asksWhy} />
        <HistoryBeside actor={actor} of={{ noun, id, part, row }} locale={locale} />
      </Column>
      {unchecked && (
        <Section id="check" heading={t("recordForm.page.checkHeading")}>
          <Column>
            <p className="mb-4">{t("recordForm.page.checkHint")}</p>
            <CheckTranslationForm locale={locale} texts={formTexts(locale)} of={{ noun, record: id, row, text: unchecked.text }} label={t("recordForm.page.check")} />
          </Column>
        </Section>
      )}
      <Section id="remove" heading={t("recordForm.page.remove")}>
        <Column>
          <RemoveForm locale={locale} texts={formTexts(locale)} of={{ noun, part, id, row, version }} words={{ remove: t("recordForm.page.remove"), why: t("recordForm.why"), whyHint: t("recordForm.whyHint") }} asksWhy={asksWhy} />
          <p className="mt-8"><a href={localePath(locale, formPath(noun, id, part))} className="tap">{t("recordForm.page.back")}</a></p>
        </Column>
      </Section>
    </Page>
  );
}
