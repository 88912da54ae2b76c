import { DecideJoinForm } from "@/components/issue/decide-join-form";
import { ResponsibleForm } from "@/components/issue/responsible-form";
import { RecordLink } from "@/components/record/record-link";
import { ButtonRow } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { listBodiesWithPosts } from "@/db/bodies";
import { type JoinRequestLine, listJoinRequests, partyVerbs } from "@/db/issue-parties";
import { bodyOptions } from "@/i18n/assessment-words";
import { formatDay } from "@/i18n/dates";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import { BODY_ROLES } from "@/lib/issue-input";
import type { Locale } from "@/lib/locales";
import type { SlugParams } from "../../../metadata";
import { issueForm, issueFormMetadata, IssueFormTitle } from "../../issue-form";

type Props = SlugParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = (props: SlugParams) => issueFormMetadata(props, "admit");

const DONE = ["admitted", "declined", "added"] as const;

/** Who asks to join, and which body is asked; for those who may say so. */
export default async function AdmitPage(props: Props) {
  const { locale, actor, id, issue, answering, path } = await issueForm(props, "admit");
  const t = translator(locale);
  const { done, request, decision } = await props.searchParams;
  const verbs = await partyVerbs(actor, id);
  const requests = await listJoinRequests(actor, id, locale);
  const texts = formTexts(locale);
  const said = DONE.find((word) => word === done);
  const button = (one: string, what: "admit" | "decline") => <DecideJoinForm request={one} decision={what} path={path} locale={locale} label={t(`issueActs.admit.${what}`)} texts={texts} />;
  // the button that was pressed without JavaScript, though the request may be gone from the list
  const pressed = typeof request === "string" && (decision === "admit" || decision === "decline") && !requests.some((r) => r.id === request) ? button(request, decision) : undefined;
  return (
    <Page desk>
      <IssueFormTitle form="admit" issue={issue} locale={locale} />
      <Column>
        {said && <Notice tone="success">{t(`issueActs.admit.done.${said}`)}</Notice>}
        {pressed}
        {!verbs.admit && !answering && <p>{t("refusals.forbidden")}</p>}
      </Column>
      {verbs.admit && (
        <Section id="requests" heading={t("issueActs.admit.requests")}>
          {requests.length === 0 ? <EmptyState title={t("issueActs.admit.none")}>{t("issueActs.admit.noneHint")}</EmptyState> : <Column>{requests.map((r) => <Request key={r.id} request={r} locale={locale} buttons={<ButtonRow>{button(r.id, "admit")}{button(r.id, "decline")}</ButtonRow>} />)}</Column>}
        </Section>
      )}
      {(verbs.admit || answering) && (
        <Section id="responsible" heading={t("issueActs.responsible.title")}>
          <Column>
            <ResponsibleForm
              issue={id} locale={locale} texts={texts}
              words={{ body: t("issueActs.responsible.body"), bodyHint: t("issueActs.responsible.bodyHint"), role: t("issueActs.responsible.role"), roleHint: t("issueActs.responsible.roleHint"), submit: t("issueActs.responsible.submit") }}
              bodies={bodyOptions(t("issueActs.responsible.choose"), await listBodiesWithPosts(actor, locale))}
              roles={[...BODY_ROLES].reverse().map((value) => ({ value, label: t(`issueActs.responsible.roles.${value}`) }))}
            />
          </Column>
        </Section>
      )}
    </Page>
  );
}

function Request({ request, locale, buttons }: { request: JoinRequestLine; locale: Locale; buttons: React.ReactNode }) {
  const t = translator(locale);
  return (
    <div className="border-t border-hairline py-4">
      <p><RecordLink link={request.organization} locale={locale} /> · <span className="figures">{formatDay(request.at, locale)}</span></p>
      {request.statement && <p className="my-2" lang={request.statement.lang}>{request.statement.text}</p>}
      <p className="mb-3 text-small text-graphite">{t(request.named ? "issueActs.admit.named" : "issueActs.admit.unnamed")}</p>
      {buttons}
    </div>
  );
}
