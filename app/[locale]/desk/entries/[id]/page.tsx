import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { entryContext } from "@/components/entry/entry-context";
import { TimelineItem } from "@/components/entry/timeline-item";
import { PublicationForm } from "@/components/record/publication-form";
import { TaskList } from "@/components/record-form/task-list";
import { ButtonRow } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { getOwnRecord } from "@/db/desk";
import { presentEntries } from "@/db/entries";
import { changeability } from "@/db/record-form";
import { getTypedFollowUp } from "@/db/follow-ups";
import { mayDo } from "@/db/things";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import { formPath } from "@/lib/desk-paths";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../metadata";
import { requireSignIn } from "../../../sign-in-first";
import { taskListOf } from "../../record-form";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("desk.check"), `/desk/entries/${(await props.params).id}`, { robots: { index: false } });
}

/** A follow-up or an answer of the own organisation before it is public, as the public will read it; sent back, with the reason. */
export default async function OwnEntryPage(props: Props) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/desk/entries/${id}`);
  const open = await changeability(actor, "entry", id);
  const typed = await getTypedFollowUp(actor, id);
  const entry = (open || typed) && (await presentEntries(actor, [id], locale)).get(id);
  if (!entry) notFound();
  const version = open?.version ?? typed?.version ?? 1;
  const line = await getOwnRecord(actor, id);
  const { done } = await props.searchParams;
  return (
    <Page desk>
      <PageTitle title={t("desk.check")} lead={t("desk.checkLead")} lang={locale} />
      <Column>
        {done === "amended" && <Notice tone="success">{t("desk.amended")}</Notice>}
        {(done === "saved" || done === "waits") && <Notice tone="success">{t(`recordForm.page.${done}`)}</Notice>}
        {line?.state === "returned" && line.returnReason && <Notice tone="attention" title={t("desk.returnedBecause", { reason: t(`review.reasons.${line.returnReason}`) })}>{line.returnText}</Notice>}
      </Column>
      <TimelineItem entry={entry} {...entryContext(locale)} unlinked />
      {open && (
        <Section id="parts" heading={t("recordForm.page.tasks")}>
          <Column>
            <TaskList tasks={[{ label: t("recordForm.page.fieldsHeading"), href: localePath(locale, `${formPath("entry", id)}/fields`), status: t("recordForm.page.change") }, ...(await taskListOf(actor, locale, "entry", id))]} />
            <p className="mt-4"><a href={localePath(locale, `${formPath("entry", id)}/history`)} className="tap">{t("recordForm.page.history")}</a></p>
          </Column>
        </Section>
      )}
      <Column className="mt-8">
        <ButtonRow>
          {(await mayDo(actor, "submit", id)) && <PublicationForm verb="submit" id={id} version={version} locale={locale} label={t("desk.submit")} texts={formTexts(locale)} />}
          {typed && (await mayDo(actor, "amend", id)) && <a href={localePath(locale, `/desk/entries/${id}/amend`)} className="tap">{t("desk.amend")}</a>}
        </ButtonRow>
      </Column>
    </Page>
  );
}
