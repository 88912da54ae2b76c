import { account, expect, fillMeeting, fillSignInBlock, type Page, test, words } from "./fixtures";

test("signing out ends the session for every copy of its cookie @once", async ({ signIn, visitor }) => {
  const t = words("ru");
  const page = await signIn("ngo", "ru");
  const copied = await page.context().cookies();
  const thief = await visitor();
  await thief.context().addCookies(copied);
  await thief.goto("/ru/desk");
  await expect(thief).toHaveURL(/\/ru\/desk$/);

  await page.getByRole("button", { name: t("nav.signOut") }).click();
  await expect(page).toHaveURL(/\/ru\/sign-in\?done=signedOut$/);
  await expect(page.getByRole("status")).toHaveText(t("signIn.done"));
  expect(await page.context().cookies()).toEqual([]);
  await thief.goto("/ru/desk");
  await expect(thief).toHaveURL(/\/ru\/sign-in\?next=/);
});

test("an expired session loses no word of a meeting @once", async ({ signIn, unique, database }) => {
  const t = words("en");
  const page = await signIn("ngo");
  const title = unique("Written while the session ran out");
  await fillMeeting(page, { title, day: "5", month: "March", year: "2021", participants: "The Union of Crisis Centres\nakimat" });
  await page.locator("#uncertain").check();
  await page.locator("#country").selectOption("TJ");
  lapse(database, "last_seen_at");
  await page.getByRole("button", { name: t("desk.next") }).click();
  await expectSignInBlock(page, t("refusals.signedOut"));
  await expectMeeting(page, title);

  await fillSignInBlock(page, "ngo", "not the password");
  await page.getByRole("button", { name: t("signIn.signInAndSave") }).last().click();
  await expectSignInBlock(page, t("refusals.badSignIn"));
  await expectMeeting(page, title);
  expect(written(database, title)).toBe(0);

  await fillSignInBlock(page, "ngo");
  await page.getByRole("button", { name: t("signIn.signInAndSave") }).last().click();
  await expect(page).toHaveURL(/\/en\/desk\/meetings\//);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByRole("main")).toContainText("5 March 2021, not certain");
  expect(written(database, title)).toBe(1);
});

test("a session ended by hand loses no word of a follow-up, nor does a wrong date on the way back @once", async ({ signIn, unique, database }) => {
  const t = words("tg");
  const page = await signIn("ngo", "tg");
  const text = unique("Ҷарима бекор шуд");
  await page.goto("/tg/issues/tax-audit-suspension/follow-up");
  await page.locator("#text").fill(text);
  await page.locator("#day").fill("31");
  await page.locator("#month").fill("феврал");
  await page.locator("#year").fill("2021");
  lapse(database, "revoked_at");
  await page.getByRole("button", { name: t("followUp.submit") }).click();
  await expectSignInBlock(page, t("refusals.signedOut"));
  await expect(page.locator("#text")).toHaveValue(text);

  await fillSignInBlock(page, "ngo");
  await page.getByRole("button", { name: t("signIn.signInAndSave") }).last().click();
  await expect(page.locator("#error-summary")).toContainText(t("errors.date.noSuchDay"));
  await expect(page.locator("#text")).toHaveValue(text);
  await expect(page.locator("#signInEmail"), "signed in by now").toHaveCount(0);
  await page.locator("#day").fill("28");
  await page.getByRole("button", { name: t("followUp.submit") }).click();
  await expect(page.getByRole("status")).toHaveText(t("followUp.submitted"));
  await expect(page.locator("#submittedHeading")).toContainText(text);
  expect(written(database, text)).toBe(1);
});

/** Ends every session of the account as the clock or an administrator would. */
function lapse(database: { prepare(sql: string): { run(...values: unknown[]): unknown } }, how: "last_seen_at" | "revoked_at"): void {
  const at = how === "last_seen_at" ? Date.now() - 31 * 60_000 : Date.now();
  database.prepare(`update sessions set ${how} = ? where user_id = (select id from users where email = ?)`).run(at, account("ngo").email);
}

const written = (database: { prepare(sql: string): { get(...values: unknown[]): unknown } }, title: string): number =>
  (database.prepare("select count(*) as n from records where title = ?").get(title) as { n: number }).n;

async function expectSignInBlock(page: Page, refusal: string): Promise<void> {
  await expect(page.locator("#error-summary")).toContainText(refusal);
  await expect(page.locator("#signInEmail")).toBeVisible();
  await expect(page.locator("#signInPassword")).toHaveValue("");
}

async function expectMeeting(page: Page, title: string): Promise<void> {
  await expect(page.locator("#title")).toHaveValue(title);
  await expect(page.locator("#participants")).toHaveValue("The Union of Crisis Centres\nakimat");
  for (const [box, value] of Object.entries({ day: "5", month: "March", year: "2021", country: "TJ" })) await expect(page.locator(`#${box}`)).toHaveValue(value);
  await expect(page.locator("#uncertain")).toBeChecked();
}
