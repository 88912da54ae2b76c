import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { passwordFits } from "@/auth/passwords";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = path.resolve(import.meta.dirname, "..");
const PASSWORD = "twelve letters and more";
let dataDir: string;
/** Stays open through all tests, as a server's connection would. */
let server: Sqlite.Database;

beforeAll(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "suhbat-cli-"));
  const first = await suhbat("user", "disable", "nobody@example.org");
  expect(first.stdout).toContain("An empty database got the founding record."); // as a first start would have done
  server = new Sqlite(path.join(dataDir, "suhbat.db"));
});
afterAll(() => {
  server.close();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

describe("suhbat user", () => {
  it("adds an account whose password fits, and disables it once and again", async () => {
    const added = await add({ email: "Aigul@Example.org", name: "Айгүл", role: "ngo", organization: "practice-ngo" }, ["--coordinator"], `${PASSWORD}\r\n`);
    expect(added).toEqual({ code: 0, stdout: "Added Aigul@Example.org as ngo of practice-ngo.\n", stderr: "" });
    const row = account("aigul@example.org");
    expect(row).toMatchObject({ name: "Айгүл", role: "ngo", coordinator: 1, first_run: 0, disabled_at: null });
    expect(await passwordFits(row!.password_hash, PASSWORD)).toBe(true);

    expect((await add({ email: "aigul@example.org", name: "Another", role: "editor" })).stderr).toBe("There is an account with the address aigul@example.org already.\n");
    expect(await suhbat("user", "disable", "--email", "aigul@example.org")).toMatchObject({ code: 0, stderr: "" });
    expect(account("aigul@example.org")!.disabled_at).toBeGreaterThan(0);
    expect(await suhbat("user", "disable", "aigul@example.org")).toMatchObject({ code: 0, stdout: "aigul@example.org was disabled before.\n" });
    expect(await suhbat("user", "disable", "nobody@example.org")).toMatchObject({ code: 1, stderr: "There is no account with the address nobody@example.org.\n" });
  });

  const refused: [string, Parameters<typeof add>, RegExp][] = [
    ["an unknown role", [{ role: "owner" }], /Allowed choices are ngo, liaison, editor, admin/],
    ["a role without its organisation", [{ role: "liaison" }], /^The role liaison speaks for an organisation/],
    ["a role with an organisation too many", [{ role: "editor", organization: "practice-ngo" }, ["--coordinator"]], /leave out --organization\.\n.*leave out --coordinator\.\n$/],
    ["an unknown slug", [{ role: "ngo", organization: "no-such-body" }], /^There is no organisation "no-such-body"/],
    ["a short password", [{ role: "editor" }, [], "eleven char\n"], /^The password has 11 characters; it needs at least 12\.\n$/],
    ["no password", [{ role: "editor" }, [], ""], /^No password came/],
    ["a password of two lines", [{ role: "editor" }, [], `${PASSWORD}\n${PASSWORD}\n`], /^The password must be one line/],
    ["an address that is none, with an empty name", [{ role: "editor", email: "nobody", name: " " }], /^"nobody" is not an e-mail address\.\nThe name must/],
  ];
  it.each(refused)("refuses %s with one message", async (_what, args, message) => {
    const before = accounts();
    const { code, stdout, stderr } = await add(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(accounts()).toBe(before);
  });

  it("refuses a password on the command line's terms only", async () => {
    expect((await suhbat("user", "add", "--email", "a@example.org", "--name", "A", "--role", "editor")).stderr).toMatch(/^Say --password-stdin/);
    expect(await suhbat("user", "rename")).toMatchObject({ code: 1, stdout: "" });
  });
});

describe("suhbat practice remove", () => {
  it("removes, and finds nothing the second time", async () => {
    expect(await suhbat("practice", "remove")).toEqual({ code: 0, stdout: "Removed 2 practice organisations, 3 accounts and 2 records in all.\n", stderr: "" });
    expect(fs.existsSync(path.join(dataDir, "first-run.txt"))).toBe(true); // the editor's and the admin's first passwords still lie there
    expect(await suhbat("practice", "remove")).toEqual({ code: 0, stdout: "There are no practice organisations: nothing to remove.\n", stderr: "" });
  });
});

describe("what an operator can mend", () => {
  it("is said in plain words: the configuration, the data folder, and a database newer than the code", async () => {
    const wrong = await suhbat({ SEED: "half", APP_URL: "nowhere" }, "practice", "remove");
    expect(wrong).toMatchObject({ code: 1, stdout: "" });
    expect(wrong.stderr).toMatch(/^APP_URL must be .*\nSEED must be .*\n$/);

    const unwritable = await suhbat({ DATA_DIR: path.join(dataDir, "suhbat.db", "below") }, "practice", "remove");
    expect(unwritable).toMatchObject({ code: 1, stdout: "" });
    expect(unwritable.stderr).toMatch(/^The secrets in DATA_DIR cannot be read or written\. ENOTDIR.*\n$/);

    server.prepare("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)").run();
    const newer = await suhbat("practice", "remove");
    expect(newer).toMatchObject({ code: 1, stdout: "" });
    expect(newer.stderr).toMatch(/^The database was written by a newer version of Suhbat\. .*\n$/);
  });
});

type Typed = { email?: string; name?: string; role: string; organization?: string };

function add({ email = "someone@example.org", name = "Somebody", role, organization }: Typed, more: string[] = [], stdin = `${PASSWORD}\n`) {
  const options = ["--email", email, "--name", name, "--role", role, ...(organization ? ["--organization", organization] : []), ...more, "--password-stdin"];
  return suhbat({}, "user", "add", ...options, stdin);
}

/** Runs the command as `npm run suhbat --` does; for `user add` the last argument is what it reads. */
async function suhbat(...call: [env: Record<string, string>, ...args: string[]] | string[]) {
  const [env, args] = typeof call[0] === "string" ? [{}, call as string[]] : [call[0], call.slice(1) as string[]];
  const stdin = args.at(-2) === "--password-stdin" ? args.pop() : "";
  const settings = { ...process.env, APP_URL: "", SEED: "", HOST: "", PORT: "", DATABASE_URL: `file:${path.join(dataDir, "suhbat.db")}`, DATA_DIR: dataDir, ...env };
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "cli/suhbat.ts", ...args], { cwd: root, env: settings });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk) => (output.stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk) => (output.stderr += chunk));
  child.stdin.on("error", () => undefined); // it may have answered without reading
  child.stdin.end(stdin);
  const [code] = await once(child, "close");
  return { code: code as number, ...output };
}

type Account = { name: string; role: string; coordinator: number; first_run: number; disabled_at: number | null; password_hash: string };
const account = (email: string) => server.prepare<[string], Account>("select name, role, coordinator, first_run, disabled_at, password_hash from users where email = ?").get(email);
const accounts = () => server.prepare<[], { n: number }>("select count(*) as n from users").get()!.n;
