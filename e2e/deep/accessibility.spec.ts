import { audit, auditShown } from "../audit";
import { expect, fillMeeting, logMeeting, type Page, releaseAsEditor, test, words } from "../fixtures";
import { LOCALES } from "@/lib/locales";

const CASE = "/issues/tax-audit-suspension";
const PLATFORM = "/platforms/dialogue-platform-on-the-human-dimension";
/** What belongs to a meeting at the desk, and what can be done with it. */
const STEPS = ["fields", "participants", "agenda-items", "claims", "translations", "history", "close", "outcomes", "next"];
const PUBLIC = [
  "", "/timeline", "/timeline?kind=nothing&from=2021-13", "/platforms", "/meetings", "/issues", "/organizations", "/people", "/places", "/topics", "/sources", "/legal-acts", "/activities", "/statistics",
  "/platforms/civil-forum-of-kazakhstan", "/search?q=tax", "/about", "/privacy", "/sign-in", "/commitments", "/meetings/dialogue-platform-2021-01-26/record",
];

test.describe("axe finds nothing, nothing scrolls sideways at 320 px, and the title and the language are the reader's @once @js", () => {
  test.setTimeout(10 * 60_000);
  test.use({ mayLog: [/status of 404/] });

  test("on public pages", async ({ visitor }) => {
    const page = await visitor();
    for (const path of [...PUBLIC, CASE]) await audit(page, path);
    await auditMissing(page);
  });

  test("on the pages of an NGO, with errors and without a session", async ({ signIn, unique }) => {
    const t = words("en");
    const page = await signIn("ngo");
    const meeting = await logMeeting(page, { title: unique("Looked at by axe"), participants: "One\nTwo" });
    for (const path of ["/desk", `/desk/meetings/${meeting}`, `/desk/meetings/${meeting}/amend`, `${CASE}/follow-up`, "/password", "/notices"]) await audit(page, path);
    for (const path of ["/desk/new", "/desk/issues/new", "/desk/entries/new", "/desk/platforms/new", ...STEPS.map((step) => `/desk/meetings/${meeting}/${step}`)]) await audit(page, path);
    for (const path of [`${CASE}/link`, `${CASE}/assess`]) await audit(page, path);

    await page.goto("/en/desk");
    await fillMeeting(page, { title: "", day: "31", month: "13", year: "21", participants: "" });
    await page.getByRole("button", { name: t("desk.next") }).click();
    await expect(page.locator("#error-summary")).toBeVisible();
    await auditShown(page, "a form with errors", "en");
    await page.context().clearCookies();
    await fillMeeting(page, { title: unique("Signed out"), participants: "NGOs" });
    await page.getByRole("button", { name: t("desk.next") }).click();
    await expect(page.locator("#signInEmail")).toBeVisible();
    await auditShown(page, "a form with its sign-in block", "en");
  });

  test("on the pages of a liaison, an editor and an administrator", async ({ signIn, unique }) => {
    const t = words("en");
    const title = unique("Released under the eyes of axe");
    const ngo = await signIn("ngo");
    await logMeeting(ngo, { title, participants: "One\nTwo" });
    await ngo.getByRole("button", { name: t("desk.submit") }).click();
    await expect(ngo.getByRole("status")).toHaveText(t("desk.submitted"));
    const editor = await signIn("editor");
    const waiting = ((await editor.getByRole("link", { name: title }).getAttribute("href")) ?? "").slice("/en".length);
    for (const path of ["/review", waiting, waiting.replace("/records/", "/meetings/")]) await audit(editor, path);
    await releaseAsEditor(editor, title);
    await auditShown(editor, "what has just been released", "en");
    const liaison = await signIn("liaison");
    for (const path of ["/review", "/review/replies", "/notices", CASE, `${CASE}/promise`, `${CASE}/pass-on`, `${CASE}/ask-for-time`, `${CASE}/assess`, `${PLATFORM}/brief`, `${PLATFORM}/sittings`]) await audit(liaison, path);
    for (const path of ["/desk/new", "/desk/organizations/new", `${CASE}/split`]) await audit(editor, path);
    const admin = await signIn("admin");
    for (const path of ["/admin", "/admin/users/new", "/admin/holidays"]) await audit(admin, path);
  });
});

/** The page for what is not there speaks all four languages at once. */
async function auditMissing(page: Page): Promise<void> {
  const response = await page.goto("/en/issues/nothing-there");
  expect(response?.status()).toBe(404);
  for (const locale of LOCALES) await expect(page.locator(`section[lang="${locale}"]`)).toContainText(words(locale)("notFound.title"));
  await auditShown(page, "404", "en");
}
