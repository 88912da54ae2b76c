import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { PromiseForm } from "@/components/assessment/promise-form";
import { Column, Page } from "@/components/ui/page";
import { PageTitle } from "@/components/ui/page-title";
import { keptForm } from "@/db/drafts";
import { promiseForm } from "@/db/promises";
import { findBySlug, linksTo } from "@/db/records";
import { mayDo } from "@/db/things";
import { promiseWords } from "@/i18n/assessment-words";
import { formTexts } from "@/i18n/form-texts";
import { languageOptions } from "@/i18n/form-words";
import { translator } from "@/i18n/messages";
import { localeOf, pageMetadata, type SlugParams } from "../../../metadata";
import { promiseChoices } from "../../../promise-choices";
import { isFormPost, requireSignIn } from "../../../sign-in-first";

export async function generateMetadata(props: SlugParams) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)("promises.title"), `/issues/${(await props.params).slug}/promise`, { robots: { index: false } });
}

export default async function PromisePage(props: SlugParams) {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  const t = translator(locale);
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/issues/${slug}/promise`);
  const answering = await isFormPost();
  const found = await findBySlug(actor, "issue", decodeURIComponent(slug));
  const id = found?.as === "record" ? found.id : "";
  const issue = (await linksTo(actor, [id].filter(Boolean), locale)).get(id);
  if (!issue && !answering) notFound();
  const open = answering || (await mayDo(actor, "promise", id));
  return (
    <Page desk>
      <PageTitle title={t("promises.title")} lead={issue && <span lang={issue.title.lang}>{t("followUp.about", { issue: issue.title.text })}</span>} lang={locale} />
      <Column>
        {open ? (
          <PromiseForm locale={locale} words={promiseWords(locale)} texts={formTexts(locale)} languages={languageOptions(locale)} choices={await promiseChoices(actor, locale)} of={{ issue: id, key: crypto.randomUUID() }} initial={(await keptForm(actor, promiseForm(id))) ?? {}} />
        ) : (
          <p>{t("refusals.forbidden")}</p>
        )}
      </Column>
    </Page>
  );
}
