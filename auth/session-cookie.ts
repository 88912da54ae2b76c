import "server-only";
import { decode, encode } from "next-auth/jwt";
import { environment } from "@/env";
import { ABSOLUTE_MS } from "@/db/sessions";

/** next-auth's cookie, in its format and under its name; it holds the session's id and nothing else. */
export const sessionCookieName = () => (isSecure() ? "__Secure-next-auth.session-token" : "next-auth.session-token");

export const sessionCookieOptions = () => ({ httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/", maxAge: ABSOLUTE_MS / 1000 }) as const;

export const sealSessionId = (sessionId: string): Promise<string> => encode({ token: { sid: sessionId }, secret: environment().AUTH_SECRET, maxAge: ABSOLUTE_MS / 1000 });

/** The session id in a cookie's value; undefined for anything forged, expired or malformed. */
export async function openSessionId(cookie: string | undefined): Promise<string | undefined> {
  if (!cookie) return undefined;
  try {
    const token = await decode({ token: cookie, secret: environment().AUTH_SECRET });
    return typeof token?.sid === "string" ? token.sid : undefined;
  } catch {
    return undefined; // jose throws a dozen kinds of error for what is simply not our cookie
  }
}

const isSecure = () => environment().APP_URL?.startsWith("https:") ?? false;
