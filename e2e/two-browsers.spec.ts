import { expect, logMeeting, type Page, test, words } from "./fixtures";

const t = words("en");
const save = (page: Page) => page.getByRole("button", { name: t("recordForm.save"), exact: true }).click();

/** Two people of one organisation have the form of one meeting open at once. */
test("two browsers on one record: what each writes stands, and of the same field both are shown to choose from @once", async ({ signIn, unique }) => {
  const [one, other] = [await signIn("ngo"), await signIn("ngo")];
  const title = unique("Written by two");
  const form = `/en/desk/meetings/${await logMeeting(one, { title, participants: "NGOs" })}/fields`;

  await one.goto(form);
  await other.goto(form);
  await one.locator("#title").fill(`${title}, first hand`);
  await save(one);
  await expect(one).toHaveURL(/done=saved/);
  await other.locator("#summary").fill("What was said, in short.");
  await save(other);
  await expect(other).toHaveURL(/done=saved/);
  await other.goto(form);
  await expect(other.locator("#title")).toHaveValue(`${title}, first hand`);
  await expect(other.locator("#summary")).toHaveValue("What was said, in short.");

  await one.goto(form);
  await one.locator("#summary").fill("One's words.");
  await save(one);
  await expect(one).toHaveURL(/done=saved/);
  await other.locator("#summary").fill("The other's words.");
  await save(other);
  const choice = other.getByRole("group", { name: t("recordForm.fields.summary") });
  await expect(choice).toContainText("One's words.");
  await expect(choice).toContainText("The other's words.");
  await expect(other.locator("#summary")).toHaveValue("The other's words.");
  await choice.getByLabel(t("recordForm.mine")).check();
  await save(other);
  await expect(other).toHaveURL(/done=saved/);
  await other.goto(form);
  await expect(other.locator("#summary")).toHaveValue("The other's words.");
  await other.goto(form.replace(/fields$/, "history"));
  await expect(other.getByRole("main")).toContainText("One's words.");
});
