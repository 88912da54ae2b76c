import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { InviteForm } from "@/components/account/invite-form";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listOrganizationAccounts } from "@/db/users";
import { formTexts } from "@/i18n/form-texts";
import { issuedWords } from "@/i18n/account-words";
import { translator } from "@/i18n/messages";
import { memberPage } from "@/lib/member-pages";
import { localePath } from "@/lib/records";
import { ROLES } from "@/lib/users";
import { localeOf, type LocaleParams, pageMetadata } from "../../../metadata";
import { isFormPost, requireSignIn } from "../../../sign-in-first";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("users.add"), "/admin/users/new", { robots: { index: false } });
}

/** A new account; the answer to the form shows its one-time password. */
export default async function NewUserPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, "/admin/users/new");
  if (memberPage(actor, "/admin") === "missing" && !(await isFormPost())) notFound();
  const own = actor.kind === "member" && actor.role !== "admin" && actor.organizationId ? { role: actor.role, organization: actor.organizationId } : undefined;
  const organizations = await listOrganizationAccounts(actor, locale);
  const words = {
    name: t("users.name"), nameHint: t("users.nameHint"), email: t("admin.email"), emailHint: t("users.emailHint"), role: t("admin.role"), roleHint: t("users.roleHint"), organization: t("admin.organization"),
    organizationHint: t("users.organizationHint"), coordinator: t("users.coordinatorTick"), coordinatorHint: t("users.coordinatorHint"), submit: t("users.add"),
  };
  return (
    <Page desk>
      <PageTitle title={t("users.add")} lead={t(own ? "users.addOwnLead" : "users.addLead")} lang={locale} />
      <Column>
        <InviteForm
          locale={locale}
          words={words}
          issuedWords={issuedWords(locale)}
          texts={formTexts(locale)}
          own={own}
          roles={ROLES.map((value) => ({ value, label: t(`admin.roles.${value}`) }))}
          organizations={[{ value: "", label: t("users.noOrganization") }, ...organizations.map((o) => ({ value: o.link.id, label: o.practice ? `${o.link.title.text} · ${t("entry.practice")}` : o.link.title.text, lang: o.link.title.lang }))]}
        />
        <p><a href={localePath(locale, "/admin")} className="tap">{t("users.back")}</a></p>
      </Column>
    </Page>
  );
}
