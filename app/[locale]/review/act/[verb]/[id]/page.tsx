import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { AcknowledgeForm } from "@/components/issue/acknowledge-form";
import { PublicationForm, ReturnForm } from "@/components/record/publication-form";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { titleForAct } from "@/db/desk";
import { formTexts } from "@/i18n/form-texts";
import { returnProps } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { localeOf, pageMetadata } from "../../../../metadata";
import { requireSignIn } from "../../../../sign-in-first";

type Props = { params: Promise<{ locale: string; verb: string; id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

const LABELS = { submit: "desk.submit", release: "review.release", withdraw: "desk.withdraw", return: "review.returnIt", acknowledge: "issues.acknowledge" } as const;
const isAct = (verb: string): verb is keyof typeof LABELS => verb in LABELS;

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  const { verb } = await props.params;
  return pageMetadata(locale, translator(locale)(isAct(verb) ? LABELS[verb] : "notFound.title"), `/review/act/${verb}/${(await props.params).id}`, { robots: { index: false } });
}

/**
 * One act on one record, as a page of its own. Without JavaScript the buttons of /desk and /review come here, where the form
 * stands whoever asks and whatever the record has become: a refusal, what was typed and the sign-in block have their place.
 */
export default async function ActPage(props: Props) {
  const locale = await localeOf(props);
  const { verb, id } = await props.params;
  if (!isAct(verb)) notFound();
  const actor = await currentActor();
  const asked = Number((await props.searchParams).version);
  const version = Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
  await requireSignIn(actor, locale, `/review/act/${verb}/${id}?version=${version}`);
  const t = translator(locale);
  const title = await titleForAct(actor, id, locale);
  const common = { id, version: title?.version ?? version, locale, label: t(LABELS[verb]), texts: formTexts(locale) };
  return (
    <Page desk>
      <PageTitle title={t(LABELS[verb])} lead={title && <span lang={title.text.lang}>{title.text.text}</span>} lang={locale} />
      <Column>
        {verb === "acknowledge" ? (
          <AcknowledgeForm id={id} locale={locale} label={common.label} texts={common.texts} />
        ) : verb === "return" ? (
          <ReturnForm {...common} {...returnProps(locale)} />
        ) : (
          <PublicationForm verb={verb} {...common} />
        )}
      </Column>
    </Page>
  );
}
