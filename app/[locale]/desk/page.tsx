import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { QuickLogForm } from "@/components/meeting/quick-log-form";
import { DeskList } from "@/components/review/desk-list";
import { RecordList } from "@/components/record/record-list";
import { Notice } from "@/components/ui/notice";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { type DeskLine, keptForm, listOwnRecords } from "@/db/desk";
import { listIssues } from "@/db/issues";
import { QUICK_LOG } from "@/db/quick-log";
import { linksTo } from "@/db/records";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import { memberPage } from "@/lib/member-pages";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";
import { requireSignIn } from "../sign-in-first";
import { quickLogProps } from "./quick-log";

type Props = LocaleParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

const SECTIONS = [["returned", "returned"], ["drafts", "draft"], ["submittedHeading", "submitted"], ["embargoed", "embargoed"], ["released", "released"], ["withdrawnHeading", "withdrawn"]] as const satisfies readonly (readonly [string, DeskLine["state"]])[];

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("desk.title"), "/desk", { robots: { index: false } });
}

export default async function DeskPage(props: Props) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, "/desk");
  if (memberPage(actor, "/desk") === "missing") notFound();
  const { done } = await props.searchParams;
  const kept = await keptForm(actor, QUICK_LOG);
  const own = await listOwnRecords(actor);
  const organization = actor.kind === "member" && actor.organizationId ? (await linksTo(actor, [actor.organizationId], locale)).get(actor.organizationId) : undefined;
  const issues = actor.kind === "member" && actor.role === "ngo" ? await listIssues(actor, locale) : [];
  const said = done === "submitted" ? t("desk.submitted") : done === "followUp" ? t("followUp.submitted") : done === "withdrawn" ? t("desk.withdrawn") : undefined;
  return (
    <Page desk>
      <PageTitle title={t("desk.title")} lead={organization?.title.text} titleLang={locale} lang={locale} />
      <Column>{said && <Notice tone="success">{said}</Notice>}</Column>
      <Section id="log" heading={t("desk.log")}>
        <Column>
          {kept && <Notice tone="attention">{t("desk.restored")}</Notice>}
          <QuickLogForm locale={locale} texts={formTexts(locale)} {...await quickLogProps(actor, locale)} initial={kept ?? {}} of={{ key: crypto.randomUUID() }} />
        </Column>
      </Section>
      {SECTIONS.map(([key, state]) => {
        const lines = own.filter((line) => line.state === state);
        return lines.length > 0 ? (
          <Section key={key} id={key} heading={t(`desk.${key}`)}>
            <DeskList lines={lines} locale={locale} texts={formTexts(locale)} />
          </Section>
        ) : null;
      })}
      {issues.length > 0 && (
        <Section id="issues" heading={t("desk.issues")}>
          <RecordList rows={issues.map((i) => ({ link: i.link, rail: i.identifier ?? undefined }))} locale={locale} />
        </Section>
      )}
    </Page>
  );
}
