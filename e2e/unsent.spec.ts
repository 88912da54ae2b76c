import { expect, fillSignIn, logMeeting, type Page, test, words } from "./fixtures";

const FORM = "/en/issues/tax-audit-suspension/follow-up";
const t = words("en");

test("what is typed and not sent is there again after the page is loaded anew, until it has arrived @js @once", async ({ signIn, unique }) => {
  const page = await signIn("ngo");
  const text = unique("Typed and never sent");
  await page.goto(FORM);
  await page.locator("#text").fill(text);
  await page.locator("#year").fill("2026");
  await page.locator("#about").check();
  await page.locator("#lang").selectOption("kk");
  await expect.poll(() => keptIn(page)).toContain(text);

  await page.reload();
  await expect(notice(page)).toContainText(t("unsent.restoredHint"));
  await expectTyped(page, text);
  await page.goto("/en/timeline");
  await page.goto(FORM);
  await expect(notice(page)).toBeVisible();
  await expectTyped(page, text);

  await page.locator("#month").fill("11");
  await page.getByRole("button", { name: t("followUp.submit") }).click();
  await expect(page.getByRole("status")).toHaveText(t("followUp.submitted"));
  expect(await keptIn(page)).toBe("");
  await page.goto(FORM);
  await expect(page.locator("#text")).toHaveValue("");
  await expect(notice(page)).toHaveCount(0);
});

test("what was typed can be discarded @js @once", async ({ signIn, unique }) => {
  const page = await signIn("ngo");
  await page.goto(FORM);
  await page.locator("#text").fill(unique("On second thoughts"));
  await expect.poll(() => keptIn(page)).not.toBe("");
  await page.reload();
  await notice(page).getByRole("button", { name: t("unsent.discard") }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(page.locator("#text")).toHaveValue("");
  expect(await keptIn(page)).toBe("");
  await page.reload();
  await expect(page.locator("#text")).toHaveValue("");
});

test("a form that comes back with errors is unsent again @js @once", async ({ signIn, unique, database }) => {
  const page = await signIn("ngo");
  const text = unique("With a wrong year");
  await page.goto(FORM);
  await page.locator("#text").fill(text);
  await page.locator("#year").fill("21");
  await page.getByRole("button", { name: t("followUp.submit") }).click();
  await expect(page.locator("#error-summary")).toContainText(t("errors.date.twoDigitYear"));
  await page.locator("#text").fill(`${text}, and more`);
  await expect.poll(() => keptIn(page)).toContain("and more");
  database.exec("delete from drafts"); // as if the server had kept nothing either
  await page.reload();
  await expect(page.locator("#text")).toHaveValue(`${text}, and more`);
  await expect(notice(page)).toContainText(t("unsent.restoredHint"));
});

test.describe("a broken connection", () => {
  // one pattern: Playwright takes an array whose second value is an object for a fixture with options
  test.use({ mayLog: [/Failed to fetch|ERR_FAILED|NetworkError/] });

  test("loses no word, and says that nobody knows whether it arrived @js @once", async ({ signIn, unique }) => {
    const page = await signIn("ngo");
    const text = unique("Sent into a tunnel");
    await page.goto(FORM);
    await page.locator("#text").fill(text);
    await page.route("**/*", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
    await page.getByRole("button", { name: t("followUp.submit") }).click();
    await expect(page.locator("[data-failure]")).toBeVisible();
    await page.unroute("**/*");
    expect(await keptIn(page)).toContain(text);
    await page.goto(FORM);
    await expect(page.locator("#text")).toHaveValue(text);
    await expect(notice(page)).toContainText(t("unsent.sentHint"));
  });
});

test("a session that ends before anything is sent loses no word @js @once", async ({ signIn, unique, database }) => {
  const page = await signIn("ngo");
  const text = unique("Typed over lunch");
  await page.goto(FORM);
  await page.locator("#text").fill(text);
  await expect.poll(() => keptIn(page)).toContain(text);
  database.exec("update sessions set revoked_at = 1");
  await page.reload();
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
  await fillSignIn(page, "ngo");
  await page.getByRole("main").getByRole("button", { name: t("signIn.button") }).click();
  await expect(page.locator("#text")).toHaveValue(text);
  await expect(notice(page)).toBeVisible();
});

test("signing out leaves nothing in the tab, and the next account sees nothing of the last @js @once", async ({ signIn, unique }) => {
  const page = await signIn("ngo");
  const text = unique("Not for the next one");
  await page.goto(FORM);
  const owner = await page.locator("body").getAttribute("data-owner");
  await page.locator("#text").fill(text);
  await expect.poll(() => keptIn(page)).toContain(text);
  await page.getByRole("button", { name: t("nav.signOut") }).click();
  await expect(page).toHaveURL(/\/en\/sign-in\?done=signedOut$/);
  await expect.poll(() => keptIn(page)).toBe("");
  await expect(page.locator("body")).not.toHaveAttribute("data-owner");

  await fillSignIn(page, "liaison");
  await page.getByRole("main").getByRole("button", { name: t("signIn.button") }).click();
  await expect(page).toHaveURL(/\/en\/review$/);
  await page.goto(FORM);
  await expect(page.locator("#text")).toHaveValue("");
  expect(await page.locator("body").getAttribute("data-owner")).not.toBe(owner);
});

test("passwords and what visitors type are never kept @js @once", async ({ signIn, visitor }) => {
  const page = await signIn("ngo");
  await page.goto("/en/password");
  await page.locator("#current").fill("not the password, but a secret");
  await page.locator("#new").fill("another secret, longer than twelve");
  await page.reload();
  expect(await keptIn(page)).toBe("");
  const reader = await visitor();
  await reader.goto("/en/sign-in");
  await reader.locator("#email").fill("somebody@example.org");
  await reader.reload();
  expect(await keptIn(reader)).toBe("");
});

test("what somebody else wrote in the meantime stands, with what was typed beside it @js @once", async ({ signIn, unique }) => {
  const first = await signIn("ngo");
  const id = await logMeeting(first, { title: unique("Two tabs, one unsent") });
  const second = await first.context().newPage();
  for (const tab of [first, second]) await tab.goto(`/en/desk/meetings/${id}/amend`);
  await first.locator("#participants").fill("Typed in the first tab and not sent");
  await expect.poll(() => keptIn(first)).toContain("first tab");
  await second.locator("#participants").fill("Saved from the second tab");
  await second.getByRole("button", { name: t("desk.save") }).click();
  await expect(second.getByRole("status")).toHaveText(t("desk.amended"));

  await first.reload();
  await expect(first.locator("#participants")).toHaveValue("Saved from the second tab");
  await expect(notice(first)).toContainText(t("unsent.changedSince"));
  await expect(notice(first)).toContainText("Typed in the first tab and not sent");
  await first.reload();
  await expect(notice(first), "it stays until it is discarded or something is saved").toContainText("Typed in the first tab and not sent");
});

const notice = (page: Page) => page.getByRole("status").filter({ hasText: t("unsent.restored") });

/** What is kept in the tab, as one text. */
const keptIn = (page: Page): Promise<string> =>
  page.evaluate(() => Object.entries(window.sessionStorage).filter(([key]) => key.startsWith("suhbat.unsent:")).map(([, value]) => String(value)).join("\n"));

async function expectTyped(page: Page, text: string): Promise<void> {
  await expect(page.locator("#text")).toHaveValue(text);
  await expect(page.locator("#year")).toHaveValue("2026");
  await expect(page.locator("#about")).toBeChecked();
  await expect(page.locator("#lang")).toHaveValue("kk");
}
