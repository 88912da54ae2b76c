import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "./fixtures";
import type { Locale } from "@/lib/locales";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const OTHER_LANGUAGES = ["ru", "kk", "tg"] as const;

/** One page in the four dresses of English, and once in each other language. */
export async function audit(page: Page, path: string): Promise<void> {
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

/** The page as it stands, in English in the four dresses. */
export async function auditShown(page: Page, name: string, locale: Locale): Promise<void> {
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
