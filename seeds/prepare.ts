import { chmod, mkdir, writeFile } from "node:fs/promises";
import { randomInt } from "node:crypto";
import path from "node:path";
import { type Connection, connection } from "../db/client";
import { insertRows, isEmpty, type FirstRunUser, indexMissing } from "../db/prepare";
import { SYSTEM } from "../lib/actor";
import { foundingRows } from "./founding";
import { practiceParties, practiceRows } from "./practice";
import { referenceRows } from "./reference";
import { mergeRows, SEED_STAMP, seedId } from "./rows";

type Settings = { seed: "founding" | "none"; dataDir: string; hashPassword: (password: string) => Promise<string> };

const FIRST_RUN = [
  { role: "ngo", email: "ngo@practice.suhbat.example", organization: "practice-ngo", coordinator: true },
  { role: "liaison", email: "liaison@practice.suhbat.example", organization: "practice-authority", coordinator: true },
  { role: "editor", email: "editor@practice.suhbat.example", organization: null, coordinator: false },
  { role: "admin", email: "admin@practice.suhbat.example", organization: null, coordinator: false },
] as const;

/**
 * Opens and migrates the database; an empty one gets the founding record (or the reference lists alone), the practice
 * organisations and one account per role. Passwords are in the file before the accounts are in the database: after a
 * crash in between, the next run writes both anew. Says what it did.
 */
export async function prepare(settings: Settings, c?: Connection): Promise<string[]> {
  const connected = c ?? (await connection());
  const said: string[] = [];
  if (await isEmpty(SYSTEM, connected)) {
    const founding = settings.seed === "founding";
    const rows = mergeRows(referenceRows(), ...(founding ? [foundingRows()] : []), practiceRows(), ...(founding ? [practiceParties()] : []));
    const accounts = await firstRunAccounts(settings.hashPassword);
    const file = await writeFirstRunFile(settings.dataDir, accounts);
    await insertRows(SYSTEM, rows, accounts.map(({ user }) => user), SEED_STAMP, connected);
    said.push(founding ? "An empty database got the founding record." : "An empty database got the reference lists.", `First accounts, one a role; their passwords are in ${file}:`);
    said.push(...accounts.map(({ user, password }) => `  ${user.role} ${user.email} ${password}`));
  }
  await indexMissing(SYSTEM, connected);
  return said;
}

async function firstRunAccounts(hashPassword: Settings["hashPassword"]): Promise<{ user: FirstRunUser; password: string }[]> {
  return Promise.all(
    FIRST_RUN.map(async ({ role, email, organization, coordinator }) => {
      const password = randomPassword();
      const organizationId = organization && seedId(organization);
      return { password, user: { id: crypto.randomUUID(), email, name: `Practice ${role}`, role, organizationId, coordinator, passwordHash: await hashPassword(password), firstRun: true } };
    }),
  );
}

/** Twenty letters and digits without the ones that are mistaken for others: 98 bits. */
const randomPassword = () => Array.from({ length: 20 }, () => "abcdefghjkmnpqrstuvwxyz23456789"[randomInt(31)]).join("");

async function writeFirstRunFile(dataDir: string, accounts: { user: FirstRunUser; password: string }[]): Promise<string> {
  const file = path.resolve(dataDir, "first-run.txt");
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, accounts.map(({ user, password }) => `${user.role} ${user.email} ${password}\n`).join(""), { mode: 0o600 });
  await chmod(file, 0o600); // the mode above holds only for a file that was not there
  return file;
}
