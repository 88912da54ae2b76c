import type { QuickLogWords } from "@/components/meeting/quick-log-form";
import { countryOf, listCountries } from "@/db/organizations";
import { listPlatformChoices } from "@/db/platforms";
import { languageOptions, whenWords } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";

/** What the quick log form shows, whether for a new meeting or to change one. */
export async function quickLogProps(actor: Actor, locale: Locale) {
  const t = translator(locale);
  const platforms = await listPlatformChoices(actor, locale);
  const countries = await listCountries(actor, locale);
  const nameOf = (code: string | null) => countries.find((c) => c.code === code)?.name;
  const own = actor.kind === "member" && actor.organizationId ? nameOf(await countryOf(actor, actor.organizationId)) : undefined;
  const words: QuickLogWords = {
    ...whenWords(locale), who: t("desk.who"), whoHint: t("desk.whoHint"), what: t("desk.what"), whatHint: t("desk.whatHint"), platform: t("desk.platform"), platformHint: t("desk.platformHint"), languageHint: t("recordForm.hints.lang"), country: t("desk.country"), countryHint: t("desk.countryHint"),
    language: t("desk.language"), next: t("desk.next"), save: t("desk.save"),
  };
  return {
    words,
    platforms: [{ value: "", label: t("desk.noPlatform") }, ...platforms.map((p) => ({ value: p.id, label: [p.title.text, nameOf(p.country)].filter(Boolean).join(" · "), lang: p.title.lang === locale ? undefined : p.title.lang }))],
    countries: [{ value: "", label: own ? t("desk.countryOfPlatform", { country: own }) : t("desk.noCountry") }, ...countries.map((c) => ({ value: c.code, label: c.name }))],
    languages: languageOptions(locale),
  };
}
