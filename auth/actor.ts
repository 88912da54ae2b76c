import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { actorOfSession } from "@/db/sessions";
import { type Actor, VISITOR } from "@/lib/actor";
import { openSessionId, sessionCookieName } from "./session-cookie";

/** Who is asking, read from the database once in each request. */
export const currentActor = cache(async (): Promise<Actor> => actorOfCookie((await cookies()).get(sessionCookieName())?.value));

/** The same for a place without `cookies()`: proxy.ts hands over the cookie's value. */
export async function actorOfCookie(cookie: string | undefined): Promise<Actor> {
  const sessionId = await openSessionId(cookie);
  return sessionId ? actorOfSession(sessionId) : VISITOR;
}
