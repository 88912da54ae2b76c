"use server";
import { redirect } from "next/navigation";
import { followSittings } from "@/db/expected-sittings";
import { acceptLikelySame, mergeKind, rejectLikelySame } from "@/db/merge-page";
import { mergeRecords, undoMerge } from "@/db/merges";
import { mergePath } from "@/lib/desk-paths";
import { likelySameInput, mergeInput, undoMergeInput } from "@/lib/issue-input";
import { type Actor, SYSTEM } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { formAction } from "./form-action";

/** Two records become one, with the values the editor chose. */
export const merge = formAction(mergeInput, async (actor, input, locale) => {
  await mergeRecords(actor, input);
  await followBoth(input.from, input.into);
  redirect(await pageOf(actor, input.into, "merged", locale));
});

/** A merge is taken back, and both records stand as before. */
export const takeMergeBack = formAction(undoMergeInput, async (actor, input, locale) => {
  const { fromId, intoId } = await undoMerge(actor, input.merge);
  await followBoth(fromId, intoId);
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

/** Which sittings a platform's promise lets expect, and which meeting keeps each. */
async function followBoth(...ids: string[]): Promise<void> {
  for (const id of ids) await followSittings(SYSTEM, id);
}

async function pageOf(actor: Actor, id: string, done: string, locale: Locale): Promise<string> {
  const kind = await mergeKind(actor, id);
  return localePath(locale, kind ? `${mergePath(kind, id)}?done=${done}` : "/review");
}
