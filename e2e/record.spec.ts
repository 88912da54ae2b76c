import { expect, type Page, test, words } from "./fixtures";

/** The eighteen rows of the founding chronology: the day its source gives, and words that its entry cannot do without. */
const CHRONOLOGY = [
  ["August–September 2020", "began checking selected NGOs"],
  ["26 November 2020", "first notices of violations"],
  ["30 November 2020", "Seven organisations issued a joint statement"],
  ["10 January 2021", "Parliamentary elections"],
  ["15 January 2021", "Echo was fined and suspended"],
  ["18 January 2021", "Erkindik Kanaty was fined"],
  ["about January 2021", "raised the suspension of NGOs"],
  ["25 January 2021", "(KIBHR) was fined and suspended"],
  ["25 January 2021", "International Legal Initiative was fined and suspended"],
  ["26 January 2021", "advised to turn to the higher tax body"],
  ["about 26 January 2021", "keep the matter under his control"],
  ["28 January 2021", "urgent appeal"],
  ["1 February 2021", "joint appeal of civil society organisations"],
  ["3 February 2021", "called the checks routine"],
  ["3 February 2021", "all charges were dropped and the suspensions became void"],
  ["4 February 2021", "Six NGOs announced that the charges were dropped"],
  ["22 February 2021", "recorded the withdrawal of the charges"],
  ["5 April 2021", "reversed the penalty on International Legal Initiative"],
  ["6 April 2021", "reversed the penalties on KIBHR and Echo"],
  ["14 April 2021", "op-ed by the chair of the platform"],
] as const;

const CASE = "/issues/tax-audit-suspension";

test("from home to the whole tax-audit case in two clicks", async ({ visitor }) => {
  const t = words("en");
  const page = await visitor();
  await page.goto("/en");
  await page.getByRole("navigation", { name: t("site.navigation") }).getByRole("link", { name: t("nav.issues") }).click();
  await page.getByRole("main").getByRole("link", { name: "Suspension of NGOs after tax audits" }).click();
  await expect(page).toHaveURL(`/en${CASE}`);

  const chain = page.locator("#chronology").getByRole("article");
  expect(await chain.count()).toBeGreaterThanOrEqual(18);
  for (const [day, event] of CHRONOLOGY) await expect(chain.filter({ hasText: event }).filter({ hasText: day }), event).toHaveCount(1);
  await expect(page.locator("#chronology")).toContainText(t("issues.elapsed", { days: 8, date: "26 January 2021" }));
  await expect(page.getByRole("main")).not.toContainText("Agreed");

  await page.goto("/en");
  await page.getByRole("main").getByRole("link", { name: t("home.caseLink") }).click(); // or in one
  await expect(page).toHaveURL(`/en${CASE}`);
});

test("the three ends of the case stand side by side, each with its source", async ({ visitor }) => {
  const page = await visitor();
  await page.goto(`/en${CASE}`);
  await expect(page.getByRole("main")).toContainText(words("en")("issues.endContested"));
  const ends = page.locator("#contested").getByRole("listitem");
  const boxes = [];
  for (const [day, source] of [["3 February 2021", "Usen Suleimen"], ["4 February 2021", "RFE/RL"], ["5 and 6 April 2021", "Eurasianet"]] as const) {
    const value = ends.filter({ has: page.getByText(day, { exact: true }) }).filter({ hasText: source });
    await expect(value).toHaveCount(1);
    boxes.push(await value.boundingBox());
  }
  const isWide = (page.viewportSize()?.width ?? 0) > 1000;
  if (isWide) expect(new Set(boxes.map((box) => box?.y)).size, "in one row").toBe(1);
  expect(new Set(boxes.map((box) => box?.width)).size, "at one width").toBe(1);
});

test("a filtered timeline has an address that shows the same to anybody", async ({ visitor }) => {
  const t = words("en");
  const page = await visitor();
  await page.goto("/en/timeline");
  const all = await titles(page);
  const form = page.getByRole("search", { name: t("timeline.filter") });
  if (!(await form.isVisible())) await page.getByText(t("timeline.filter")).click(); // folded on a phone
  await form.getByLabel(t("timeline.country")).selectOption("KZ");
  await form.getByLabel(t("timeline.platform")).selectOption("dialogue-platform-on-the-human-dimension");
  await form.getByLabel(t("timeline.kind")).selectOption("recommendation");
  await form.getByLabel(t("timeline.text")).fill("appeal decisions");
  await form.getByLabel(t("timeline.from")).fill("2021-01");
  await form.getByLabel(t("timeline.to")).fill("2021-02");
  await form.getByRole("button", { name: t("timeline.apply") }).click();
  await expect(page).toHaveURL(/country=KZ/);
  expect(await titles(page)).toEqual(["The suspended NGOs were advised to turn to the higher tax body and appeal the decisions"]);

  const elsewhere = await visitor();
  await elsewhere.goto(page.url());
  expect(await titles(elsewhere)).toEqual(await titles(page));

  await page.goto("/en/timeline?kind=measure&from=2021-01-15&to=2021-01-25&country=KZ&q=fined&colour=blue"); // an unknown key is ignored
  await expect(page.getByRole("main").getByRole("article")).toHaveText([/KIBHR|Legal Initiative/, /KIBHR|Legal Initiative/, /Erkindik/, /Echo/]);
  await elsewhere.goto(page.url());
  expect(await titles(elsewhere)).toEqual(await titles(page));

  await page.goto("/en/timeline?kind=party&from=2021-13&country=XX&platform=nowhere");
  await expect(page.getByRole("status")).toContainText(t("timeline.problem"));
  for (const wrong of ["kind", "from"] as const) await expect(page.getByRole("status")).toContainText(t(`timeline.problems.${wrong}`));
  expect(await titles(page)).toEqual(all);
  for (const wrong of ["country=XX", "platform=nowhere", "to=31.02.2021", "cursor=x", "from=2021&to=2020"]) {
    await page.goto(`/en/timeline?${wrong}`);
    await expect(page.getByRole("status"), wrong).toContainText(t("timeline.problem"));
    expect(await titles(page), wrong).toEqual(all);
  }
});

test("switching the language stays on the page", async ({ visitor }) => {
  const page = await visitor();
  const filter = "?country=KZ&kind=ruling&from=2021&q=КМБПЧ";
  for (const path of [CASE, `/timeline${filter}`]) {
    await page.goto(`/en${path}`);
    for (const [language, locale] of [["Русский", "ru"], ["Қазақша", "kk"], ["Тоҷикӣ", "tg"], ["English", "en"]] as const) {
      await page.getByRole("navigation", { name: /Languages|Языки|Тілдер|Забонҳо/ }).getByRole("link", { name: language }).click();
      await expect(page).toHaveURL(`/${locale}${encodeURI(path)}`);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
      for (const other of ["en", "ru", "kk", "tg"]) {
        await expect(page.locator(`head link[rel="alternate"][hreflang="${other}"]`)).toHaveAttribute("href", new RegExp(`/${other}${path.split("?")[0]}$`));
      }
    }
  }
});

const titles = (page: Page) => page.getByRole("main").getByRole("article").getByRole("link").filter({ visible: true }).evaluateAll((links) => links.filter((link) => link.getAttribute("href")?.includes("/entries/")).map((link) => link.textContent));
