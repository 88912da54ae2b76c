"use server";
import { redirect } from "next/navigation";
import { acknowledgeIssue, amendFollowUp, followUpForm, recordFollowUp } from "@/db/follow-ups";
import { getIssueForAction } from "@/db/issues";
import { amendForm } from "@/db/quick-log";
import { followUpWords } from "@/i18n/form-words";
import { amendFollowUpInput, followUpInput, issueInput } from "@/lib/inputs";
import { localePath, recordPath } from "@/lib/records";
import { readColumns, toDecide } from "./decide";
import { formAction } from "./form-action";

/** A follow-up of an NGO or the answer of an authority; stored as submitted. */
export const addFollowUp = formAction(
  followUpInput,
  async (actor, input, locale) => {
    await recordFollowUp(actor, input);
    if (input.channel === "parties") redirect(localePath(locale, actor.role === "liaison" ? "/review?done=parties" : "/desk?done=parties"));
    redirect(localePath(locale, actor.role === "liaison" ? "/review?done=submitted" : "/desk?done=followUp"));
  },
  { keptAs: ({ issue }) => followUpForm(issue ?? "") },
);

/** The same form over a text that was sent back. */
export const changeFollowUp = formAction(
  amendFollowUpInput,
  async (actor, { id, version, ...input }, locale) => {
    const open = await amendFollowUp(actor, id, version, input);
    const words = followUpWords(locale, actor.role === "liaison");
    if (open) throw await toDecide(open, locale, { label: (field) => words[field === "lang" ? "language" : (field as keyof typeof words)], read: (_, values) => readColumns(actor, locale, values) }); // the fields that amendFollowUp compares
    redirect(localePath(locale, `/desk/entries/${id}?done=amended`));
  },
  { keptAs: ({ id }) => amendForm(id ?? "") },
);

/** "We have it", in the authority's own name. */
export const acknowledge = formAction(issueInput, async (actor, { id }, locale) => {
  await acknowledgeIssue(actor, id);
  const issue = await getIssueForAction(actor, id);
  const path = issue && recordPath({ kind: "issue", id, slug: issue.slug });
  redirect(localePath(locale, `${path ?? "/review"}?done=acknowledged`));
});
