import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { RecordLink } from "@/components/record/record-link";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { Table } from "@/components/ui/table";
import { listUsers } from "@/db/users";
import { translator } from "@/i18n/messages";
import { memberPage } from "@/lib/member-pages";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";
import { requireSignIn } from "../sign-in-first";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("admin.title"), "/admin", { robots: { index: false } });
}

export default async function AdminPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, "/admin");
  if (memberPage(actor, "/admin") === "missing") notFound();
  const users = await listUsers(actor, locale);
  return (
    <Page desk>
      <PageTitle title={t("admin.title")} lead={t("admin.lead")} lang={locale} />
      <Column>
        <Table
          caption={t("admin.title")}
          columns={[{ key: "email", header: t("admin.email") }, { key: "role", header: t("admin.role") }, { key: "organization", header: t("admin.organization") }, { key: "state", header: t("admin.state") }]}
          rows={users.map((u) => ({
            key: u.id,
            cells: { email: u.email, role: `${t(`admin.roles.${u.role}`)}${u.coordinator ? `, ${t("admin.coordinator")}` : ""}`, organization: u.organization ? <RecordLink link={u.organization} locale={locale} /> : "–", state: u.disabled ? t("admin.disabled") : t("admin.active") },
          }))}
        />
      </Column>
    </Page>
  );
}
