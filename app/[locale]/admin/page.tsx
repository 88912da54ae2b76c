import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { RecordLink } from "@/components/record/record-link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Column, Page, Section } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { Table } from "@/components/ui/table";
import { listOrganizationAccounts, listUsers, type OrganizationAccounts, type UserLine } from "@/db/users";
import { formatNumber } from "@/i18n/dates";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { memberPage } from "@/lib/member-pages";
import { localePath } from "@/lib/records";
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
  const isAdmin = actor.kind === "member" && actor.role === "admin";
  const users = await listUsers(actor, locale);
  const organizations = await listOrganizationAccounts(actor, locale);
  return (
    <Page desk>
      <PageTitle title={t("admin.title")} lead={t(isAdmin ? "users.adminLead" : "users.coordinatorLead")} lang={locale} />
      <Column className="mb-8">
        <p className="flex flex-wrap items-center gap-4">
          <ButtonLink href={localePath(locale, "/admin/users/new")}>{t("users.add")}</ButtonLink>
          {isAdmin && <a href={localePath(locale, "/admin/holidays")} className="tap">{t("users.holidays")}</a>}
        </p>
      </Column>
      <Section id="accounts" heading={t("users.accounts")}>
        {users.length > 0 ? <Column><Accounts users={users} locale={locale} /></Column> : <EmptyState title={t("users.none")}>{t("users.noneHint")}</EmptyState>}
      </Section>
      {isAdmin && (
        <Section id="organizations" heading={t("users.organizations")}>
          <Column className="mb-4"><p>{t("users.organizationsLead")}</p></Column>
          {organizations.length > 0 ? <Column><Organizations organizations={organizations} locale={locale} /></Column> : <EmptyState title={t("users.noOrganizations")}>{t("users.organizationsLead")}</EmptyState>}
        </Section>
      )}
    </Page>
  );
}

function Accounts({ users, locale }: { users: UserLine[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <Table
      caption={t("users.accountsCaption")}
      columns={[{ key: "name", header: t("users.name") }, { key: "email", header: t("admin.email") }, { key: "role", header: t("admin.role") }, { key: "organization", header: t("admin.organization") }, { key: "state", header: t("admin.state") }]}
      rows={users.map((u) => ({
        key: u.id,
        cells: {
          name: <a href={localePath(locale, `/admin/users/${u.id}`)} className="tap">{u.name}</a>,
          email: <span className="wrap-break-word">{u.email}</span>,
          role: `${t(`admin.roles.${u.role}`)}${u.coordinator ? `, ${t("admin.coordinator")}` : ""}`,
          organization: u.organization ? <RecordLink link={u.organization} locale={locale} /> : "–",
          state: t(u.disabled ? "users.states.suspended" : u.awaited ? "users.states.awaited" : "users.states.active"),
        },
      }))}
    />
  );
}

function Organizations({ organizations, locale }: { organizations: OrganizationAccounts[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <Table
      caption={t("users.organizationsCaption")}
      columns={[
        { key: "organization", header: t("admin.organization") }, { key: "side", header: t("users.side") },
        { key: "active", header: t("users.activeAccounts"), numeric: true }, { key: "suspended", header: t("users.suspendedAccounts"), numeric: true }, { key: "coordinators", header: t("users.coordinators"), numeric: true },
      ]}
      rows={organizations.map((o) => ({
        key: o.link.id,
        cells: {
          organization: <><RecordLink link={o.link} locale={locale} />{o.practice && ` · ${t("entry.practice")}`}</>,
          side: o.side ? t(`organizations.sideNames.${o.side}`) : t("claims.knowledge.not_stated"),
          active: formatNumber(o.active, locale), suspended: formatNumber(o.suspended, locale), coordinators: formatNumber(o.coordinators, locale),
        },
      }))}
    />
  );
}
