import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { Actor } from "@/lib/actor";
import type { Locale } from "@/lib/locales";
import { localePath } from "@/lib/records";

/**
 * Leads a visitor to sign in and back. A form that was sent while the session had ended is shown again instead: its answer
 * holds what was typed and a sign-in block, and a redirect would lose both.
 */
export async function requireSignIn(actor: Actor, locale: Locale, path: string): Promise<void> {
  if (actor.kind === "member" || (await isFormPost())) return;
  redirect(`${localePath(locale, "/sign-in")}?next=${encodeURIComponent(localePath(locale, path))}`);
}

/**
 * Whether this page is the answer to a form. Then the form is shown whatever has become of its record: the answer holds what
 * was typed. A server component does not see the method; only a form post carries one of these.
 */
export async function isFormPost(): Promise<boolean> {
  const sent = await headers();
  return sent.has("next-action") || /^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(sent.get("content-type") ?? "");
}
