import { notFound } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { findBySlug, linksTo } from "@/db/records";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { localePath, type RecordLink } from "@/lib/records";
import { isFormPost, requireSignIn } from "../sign-in-first";

export type IssueForm = { actor: Actor; id: string; issue?: RecordLink; /** The page answers a form: then the form is shown whatever has become of the issue. */ answering: boolean; path: string };

/** Who opens a form that stands under an issue, and of which issue. A visitor is led to sign in and back; what one may not see is missing. */
export async function issueForm(slug: string, step: string, locale: Locale): Promise<IssueForm> {
  const actor = await currentActor();
  await requireSignIn(actor, locale, `/issues/${slug}/${step}`);
  const answering = await isFormPost();
  const found = await findBySlug(actor, "issue", decodeURIComponent(slug));
  const id = found?.as === "record" ? found.id : "";
  const issue = id ? (await linksTo(actor, [id], locale)).get(id) : undefined;
  if (!issue && !answering) notFound();
  return { actor, id, issue, answering, path: localePath(locale, `/issues/${slug}/${step}`) };
}
