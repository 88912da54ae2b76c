import { expect, fillMeeting, fillSignIn, type Locator, releaseAsEditor, test, words } from "./fixtures";

const PRIVATE = "Gulandom Sattorova-Rizo";

test("a meeting is logged in two presses, released, and read without the names of private persons", async ({ visitor, signIn, unique }) => {
  const t = words("en");
  const title = unique("Water supply in Shu district");
  const page = await visitor();
  await page.goto("/en/sign-in");
  await fillSignIn(page, "ngo");
  await page.getByRole("main").getByRole("button", { name: t("signIn.button") }).click();
  await expect(page).toHaveURL(/\/en\/desk$/);

  let pressed = 0;
  const press = (what: Locator) => (pressed++, what.click());
  await fillMeeting(page, { title, day: "26", month: "қаңтар", year: "2026", participants: `${PRIVATE}\nMinistry of Justice\nlocal NGOs` });
  await press(page.getByRole("button", { name: t("desk.next") }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByRole("main")).toContainText("26 January 2026");
  await expect(page.getByRole("main")).toContainText(t("meetings.noPlatform"));
  await expect(page.locator("#participants > div > ul").first(), "as the public will read it").not.toContainText(PRIVATE);
  await press(page.getByRole("button", { name: t("desk.submit") }));
  await expect(page.getByRole("status")).toHaveText(t("desk.submitted"));
  expect(pressed, "interactions after sign-in").toBeLessThanOrEqual(6);
  await expect(page.locator("#submittedHeading")).toContainText(title);

  const reader = await visitor();
  await reader.goto("/en/timeline");
  await expect(reader.getByRole("main")).not.toContainText(title);

  await releaseAsEditor(await signIn("editor"), title);
  await reader.goto("/en/timeline");
  const entry = reader.getByRole("article").filter({ hasText: title });
  await expect(entry).toContainText(t("entry.practice"));
  const timeline = reader.url();
  await entry.getByRole("link", { name: t("entry.permalink") }).click();
  await expect(reader).toHaveURL(/\/entries\//);
  const permalink = reader.url();
  await reader.goto(timeline);
  await entry.getByRole("link", { name: title }).first().click();
  await expect(reader).toHaveURL(/\/en\/meetings\/water-supply-in-shu-district/);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(reader.getByRole("main")).toContainText(t("entry.practice"));
  const meeting = reader.url();

  for (const url of [timeline, permalink, meeting, "/en", "/en/search?q=Sattorova", "/en/meetings", "/en/organizations/practice-ngo"]) {
    for (const headers of [{ accept: "text/html" }, { rsc: "1" }] as Record<string, string>[]) {
      const source = (await (await reader.request.get(url, { headers })).text()).replaceAll("q=Sattorova", "").replaceAll(/(“|value="|"|\\")Sattorova/g, "");
      expect(source, `the source of ${url}`).not.toMatch(/Gulandom|Sattorova|Rizo/i);
    }
  }
  await reader.goto("/en/search?q=Sattorova");
  await expect(reader.getByRole("main")).toContainText(t("search.empty"));
  await reader.goto(`/en/search?q=${encodeURIComponent("Shu district")}`);
  await expect(reader.getByRole("main"), "practice is not found").toContainText(t("search.empty"));
  await reader.goto("/en");
  await expect(reader.getByRole("main"), "practice is not on home").not.toContainText("Shu district");
});

test("what was typed before an error waits on the desk", async ({ signIn, unique }) => {
  const t = words("en");
  const page = await signIn("ngo");
  const participants = unique("The regional council of NGOs");
  await fillMeeting(page, { title: "", participants, month: "13" });
  await page.getByRole("button", { name: t("desk.next") }).click();
  await expect(page.locator("#error-summary")).toContainText(t("errors.required.title"));
  await page.goto("/en/timeline");
  await page.goto("/en/desk");
  await expect(page.getByRole("status")).toHaveText(t("desk.restored"));
  await expect(page.locator("#participants")).toHaveValue(participants);
  await expect(page.locator("#month")).toHaveValue("13");

  await fillMeeting(page, { title: unique("Kept until it could be saved"), participants });
  await page.getByRole("button", { name: t("desk.next") }).click();
  await expect(page).toHaveURL(/\/desk\/meetings\//);
  await page.goto("/en/desk");
  await expect(page.locator("#participants"), "gone once it is saved").toHaveValue("");
});

test("a draft is changed from check-your-answers and keeps everything else @once", async ({ signIn, unique }) => {
  const t = words("en");
  const page = await signIn("ngo");
  await fillMeeting(page, { title: unique("Roads to the villages"), day: "", month: "3", year: "2020", participants: "akimat\nNGOs" });
  await page.locator("#about").check();
  await page.getByRole("button", { name: t("desk.next") }).click();
  await expect(page.getByRole("main")).toContainText("about March 2020");
  await page.getByRole("link", { name: t("desk.changeOf", { field: t("meetings.when") }) }).click();
  await expect(page.locator("#month")).toHaveValue("3");
  await expect(page.locator("#about")).toBeChecked();
  await expect(page.locator("#participants")).toHaveValue("akimat\nNGOs");
  await page.locator("#day").fill("5");
  await page.locator("#about").uncheck();
  await page.getByRole("button", { name: t("desk.save") }).click();
  await expect(page.getByRole("status")).toHaveText(t("desk.amended"));
  await expect(page.getByRole("main")).toContainText("5 March 2020");
  await page.goto("/en/desk");
  await expect(page.locator("#drafts")).toContainText(unique("Roads to the villages"));
});
