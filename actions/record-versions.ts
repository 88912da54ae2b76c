"use server";
import { redirect } from "next/navigation";
import { freezeVersion, signForm, signVersion } from "@/db/record-versions";
import { linksTo } from "@/db/records";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { freezeInput, signInput } from "@/lib/record-version-input";
import { localePath, recordPath } from "@/lib/records";
import { formAction } from "./form-action";

/** Freezes the record of a meeting as it reads now. */
export const freeze = formAction(freezeInput, async (actor, input, locale) => {
  await freezeVersion(actor, input);
  redirect(await recordPage(actor, input.id, locale, "frozen"));
});

/** The verdict of the member's organisation on the latest version. */
export const sign = formAction(
  signInput,
  async (actor, input, locale) => {
    await signVersion(actor, input);
    redirect(await recordPage(actor, input.id, locale, "signed"));
  },
  { keptAs: ({ id, number }) => signForm(id ?? "", number ?? "") },
);

async function recordPage(actor: Actor, id: string, locale: Locale, done: string): Promise<string> {
  const link = (await linksTo(actor, [id], locale)).get(id);
  return localePath(locale, `${(link && recordPath(link)) ?? "/meetings"}/record?done=${done}`);
}
