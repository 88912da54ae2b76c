import { connection } from "next/server";
import { Page, Prose } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { queueAge } from "@/db/publication";
import { environment } from "@/env";
import { translator } from "@/i18n/messages";
import { VISITOR } from "@/lib/actor";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("about.title"), "/about");
}

export default async function AboutPage(props: LocaleParams) {
  await connection(); // the operator's configuration is read when asked for, not when built
  const locale = await localeOf(props);
  const t = translator(locale);
  const waiting = await queueAge(VISITOR);
  const { OPERATOR_NAME, OPERATOR_EMAIL, OPERATOR_ADDRESS, OPERATOR_DATA_LOCATION } = environment();
  const operator = [["operatorName", OPERATOR_NAME], ["operatorEmail", OPERATOR_EMAIL], ["operatorAddress", OPERATOR_ADDRESS], ["dataLocation", OPERATOR_DATA_LOCATION]] as const;
  return (
    <Page>
      <PageTitle title={t("about.title")} lead={t("about.lead")} lang={locale} />
      <Prose>
        {(["what", "how", "knowledge", "people"] as const).map((part) => (
          <section key={part}>
            <h2>{t(`about.${part}`)}</h2>
            <p>{t(`about.${part}Text`)}</p>
          </section>
        ))}
        <p>{waiting === undefined ? t("publication.queueEmpty") : t("publication.queueAge", { days: waiting })}</p>
        <p>{t("about.sourcesText")}</p>
        <h2>{t("about.operator")}</h2>
        <dl>
          {operator.map(([key, value]) => (
            <div key={key} className="mb-2">
              <dt className="text-small text-graphite">{t(`about.${key}`)}</dt>
              <dd>{value ?? t("about.notConfigured")}</dd>
            </div>
          ))}
        </dl>
      </Prose>
    </Page>
  );
}
