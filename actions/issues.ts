"use server";
import { redirect } from "next/navigation";
import { raiseAtForm, raiseAtMeeting } from "@/db/issue-links";
import { addResponsible, askToJoin, decideJoin, joinForm } from "@/db/issue-parties";
import { getIssueForAction } from "@/db/issues";
import { passOn, passOnForm } from "@/db/pass-on";
import { splitForm, splitIssue } from "@/db/splits";
import type { Actor } from "@/lib/actor";
import { addPartyInput, decideJoinInput, joinInput, passOnInput, raiseAtInput, splitInput } from "@/lib/issue-input";
import type { Locale } from "@/lib/locales";
import { localePath, recordPath } from "@/lib/records";
import { formAction } from "./form-action";

/** An organisation asks to become party; whoever raised the issue answers. */
export const join = formAction(
  joinInput,
  async (actor, input, locale) => {
    await askToJoin(actor, input);
    redirect(await pageOf(actor, input.issue, "/join", locale));
  },
  { keptAs: ({ issue }) => joinForm(issue ?? "") },
);

export const admit = formAction(decideJoinInput, async (actor, { request }, locale) => {
  redirect(await pageOf(actor, await decideJoin(actor, request, true), "/admit?done=admitted", locale));
});

export const decline = formAction(decideJoinInput, async (actor, { request }, locale) => {
  redirect(await pageOf(actor, await decideJoin(actor, request, false), "/admit?done=declined", locale));
});

/** Who is asked to act, or responsible: a party from then on. */
export const nameResponsible = formAction(addPartyInput, async (actor, input, locale) => {
  await addResponsible(actor, input);
  redirect(await pageOf(actor, input.issue, "/admit?done=added", locale));
});

/** "Not ours, but theirs", in the authority's own name; stored as submitted. */
export const passIssueOn = formAction(
  passOnInput,
  async (actor, input, locale) => {
    await passOn(actor, input);
    redirect(localePath(locale, "/review?done=submitted"));
  },
  { keptAs: ({ issue }) => passOnForm(issue ?? "") },
);

/** Raised once more, at a meeting; stored as submitted. */
export const raiseAt = formAction(
  raiseAtInput,
  async (actor, input, locale) => {
    await raiseAtMeeting(actor, input);
    redirect(localePath(locale, "/desk?done=followUp"));
  },
  { keptAs: ({ issue }) => raiseAtForm(issue ?? "") },
);

/** Part of an issue becomes an issue of its own, once that is released. */
export const split = formAction(
  splitInput,
  async (actor, input, locale) => {
    await splitIssue(actor, input);
    redirect(localePath(locale, actor.role === "editor" ? "/review?done=submitted" : "/desk?done=submitted"));
  },
  { keptAs: ({ issue }) => splitForm(issue ?? "") },
);

async function pageOf(actor: Actor, issueId: string, step: string, locale: Locale): Promise<string> {
  const issue = await getIssueForAction(actor, issueId);
  const path = issue && recordPath({ kind: "issue", id: issueId, slug: issue.slug });
  return localePath(locale, path ? `${path}${step}` : "/desk");
}
