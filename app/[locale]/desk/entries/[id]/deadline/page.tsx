import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { DeadlineLine } from "@/components/deadline/deadline-line";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { type DeadlineActs, deadlineActs } from "@/db/deadline-acts";
import { deadlinesOf, type DeadlineView } from "@/db/deadlines";
import { titleForAct } from "@/db/desk";
import { translator } from "@/i18n/messages";
import { actWord, type DeadlineAct } from "@/lib/deadline-acts";
import type { Locale } from "@/lib/locales";
import { memberPage } from "@/lib/member-pages";
import { localePath } from "@/lib/records";
import { localeOf, pageMetadata } from "../../../../metadata";
import { requireSignIn } from "../../../../sign-in-first";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("deadlines.title"), `/desk/entries/${(await props.params).id}/deadline`, { robots: { index: false } });
}

/** The deadlines of one entry with their sums, and what this member may do about each: every act has a page of its own. */
export default async function DeadlinesPage(props: Props) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/desk/entries/${id}/deadline`);
  if (memberPage(actor, "/desk") === "missing") notFound();
  const t = translator(locale);
  const title = await titleForAct(actor, id, locale);
  if (!title) notFound();
  const deadlines = (await deadlinesOf(actor, [id], locale)).get(id) ?? [];
  const acts = await deadlineActs(actor, id);
  return (
    <Page desk>
      <PageTitle title={t("deadlines.manage")} lead={<a href={localePath(locale, `/entries/${id}`)} lang={title.text.lang}>{title.text.text}</a>} lang={locale} />
      {(await props.searchParams).done === "saved" && <Column><Notice tone="success">{t("deadlines.done")}</Notice></Column>}
      {deadlines.length === 0 && <EmptyState title={t("deadlines.none")}>{t("deadlines.noneHint")}</EmptyState>}
      {deadlines.map((deadline) => (
        <Section key={deadline.id} id={`deadline-${deadline.id}`} heading={t(`deadlines.kinds.${deadline.kind}`)}>
          <Column>
            <DeadlineLine deadline={deadline} locale={locale} within />
            {acts && <Acts entry={id} acts={actsOn(deadline, acts)} locale={locale} />}
          </Column>
        </Section>
      ))}
      {acts && setting(acts).length > 0 && (
        <Section id="set" heading={t("deadlines.title")}>
          <Column><Acts entry={id} acts={setting(acts).map((act) => [act, id])} locale={locale} /></Column>
        </Section>
      )}
    </Page>
  );
}

/** A body that may ask for time does so with its reason, and not by a bare day. */
const setting = ({ set, askDay }: DeadlineActs): DeadlineAct[] => (askDay.length > 0 ? ["ask-day", ...set.filter((kind) => kind !== "agreed")] : set);

function Acts({ entry, acts, locale }: { entry: string; acts: (readonly [DeadlineAct, string])[]; locale: Locale }) {
  const t = translator(locale);
  if (acts.length === 0) return null;
  return (
    <ButtonRow className="my-4">
      {acts.map(([act, of]) => <ButtonLink key={`${act} ${of}`} tone="secondary" href={localePath(locale, `/desk/entries/${entry}/deadline/${act}/${of}`)}>{t(`deadlines.acts.${actWord(act)}`)}</ButtonLink>)}
    </ButtonRow>
  );
}

function actsOn(deadline: DeadlineView, acts: DeadlineActs): (readonly [DeadlineAct, string])[] {
  const changes = deadline.changes.map((change) => change.id);
  return [
    ...(["ask", "pause", "check"] as const).flatMap((act) => (acts[act].includes(deadline.id) ? [[act, deadline.id] as const] : [])),
    ...(acts.agreeDeadline.includes(deadline.id) ? [["agree", deadline.id] as const] : []),
    ...changes.flatMap((id) => [...(acts.agreeTime.includes(id) ? [["agree-time", id] as const] : []), ...(acts.resume.includes(id) ? [["resume", id] as const] : [])]),
  ];
}
