"use server";
import { redirect } from "next/navigation";
import { currentActor } from "@/auth/actor";
import { passwordFits } from "@/auth/passwords";
import { countAttempt, setPassword, signIn, signOut } from "@/auth/sign-in";
import { ownPasswordHash } from "@/db/users";
import type { FormState } from "@/lib/form-state";
import { passwordInput, signInInput } from "@/lib/inputs";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";
import { Refusal } from "@/lib/refusal";
import { homeOf } from "@/lib/users";
import { fieldErrors, formAction, isOwnOrigin, readForm, refusalText } from "./form-action";

/** Signs in and leads to where the reader was going, else to the role's own page. Never gives a password back to the form. */
export async function signInWithPassword(previous: FormState, form: FormData): Promise<FormState> {
  const { values, locale } = readForm(form);
  const back = (rest: Partial<FormState>): FormState => ({ values: { email: values.email ?? "", next: values.next ?? "" }, errors: [], attempt: (previous?.attempt ?? 0) + 1, ...rest });
  if (!(await isOwnOrigin())) return back({ refusal: refusalText("wrongOrigin", locale) });
  const parsed = signInInput.safeParse(values);
  if (!parsed.success) return back({ errors: fieldErrors(parsed.error, locale) });
  try {
    const actor = await signIn({ ...parsed.data, newPassword: parsed.data.newPassword || undefined });
    redirect(ownPath(parsed.data.next, locale) ?? localePath(locale, homeOf(actor.role)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error; // redirect() and bugs alike
    return back({ refusal: refusalText(error.code, locale), signIn: error.code === "needsNewPassword" ? "newPassword" : undefined });
  }
}

/** Ends the session in the database, then forgets the cookie. A plain form without state: there is nothing to lose. */
export async function endSession(form: FormData): Promise<void> {
  const { locale } = readForm(form);
  if (await isOwnOrigin()) await signOut(await currentActor());
  redirect(localePath(locale, "/sign-in?done=signedOut"));
}

export const changeOwnPassword = formAction(passwordInput, async (actor, input, locale) => {
  const giveBack = await countAttempt(actor.userId);
  if (!(await passwordFits(await ownPasswordHash(actor), input.current))) throw new Refusal("badPassword");
  await giveBack();
  await setPassword(actor, actor.userId, input.new);
  redirect(localePath(locale, "/password?done=changed"));
}, { secret: ["current", "new"] });

const OWN = "http://own.invalid";

/** Only a path of this site: an absolute or protocol-relative address would lead elsewhere. */
function ownPath(next: string | undefined, locale: Locale): string | undefined {
  if (!next || !URL.canParse(next, OWN)) return undefined;
  const { origin, pathname, search } = new URL(next, OWN);
  // asked of what the browser will be sent, not of what was typed: "/en/..//elsewhere" begins well and ends badly
  return origin === OWN && pathname.startsWith(`/${locale}/`) && !pathname.includes("//") && !pathname.includes("\\") ? pathname + search : undefined;
}

