import { notFound } from "next/navigation";
import { RecordForm } from "@/components/record-form/record-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/drafts";
import { translator } from "@/i18n/messages";
import { formPath, nounOf, recordFormName } from "@/lib/desk-paths";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../../metadata";
import { isFormPost } from "../../../../sign-in-first";
import { recordFormProps } from "../../../record-form";
import { HistoryBeside } from "../../../record-history";
import { deskRecord } from "../../desk-record";

type Props = { params: Promise<{ locale: string; noun: string; id: string }> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  const { noun: folder, id } = await props.params;
  const noun = nounOf(folder);
  const t = translator(locale);
  return pageMetadata(locale, noun ? t("recordForm.page.changeTitle", { noun: t(`recordForm.nouns.${noun}`) }) : t("notFound.title"), `/desk/${folder}/${id}/fields`, { robots: { index: false } });
}

/** The record's own fields. A released record asks for the sentence of its correction. */
export default async function ChangeRecordPage(props: Props) {
  const locale = await localeOf(props);
  const { noun: folder, id } = await props.params;
  const t = translator(locale);
  const { noun, actor, record } = await deskRecord(folder, id, "/fields", locale);
  if (!record && !(await isFormPost())) notFound();
  const kept = await keptForm(actor, recordFormName({ noun, id }));
  return (
    <Page desk>
      <PageTitle title={t("recordForm.page.changeTitle", { noun: t(`recordForm.nouns.${noun}`) })} lead={record && <span lang={record.values.lang}>{record.values.title}</span>} lang={locale} />
      <Column>
        {record && record.how !== "at_once" && <Notice tone="attention">{t(record.how === "public" ? "recordForm.page.howPublic" : "recordForm.page.howWaits")}</Notice>}
        {kept && <Notice tone="attention">{t("desk.restored")}</Notice>}
        <RecordForm
          {...await recordFormProps(actor, locale, noun, undefined, id, undefined, record?.values)}
          initial={kept ?? record?.values ?? {}}
          of={{ noun, id, version: record?.version ?? 1, key: crypto.randomUUID(), kept: kept?.version }}
          asksWhy={record !== undefined && record.how !== "at_once"}
        />
        <HistoryBeside actor={actor} of={{ noun, id, part: "fields" }} locale={locale} />
        <p className="mt-8"><a href={localePath(locale, formPath(noun, id))} className="tap">{t("recordForm.page.back")}</a></p>
      </Column>
    </Page>
  );
}
