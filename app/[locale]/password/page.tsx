import { currentActor } from "@/auth/actor";
import { MIN_PASSWORD } from "@/auth/passwords";
import { PasswordForm } from "@/components/account/account-forms";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { formTexts } from "@/i18n/form-texts";
import { translator } from "@/i18n/messages";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";
import { requireSignIn } from "../sign-in-first";

type Props = LocaleParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("password.title"), "/password", { robots: { index: false } });
}

export default async function PasswordPage(props: Props) {
  const locale = await localeOf(props);
  const t = translator(locale);
  await requireSignIn(await currentActor(), locale, "/password");
  const { done } = await props.searchParams;
  return (
    <Page desk>
      <PageTitle title={t("password.title")} lang={locale} />
      <Column>
        {done === "changed" && <Notice tone="success">{t("password.done")}</Notice>}
        <PasswordForm locale={locale} texts={formTexts(locale)} words={{ current: t("password.current"), new: t("password.new"), hint: t("password.hint", { min: MIN_PASSWORD }), button: t("password.button") }} />
      </Column>
    </Page>
  );
}
