import { currentActor } from "@/auth/actor";
import { PlatformList } from "@/components/platform/platform-list";
import { Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { listPlatforms } from "@/db/platforms";
import { translator } from "@/i18n/messages";
import { localeOf, type LocaleParams, pageMetadata } from "../metadata";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("platforms.title"), "/platforms");
}

export default async function PlatformsPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  return (
    <Page>
      <PageTitle title={t("platforms.title")} lead={t("platforms.lead")} lang={locale} />
      <PlatformList platforms={await listPlatforms(await currentActor(), locale)} locale={locale} heading="h2" />
    </Page>
  );
}
