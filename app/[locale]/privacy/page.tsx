import { connection } from "next/server";
import { Page, Prose } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { environment } from "@/env";
import { translator } from "@/i18n/messages";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("privacy.title"), "/privacy");
}

export default async function PrivacyPage(props: LocaleParams) {
  await connection(); // the operator's configuration is read when asked for, not when built
  const locale = await localeOf(props);
  const t = translator(locale);
  return (
    <Page>
      <PageTitle title={t("privacy.title")} lang={locale} />
      <Prose>
        {(["readers", "members", "people"] as const).map((part) => (
          <section key={part}>
            <h2>{t(`privacy.${part}`)}</h2>
            <p>{t(`privacy.${part}Text`)}</p>
          </section>
        ))}
        <h2>{t("privacy.contact")}</h2>
        <p>{environment().OPERATOR_EMAIL ?? t("about.notConfigured")}</p>
      </Prose>
    </Page>
  );
}
