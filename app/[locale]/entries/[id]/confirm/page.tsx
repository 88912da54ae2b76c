import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { VerdictForm } from "@/components/assessment/verdict-form";
import { TimelineItem } from "@/components/entry/timeline-item";
import { entryContext } from "@/components/entry/entry-context";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { confirmForm, mayConfirm } from "@/db/confirmations";
import { keptForm } from "@/db/drafts";
import { getEntry } from "@/db/entry-page";
import { confirmWords, verdictOptions } from "@/i18n/assessment-words";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { localeOf, pageMetadata } from "../../../metadata";
import { isFormPost, requireSignIn } from "../../../sign-in-first";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("confirmations.title"), `/entries/${(await props.params).id}/confirm`, { robots: { index: false } });
}

/** The words as they are recorded, and the question to the organisation that is said to have spoken them. */
export default async function ConfirmPage(props: Props) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/entries/${id}/confirm`);
  const answering = await isFormPost();
  const page = await getEntry(actor, id, locale);
  if (!answering && (!page || !(await mayConfirm(actor, id)))) notFound();
  return (
    <Page desk>
      <PageTitle title={t("confirmations.title")} lang={locale} />
      {page && <div className="mb-8"><TimelineItem entry={page.entry} {...entryContext(locale)} /></div>}
      <Column>
        <VerdictForm locale={locale} words={confirmWords(locale)} texts={formTexts(locale)} languages={languageOptions(locale)} answers={verdictOptions(locale)} of={{ entry: id }} formKey={crypto.randomUUID()} initial={(await keptForm(actor, confirmForm(id))) ?? {}} />
      </Column>
    </Page>
  );
}
