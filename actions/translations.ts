"use server";
import { redirect } from "next/navigation";
import { checkTranslation } from "@/db/translations";
import { formPath } from "@/lib/desk-paths";
import { localePath } from "@/lib/records";
import { checkTranslationInput } from "@/lib/translation-input";
import { formAction } from "./form-action";

/** Somebody answers for what a machine translated. */
export const check = formAction(checkTranslationInput, async (actor, { noun, ...input }, locale) => {
  await checkTranslation(actor, input);
  redirect(localePath(locale, `${formPath(noun, input.record, "translations")}?done=checked`));
});
