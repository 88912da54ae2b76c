import path from "node:path";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

const eslint = new ESLint({ cwd: path.resolve(import.meta.dirname, "..") });

/** A file, a line in it that the table forbids, and one that it allows. */
const EDGES: [file: string, forbidden: string[], allowed: string[]][] = [
  ["app/[locale]/timeline/page.tsx", [from("@/seeds/founding"), from("drizzle-orm"), from("next-auth"), from("@/tests/records")], [from("@/db/entries"), from("next/link")]],
  ["app/api/auth/[...nextauth]/route.ts", [from("better-sqlite3")], [from("next-auth"), from("@/auth/options")]],
  [
    "components/meeting/meeting-page.tsx",
    [from("@/auth/actor"), from("@/db/meetings"), from("../../db/meetings"), from("@/env"), from("@/app/page")],
    ['import type { MeetingPage } from "@/db/meetings";\nexport type A = MeetingPage;', from("../entry/entry-line"), from("../ui/button"), from("@/actions/meetings")],
  ],
  [
    "components/ui/button.tsx",
    [from("@/components/meeting/meeting-page"), from("../meeting/meeting-page"), from("@/lib/edtf"), from("../../i18n/format"), from("@/messages/en.json")],
    [from("./field"), from("@/components/ui/field"), from("react")],
  ],
  ["actions/meetings.ts", [from("@/components/ui/button"), from("@/app/page"), from("drizzle-orm")], [from("@/auth/actor"), from("@/db/meetings")]],
  ["auth/actor.ts", [from("@/db/meetings"), from("../db/records"), from("@/actions/x"), from("@/i18n/routing")], [from("@/db/users"), from("@/db/sessions"), from("next-auth")]],
  ["db/meetings.ts", [from("@/auth/actor"), from("next/headers"), from("../actions/meetings"), from("next-auth/jwt")], [from("../lib/edtf"), from("drizzle-orm"), from("./records")]],
  [
    "lib/edtf.ts",
    [from("../db/records"), from("@/i18n/format"), from("react"), from("next/link"), from("node:fs"), from("fs/promises"), from("@/env"), from("@/messages/en.json")],
    [from("./fold"), from("edtf")],
  ],
  ["i18n/routing.ts", [from("@/db/records"), from("@/components/ui/button"), from("@/auth/actor")], [from("../lib/locales"), from("@/messages/en.json")]],
  ["cli/suhbat.ts", [from("@/auth/actor"), from("@/app/page"), from("pg"), from("@/components/ui/button")], [from("@/auth/passwords"), from("../db/users"), from("../seeds/founding")]],
  ["seeds/founding.ts", [from("@/actions/meetings"), from("drizzle-orm")], [from("@/db/client"), from("@/lib/edtf")]],
  ["instrumentation.ts", [from("./auth/actor"), 'void import("@/actions/meetings");', from("./app/page")], ['void import("./db/client");', from("./seeds/founding"), "if (process.env.NEXT_RUNTIME) void 0;"]],
  ["proxy.ts", [from("@/db/meetings"), from("./components/ui/button"), from("@/actions/x")], [from("@/db/records"), from("@/auth/actor"), from("next/server")]],
  ["env.ts", [from("@/db/client")], [from("zod"), "export const a = process.env.PORT;"]],
  ["db/meetings.test.ts", [], [from("drizzle-orm"), from("@/actions/meetings"), "export const a = process.env.DATABASE_URL;"]],
];

function from(source: string): string {
  return `import { x } from "${source}";\nvoid x;`;
}

describe("the import table", () => {
  it.each(EDGES)("%s", async (file, forbidden, allowed) => {
    for (const code of forbidden) expect(await refusals(file, code), `must be refused: ${code}`).not.toEqual([]);
    for (const code of allowed) expect(await refusals(file, code), `must be allowed: ${code}`).toEqual([]);
  }, 60_000);
});

describe("what else is kept in one place", () => {
  it.each([
    ["process.env outside env.ts", "lib/x.ts", "export const a = process.env.PORT;"],
    ["process.env taken apart", "app/x.ts", "export const { env } = process;"],
    ["process.env as a whole", "actions/x.ts", "export const a = { ...process.env };"],
    ["an async list of statements", "db/x.ts", "void connection.atomically(async (tx) => [tx.insert(a)]);"],
    ["an async transaction", "db/x.ts", "void db.transaction(async (tx) => { await tx.insert(a); });"],
    ["an interface", "lib/x.ts", "export interface A { b: string }"],
    ["a transaction written by hand", "db/x.ts", 'client.exec("BEGIN IMMEDIATE");'],
  ])("%s", async (_name, file, code) => {
    expect(await refusals(file, code)).not.toEqual([]);
  }, 60_000);

  it("an interface of a library may be extended", async () => {
    expect(await refusals("i18n/x.ts", 'declare module "use-intl" { interface AppConfig { a: string } }\nexport {};')).toEqual([]);
  }, 60_000);

  it("a trigger may say BEGIN in its middle, and a list of statements is what atomically takes", async () => {
    const code = 'void atomically((tx) => [tx.insert(a)]);\nexport const t = "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END";';
    expect(await refusals("db/x.ts", code)).toEqual([]);
  });
});

/** The table's complaints about a file with this content; other rules do not count here. */
async function refusals(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.resolve(import.meta.dirname, "..", file) });
  const messages = result?.messages ?? [];
  const broken = messages.find((message) => message.fatal);
  if (broken) throw new Error(broken.message);
  return messages.filter(({ ruleId }) => ruleId === "@typescript-eslint/no-restricted-imports" || ruleId === "no-restricted-syntax").map((m) => m.message);
}
