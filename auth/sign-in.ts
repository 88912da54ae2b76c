import "server-only";
import { unlink } from "node:fs/promises";
import path from "node:path";
import { cookies, headers } from "next/headers";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { actorOfSession, endSession, startSession } from "@/db/sessions";
import { accountForSignIn, changePassword } from "@/db/users";
import { environment } from "@/env";
import { type Actor, type Member, SYSTEM } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import { hashPassword, MIN_PASSWORD, passwordFits } from "./passwords";
import { sealSessionId, sessionCookieName, sessionCookieOptions } from "./session-cookie";

/**
 * Attempts within a quarter of an hour: ten on one account from one place, a hundred on one account from anywhere. A success
 * gives its points back. There is no limit over all accounts: it would let anybody lock everybody out.
 */
const attemptsFromPlace = new RateLimiterMemory({ points: 10, duration: 15 * 60 });
const attemptsOnAccount = new RateLimiterMemory({ points: 100, duration: 15 * 60 });

/**
 * Verifies address and password, opens a session and sets its cookie. Works as a plain form post (docs of next-auth need a
 * CSRF cookie and JavaScript first). Throws a Refusal that is the same for an unknown address and a wrong password. An
 * account of the first run must bring a new password where the service is not on this machine alone, and one whose password
 * somebody else made wherever it is.
 */
export async function signIn(input: { email: string; password: string; newPassword?: string }): Promise<Member> {
  const address = input.email.trim().toLowerCase();
  const giveBack = await countAttempt(address);
  const account = await accountForSignIn(SYSTEM, address);
  if (!(await passwordFits(account?.passwordHash, input.password)) || !account) throw new Refusal("badSignIn");
  await giveBack();
  if ((account.firstRun && !isOnlyHere()) || account.mustChangePassword) {
    if (!input.newPassword || input.newPassword.length < MIN_PASSWORD || input.newPassword === input.password) throw new Refusal("needsNewPassword");
    await setPassword(SYSTEM, account.id, input.newPassword);
  }
  const sessionId = await startSession(account.id);
  (await cookies()).set(sessionCookieName(), await sealSessionId(sessionId), sessionCookieOptions());
  const actor = await actorOfSession(sessionId);
  if (actor.kind !== "member") throw new Refusal("badSignIn"); // disabled between the two reads
  return actor;
}

/** Ends the session in the database first: the cookie's copies die with it. */
export async function signOut(actor: Actor): Promise<void> {
  if (actor.kind === "member") await endSession(actor.sessionId);
  // with the attributes it was set with: a browser ignores the deletion of a __Secure- cookie that lacks `secure`
  (await cookies()).set(sessionCookieName(), "", { ...sessionCookieOptions(), maxAge: 0 });
}

/** Stores a new password; when no first-run password is left, the file that held them goes. */
export async function setPassword(actor: Actor, userId: string, password: string): Promise<void> {
  const { firstRunLeft } = await changePassword(actor, userId, await hashPassword(password));
  if (!firstRunLeft) await unlink(firstRunFile()).catch(ignoreMissing);
}

export const firstRunFile = () => path.resolve(environment().DATA_DIR, "first-run.txt");

/** Whether a host is this machine itself, as in design §6. */
export const isLoopback = (host: string) => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host);

/** Whether the service is for this machine alone: nobody else can have read the first passwords. */
export function isOnlyHere(): boolean {
  const { HOST, APP_URL } = environment();
  return isLoopback(HOST) && (APP_URL === undefined || isLoopback(new URL(APP_URL).hostname));
}

/** Counts before the password is looked at, so that parallel guesses cannot all pass one check. Returns how to take the count back. */
export async function countAttempt(account: string): Promise<() => Promise<void>> {
  const place = `${account} ${await clientAddress()}`;
  const counted = await Promise.allSettled([attemptsFromPlace.consume(place), attemptsOnAccount.consume(account)]);
  if (counted.some((c) => c.status === "rejected")) throw new Refusal("tooManyAttempts");
  return async () => {
    await Promise.all([attemptsFromPlace.delete(place), attemptsOnAccount.reward(account)]);
  };
}

/** The nearest address the server was told; without a proxy in front Next sets it to the socket's. */
const clientAddress = async () => (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";

function ignoreMissing(error: NodeJS.ErrnoException) {
  if (error.code !== "ENOENT") throw error;
}
