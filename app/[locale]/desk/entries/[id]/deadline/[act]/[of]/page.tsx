import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { DeadlineForm } from "@/components/deadline/deadline-form";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { titleForAct } from "@/db/desk";
import { deadlineFormProps } from "@/i18n/deadline-words";
import { translator } from "@/i18n/messages";
import { actWord, DEADLINE_ACTS, type DeadlineAct } from "@/lib/deadline-acts";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../../../../metadata";
import { requireSignIn } from "../../../../../../sign-in-first";

type Props = { params: Promise<{ locale: string; id: string; act: string; of: string }> };

const isAct = (act: string): act is DeadlineAct => DEADLINE_ACTS.some((one) => one === act);

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  const { id, act, of } = await props.params;
  return pageMetadata(locale, translator(locale)(isAct(act) ? `deadlines.acts.${actWord(act)}` : "notFound.title"), `/desk/entries/${id}/deadline/${act}/${of}`, { robots: { index: false } });
}

/** One act about a deadline. The form stands whoever asks and whatever has become of the entry, so that a refusal has its place without JavaScript. */
export default async function DeadlineActPage(props: Props) {
  const locale = await localeOf(props);
  const { id, act, of } = await props.params;
  if (!isAct(act)) notFound();
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/desk/entries/${id}/deadline/${act}/${of}`);
  const t = translator(locale);
  const title = await titleForAct(actor, id, locale);
  return (
    <Page desk>
      <PageTitle title={t(`deadlines.acts.${actWord(act)}`)} lead={title && <span lang={title.text.lang}>{title.text.text}</span>} lang={locale} />
      <Column>
        <p className="mb-6">{t(`deadlines.hints.${actWord(act)}`)}</p>
        <DeadlineForm act={act} id={of} sendKey={crypto.randomUUID()} locale={locale} label={t(`deadlines.acts.${actWord(act)}`)} {...deadlineFormProps(locale)} />
        <p className="mt-8"><a href={localePath(locale, `/desk/entries/${id}/deadline`)} className="tap">{t("deadlines.back")}</a></p>
      </Column>
    </Page>
  );
}
