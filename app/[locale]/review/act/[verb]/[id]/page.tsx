import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { currentActor } from "@/auth/actor";
import { AcknowledgeForm } from "@/components/issue/acknowledge-form";
import { DoneForm, PublicationForm, ReleaseForm, ReportForm, ReturnForm, WithdrawForm } from "@/components/record/publication-form";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { titleForAct } from "@/db/desk";
import { actForm, keptForm } from "@/db/drafts";
import { mayReleaseElsewhere, riskOf } from "@/db/publication";
import { isWaitingFor } from "@/db/visibility";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions, returnProps } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { releaseWords, riskField } from "@/i18n/publication-words";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../../metadata";
import { requireSignIn } from "../../../../sign-in-first";

type Props = { params: Promise<{ locale: string; verb: string; id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

const LABELS = {
  submit: "desk.submit", check: "publication.check", release: "review.release", withdraw: "desk.withdraw", return: "review.returnIt", acknowledge: "issues.acknowledge",
  report: "reports.report", "review-withdrawal": "withdrawals.review", "handle-report": "reports.handle",
} as const;
type Act = keyof typeof LABELS;
/** What is done to a record that waits: its whole text is one step away. */
const BEFORE_RELEASE: ReadonlySet<Act> = new Set(["check", "release", "return"]);
const isAct = (verb: string): verb is Act => Object.hasOwn(LABELS, verb);

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
  const elsewhere = verb === "release" && (await mayReleaseElsewhere(actor, id));
  const waits = BEFORE_RELEASE.has(verb) && (await isWaitingFor(actor, id));
  const risk = verb === "submit" ? await riskOf(actor, id) : undefined;
  const kept = verb === "withdraw" || verb === "return" || verb === "report" ? await keptForm(actor, actForm(verb, id)) : undefined;
  const forms: Record<Act, () => ReactNode> = {
    submit: () => <PublicationForm verb="submit" {...common} risk={riskField(locale, risk)} />,
    check: () => <><p>{t("publication.checkHint")}</p><PublicationForm verb="check" {...common} /></>,
    release: () => <ReleaseForm {...common} words={releaseWords(locale)} asksElsewhere={elsewhere} />,
    withdraw: () => <WithdrawForm {...common} initial={kept} reason={{ label: t("publication.withdrawReason"), hint: t("publication.withdrawReasonHint") }} />,
    return: () => <ReturnForm {...common} initial={kept} {...returnProps(locale)} />,
    acknowledge: () => <AcknowledgeForm id={id} locale={locale} label={common.label} texts={common.texts} />,
    report: () => <ReportForm initial={kept} id={id} locale={locale} label={common.label} texts={common.texts} reason={{ label: t("reports.reason"), hint: t("reports.reasonHint") }} language={t("desk.language")} languages={languageOptions(locale)} />,
    "review-withdrawal": () => <DoneForm verb="review-withdrawal" id={id} locale={locale} label={common.label} texts={common.texts} />,
    "handle-report": () => <DoneForm verb="handle-report" id={id} locale={locale} label={common.label} texts={common.texts} />,
  };
  return (
    <Page desk>
      <PageTitle title={t(LABELS[verb])} lead={title && <span lang={title.text.lang}>{title.text.text}</span>} lang={locale} />
      <Column>
        {waits && <p className="mb-4"><a href={localePath(locale, `/review/records/${id}`)} className="tap">{t("waiting.read")}</a></p>}
        {kept && <Notice tone="attention">{t("desk.restored")}</Notice>}
        {forms[verb]()}
      </Column>
    </Page>
  );
}
