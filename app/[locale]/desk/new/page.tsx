import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { translator } from "@/i18n/messages";
import { formPath } from "@/lib/desk-paths";
import { memberPage } from "@/lib/member-pages";
import { localePath, RECORD_KINDS, REFERENCE_KINDS } from "@/lib/records";
import { localeOf, type LocaleParams, pageMetadata } from "../../metadata";
import { requireSignIn } from "../../sign-in-first";

export async function generateMetadata(props: LocaleParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("recordForm.page.makeNew"), "/desk/new", { robots: { index: false } });
}

/** Which noun a new record is of. */
export default async function ChooseNounPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, "/desk/new");
  if (memberPage(actor, "/desk/new") === "missing" || actor.kind !== "member") notFound();
  const nouns = actor.role === "editor" ? REFERENCE_KINDS : RECORD_KINDS.filter((kind) => kind !== "issue" || actor.role === "ngo");
  return (
    <Page desk>
      <PageTitle title={t("recordForm.page.makeNew")} lead={t("recordForm.page.makeNewHint")} lang={locale} />
      <Column>
        <ul role="list">
          {nouns.map((noun) => <li key={noun} className="border-b border-hairline py-2"><a href={localePath(locale, formPath(noun))} className="tap">{t(`recordForm.nouns.${noun}`)}</a></li>)}
        </ul>
      </Column>
    </Page>
  );
}
