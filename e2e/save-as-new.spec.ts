import { expect, type Page, test, words } from "./fixtures";

const t = words("en");
const save = (page: Page) => page.getByRole("button", { name: t("recordForm.save"), exact: true }).click();

test("a name that is not on record is saved as new where it was typed, and a record of a name that is there is asked about once @once", async ({ signIn, unique }) => {
  const page = await signIn("ngo");
  const [body, post] = [unique("Bureau of Bees"), unique("Keeper of the Hive")];
  const fill = async () => {
    await page.goto("/en/desk/posts/new");
    await page.locator("#title").fill(post);
    await page.locator("#organizationId").fill(body);
    await save(page);
  };

  await fill();
  const choice = page.getByRole("group", { name: t("recordForm.useThis") });
  await expect(page.locator("#organizationId")).toHaveValue(body);
  await choice.getByLabel(t("recordForm.saveAsNew", { title: body }), { exact: true }).check();
  await save(page);
  await expect(page).toHaveURL(/done=saved/);
  await expect(page.getByRole("main")).toContainText(body);

  await fill(); // the body is known by now, and so is the post
  await expect(page.getByRole("heading", { name: t("recordForm.isItOneHeading") })).toBeVisible();
  await expect(page.locator("#asNew").getByRole("link", { name: post })).toBeVisible();
  await expect(page.locator("#title")).toHaveValue(post);
  await page.getByRole("button", { name: t("recordForm.asNew"), exact: true }).click();
  await expect(page).toHaveURL(/done=saved/);
});
