import { access } from "node:fs/promises";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { firstRunFile, isLoopback, isOnlyHere } from "@/auth/sign-in";
import { SignInForm } from "@/components/account/account-forms";
import { ForgetUnsent } from "@/components/form/forget-unsent";
import { Notice } from "@/components/ui/notice";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { translator } from "@/i18n/messages";
import { localePath } from "@/lib/records";
import { homeOf } from "@/lib/users";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

type Props = LocaleParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("signIn.title"), "/sign-in");
}

export default async function SignInPage(props: Props) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { next, done } = await props.searchParams;
  const actor = await currentActor();
  if (actor.kind === "member") redirect(localePath(locale, homeOf(actor.role)));
  const file = await firstRunFileOnThisMachine();
  return (
    <Page desk>
      <PageTitle title={t("signIn.title")} lead={t("signIn.lead")} lang={locale} />
      <Column>
        {done === "signedOut" && <Notice tone="success">{t("signIn.done")}</Notice>}
        {done === "signedOut" && <ForgetUnsent />}
        {typeof next === "string" && <Notice tone="attention">{t("signIn.needed")}</Notice>}
        <SignInForm
          locale={locale}
          next={typeof next === "string" ? next : ""}
          words={{ problem: t("errors.summary"), email: t("signIn.email"), password: t("signIn.password"), newPassword: t("signIn.newPassword"), newPasswordHint: t("signIn.newPasswordHint", { min: 12 }), button: t("signIn.button") }}
        />
        {file && <p className="mt-8 text-small text-graphite">{t("signIn.firstRun", { file })}</p>}
      </Column>
    </Page>
  );
}

/** Where the first passwords lie, told only to whoever asks on the machine itself, while the file is there. */
async function firstRunFileOnThisMachine(): Promise<string | undefined> {
  const host = (await headers()).get("host") ?? "";
  if (!isOnlyHere() || !isLoopback(host.replace(/:\d+$/, ""))) return undefined;
  const file = firstRunFile();
  return access(file).then(() => file, () => undefined);
}
