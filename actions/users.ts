"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { hashPassword, oneTimePassword } from "@/auth/passwords";
import { inviteAgain, inviteUser, nameCoordinator, reinstateUser, suspendUser } from "@/db/users";
import { localePath } from "@/lib/records";
import { accountInput, coordinatorInput, inviteInput } from "@/lib/user-input";
import { formAction } from "./form-action";

/** Adds an account and answers with its one-time password, which is kept nowhere but as a hash. */
export const invite = formAction(inviteInput, async (actor, { organization, ...input }) => {
  const password = oneTimePassword();
  await inviteUser(actor, { ...input, organizationId: organization }, await hashPassword(password));
  refresh();
  return { issuedTo: input.email, issued: password };
});

/** Another one-time password, where the first was lost before it was used. */
export const issueAgain = formAction(accountInput, async (actor, { id }) => {
  const password = oneTimePassword();
  const { email } = await inviteAgain(actor, id, await hashPassword(password));
  return { issuedTo: email, issued: password };
});

export const suspend = formAction(accountInput, async (actor, { id }, locale) => {
  await suspendUser(actor, id);
  redirect(localePath(locale, `/admin/users/${id}?done=suspended`));
});

export const reinstate = formAction(accountInput, async (actor, { id }, locale) => {
  await reinstateUser(actor, id);
  redirect(localePath(locale, `/admin/users/${id}?done=reinstated`));
});

export const setCoordinator = formAction(coordinatorInput, async (actor, { id, coordinator }, locale) => {
  await nameCoordinator(actor, id, coordinator);
  redirect(localePath(locale, `/admin/users/${id}?done=${coordinator ? "named" : "unnamed"}`));
});
