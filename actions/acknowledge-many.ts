"use server";
import { redirect } from "next/navigation";
import { acknowledgeAll } from "@/db/review";
import { acknowledgeManyInput } from "@/lib/acknowledge-many-input";
import { localePath } from "@/lib/records";
import { formAction } from "./form-action";

/** "We have them", of several issues at once: each for itself, and the page names those that were refused. */
export const acknowledgeMany = formAction(acknowledgeManyInput, async (actor, ids, locale) => {
  const { done, refused } = await acknowledgeAll(actor, ids);
  const search = new URLSearchParams({ done: "acknowledged", count: String(done) });
  for (const { id, code } of refused) search.append("refused", `${code}~${id}`);
  redirect(localePath(locale, `/review?${search}`));
});
