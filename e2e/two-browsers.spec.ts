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

/** One has the whole record form open, the other the quick log of the same meeting. */
test("the record form and the quick log over one meeting: what each writes stands, in whichever order, and of one title both are shown @once", async ({ signIn, unique }) => {
  const [one, other] = [await signIn("ngo"), await signIn("ngo")];
  const title = unique("Two forms");
  const desk = `/en/desk/meetings/${await logMeeting(one, { title, participants: "NGOs" })}`;
  const amend = (page: Page) => page.getByRole("button", { name: t("desk.save"), exact: true }).click();

  for (const page of [one, other]) await page.goto(page === one ? `${desk}/fields` : `${desk}/amend`);
  await one.locator("#summary").fill("What was said, in short.");
  await save(one);
  await expect(one).toHaveURL(/done=saved/);
  await other.locator("#participants").fill("NGOs\nThe ministry");
  await amend(other);
  await expect(other.getByRole("status")).toHaveText(t("desk.amended"));
  await one.goto(`${desk}/fields`);
  await expect(one.locator("#summary")).toHaveValue("What was said, in short.");

  await other.goto(`${desk}/amend`);
  await expect(other.locator("#participants")).toHaveValue("NGOs\nThe ministry");
  await other.locator("#title").fill(`${title}, by the quick log`);
  await amend(other);
  await expect(other.getByRole("status")).toHaveText(t("desk.amended"));
  await one.locator("#title").fill(`${title}, by the record form`); // opened before that
  await save(one);
  const choice = one.getByRole("group", { name: t("recordForm.fieldsIn.meeting.title") });
  await expect(choice).toContainText(`${title}, by the quick log`);
  await expect(choice).toContainText(`${title}, by the record form`);
  await choice.getByLabel(t("recordForm.theirs")).check();
  await save(one);
  await expect(one).toHaveURL(/done=saved/);
  await one.goto(`${desk}/amend`);
  await expect(one.locator("#title")).toHaveValue(`${title}, by the quick log`);
  await one.goto(`${desk}/history`);
  await expect(one.getByRole("main")).toContainText("The ministry");
});
