import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { randomInt } from "node:crypto";
import path from "node:path";
import { type Connection, connection } from "../db/client";
import { regenerateAllSittings } from "../db/expected-sittings";
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
 * organisations and one account per role. Passwords are on the disk before the accounts are in the database; a
 * crash in between loses neither. Says what it did.
 */
export async function prepare(settings: Settings, c?: Connection): Promise<string[]> {
  const connected = c ?? (await connection());
  const said: string[] = [];
  if (await isEmpty(SYSTEM, connected)) {
    const founding = settings.seed === "founding";
    const rows = mergeRows(referenceRows(), ...(founding ? [foundingRows()] : []), practiceRows(), ...(founding ? [practiceParties()] : []));
    const accounts = await firstRunAccounts(settings.hashPassword);
    const draft = await writeFirstRunDraft(settings.dataDir, accounts);
    try {
      await insertRows(SYSTEM, rows, accounts.map(({ user }) => user), SEED_STAMP, connected);
    } catch (error) {
      await rm(draft, { force: true });
      if (await isEmpty(SYSTEM, connected)) throw error;
      return said; // another process (the command line beside the first start) was faster: its accounts hold
    }
    const file = await putFirstRunFile(settings.dataDir, draft);
    said.push(founding ? "An empty database got the founding record." : "An empty database got the reference lists.", `First accounts, one a role; their passwords are in ${file}:`);
    said.push(...accounts.map(({ user, password }) => `  ${user.role} ${user.email} ${password}`));
  }
  await recoverFirstRunFile(settings.dataDir);
  await indexMissing(SYSTEM, connected);
  await regenerateAllSittings(SYSTEM, new Date(), connected);
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

/** The passwords are on the disk before the accounts are in the database, under a name that says they may not hold yet. */
async function writeFirstRunDraft(dataDir: string, accounts: { user: FirstRunUser; password: string }[]): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const draft = path.resolve(dataDir, `${FIRST_RUN_FILE}.${process.pid}`);
  const handle = await open(draft, "w", 0o600);
  await handle.writeFile(accounts.map(({ user, password }) => `${user.role} ${user.email} ${password}\n`).join(""));
  await handle.sync();
  await handle.close();
  return draft;
}

async function putFirstRunFile(dataDir: string, draft: string): Promise<string> {
  const file = path.resolve(dataDir, FIRST_RUN_FILE);
  await rename(draft, file);
  return file;
}

/** After a crash between the accounts and the renaming: the one draft that is left holds the passwords. */
async function recoverFirstRunFile(dataDir: string): Promise<void> {
  const files = await readdir(dataDir).catch(() => [] as string[]); // no folder, nothing to recover
  const drafts = files.filter((name) => name.startsWith(`${FIRST_RUN_FILE}.`));
  if (drafts.length === 1 && !files.includes(FIRST_RUN_FILE)) await putFirstRunFile(dataDir, path.resolve(dataDir, drafts[0]!));
}

const FIRST_RUN_FILE = "first-run.txt";
