import { z } from "zod";
import { hashPassword, MAX_PASSWORD, MIN_PASSWORD } from "../auth/passwords";
import { isUniqueViolation, StaleError } from "../db/client";
import { addUser, disableUser, organizationIdOf } from "../db/users";
import { SYSTEM } from "../lib/actor";
import { cleanText, textProblem } from "../lib/plain-text";
import { Refusal } from "../lib/refusal";
import { type Role, speaksForOrganization } from "../lib/users";
import { Explained } from "./explained";

type NewAccount = { email: string; name: string; role: Role; organization?: string; coordinator: boolean; password: string };

const MAX_NAME = 200;

/** Adds an account and says so. Everything that is wrong is explained at once, before anything is written. */
export async function addAccount(typed: NewAccount): Promise<string> {
  const { email, role, organization, coordinator } = typed;
  const name = cleanText(typed.name);
  const password = typed.password.replace(/\r?\n$/, "");
  const organizationId = organization ? await organizationIdOf(SYSTEM, organization) : undefined;
  const wrong = [emailProblem(email), nameProblem(name), ...organizationProblems(typed, organizationId), passwordProblem(password)].filter(Boolean);
  if (wrong.length > 0) throw new Explained(wrong.join("\n"));
  try {
    await addUser(SYSTEM, { email, name, role, organizationId: organizationId ?? null, coordinator, passwordHash: await hashPassword(password) });
  } catch (error) {
    if (isUniqueViolation(error, "users_email")) throw new Explained(`There is an account with the address ${email} already.`);
    throw error;
  }
  return `Added ${email} as ${role}${organization ? ` of ${organization}` : ""}.`;
}

/** Disables an account and says so; done a second time it says that it was done. */
export async function disableAccount(email: string): Promise<string> {
  try {
    await disableUser(SYSTEM, email);
    return `Disabled ${email}; its sessions have ended.`;
  } catch (error) {
    if (error instanceof StaleError) return `${email} was disabled before.`;
    if (error instanceof Refusal && error.code === "notFound") throw new Explained(`There is no account with the address ${email}.`);
    throw error;
  }
}

const emailProblem = (email: string) => (z.email().safeParse(email.trim()).success ? undefined : `"${email}" is not an e-mail address.`);

const nameProblem = (name: string) =>
  name === "" || textProblem(name, { max: MAX_NAME }) ? `The name must have 1 to ${MAX_NAME} characters and no control characters.` : undefined;

function organizationProblems({ role, organization, coordinator }: NewAccount, organizationId: string | undefined): (string | undefined)[] {
  if (!speaksForOrganization(role)) {
    const silent = `The role ${role} speaks for no organisation: leave out`;
    return [organization && `${silent} --organization.`, coordinator ? `${silent} --coordinator.` : undefined];
  }
  if (!organization) return [`The role ${role} speaks for an organisation: say --organization and its slug, for example --organization practice-ngo.`];
  return organizationId ? [] : [`There is no organisation "${organization}". The slug is the last part of its address, /en/organizations/{slug}.`];
}

/** The same bounds as the page on which a member changes its password. */
function passwordProblem(password: string): string | undefined {
  if (password === "") return "No password came on standard input.";
  if (/[\r\n]/.test(password)) return "The password must be one line.";
  if (password.length < MIN_PASSWORD) return `The password has ${password.length} characters; it needs at least ${MIN_PASSWORD}.`;
  return password.length > MAX_PASSWORD ? `The password has ${password.length} characters; at most ${MAX_PASSWORD} are taken.` : undefined;
}
