import { expect, test, words } from "./fixtures";
import { LOCALES } from "@/lib/locales";

/** Somebody at a ministry prints it. The fullest platform of the founding record, on a day after its last sitting. */
const BRIEF = "/platforms/dialogue-platform-on-the-human-dimension/brief?date=2021-12-01";

test("the brief of a platform is one printed sheet in every language @once @js", async ({ visitor }) => {
  const page = await visitor();
  for (const locale of LOCALES) {
    await page.goto(`/${locale}${BRIEF}`);
    await expect(page.getByRole("heading", { level: 1, name: words(locale)("brief.title") })).toBeVisible();
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type ?\/Page(?!s)/g), locale).toHaveLength(1);
  }
});
