import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { openSqlite } from "@/db/client";
import { formPath } from "@/lib/desk-paths";
import { FORM_DEFAULTS } from "@/lib/record-form-defaults";
import { fieldsOf, type FormField, type Part } from "@/lib/record-forms";
import type { RecordKind } from "@/lib/records";
import { seedId } from "@/seeds/rows";
import { type TypingStep, typingOf } from "@/tests/typing";
import { words } from "../fixtures";

/**
 * The founding cases typed in through the forms alone, without JavaScript, into a database that began with the reference lists: their
 * public pages then say what the seeded ones say, once author lines, translation marks and stamps are taken out.
 */
const CASES = [
  { name: "the tax-audit case", folder: "issues", keys: ["i-ngo-tax-2021"] },
  { name: "the visit of 2006", folder: "meetings", keys: ["m-degucht-visit-2006"] },
  { name: "the round table of 2009", folder: "meetings", keys: ["m-roundtable-2009"] },
  { name: "the undated outreach meetings", folder: "meetings", keys: ["m-spc-tursunzoda", "m-spc-bokhtar", "m-spc-gharm", "m-spc-kulob", "m-spc-khorugh", "m-spc-khujand"] },
] as const;
const TYPISTS = "The Typists";
const t = words("en");

test.describe.configure({ mode: "serial" });
test.setTimeout(30 * 60_000);

let server: Server;
let editor: Page;
let ngo: Page;
let reader: Page;
const typed = new Map<string, string>();

test.beforeAll(async ({ browser }) => {
  test.setTimeout(5 * 60_000);
  server = await startEmpty();
  reader = await pageOf(browser, server.url);
  editor = await signedIn(browser, "editor");
  const admin = await signedIn(browser, "admin");
  await save(editor, "organization", undefined, "/en/desk/organizations/new", { title: TYPISTS, lang: "en", side: "civil_society" });
  ngo = await newAccount(browser, admin);
});
test.afterAll(async () => server.stop());

for (const { name, folder, keys } of CASES) {
  test(name, async ({ page, baseURL }) => {
    const seeded = await openSqlite(path.join(process.env.SUHBAT_TEST_DATA_DIR!, "suhbat.db"));
    const steps = (await typingOf(keys.map(seedId), seeded)).filter((step) => !isOtherLanguage(step) && !(step.do === "make" && typed.has(step.record)) && !(step.do !== "make" && done.has(JSON.stringify(step))));
    const slugs = new Map(await Promise.all(keys.map(async (key) => [key, await seededSlug(seeded, seedId(key))] as const)));
    await seeded.close();
    console.log(`${name}: ${steps.length} forms`);
    for (const step of steps) {
      await test.step(`${step.do} ${step.noun} ${"part" in step ? step.part : ""} ${JSON.stringify("values" in step ? step.values : {})}`, () => run(step));
      done.add(JSON.stringify(step));
    }
    for (const key of keys) {
      await page.goto(`${baseURL}/en/${folder}/${slugs.get(key)}`);
      await ngo.goto(`${server.url}/en/desk/${folder}/${typed.get(seedId(key))}`);
      await reader.goto(`${server.url}/en/${folder}/${await publicSlug(seedId(key))}`);
      expect(await said(reader), key).toEqual(await said(page));
    }
  });
}

const done = new Set<string>();
/** The English page is read here; tests/deep/typed-in.test.ts types the other languages too, through the input of the same forms. */
const isOtherLanguage = (step: TypingStep) => step.do === "add" && step.part === "translations" && step.values.lang !== "en";

const seededSlug = async (c: Awaited<ReturnType<typeof openSqlite>>, id: string) => {
  const { records } = await import("@/db/schema");
  const { eq } = await import("@/db/sql");
  return (await c.db.select({ slug: records.slug }).from(records).where(eq(records.id, id)))[0]!.slug;
};
const publicSlug = async (seed: string) => {
  const c = await openSqlite(path.join(server.folder, "suhbat.db"));
  const slug = await seededSlug(c, typed.get(seed)!);
  await c.close();
  return slug;
};

/** The way from a meeting to a new entry: the form then knows its agenda. */
const at = (meeting: string | undefined) => (meeting ? `?meetingId=${typed.get(meeting.slice(1))}` : "");

async function run(step: TypingStep) {
  const isOwn = step.noun === "issue" || step.noun === "meeting" || step.noun === "entry";
  const page = isOwn ? ngo : editor;
  if (step.do === "make") typed.set(step.record, await save(page, step.noun, undefined, `/en${formPath(step.noun)}${at(step.values.meetingId)}`, step.values));
  else if (step.do === "add") await save(page, step.noun, step.part, `/en${formPath(step.noun, typed.get(step.record), step.part)}`, step.values);
  else await release(step);
}

/** Fills a form as it stands in the page and saves it; returns the id in the address it leads to. */
async function save(page: Page, noun: RecordKind, part: Part | undefined, address: string, values: Record<string, string>): Promise<string> {
  await page.goto(server.url + address);
  const form = page.locator("main form").filter({ has: page.locator("[name=noun]") }).first();
  for (const summary of await form.locator("details:not([open]) > summary").all()) await summary.click();
  for (const field of fieldsOf(noun, part)) {
    const value = values[field.name];
    const control = form.locator(`[name="${field.name}"]`);
    if (value === undefined) {
      if (field.as === "tick" && FORM_DEFAULTS[field.name]) await control.uncheck();
      continue;
    }
    if (field.as === "tick") await control.check();
    else if (field.as === "agendaItem") await control.selectOption({ index: Number(value.slice(6)) + 1 });
    else if (field.as === "ownClaim") await control.selectOption({ index: Number(value.slice(1)) + 1 });
    else if (value.startsWith("#link:")) await control.selectOption({ label: value.slice(6, 66) });
    else if (CHOSEN.includes(field.as)) await control.selectOption(value);
    else await control.fill(value.split("\n").map((line) => (/^@[0-9a-f-]{36}$/.test(line) ? (typed.get(line.slice(1)) ?? line.slice(1)) : line)).join("\n"));
  }
  if (noun === "issue" && !part) await form.locator("[name=raisedByUs]").uncheck(); // others raised the founding cases
  await form.getByRole("button", { name: t("recordForm.save"), exact: true }).click();
  const asNew = page.getByRole("button", { name: t("recordForm.asNew"), exact: true }); // asked where a record of the same name is there already
  await expect.poll(async () => /[?&]done=saved/.test(page.url()) || (await asNew.count()) > 0, { message: `${address} ${JSON.stringify(values)}`, timeout: 15_000 }).toBe(true);
  if (await asNew.count()) await asNew.click();
  await expect(page, `${address} ${JSON.stringify(values)}`).toHaveURL(/[?&]done=saved/);
  return /[0-9a-f-]{36}/.exec(page.url())![0];
}

const CHOSEN: readonly FormField["as"][] = ["choice", "country", "language", "claimField", "translated"];

async function release(step: TypingStep) {
  await ngo.goto(`${server.url}/en${formPath(step.noun, typed.get(step.record))}`);
  await ngo.getByRole("button", { name: t("desk.submit"), exact: true }).click();
  await expect(ngo).toHaveURL(/done=submitted/);
  await editor.goto(`${server.url}/en/review`);
  await editor.locator("#waiting").getByRole("button", { name: t("review.release"), exact: true }).first().click();
  await expect(editor).toHaveURL(/done=released/);
}

/** The lines of a page without who recorded it, marks of translation, and when it was written and released. */
async function said(page: Page): Promise<string[]> {
  const lines = await page.locator("main").evaluate((main, recordedBy) => {
    for (const aside of main.querySelectorAll(".no-print, [data-stamp]")) aside.remove();
    for (const row of main.querySelectorAll<HTMLElement>("dl > div")) if (/Practice (NGO|Authority)/.test(row.innerText)) row.remove(); // who tries things out on the seeded case
    for (const row of main.querySelectorAll<HTMLElement>("dl > div")) if (row.querySelector("dt")?.innerText === recordedBy) row.remove();
    for (const folded of main.querySelectorAll("details")) folded.setAttribute("open", "");
    return (main as HTMLElement).innerText.split("\n").map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean);
  }, t("meetings.recordedBy"));
  const trail = lines.indexOf(t("issues.trail"));
  const recorded = t("entry.recordedBy", { name: TYPISTS });
  return (trail < 0 ? lines : lines.slice(0, trail)).map((line) => line.replace(` · ${recorded}`, "")).filter((line) => !line.includes(TYPISTS));
}


type Server = { url: string; folder: string; stop: () => Promise<void> };

/** A second server of the same build, over a database with the reference lists alone. */
async function startEmpty(): Promise<Server> {
  const port = await freePort();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "suhbat-typed-in-"));
  const url = `http://127.0.0.1:${port}`;
  const child: ChildProcess = spawn(process.execPath, ["scripts/test-server.mjs"], { env: { ...process.env, SUHBAT_TEST_PORT: String(port), SUHBAT_TEST_DATA_DIR: folder, SUHBAT_TEST_SEED: "none" }, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout!.on("data", (chunk: Buffer) => chunk.toString().includes("is ready at") && resolve());
    child.once("exit", (code) => reject(new Error(`the empty server ended with ${code}`)));
  });
  return { url, folder, stop: async () => { child.kill("SIGTERM"); await ended; } };
}

const freePort = () => new Promise<number>((resolve, reject) => {
  const probe = net.createServer().once("error", reject).listen(0, "127.0.0.1", () => {
    const { port } = probe.address() as net.AddressInfo; // a listening TCP server has one
    probe.close(() => resolve(port));
  });
});

async function pageOf(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

async function signedIn(browser: Browser, role: string): Promise<Page> {
  const line = fs.readFileSync(path.join(server.folder, "first-run.txt"), "utf8").split("\n").find((each) => each.startsWith(`${role} `))!;
  const [, email = "", password = ""] = line.split(" ");
  const page = await pageOf(browser, server.url);
  await signIn(page, email, password);
  return page;
}

async function signIn(page: Page, email: string, password: string) {
  await page.goto("/en/sign-in");
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(password);
  await page.getByRole("main").getByRole("button", { name: t("signIn.button") }).click();
}

/** The administrator adds an account; its holder chooses a password at the first sign-in. */
async function newAccount(browser: Browser, admin: Page): Promise<Page> {
  await admin.goto("/en/admin/users/new");
  await admin.locator("#name").fill("Somebody who types");
  await admin.locator("#email").fill("typist@example.org");
  await admin.locator("#role").selectOption("ngo");
  await admin.locator("#organization").selectOption({ label: TYPISTS });
  await admin.getByRole("main").getByRole("button", { name: t("users.add") }).click();
  const password = await admin.locator("main code").innerText();
  const page = await pageOf(browser, server.url);
  await signIn(page, "typist@example.org", password);
  await page.locator("#email").fill("typist@example.org");
  await page.locator("#password").fill(password);
  await page.locator("#newPassword").fill("a password for typing in");
  await page.getByRole("main").getByRole("button", { name: t("signIn.button") }).click();
  await expect(page).toHaveURL(/\/desk$/);
  return page;
}
