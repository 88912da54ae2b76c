import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { account, test, words } from "../fixtures";

/**
 * One case from the first meeting to its verified end, written by both sides: an NGO and a public body of their own, because nothing
 * that a practice organisation says counts. Time passes by moving stored stamps and deadlines back; the server has no clock switch.
 */
const DRESSES = [
  { name: "1280 px", options: { viewport: { width: 1280, height: 800 } } },
  { name: "360 px", options: { viewport: { width: 360, height: 740 }, hasTouch: true } },
  { name: "1280 px without JavaScript", options: { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false } },
  { name: "360 px without JavaScript", options: { viewport: { width: 360, height: 740 }, hasTouch: true, javaScriptEnabled: false } },
] as const satisfies readonly { name: string; options: BrowserContextOptions }[];
const t = words("en");
const DAY = 24 * 60 * 60 * 1_000;

test.setTimeout(5 * 60_000);

for (const { name, options } of DRESSES) {
  test(`a case of two sides, ${name}`, async ({ browser, database }) => {
    const people = await cast(browser, options, name);
    const { ngo, liaison, editor, reader } = people;
    const body = people.bodyName;
    const problem = `Inspections without notice (${name})`;

    await test.step("the NGO logs a meeting and says who took part", async () => {
      await ngo.goto("/en/desk");
      for (const [box, value] of Object.entries({ day: "3", month: "11", year: "2026", participants: body, title: `Talk about inspections (${name})` })) await ngo.locator(`#${box}`).fill(value);
      await press(ngo, t("desk.next"));
      await ngo.getByRole("link", { name: t("recordForm.parts.participants"), exact: true }).click();
      await ngo.locator("main li a").first().click();
      await ngo.locator("#organizationId").fill(body);
      await ngo.locator("#namingBasis").selectOption("official_capacity");
      await ngo.locator("#presence").selectOption("present");
      await press(ngo, t("recordForm.save"));
      await expect(ngo).toHaveURL(/done=saved/);
    });
    const meeting = idIn(ngo.url());

    await test.step("it submits the meeting, and the editor releases it: no body was put to answer", async () => {
      await ngo.goto(`/en/desk/meetings/${meeting}`);
      await press(ngo, t("desk.submit"));
      await expect(ngo).toHaveURL(/done=submitted/);
      await releaseFirst(editor, `Talk about inspections (${name})`);
    });

    await test.step("it raises the problem and names who should answer", async () => {
      await ngo.goto("/en/desk/issues/new");
      await ngo.locator("#title").fill(problem);
      await ngo.locator("#opened").fill("November 2026");
      await expect(ngo.locator("#raisedByUs")).toBeChecked();
      await ngo.locator("#answeringBody").fill(body);
      await press(ngo, t("recordForm.save"));
      await expect(ngo).toHaveURL(/done=saved/);
      await expect(ngo.locator("main")).not.toContainText(t("issueActs.responsible.nobody"));
      const id = idIn(ngo.url());
      await ngo.goto(`/en/desk/issues/${id}`);
      await press(ngo, t("desk.submit"));
      await expect(ngo).toHaveURL(/done=submitted/);
    });
    const { id: issue } = database.prepare("select id from records where title = ? and kind = 'issue'").get(problem) as { id: string };

    await test.step("the body replies before release, of which it has a notice; the editor has to wait for it", async () => {
      await liaison.goto("/en/notices");
      await expect(liaison.locator(`main a[href="/en/review/replies/${issue}"]`)).toContainText(problem);
      await liaison.goto("/en/review");
      await liaison.getByRole("link", { name: problem }).first().click();
      await expect(liaison.locator("main")).not.toContainText(people.ngoAccount);
      await liaison.locator("#text").fill("The inspections follow the yearly plan. It is published.");
      await press(liaison, t("replies.send"));
      await editor.goto("/en/review");
      await expect(line(editor, problem).getByRole("button", { name: t("review.release"), exact: true })).toHaveCount(0);
      daysPass(database, 21);
      await releaseFirst(editor, problem);
      await releaseFirst(editor, "The inspections follow the yearly plan.");
    });
    const { slug } = database.prepare("select slug from records where id = ?").get(issue) as { slug: string };
    await reader.goto(`/en/issues/${slug}`);
    await expect(reader.locator("main")).toContainText("The inspections follow the yearly plan.");

    await test.step("the record of the meeting is frozen, and the body signs with a reservation", async () => {
      const { slug: sitting } = database.prepare("select slug from records where id = ?").get(meeting) as { slug: string };
      await ngo.goto(`/en/meetings/${sitting}/record`);
      await press(ngo, t("recordVersions.freeze"));
      await expect(ngo).toHaveURL(/done=frozen/);
      await liaison.goto("/en/review");
      await expect(liaison.locator("#to-answer")).toContainText(t("toAnswer.what.version"));
      await liaison.goto(`/en/meetings/${sitting}/record`);
      await liaison.locator("#verdict-agree_with_reservation").check();
      await press(liaison, t("recordVersions.sign"));
      await expect(liaison.locator("#statement-error")).toBeVisible();
      await liaison.locator("#statement").fill("The list of those present is not complete.");
      await press(liaison, t("recordVersions.sign"));
      await expect(liaison).toHaveURL(/done=signed/);
      await reader.goto(`/en/meetings/${sitting}/record`);
      await expect(reader.locator("main")).toContainText(t("recordVersions.verdicts.agree_with_reservation"));
    });

    await test.step("the body promises, and the day passes", async () => {
      await liaison.goto(`/en/issues/${slug}/promise`);
      await liaison.locator("#text").fill(`We will announce every inspection ten days before (${name}).`);
      for (const [box, value] of Object.entries({ day: "20", month: "11", year: "2026" })) await liaison.locator(`#${box}`).fill(value);
      await liaison.locator("#due").fill("31.12.2026");
      await press(liaison, t("promises.submit"));
      await expect(liaison).toHaveURL(/done=promised/);
      await releaseFirst(editor, "We will announce every inspection");
      await reader.goto(`/en/issues/${slug}`);
      await expect(reader.locator("[data-deadline=running]").first()).toBeAttached();
      database.prepare("update deadlines set \"on\" = '2026-11-10', starts = '2026-10-20' where entry_id in (select id from entries where issue_id = ?)").run(issue);
      database.prepare("update commitments set deadline = '2026-11-10' where id in (select id from entries where issue_id = ?)").run(issue);
      await reader.goto(`/en/issues/${slug}`);
      await expect(reader.locator("[data-deadline=overdue]").first()).toBeAttached();
      const { id: promise } = database.prepare("select d.entry_id as id from deadlines d inner join entries e on e.id = d.entry_id where e.issue_id = ?").get(issue) as { id: string };
      for (const side of [liaison, ngo]) expect((await side.goto(`/en/desk/entries/${promise}/deadline`))?.status()).toBe(200); // the other side agrees to time there
      await ngo.goto("/en/desk");
      await expect(ngo.locator("#promises")).toContainText("We will announce every inspection");
    });

    await test.step("the body says it is resolved, the NGO contests, and the case is open", async () => {
      await assess(liaison, slug, "resolved", "Every inspection has been announced since.");
      await reader.goto(`/en/issues/${slug}`);
      await expect(reader.locator("#positions")).toContainText(t("assessments.says.government", { count: 1, state: t("issues.states.resolved") }));
      await ngo.goto("/en/desk");
      await expect(ngo.locator("#to-answer")).toContainText(t("toAnswer.what.end"));
      await verify(ngo, slug, "contest", "Two came without notice last week.");
      await reader.goto(`/en/issues/${slug}`);
      await expect(reader.locator("#positions")).toContainText(t("issues.states.not_resolved"));
      await expect(reader.locator("main")).not.toContainText(t("assessments.ended.resolved"));
      await liaison.goto("/en/review");
      await expect(liaison.locator("#contested")).toContainText(problem);
    });

    await test.step("the body says it once more, and the NGO agrees", async () => {
      await assess(liaison, slug, "resolved", "Those two were an error; the order has been repeated.");
      await verify(ngo, slug, "agree", "It has not happened again.");
      await reader.goto(`/en/issues/${slug}`);
      await expect(reader.locator("main")).toContainText(t("assessments.ended.resolved"));
    });
    await people.close();
  });
}

const press = (page: Page, name: string) => page.locator("main").getByRole("button", { name, exact: true }).first().click();
const idIn = (url: string) => /[0-9a-f-]{36}/.exec(url)![0];
const line = (page: Page, text: string) => page.locator("#waiting > ul > li").filter({ hasText: text });

async function releaseFirst(editor: Page, text: string) {
  await editor.goto("/en/review");
  await line(editor, text).getByRole("button", { name: t("review.release"), exact: true }).click();
  await expect(editor).toHaveURL(/done=released/);
}

async function assess(page: Page, slug: string, state: string, statement: string) {
  await page.goto(`/en/issues/${slug}/assess`);
  await page.locator(`#state-${state}`).check();
  await page.locator("#statement").fill(statement);
  await press(page, t("assessments.submit"));
  await expect(page).toHaveURL(/done=assessed/);
}

async function verify(page: Page, slug: string, answer: string, statement: string) {
  await page.goto(`/en/issues/${slug}/verify`);
  await page.locator(`#answer-${answer}`).check();
  await page.locator("#statement").fill(statement);
  await press(page, t("assessments.verify.submit"));
  await expect(page).toHaveURL(/done=verified/);
}

/** Whatever waits has waited so many days longer. */
function daysPass(database: import("better-sqlite3").Database, days: number) {
  database.prepare("update records set submitted_at = submitted_at - ?, created_at = created_at - ? where released_at is null and submitted_at is not null").run(days * DAY, days * DAY);
}

type Cast = { ngo: Page; liaison: Page; editor: Page; reader: Page; ngoName: string; bodyName: string; ngoAccount: string; close: () => Promise<void> };

/** An editor records the two organisations, the administrator adds an account for each, and their holders choose passwords. */
async function cast(browser: Browser, options: BrowserContextOptions, name: string): Promise<Cast> {
  const open = async () => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(15_000);
    return context.newPage();
  };
  const [ngoName, bodyName] = [`Union for Fair Rules (${name})`, `Agency of Inspections (${name})`];
  const editor = await signedIn(await open(), account("editor"));
  const admin = await signedIn(await open(), account("admin"));
  for (const [title, side] of [[ngoName, "civil_society"], [bodyName, "government"]] as const) {
    await editor.goto("/en/desk/organizations/new");
    await editor.locator("#title").fill(title);
    await editor.locator("#country").selectOption("KZ");
    await editor.locator("#side").selectOption(side);
    await press(editor, t("recordForm.save"));
    await expect(editor).toHaveURL(/done=saved/);
  }
  const ngoAccount = `Writer ${name}`;
  const ngo = await invited(admin, await open(), { role: "ngo", organization: ngoName, name: ngoAccount });
  const liaison = await invited(admin, await open(), { role: "liaison", organization: bodyName, name: `Contact ${name}` });
  const reader = await open();
  return { ngo, liaison, editor, reader, ngoName, bodyName, ngoAccount, close: async () => { for (const page of [ngo, liaison, editor, admin, reader]) await page.context().close(); } };
}

async function signedIn(page: Page, { email, password }: { email: string; password: string }): Promise<Page> {
  await page.goto("/en/sign-in");
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(password);
  await press(page, t("signIn.button"));
  await page.waitForLoadState();
  return page;
}

async function invited(admin: Page, page: Page, { role, organization, name }: { role: string; organization: string; name: string }): Promise<Page> {
  const email = `${role}-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}@example.org`;
  await admin.goto("/en/admin/users/new");
  await admin.locator("#name").fill(name);
  await admin.locator("#email").fill(email);
  await admin.locator("#role").selectOption(role);
  await admin.locator("#organization").selectOption({ label: organization });
  await press(admin, t("users.add"));
  const password = await admin.locator("main code").first().innerText();
  await signedIn(page, { email, password });
  await page.locator("#newPassword").waitFor();
  await page.locator("#password").fill(password);
  await page.locator("#newPassword").fill(`chosen by ${name} alone`);
  await press(page, t("signIn.button"));
  await expect(page).toHaveURL(/\/(desk|review)$/);
  return page;
}
