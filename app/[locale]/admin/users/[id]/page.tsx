import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { type AccountAct, AccountActForm } from "@/components/account/account-acts";
import { RecordLink } from "@/components/record/record-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { getUser, type UserLine } from "@/db/users";
import { issuedWords } from "@/i18n/account-words";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import { memberPage } from "@/lib/member-pages";
import { localePath } from "@/lib/records";
import { speaksForOrganization } from "@/lib/users";
import { localeOf, pageMetadata } from "../../../metadata";
import { isFormPost, requireSignIn } from "../../../sign-in-first";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

const DONE = ["suspended", "reinstated", "named", "unnamed"] as const;

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("users.account"), `/admin/users/${(await props.params).id}`, { robots: { index: false } });
}

/** One account and what the reader may do about it. After a form was sent every act stands here, so that a refusal has its place. */
export default async function UserPage(props: Props) {
  const locale = await localeOf(props);
  const { id } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/admin/users/${id}`);
  const answering = await isFormPost();
  if (memberPage(actor, "/admin") === "missing" && !answering) notFound();
  const user = await getUser(actor, id, locale);
  const { done } = await props.searchParams;
  const said = DONE.find((d) => d === done);
  const acts = actsOn(actor, user, answering);
  return (
    <Page desk>
      <PageTitle title={user?.name ?? t("users.account")} kicker={user && t("users.account")} lang={locale} />
      {said && <Column><Notice tone="success">{t(`users.done.${said}`)}</Notice></Column>}
      {user ? (
        <SummaryList
          rows={[
            { term: t("admin.email"), value: user.email },
            { term: t("admin.role"), value: `${t(`admin.roles.${user.role}`)}${user.coordinator ? `, ${t("admin.coordinator")}` : ""}` },
            ...(user.organization ? [{ term: t("admin.organization"), value: <RecordLink link={user.organization} locale={locale} /> }] : []),
            { term: t("admin.state"), value: t(user.disabled ? "users.states.suspended" : user.awaited ? "users.states.awaited" : "users.states.active") },
          ]}
        />
      ) : (
        <EmptyState title={t("users.missing")}>{t("users.missingHint")}</EmptyState>
      )}
      {acts.length > 0 && (
        <Section id="acts" heading={t("users.actsHeading")}>
          <Column>
            {acts.map((act) => <AccountActForm key={act} act={act} id={id} locale={locale} label={t(`users.acts.${act}`)} hint={t(`users.actHints.${act}`)} texts={formTexts(locale)} issuedWords={issuedWords(locale)} />)}
          </Column>
        </Section>
      )}
      <Column><p><a href={localePath(locale, "/admin")} className="tap">{t("users.back")}</a></p></Column>
    </Page>
  );
}

/** The buttons by the same rules as the refusals of db/users.ts. */
function actsOn(actor: Actor, user: UserLine | undefined, answering: boolean): AccountAct[] {
  if (answering) return ["issueAgain", "name", "unname", "suspend", "reinstate"];
  if (!user || actor.kind !== "member") return [];
  const isAdmin = actor.role === "admin";
  const may: Record<AccountAct, boolean> = {
    issueAgain: user.awaited && !user.disabled,
    name: isAdmin && !user.coordinator && speaksForOrganization(user.role),
    unname: isAdmin && user.coordinator,
    suspend: !user.disabled && user.id !== actor.userId,
    reinstate: isAdmin && user.disabled,
  };
  return (Object.keys(may) as AccountAct[]).filter((act) => may[act]); // the keys are those of the record above
}
