"use server";
import { redirect } from "next/navigation";
import { acknowledgeIssue, followUpForm, recordFollowUp } from "@/db/follow-ups";
import { getIssueForAction } from "@/db/issues";
import { followUpInput, issueInput } from "@/lib/inputs";
import { localePath, recordPath } from "@/lib/records";
import { formAction } from "./form-action";

/** A follow-up of an NGO or the answer of an authority; stored as submitted. */
export const addFollowUp = formAction(
  followUpInput,
  async (actor, input, locale) => {
    await recordFollowUp(actor, input);
    redirect(localePath(locale, actor.role === "liaison" ? "/review?done=submitted" : "/desk?done=followUp"));
  },
  { keptAs: ({ issue }) => followUpForm(issue ?? "") },
);

/** "We have it", in the authority's own name. */
export const acknowledge = formAction(issueInput, async (actor, { id }, locale) => {
  await acknowledgeIssue(actor, id);
  const issue = await getIssueForAction(actor, id);
  const path = issue && recordPath({ kind: "issue", id, slug: issue.slug });
  redirect(localePath(locale, `${path ?? "/review"}?done=acknowledged`));
});
