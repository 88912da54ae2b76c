import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { DeadlineLines } from "@/components/deadline/deadline-line";
import { rowsById } from "@/components/review/read-values";
import { WaitingRecord } from "@/components/review/waiting-record";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { deadlinesOf } from "@/db/deadlines";
import { listCountries } from "@/db/organizations";
import { getWaitingRecord } from "@/db/waiting-record";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import { memberPage } from "@/lib/member-pages";
import { localeOf, pageMetadata } from "../../../metadata";
import { requireSignIn } from "../../../sign-in-first";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("review.waiting"), `/review/records/${(await props.params).id}`, { robots: { index: false } });
}

/** A record that waits for release, whole, for whoever may release, check or return it. */
export default async function WaitingRecordPage(props: Props) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/review/records/${id}`);
  const record = memberPage(actor, "/review") === "missing" ? undefined : await getWaitingRecord(actor, id, locale);
  if (!record) notFound();
  const { line, parts } = record;
  const countries = new Map((await listCountries(actor, locale)).map(({ code, name }) => [code, name]));
  const deadlines = (await deadlinesOf(actor, [id], locale)).get(id) ?? [];
  return (
    <Page desk>
      <PageTitle title={line.title.text} titleLang={line.title.lang} lang={locale} kicker={`${t("review.waiting")} · ${t(`recordForm.nouns.${line.kind}`)}`} lead={t("waiting.lead")} />
      <WaitingRecord
        record={record}
        context={{ locale, countries, rows: rowsById(line.kind, parts, locale) }}
        texts={formTexts(locale)}
        deadlines={deadlines.length > 0 && <Section id="deadlines" heading={t("deadlines.title")}><Column><DeadlineLines deadlines={deadlines} locale={locale} /></Column></Section>}
      />
    </Page>
  );
}
