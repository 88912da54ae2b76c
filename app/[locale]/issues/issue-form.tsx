import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { PageTitle } from "@/components/ui/page-title";
import { findBySlug, linksTo } from "@/db/records";
import { translator } from "@/i18n/messages";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { localePath, type RecordLink } from "@/lib/records";
import { localeOf, pageMetadata, type SlugParams } from "../metadata";
import { isFormPost, requireSignIn } from "../sign-in-first";

/** The forms that stand under an issue, by the last part of their address: what each is called, and how it names the issue. */
const FORMS = {
  "follow-up": { title: "followUp.title", about: "followUp.about" },
  assess: { title: "assessments.title", about: "followUp.about" },
  verify: { title: "assessments.verify.title", about: "followUp.about" },
  promise: { title: "promises.title", about: "followUp.about" },
  join: { title: "issueActs.join.title", about: "issueActs.about" },
  admit: { title: "issueActs.admit.title", about: "issueActs.about" },
  link: { title: "issueActs.raiseAt.title", about: "issueActs.about" },
  "pass-on": { title: "issueActs.passOn.title", about: "issueActs.about" },
  "ask-for-time": { title: "deadlines.acts.ask", about: "issueActs.about" },
  split: { title: "issueActs.split.title", about: "issueActs.about" },
} as const;
type FormName = keyof typeof FORMS;

export async function issueFormMetadata(props: SlugParams, form: FormName) {
  const locale = await localeOf(props);
  return pageMetadata(locale, translator(locale)(FORMS[form].title), `/issues/${(await props.params).slug}/${form}`, { robots: { index: false } });
}

type IssueForm = { locale: Locale; actor: Actor; /** Empty where the issue is gone while a form is answered. */ id: string; issue?: RecordLink; /** The page answers a form: then the form is shown whatever has become of the issue. */ answering: boolean; path: string };

/** Who opens a form that stands under an issue, and of which issue. A visitor is led to sign in and back; what one may not see is missing. */
export async function issueForm(props: SlugParams, form: FormName): Promise<IssueForm> {
  const locale = await localeOf(props);
  const { slug } = await props.params;
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/issues/${slug}/${form}`);
  const answering = await isFormPost();
  const found = await findBySlug(actor, "issue", decodeURIComponent(slug));
  const id = found?.as === "record" ? found.id : "";
  const issue = id ? (await linksTo(actor, [id], locale)).get(id) : undefined;
  if (!issue && !answering) notFound();
  return { locale, actor, id, issue, answering, path: localePath(locale, `/issues/${slug}/${form}`) };
}

/** What the form is called, and the issue below it. */
export function IssueFormTitle({ form, title, issue, locale }: { form: FormName; /** In the place of the form's usual one. */ title?: string; issue?: RecordLink; locale: Locale }) {
  const t = translator(locale);
  return <PageTitle title={title ?? t(FORMS[form].title)} lead={issue && <span lang={issue.title.lang}>{t(FORMS[form].about, { issue: issue.title.text })}</span>} lang={locale} />;
}
