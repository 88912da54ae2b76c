"use server";
import { redirect } from "next/navigation";
import { acceptLikelySame, mergeKind, rejectLikelySame } from "@/db/merge-page";
import { mergeRecords, undoMerge } from "@/db/merges";
import { mergePath } from "@/lib/desk-paths";
import { likelySameInput, mergeInput, undoMergeInput } from "@/lib/issue-input";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { formAction } from "./form-action";

/** Two records become one, with the values the editor chose. */
export const merge = formAction(mergeInput, async (actor, input, locale) => {
  await mergeRecords(actor, input);
  redirect(await pageOf(actor, input.into, "merged", locale));
});

/** A merge is taken back, and both records stand as before. */
export const takeMergeBack = formAction(undoMergeInput, async (actor, input, locale) => {
  const { intoId } = await undoMerge(actor, input.merge);
  redirect(await pageOf(actor, intoId, "undone", locale));
});

/** "It is": a participant kept by name is that person, body or post. */
export const acceptLikely = formAction(likelySameInput, async (actor, { link }, locale) => {
  redirect(await pageOf(actor, await acceptLikelySame(actor, link), "accepted", locale));
});

/** "It is not." */
export const rejectLikely = formAction(likelySameInput, async (actor, { link }, locale) => {
  redirect(await pageOf(actor, await rejectLikelySame(actor, link), "rejected", locale));
});

async function pageOf(actor: Actor, id: string, done: string, locale: Locale): Promise<string> {
  const kind = await mergeKind(actor, id);
  return localePath(locale, kind ? `${mergePath(kind, id)}?done=${done}` : "/review");
}
