"use server";
import { redirect } from "next/navigation";
import { markComplete, sayMissed } from "@/db/expected-sittings";
import { linksTo } from "@/db/records";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { localePath, recordPath } from "@/lib/records";
import { completeInput, missedInput } from "@/lib/sitting-input";
import { formAction } from "./form-action";

/** "No sitting took place", by a member of the platform for itself. */
export const sayThatMissed = formAction(missedInput, async (actor, input, locale) => {
  await sayMissed(actor, input);
  redirect(await sittingsPath(actor, input.platform, locale));
});

/** "The record of this period is complete", by an editor with a source. */
export const sayThatComplete = formAction(completeInput, async (actor, input, locale) => {
  await markComplete(actor, input);
  redirect(await sittingsPath(actor, input.platform, locale));
});

async function sittingsPath(actor: Actor, platform: string, locale: Locale): Promise<string> {
  const link = (await linksTo(actor, [platform], locale)).get(platform);
  return localePath(locale, `${(link && recordPath(link)) ?? "/platforms"}/sittings?done=said`);
}
