import { Brief } from "@/components/brief/brief";
import { RecordLink } from "@/components/record/record-link";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { TextInput } from "@/components/ui/text-input";
import { getBrief } from "@/db/brief";
import { formatEdtf } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import { today } from "@/lib/deadlines";
import { parseEdtf } from "@/lib/edtf";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata, type SlugParams } from "../../../metadata";
import { recordPage } from "../../../record-page";

type Props = SlugParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("brief.title"), `/platforms/${(await props.params).slug}/brief`, { robots: { index: false } });
}

/** The brief of a platform for a day, today's where the address names none. Made of public data, for everybody. */
export default async function BriefPage(props: Props) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { slug } = await props.params;
  const { date } = await props.searchParams;
  const asked = typeof date === "string" && date.trim() !== "" ? date.trim() : undefined;
  const isDay = asked !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(asked) && parseEdtf(asked) !== undefined;
  const day = isDay ? asked : today(new Date(), null);
  return recordPage(locale, "platform", slug, (actor, id) => getBrief(actor, id, day, locale), (brief) => (
    <Page desk>
      <div className="brief">
        <PageTitle title={t("brief.title")} lead={<RecordLink link={brief.platform} locale={locale} />} lang={locale} />
        <Column>
          {asked && !isDay && <Notice tone="attention">{t("brief.wrongDate")}</Notice>}
          <p className="text-graphite">{t("brief.asOf", { date: formatEdtf(day, locale) })}</p>
          <form method="get" action={localePath(locale, `/platforms/${slug}/brief`)} className="no-print mt-4 flex flex-wrap items-end gap-x-4">
            <TextInput name="date" label={t("brief.date")} hint={t("brief.dateHint")} defaultValue={day} maxLength={10} />
            <div className="mb-6"><Button tone="secondary">{t("brief.show")}</Button></div>
          </form>
        </Column>
        <Brief brief={brief} locale={locale} />
      </div>
    </Page>
  ));
}
