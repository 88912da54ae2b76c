import "server-only";
import { unlink } from "node:fs/promises";
import path from "node:path";
import { cookies } from "next/headers";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { actorOfSession, endSession, startSession } from "@/db/sessions";
import { accountForSignIn, changePassword } from "@/db/users";
import { environment } from "@/env";
import { type Actor, type Member, SYSTEM } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import { hashPassword, MIN_PASSWORD, passwordFits } from "./passwords";
import { sealSessionId, sessionCookieName, sessionCookieOptions } from "./session-cookie";

/** Wrong passwords, not requests, are counted: ten for one address and two hundred in all within a quarter of an hour. */
const failuresOfAddress = new RateLimiterMemory({ points: 10, duration: 15 * 60 });
const failuresInAll = new RateLimiterMemory({ points: 200, duration: 15 * 60 });

/**
 * Verifies address and password, opens a session and sets its cookie. Works as a plain form post (docs of next-auth need a
 * CSRF cookie and JavaScript first). Throws a Refusal that is the same for an unknown address and a wrong password. An
 * account of the first run must bring a new password where the service is not on this machine alone.
 */
export async function signIn(input: { email: string; password: string; newPassword?: string }): Promise<Member> {
  const address = input.email.trim().toLowerCase();
  await refuseWhenExhausted(address);
  const account = await accountForSignIn(SYSTEM, address);
  if (!(await passwordFits(account?.passwordHash, input.password)) || !account) {
    await Promise.allSettled([failuresOfAddress.consume(address), failuresInAll.consume("all")]);
    throw new Refusal("badSignIn");
  }
  await failuresOfAddress.delete(address);
  if (account.firstRun && !isLoopback(environment().HOST)) {
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
  (await cookies()).delete(sessionCookieName());
}

/** Stores a new password; when no first-run password is left, the file that held them goes. */
export async function setPassword(actor: Actor, userId: string, password: string): Promise<void> {
  const { firstRunLeft } = await changePassword(actor, userId, await hashPassword(password));
  if (!firstRunLeft) await unlink(firstRunFile()).catch(ignoreMissing);
}

export const firstRunFile = () => path.resolve(environment().DATA_DIR, "first-run.txt");

/** Whether a host is this machine itself, as in design §6. */
export const isLoopback = (host: string) => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host);

async function refuseWhenExhausted(address: string) {
  const states = await Promise.all([failuresOfAddress.get(address), failuresInAll.get("all")]);
  if (states.some((s) => s instanceof RateLimiterRes && s.remainingPoints <= 0)) throw new Refusal("tooManyAttempts");
}

function ignoreMissing(error: NodeJS.ErrnoException) {
  if (error.code !== "ENOENT") throw error;
}
