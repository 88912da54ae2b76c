import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** Fewest characters of a password (NIST SP 800-63B-4 §3.1.1 for a single factor). */
export const MIN_PASSWORD = 12;
export const MAX_PASSWORD = 200;

/** argon2id with the library's defaults (19 MiB, 2 passes), which are those of the OWASP cheat sheet. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFC"));

/**
 * Whether a password fits a stored hash. Without one (unknown address) a decoy is verified, so that both answers take the
 * same time.
 */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await decoy()), password.normalize("NFC"));
  return stored !== undefined && fits;
}

/** A password made for somebody else's first sign-in: twenty letters and digits without the ones that are mistaken for others, 98 bits. */
export const oneTimePassword = (): string => Array.from({ length: 20 }, () => "abcdefghjkmnpqrstuvwxyz23456789"[randomInt(31)]).join("");

let decoyHash: Promise<string> | undefined;
const decoy = () => (decoyHash ??= hash(crypto.randomUUID()));
