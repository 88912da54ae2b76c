import { expect, fillMeeting, logMeeting, type Page, test, words } from "./fixtures";
import type { Locale } from "@/lib/locales";

const ISSUE = "/issues/tax-audit-suspension";

test("of two tabs that change one draft the second is shown both, keeps its text, and chooses @once", async ({ signIn, unique, database }) => {
  const t = words("en");
  const first = await signIn("ngo");
  const title = unique("Two tabs");
  const id = await logMeeting(first, { title });
  const second = await first.context().newPage();
  for (const tab of [first, second]) await tab.goto(`/en/desk/meetings/${id}/amend`);

  await first.locator("#participants").fill("Written in the first tab");
  await first.getByRole("button", { name: t("desk.save") }).click();
  await expect(first.getByRole("status")).toHaveText(t("desk.amended"));

  await second.locator("#participants").fill("Written in the second tab");
  await second.getByRole("button", { name: t("desk.save") }).click();
  const choice = second.getByRole("group", { name: t("desk.who") });
  await expect(choice).toContainText("Written in the first tab");
  await expect(choice).toContainText("Written in the second tab");
  await expect(second.locator("#participants")).toHaveValue("Written in the second tab");
  expect(participantsOf(database, id)).toEqual(["Written in the first tab"]);

  await choice.getByLabel(t("recordForm.mine")).check();
  await second.getByRole("button", { name: t("desk.save") }).click(); // now against the record as it is
  await expect(second.getByRole("status")).toHaveText(t("desk.amended"));
  expect(participantsOf(database, id)).toEqual(["Written in the second tab"]);
  await second.goto(`/en/desk/meetings/${id}/amend`);
  await expect(second.locator("#participants"), "what was kept is gone once it is saved").toHaveValue("Written in the second tab");
});

test("a button pressed twice writes once @once @js", async ({ signIn, unique, database }) => {
  const t = words("en");
  const page = await signIn("ngo");
  const title = unique("Pressed twice");
  await fillMeeting(page, { title });
  await page.getByRole("button", { name: t("desk.next") }).dblclick();
  await expect(page).toHaveURL(/\/desk\/meetings\//);
  expect(written(database, title)).toBe(1);
  await page.getByRole("button", { name: t("desk.submit") }).dblclick();
  await expect(page.getByRole("status")).toHaveText(t("desk.submitted"));
  expect(verbsOf(database, title)).toEqual(["recorded", "submitted"]);
});

test("a form that is sent twice writes once, and one from elsewhere not at all @once", async ({ signIn, unique, database, baseURL }) => {
  const t = words("en");
  const page = await signIn("ngo");
  const title = unique("Sent twice");
  const own = baseURL ?? "";
  const form = await hiddenFields(page, "/en/desk");
  const send = (more: Record<string, string>, headers: Record<string, string>) => page.request.post("/en/desk", { multipart: { ...form, title, participants: "NGOs", year: "2021", lang: "en", ...more }, headers, maxRedirects: 0 });

  const elsewhere = await send({}, { origin: "https://elsewhere.example" });
  expect(elsewhere.status()).toBeGreaterThanOrEqual(400);
  const nowhere = await send({}, {});
  expect(await nowhere.text()).toContain(t("refusals.wrongOrigin"));
  const opaque = await send({}, { origin: "null" });
  expect(opaque.headers().location).toBeUndefined();
  const added = await send({ released_at: "2020-01-01" }, { origin: own });
  expect(await added.text()).toContain(t("refusals.unknownField"));
  expect(written(database, title)).toBe(0);

  const sent = await Promise.all([send({}, { origin: own }), send({}, { origin: own })]);
  const led = sent.map((response) => response.headers().location);
  expect(led[0]).toMatch(/\/en\/desk\/meetings\//);
  expect(led[1], "both are led to the one record").toBe(led[0]);
  expect(written(database, title)).toBe(1);
});

test("a form of somebody else's act is refused whoever sends it, and nothing is other than before @once", async ({ signIn, unique, database, baseURL }) => {
  const t = words("en");
  const ngo = await signIn("ngo");
  const title = unique("Nobody releases their own");
  const id = await logMeeting(ngo, { title });
  const stamps = () => JSON.stringify(database.prepare("select submitted_at, checked_at, released_at, returned_at, withdrawn_at, version from records where id = ?").get(id));
  const send = async (page: Page, verb: string, more: Record<string, string> = {}) => {
    const path = `/en/review/act/${verb}/${id}?version=1`;
    const form = await hiddenFields(page, path, "version");
    expect(form, "the form is there whoever asks").toHaveProperty("id", id);
    return (await page.request.post(path, { multipart: { ...form, ...more }, headers: { origin: baseURL ?? "" }, maxRedirects: 0 })).text();
  };
  const draft = stamps();
  expect(await send(ngo, "release"), "its own author").toContain(t("refusals.ownText"));
  for (const role of ["liaison", "editor"] as const) expect(await send(await signIn(role), "release"), role).toContain(t("refusals.notFound"));
  expect(await send(ngo, "submit", { channel: "own_organization", released_at: "2020-01-01" }), "a payload that sets its own release").toContain(t("refusals.unknownField"));
  expect(stamps()).toBe(draft);

  await ngo.getByRole("button", { name: t("desk.submit") }).click();
  await expect(ngo.getByRole("status")).toHaveText(t("desk.submitted"));
  const submitted = stamps();
  expect(await send(ngo, "release")).toContain(t("refusals.ownText"));
  expect(await send(ngo, "return", { reason: "duplicate", returnText: "Twice." })).toContain(t("refusals.forbidden"));
  expect(await send(await signIn("liaison"), "withdraw")).toContain(t("refusals.notFound"));
  expect(stamps()).toBe(submitted);
});

test("a field that does not belong to the form is refused with everything else kept @once", async ({ signIn, unique, database }) => {
  const t = words("kk");
  const page = await signIn("ngo", "kk");
  const title = unique("Бөгде өріс");
  await fillMeeting(page, { title });
  await page.locator("#log form").evaluate((form) => form.insertAdjacentHTML("beforeend", '<input type="hidden" name="authorOrganizationId" value="x">'));
  await page.getByRole("button", { name: t("desk.next") }).click();
  await expect(page.locator("#error-summary")).toContainText(t("refusals.unknownField"));
  await expect(page.locator("#title")).toHaveValue(title);
  expect(written(database, title)).toBe(0);
});

for (const locale of ["ru"] as const satisfies readonly Locale[]) {
  test(`a hundred kilobytes are refused beside the field and stay in it, more gets a plain answer (${locale}) @once`, async ({ signIn, database, mayLog }) => {
    const t = words(locale);
    const page = await signIn("ngo", locale);
    const before = allRecords(database);
    const long = "Одна строка, каких в письме очень много.\n".repeat(1_400); // 57 400 characters, 104 kB
    await page.goto(`/${locale}${ISSUE}/follow-up`);
    await page.locator("#text").fill(long);
    await page.locator("#document").fill("12-3");
    await page.getByRole("button", { name: t("followUp.submit") }).click();
    await expectFieldError(page, "text", t("errors.tooLong", { max: "20000" }));
    expect(await page.locator("#text").inputValue()).toBe(long);
    await expect(page.locator("#document")).toHaveValue("12-3");

    mayLog.push(/status of 413/, /favicon/); // a plain answer names no icon, and Chromium looks for one
    // In a field that is not drawn: Chromium would take a minute to lay out so much.
    await page.locator('input[name="key"]').evaluate((field: HTMLInputElement) => (field.value = "много ".repeat(140_000))); // 1.5 MB
    await page.getByRole("button", { name: t("followUp.submit") }).click();
    await expect(page.locator("body")).toContainText(t("refusals.tooLarge"));
    const isScripted = (await page.locator("#error-summary").count()) > 0;
    if (isScripted) expect(await page.locator("#text").inputValue(), "nothing was sent, nothing is lost").toBe(long);
    expect(allRecords(database)).toBe(before);
  });
}

test("characters that cannot be shown are refused beside the field @once", async ({ signIn }) => {
  const t = words("ru");
  const page = await signIn("ngo", "ru");
  await page.goto(`/ru${ISSUE}/follow-up`);
  for (const character of ["\u0007", "\u202e"]) {
    await page.locator("#text").fill(`Решение${character} отменено`);
    await page.getByRole("button", { name: t("followUp.submit") }).click();
    await expectFieldError(page, "text", t("errors.controlCharacters"));
    await expect(page.locator("#text")).toHaveValue(`Решение${character} отменено`);
  }
  await page.locator("#text").fill("");
  await page.locator("#source").fill("javascript:alert(1)");
  await page.getByRole("button", { name: t("followUp.submit") }).click();
  await expectFieldError(page, "text", t("errors.required.text"));
  await expectFieldError(page, "source", t("errors.url"));
});

const WRONG_DATES = [
  [{ day: "31.02.2021" }, "day", "noSuchDay"],
  [{ day: "31", month: "2", year: "2021" }, "day", "noSuchDay"],
  [{ day: "1", month: "13", year: "2021" }, "month", "notMonth"],
  [{ day: "26", month: "1", year: "21" }, "year", "twoDigitYear"],
  [{ year: "พ.ศ. 2564" }, "year", "buddhistEra"],
  [{ day: "26", year: "2021" }, "month", "dayWithoutMonth"],
] as const;

for (const locale of ["tg"] as const satisfies readonly Locale[]) {
  test(`a wrong date is named beside its box and in the summary (${locale}) @once`, async ({ signIn, unique, database }) => {
    const t = words(locale);
    const page = await signIn("ngo", locale);
    const title = unique(`A wrong date, ${locale}`);
    for (const [boxes, field, error] of WRONG_DATES) {
      await fillMeeting(page, { title, day: "", month: "", year: "", ...boxes });
      await page.getByRole("button", { name: t("desk.next") }).click();
      await expectFieldError(page, field, t(`errors.date.${error}`));
      for (const [box, typed] of Object.entries(boxes)) await expect(page.locator(`#${box}`)).toHaveValue(typed);
    }
    await page.getByRole("link", { name: t("errors.date.dayWithoutMonth") }).click();
    await expect(page.locator("#month")).toBeFocused();
    expect(written(database, title)).toBe(0);
  });
}

test.describe("what may not be read", () => {
  test.use({ mayLog: [/status of 404/] });

  test("looks to the byte like what is not there @once", async ({ visitor, signIn, unique, database }) => {
    const page = await signIn("ngo");
    const meeting = await logMeeting(page, { title: unique("Not yet released") });
    const entry = database.prepare("select id from entries where of_meeting_id = ?").pluck().get(meeting) as string;
    database.prepare("update records set slug = ? where id = ?").run(`embargoed-${meeting}`, meeting); // a release instant in the future gives it one
    const reader = await visitor();
    const nothing = "00000000-0000-4000-8000-000000000000";
    const missing = await document(reader, `/en/meetings/nothing-there`);
    expect(missing).toContain(words("tg")("notFound.title"));
    for (const path of [`/en/meetings/embargoed-${meeting}`, `/en/entries/${entry}`, `/en/entries/${nothing}`, "/en/issues/nothing-there", "/ru/entries/%E0%A4%A", "/kk/no-such-page", "/de/timeline", "/en/entries/1'%20or%201=1"]) {
      expect(await document(reader, path), path).toBe(missing);
    }
    for (const headers of [{ rsc: "1" }, { purpose: "prefetch", "next-router-prefetch": "1" }] as Record<string, string>[]) {
      const forbidden = await reader.request.get(`/en/entries/${entry}`, { headers });
      expect(forbidden.status()).toBe(404);
      expect(await forbidden.text()).not.toContain(unique("Not yet released"));
    }
    const editor = await signIn("editor");
    const answers = [await editor.goto("/en/desk"), await editor.goto(`/en/desk/meetings/${meeting}`), await editor.goto(`/en/desk/meetings/${nothing}`), await page.goto(`/en/desk/meetings/${nothing}`), await page.goto("/en/review/meetings/x")];
    expect(answers.map((answer) => answer?.status())).toEqual([404, 404, 404, 404, 404]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("404");
  });
});

/** A field's own message, tied to it, and the summary's link to it. */
async function expectFieldError(page: Page, field: string, text: string): Promise<void> {
  await expect(page.locator("#error-summary").getByRole("link", { name: text })).toHaveAttribute("href", `#${field}`);
  await expect(page.locator(`#${field}`)).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator(`#${field}`)).toHaveAccessibleDescription(new RegExp(escaped(text)));
}

type Database = { prepare(sql: string): { get(...values: unknown[]): unknown; all(...values: unknown[]): unknown[] } };
const written = (database: Database, title: string) => (database.prepare("select count(*) as n from records where title = ?").get(title) as { n: number }).n;
const allRecords = (database: Database) => (database.prepare("select count(*) as n from records").get() as { n: number }).n;
const participantsOf = (database: Database, id: string) => (database.prepare('select name_as_recorded as name from participants where meeting_id = ? order by "order"').all(id) as { name: string }[]).map((row) => row.name);
const verbsOf = (database: Database, title: string) =>
  (database.prepare("select verb from events join records on records.id = events.record_id where records.title = ? order by events.at, events.rowid").all(title) as { verb: string }[]).map((row) => row.verb);

/** What a browser without JavaScript would send besides the visible fields, of the form in which a field of this name stands. */
async function hiddenFields(page: Page, path: string, field = "key"): Promise<Record<string, string>> {
  const html = await (await page.request.get(path)).text();
  const form = html.split("<form").find((part) => part.includes(`name="${field}"`))?.split("</form>")[0] ?? "";
  const inputs = form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g);
  return Object.fromEntries([...inputs].map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&")]));
}

/** The document of a 404 without its nonce, which is new each time, and without the address that was asked for. */
async function document(page: Page, path: string): Promise<string> {
  const response = await page.request.get(path);
  expect(response.status(), path).toBe(404);
  const nonce = /'nonce-([^']+)'/.exec(response.headers()["content-security-policy"] ?? "")?.[1] ?? "no nonce";
  return (await response.text()).replaceAll(nonce, "").replace(/\\"c\\":\[.*?\]/, ""); // the address that was asked for stands in Next's own data
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");