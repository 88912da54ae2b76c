import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { MeetingAgenda } from "@/components/meeting/agenda";
import { MeetingFacts } from "@/components/meeting/meeting-facts";
import { MeetingParticipants } from "@/components/meeting/participants";
import { PublicationForm } from "@/components/record/publication-form";
import { TaskList } from "@/components/record-form/task-list";
import { ButtonRow } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { getMeetingToAct } from "@/db/meeting-acts";
import { previewMeeting } from "@/db/meetings";
import { getTypedMeeting } from "@/db/quick-log";
import { changeability } from "@/db/record-form";
import { riskOf } from "@/db/publication";
import { mayDo } from "@/db/things";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import { riskField } from "@/i18n/publication-words";
import { formPath } from "@/lib/desk-paths";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../metadata";
import { requireSignIn } from "../../../sign-in-first";
import { taskListOf } from "../../record-form";

const MEETING_ACTS = ["outcomes", "close", "reopen", "postpone", "cancel", "next"] as const;

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("desk.check"), `/desk/meetings/${(await props.params).id}`, { robots: { index: false } });
}

/** Check your answers: the record as the public will read it, and below, folded, what was typed. */
export default async function CheckMeetingPage(props: Props) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/desk/meetings/${id}`);
  const meeting = await previewMeeting(actor, id, locale);
  const typed = await getTypedMeeting(actor, id); // undefined for an editor, who may correct a meeting that nobody here wrote
  const changeable = await changeability(actor, "meeting", id);
  if (actor.kind === "member" && (!meeting || (!typed && !changeable))) notFound();
  const { done } = await props.searchParams;
  const change = (field: string, name: string) => <a href={localePath(locale, `/desk/meetings/${id}/amend#${field}`)}>{t("desk.changeOf", { field: name })}</a>;
  const tasks = changeable ? await taskListOf(actor, locale, "meeting", id) : [];
  const amendable = typed !== undefined && (await mayDo(actor, "amend", id));
  const acts = (await getMeetingToAct(actor, id))?.acts;
  const recordsWords = meeting !== undefined && (await mayDo(actor, "record_others_words", id));
  const said = `meetingActs.done.${String(done)}` as "meetingActs.done.planned"; // `has` decides whether it is one
  return (
    <Page desk>
      <PageTitle title={meeting?.link.title.text ?? t("desk.check")} titleLang={meeting?.link.title.lang} lang={locale} kicker={t("desk.check")} lead={t("desk.checkLead")} />
      <Column>{done === "amended" && <Notice tone="success">{t("desk.amended")}</Notice>}{(done === "saved" || done === "waits") && <Notice tone="success">{t(`recordForm.page.${done}`)}</Notice>}{typeof done === "string" && t.has(said) && <Notice tone="success">{t(said)}</Notice>}</Column>
      {meeting && (
        <>
          <MeetingFacts meeting={meeting} locale={locale} change={amendable ? { when: change("when", t("meetings.when")), platform: change("platform", t("meetings.platform")), country: change("country", t("meetings.country")) } : undefined} />
          <Section id="participants" heading={t("meetings.participants")} aside={amendable ? change("participants", t("meetings.participants")) : undefined}>
            <MeetingParticipants participants={meeting.participants} locale={locale} />
            {typed && <Column className="mt-4">
              <Details summary={t("desk.asTyped")}>
                <p className="text-small text-graphite">{t("desk.asTypedHint")}</p>
                <ul lang={typed.lang} className="mt-2">{typed.participants.map((name, i) => <li key={i}>{name}</li>)}</ul>
              </Details>
            </Column>}
          </Section>
          {meeting.agenda.length > 0 && <Section id="agenda" heading={t("meetings.agenda")}><MeetingAgenda items={meeting.agenda} locale={locale} /></Section>}
          {tasks.length > 0 && (
            <Section id="parts" heading={t("recordForm.page.tasks")}>
              <Column>
                <TaskList tasks={[{ label: t("recordForm.page.fieldsHeading"), href: localePath(locale, `${formPath("meeting", id)}/fields`), status: t("recordForm.page.change") }, ...tasks]} />
                <p className="mt-4"><a href={localePath(locale, `${formPath("meeting", id)}/history`)} className="tap">{t("recordForm.page.history")}</a></p>
              </Column>
            </Section>
          )}
          {(recordsWords || (acts && MEETING_ACTS.some((act) => acts[act]))) && (
            <Section id="acts" heading={t("meetingActs.heading")}>
              <Column>
                <ul role="list">
                  {recordsWords && <li><a href={localePath(locale, `${formPath("entry")}?meetingId=${id}`)} className="tap">{t("recordForm.page.recordWords")}</a></li>}
                  {MEETING_ACTS.filter((act) => acts?.[act]).map((act) => <li key={act}><a href={localePath(locale, `/desk/meetings/${id}/${act === "reopen" ? "close" : act}`)} className="tap">{act === "reopen" ? t("meetingActs.close.reopen") : t(`meetingActs.${act}.title`)}</a></li>)}
                </ul>
              </Column>
            </Section>
          )}
          {typed && <Column className="mt-8">
            <ButtonRow>
              {(await mayDo(actor, "submit", id)) && <PublicationForm verb="submit" id={id} version={typed.version} locale={locale} label={t("desk.submit")} texts={formTexts(locale)} risk={riskField(locale, await riskOf(actor, id))} />}
              {amendable && <a href={localePath(locale, `/desk/meetings/${id}/amend`)} className="tap">{t("desk.amend")}</a>}
            </ButtonRow>
          </Column>}
        </>
      )}
    </Page>
  );
}
