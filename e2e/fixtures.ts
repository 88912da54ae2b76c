import fs from "node:fs";
import path from "node:path";
import { expect, type Locator, type Page, test as base } from "@playwright/test";
import Sqlite from "better-sqlite3";
import { createTranslator } from "use-intl/core";
import type { Messages, Translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import type { Role } from "@/lib/users";

export { expect, type Locator, type Page };

/**
 * The words of the interface, so that a journey finds a button in any language and a reworded one needs no new test. Read as
 * files: Playwright runs tests as modules of Node, which ask for an import attribute that the bundler's build does not need.
 */
export function words(locale: Locale): Translator {
  const file = path.join(import.meta.dirname, "..", "messages", `${locale}.json`);
  const messages = JSON.parse(fs.readFileSync(file, "utf8")) as Messages; // tests/messages.test.ts holds the four to one shape
  return createTranslator({ locale, messages });
}

type Fixtures = {
  /** A page of a reader of their own: nothing is shared with any other page of the test. */
  visitor: (options?: { acceptLanguage?: string }) => Promise<Page>;
  /** A page of somebody who has signed in through the form, standing where sign-in led to. */
  signIn: (role: Role, locale?: Locale) => Promise<Page>;
  /** The server's own database, for what no form can do: let a session lapse, count what was written. */
  database: Sqlite.Database;
  /** A title that no other test and no other project writes. */
  unique: (title: string) => string;
  /** What the console may say without failing the test; a page that is not there says so by itself. */
  mayLog: RegExp[];
  /** Every test begins without unfinished forms, which belong to an account and not to a test. */
  noKeptForms: void;
};

export const test = base.extend<Fixtures>({
  mayLog: [[], { option: true }],
  visitor: async ({ browser, mayLog }, provide) => {
    const problems: string[] = [];
    await provide(async ({ acceptLanguage } = {}) => {
      const context = await browser.newContext(acceptLanguage ? { locale: acceptLanguage } : {});
      context.on("console", (message) => message.type() === "error" && problems.push(`${message.text()} (${message.location().url})`));
      context.on("weberror", (error) => problems.push(String(error.error())));
      return context.newPage();
    });
    expect(problems.filter((problem) => !mayLog.some((allowed) => allowed.test(problem)))).toEqual([]);
  },
  signIn: async ({ visitor }, provide) => {
    await provide(async (role, locale = "en") => {
      const page = await visitor();
      await page.goto(`/${locale}/sign-in`);
      await fillSignIn(page, role);
      await page.getByRole("main").getByRole("button", { name: words(locale)("signIn.button") }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/(desk|review|admin)$`));
      return page;
    });
  },
  database: async ({}, provide) => {
    const database = new Sqlite(path.join(dataDir(), "suhbat.db"), { fileMustExist: true });
    database.pragma("busy_timeout = 5000");
    await provide(database);
    database.close();
  },
  noKeptForms: [
    async ({ database }, provide) => {
      database.exec("delete from drafts");
      await provide();
    },
    { auto: true },
  ],
  unique: async ({}, provide, { project }) => {
    await provide((title) => `${title} (${project.name})`);
  },
});

/** Address and password of the account that the first run made for a role. */
export function account(role: Role): { email: string; password: string } {
  const line = fs.readFileSync(path.join(dataDir(), "first-run.txt"), "utf8").split("\n").find((each) => each.startsWith(`${role} `));
  const [, email = "", password = ""] = line?.split(" ") ?? [];
  return { email, password };
}

export async function fillSignIn(page: Page, role: Role): Promise<void> {
  const { email, password } = account(role);
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(password);
}

/** The block that a form shows to somebody whose session has ended. */
export async function fillSignInBlock(page: Page, role: Role, password = account(role).password): Promise<void> {
  await page.locator("#signInEmail").fill(account(role).email);
  await page.locator("#signInPassword").fill(password);
}

export type TypedMeeting = { title: string; day?: string; month?: string; year?: string; participants?: string };

/** Types a meeting into the quick log, as somebody does who fills only what they know. */
export async function fillMeeting(page: Page, { title, day = "26", month = "1", year = "2021", participants = "Ministry of Justice" }: TypedMeeting): Promise<void> {
  for (const [box, value] of Object.entries({ day, month, year, participants, title })) await page.locator(`#${box}`).fill(value);
}

/** Logs a meeting up to check-your-answers and returns its id. */
export async function logMeeting(page: Page, meeting: TypedMeeting): Promise<string> {
  const t = words("en");
  await page.goto("/en/desk");
  await fillMeeting(page, meeting);
  await page.getByRole("button", { name: t("desk.next") }).click();
  await expect(page).toHaveURL(/\/desk\/meetings\/[0-9a-f-]{36}$/);
  return page.url().split("/").at(-1) ?? "";
}

/** What waits on /review under this text. */
export const waitingLine = (page: Page, text: string): Locator => page.locator("#waiting > ul > li").filter({ hasText: text });

/** Releases as an editor what waits under this text. */
export async function releaseAsEditor(editor: Page, text: string): Promise<void> {
  const t = words("en");
  await editor.goto("/en/review");
  await waitingLine(editor, text).getByRole("button", { name: t("review.release"), exact: true }).click();
  await expect(editor.getByRole("status")).toHaveText(t("review.released"));
}

function dataDir(): string {
  const folder = process.env.SUHBAT_TEST_DATA_DIR;
  if (!folder) throw new Error("playwright.config.ts sets SUHBAT_TEST_DATA_DIR");
  return folder;
}
