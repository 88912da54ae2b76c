import type { ReactNode } from "react";
import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { getMeetingToAct, type MeetingActs, type MeetingToAct } from "@/db/meeting-acts";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../metadata";
import { isFormPost, requireSignIn } from "../../../sign-in-first";

export type ActProps = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };
type Act = Exclude<keyof MeetingActs, "reopen">;
type Content = { meeting: MeetingToAct | undefined; id: string; locale: Locale; actor: Actor; /** The page is the answer to a form, which stands here whatever has become of the meeting. */ answering: boolean };

export async function actMetadata(props: ActProps, act: Act) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)(`meetingActs.${act}.title`), `/desk/meetings/${(await props.params).id}/${act}`, { robots: { index: false } });
}

/** One act on a meeting of the own organisation: its title, what was done, the act itself, and the way back. Another's meeting is missing. */
export async function actPage(props: ActProps, act: Act, content: (of: Content) => Promise<ReactNode>) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/desk/meetings/${id}/${act}`);
  const answering = await isFormPost();
  const meeting = await getMeetingToAct(actor, id);
  if (!meeting && !answering) notFound();
  const { done } = await props.searchParams;
  const said = `meetingActs.done.${String(done)}` as "meetingActs.done.closed"; // `has` decides whether it is one
  return (
    <Page desk>
      <PageTitle title={t(`meetingActs.${act}.title`)} lang={locale} lead={meeting && <span lang={meeting.lang}>{meeting.title}</span>} />
      <Column>
        {typeof done === "string" && t.has(said) && <Notice tone="success">{t(said)}</Notice>}
        {await content({ meeting, id, locale, actor, answering })}
        <p className="mt-8"><a href={localePath(locale, `/desk/meetings/${id}`)} className="tap">{t("meetingActs.back")}</a></p>
      </Column>
    </Page>
  );
}
