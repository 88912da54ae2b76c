import AxeBuilder from "@axe-core/playwright";
import { expect, fillMeeting, logMeeting, type Page, releaseAsEditor, test, words } from "./fixtures";
import type { Database } from "better-sqlite3";
import type { Locale } from "@/lib/locales";
import { RECORD_PATHS } from "@/lib/records";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const OTHER_LANGUAGES = ["ru", "kk", "tg"] as const;

const CASE = "/issues/tax-audit-suspension";
const PUBLIC = [
  "", "/timeline", "/timeline?kind=nothing&from=2021-13", "/platforms", "/meetings", "/issues", "/organizations", "/people", "/places", "/topics", "/sources", "/legal-acts", "/activities", "/statistics",
  "/platforms/civil-forum-of-kazakhstan", "/search?q=tax", "/about", "/privacy", "/sign-in",
];

test.describe("axe finds nothing, nothing scrolls sideways at 320 px, and the title and the language are the reader's @once @js", () => {
  test.setTimeout(180_000);
  test.use({ mayLog: [/status of 404/] });

  test("on public pages, and on the fullest record of each noun", async ({ visitor, database }) => {
    test.setTimeout(300_000);
    const page = await visitor();
    const paths = new Set([...PUBLIC, ...Object.entries(RECORD_PATHS).map(([kind, path]) => `/${path}/${fullestOf(database, kind)}`), CASE]);
    for (const path of paths) await audit(page, path);
    await auditMissing(page);
  });

  test("on the pages of an NGO, with errors and without a session", async ({ signIn, unique }) => {
    const t = words("en");
    const page = await signIn("ngo");
    const meeting = await logMeeting(page, { title: unique("Looked at by axe"), participants: "One\nTwo" });
    for (const path of ["/desk", `/desk/meetings/${meeting}`, `/desk/meetings/${meeting}/amend`, `${CASE}/follow-up`, "/password"]) await audit(page, path);

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
    const waiting = await editor.getByRole("link", { name: title }).getAttribute("href");
    for (const path of ["/review", (waiting ?? "").slice("/en".length)]) await audit(editor, path);
    await releaseAsEditor(editor, title);
    await auditShown(editor, "what has just been released", "en");
    const liaison = await signIn("liaison");
    for (const path of ["/review", CASE]) await audit(liaison, path);
    await audit(await signIn("admin"), "/admin");
  });
});

/** The address of the record of a kind of which most is said: claims, names, and what stands under it. */
function fullestOf(database: Database, kind: string): string {
  const row = database
    .prepare(
      `select coalesce(r.slug, r.id) as address from records r where r.kind = ? and r.released_at is not null and r.practice = 0 order by
        (select count(*) from claims where record_id = r.id) + (select count(*) from names where record_id = r.id) + (select count(*) from record_parents where parent_id = r.id) desc limit 1`,
    )
    .get(kind) as { address: string } | undefined; // the statement selects this column
  expect(row, kind).toBeDefined();
  return row?.address ?? "";
}

/** One page in the four dresses of English, and once in each other language. */
async function audit(page: Page, path: string): Promise<void> {
  await page.goto(`/en${path}`);
  await auditShown(page, path, "en");
  const titles = [await page.title()];
  for (const locale of OTHER_LANGUAGES) {
    await page.goto(`/${locale}${path}`);
    await check(page, `/${locale}${path}`, locale);
    titles.push(await page.title());
  }
  if (path !== "") expect(new Set(titles).size, `titles of ${path}: ${titles.join(" | ")}`).toBeGreaterThan(1);
}

async function auditShown(page: Page, name: string, locale: Locale): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 800 });
      await check(page, `${name}, ${colorScheme}, ${width} px`, locale);
    }
  }
}

async function check(page: Page, name: string, locale: Locale): Promise<void> {
  await expect(page.locator("html"), name).toHaveAttribute("lang", locale);
  await expect(page.getByRole("heading", { level: 1 }), name).toHaveCount(1);
  await expect(page, name).toHaveTitle(/\S/);
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth }));
  expect(scrollWidth, `${name} scrolls sideways`).toBeLessThanOrEqual(clientWidth);
  // Legacy mode spares a second page for each look: there are no frames here.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).withTags(WCAG).setLegacyMode(true).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary?.split("\n")[1]?.trim()}`)), name).toEqual([]);
}

/** The page for what is not there speaks all four languages at once. */
async function auditMissing(page: Page): Promise<void> {
  const response = await page.goto("/en/issues/nothing-there");
  expect(response?.status()).toBe(404);
  for (const locale of ["en", ...OTHER_LANGUAGES] as const) await expect(page.locator(`section[lang="${locale}"]`)).toContainText(words(locale)("notFound.title"));
  await auditShown(page, "404", "en");
}
