import type Sqlite from "better-sqlite3";
import { formatEdtf, formatNumber } from "@/i18n/dates";
import type { Translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { RECORD_PATHS, type PagedKind } from "@/lib/records";
import { expect, type Page, test, words } from "../fixtures";

/** What a reader of one language sees: the interface's words, dates, and the titles of records. */
type Reading = { locale: Locale; t: Translator; date: (edtf: string) => string; number: (n: number) => string; titleOf: (kind: PagedKind, slug: string) => string };
/** Where on the home page a reader begins: a list of the register in the header, the footer or on home itself, or home's own platforms. */
type Way = { part: "header" | "footer" | "register"; list: "platforms" | "meetings" | "issues" | "activities" | "legalActs" | "statistics" } | { part: "platforms" };
type System = {
  name: string;
  kind: PagedKind;
  slug: string;
  browsing: Way;
  /** What a reader types, in the two languages in which the journey is made. */
  searching: [Partial<Record<"en" | "ru", string>>, Partial<Record<"kk" | "tg", string>>];
  /** What a reader came for. */
  facts: (page: Page, reading: Reading) => Promise<void>;
};

const SYSTEMS: System[] = [
  {
    name: "the Dialogue Platform", kind: "platform", slug: "dialogue-platform-on-the-human-dimension",
    browsing: { part: "platforms" },
    searching: [{ en: "dialogue platform human dimension" }, { kk: "адами өлшем диалог алаңы" }],
    facts: async (page, { t, date }) => {
      const main = page.getByRole("main");
      await expect(main).toContainText(t("platforms.periods.P3M"));
      await expect(main).toContainText(`${t("claims.qualifiers.exactly", { count: "42" })} ${t("claims.unitsCounted.meetings", { count: 42 })}`);
      await expect(page.locator("#chairs")).toContainText("Usen Suleimen");
      await expect(page.locator("#chairs")).toContainText(date("2021-10-22"));
    },
  },
  {
    name: "the tax-audit case", kind: "issue", slug: "tax-audit-suspension",
    browsing: { part: "header", list: "issues" },
    searching: [{ ru: "налоговых проверок НПО" }, { tg: "санҷишҳои андоз созмонҳо" }],
    facts: async (page, { t, date }) => {
      await expect(page.getByRole("main")).toContainText(t("issues.endContested"));
      await expect(page.locator("#chronology")).toContainText(t("issues.elapsed", { days: 8, date: date("2021-01-26") }));
      for (const end of ["2021-02-03", "2021-02-04", "{2021-04-05,2021-04-06}"]) await expect(page.locator("#contested")).toContainText(date(end));
    },
  },
  {
    name: "the Civil Forum", kind: "platform", slug: "civil-forum-of-kazakhstan",
    browsing: { part: "header", list: "platforms" },
    searching: [{ ru: "гражданский форум Казахстана" }, { kk: "азаматтық форум" }],
    facts: async (page, { t, titleOf }) => {
      await expect(page.locator("#editions").getByText(t("platforms.editionNotFound"), { exact: true })).toHaveCount(3);
      for (const gap of [3, 5, 6]) await expect(page.locator(`#edition-${gap}`)).toContainText(t("platforms.editionNotFound"));
      await expect(page.locator("#edition-12")).toContainText("XII");
      await expect(page.locator("#edition-12").getByRole("link", { name: titleOf("meeting", "civil-forum-12-2025-10"), exact: true })).toBeVisible();
    },
  },
  {
    name: "the ministry's conference with NGOs", kind: "meeting", slug: "ministry-of-internal-affairs-ngo-conference-2025-10-06",
    browsing: { part: "header", list: "meetings" },
    searching: [{ en: "law and order civic sector" }, { tg: "қонун ва тартибот бахши шаҳрвандӣ" }],
    facts: async (page, { t, date, titleOf }) => {
      const main = page.getByRole("main");
      await expect(main).toContainText(`${date("2025-10-06")} (${t("entry.inferred")})`);
      await expect(main.getByRole("link", { name: titleOf("meeting", "civil-forum-12-2025-10"), exact: true }).first(), "which it prepares").toBeVisible();
      await expect(main).toContainText(t("claims.corroboration.not_found"));
    },
  },
  {
    name: "the roundtable of 2009", kind: "meeting", slug: "roundtable-ngos-and-parties-2009-11-26",
    browsing: { part: "footer", list: "meetings" },
    searching: [{ ru: "круглый стол НПО политические партии" }, { kk: "дөңгелек үстел ҮЕҰ партиялар" }],
    facts: async (page, { t, date, titleOf }) => {
      const main = page.getByRole("main");
      await expect(main).toContainText(`${date("2009-11-26")} (${t("entry.inferred")})`);
      await expect(main).toContainText(t("claims.qualifiers.more_than", { count: "50" }));
      await expect(main).toContainText(t("meetings.placeCandidate", { place: titleOf("place", "astana") }));
    },
  },
  {
    name: "the visit of 2006", kind: "meeting", slug: "osce-chairman-in-office-visit-2006-03",
    browsing: { part: "register", list: "meetings" },
    searching: [{ en: "visit OSCE Chairman-in-Office 2006" }, { tg: "сафари раиси амалкунандаи САҲА" }],
    facts: async (page, { date, titleOf }) => {
      await expect(page.getByRole("main")).toContainText(date("2006-03-26/2006-03-27"));
      const parts = ["osce-chairman-in-office-foreign-minister-2006-03", "osce-chairman-in-office-president-2006-03-27", "osce-chairman-in-office-almaty-2006-03-27"];
      await expect(page.locator("#parts").getByRole("listitem").getByRole("link")).toHaveText(parts.map((slug) => titleOf("meeting", slug)));
    },
  },
  {
    name: "the State Commission", kind: "platform", slug: "state-commission-on-political-reforms",
    browsing: { part: "footer", list: "platforms" },
    searching: [{ ru: "комиссия политические реформы" }, { tg: "комиссияи давлатӣ ислоҳоти сиёсӣ" }],
    facts: async (page, { t, date, titleOf }) => {
      for (const slug of ["state-commission-2006-03-24", "state-commission-2007-02-19"]) await expect(page.locator("#meetings").getByRole("link", { name: titleOf("meeting", slug), exact: true })).toBeVisible();
      await expect(page.locator("#also")).toContainText(date("2007-02-19"));
      await expect(page.locator("#also")).toContainText(`${t("claims.qualifiers.exactly", { count: "6" })} ${t("claims.unitsCounted.meetings", { count: 6 })}`);
    },
  },
  {
    name: "the Social Partnership Club", kind: "platform", slug: "social-partnership-club",
    browsing: { part: "register", list: "platforms" },
    searching: [{ en: "social partnership club" }, { tg: "клуби шарикии иҷтимоӣ" }],
    facts: async (page, { t }) => {
      await expect(page.locator("#undated")).toContainText(t("meetings.undatedCount", { count: t("claims.qualifiers.at_least", { count: "6" }) }));
      await expect(page.locator("#undated").getByRole("listitem")).toHaveCount(6);
      await expect(page.locator("#also")).toContainText(t("claims.qualifiers.about", { count: "70" }));
    },
  },
  {
    name: "the Public Council of Tajikistan", kind: "platform", slug: "public-council-of-tajikistan",
    browsing: { part: "platforms" },
    searching: [{ ru: "общественный совет Таджикистана" }, { kk: "Тәжікстан қоғамдық кеңесі" }],
    facts: async (page, { date, titleOf }) => {
      await expect(page.getByRole("main")).toContainText(titleOf("place", "tajikistan"));
      await expect(page.locator("#meetings").getByRole("listitem").filter({ hasText: titleOf("meeting", "public-council-of-tajikistan-khujand-2010-04-15") })).toContainText(date("2010-04-15"));
      await expect(page.locator("#also")).toContainText(date("1996"));
    },
  },
  {
    name: "the activities of the OSCE Office in Tajikistan", kind: "activity", slug: "programmes-against-violent-extremism-tajikistan-2010",
    browsing: { part: "footer", list: "activities" },
    searching: [{ en: "radicalization programmes" }, { kk: "радикалдану бағдарламалары" }],
    facts: async (page, { date, titleOf }) => {
      const main = page.getByRole("main");
      await expect(main).toContainText(date("2010~"));
      await expect(main.getByRole("link", { name: titleOf("organization", "osce-office-in-tajikistan"), exact: true }).first()).toBeVisible();
      await expect(page.locator("#links").getByRole("link", { name: titleOf("activity", "needs-assessment-of-counter-radicalization-tajikistan-2009"), exact: true })).toBeVisible();
    },
  },
  {
    name: "laws and policies", kind: "legal_act", slug: "law-on-peaceful-assemblies-2020",
    browsing: { part: "footer", list: "legalActs" },
    searching: [{ ru: "закон мирные собрания" }, { kk: "бейбіт жиналыстар заң" }],
    facts: async (page, { date, titleOf }) => {
      await expect(page.getByRole("main")).toContainText("333-VI");
      await expect(page.getByRole("main")).toContainText(date("2020-05-25"));
      for (const slug of ["dialogue-platform-on-the-human-dimension", "national-council-of-public-trust"]) await expect(page.locator("#credits")).toContainText(titleOf("platform", slug));
    },
  },
  {
    name: "statistics", kind: "statistic", slug: "ngos-kazakhstan-active",
    browsing: { part: "register", list: "statistics" },
    searching: [{ en: "active NGOs Kazakhstan" }, { tg: "созмонҳои ғайридавлатии фаъол" }],
    facts: async (page, { t, date, number }) => {
      const figures = page.getByRole("table", { name: t("statistics.caption", { table: t("statistics.tables.value"), unit: t("claims.units.organizations") }) });
      await expect(figures.getByRole("row").filter({ hasText: date("2021-04") }).filter({ hasText: t("claims.qualifiers.about", { count: number(16_000) }) }).first()).toBeVisible();
      await expect(figures, "the registered ones are another series").not.toContainText(number(22_000));
    },
  },
];

for (const system of SYSTEMS) {
  const searches = Object.entries({ ...system.searching[0], ...system.searching[1] }) as [Locale, string][]; // the keys are locales by their type
  test(`${system.name}: found from home by search and by browsing (${searches.map(([locale]) => locale).join(", ")}) @once @no-js`, async ({ visitor, database }) => {
    const page = await visitor();
    for (const [locale, typed] of searches) {
      const reading = readingIn(locale, database);
      await search(page, reading, typed);
      await follow(page, reading, system);
      await browse(page, reading, system.browsing);
      await follow(page, reading, system);
    }
  });
}

async function search(page: Page, { locale, t }: Reading, typed: string) {
  await page.goto(`/${locale}`);
  const form = page.getByRole("search", { name: t("home.searchLabel") });
  await form.getByRole("searchbox").fill(typed);
  await form.getByRole("button", { name: t("search.button") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("search.title"));
}

async function browse(page: Page, { locale, t }: Reading, way: Way) {
  await page.goto(`/${locale}`);
  if (way.part === "platforms") return;
  const landmark = {
    header: page.getByRole("navigation", { name: t("site.navigation") }),
    footer: page.getByRole("contentinfo").getByRole("navigation", { name: t("site.register") }),
    register: page.getByRole("region", { name: t("home.register") }),
  }[way.part];
  await landmark.getByRole("link", { name: t(`nav.${way.list}`), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t(`${way.list}.title`));
}

/** From a list to the record, which must be the right one and hold what the reader came for. */
async function follow(page: Page, reading: Reading, { kind, slug, facts }: System) {
  const title = reading.titleOf(kind, slug);
  const path = `/${reading.locale}/${RECORD_PATHS[kind]}/${slug}`;
  await page.getByRole("main").getByRole("link", { name: title, exact: true }).and(page.locator(`[href="${path}"]`)).first().click(); // home may name a platform twice
  await expect(page).toHaveURL(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await facts(page, reading);
}

function readingIn(locale: Locale, database: Sqlite.Database): Reading {
  const title = database.prepare(
    "select coalesce(t.text, r.title) from records r left join translations t on t.record_id = r.id and t.claim_id is null and t.field = 'title' and t.lang = ? where r.kind = ? and r.slug = ?",
  ).pluck();
  return {
    locale,
    t: words(locale),
    date: (edtf) => formatEdtf(edtf, locale),
    number: (n) => formatNumber(n, locale),
    titleOf: (kind, slug) => {
      const found = title.get(locale, kind, slug);
      if (typeof found !== "string") throw new Error(`${kind} ${slug} has no title`);
      return found;
    },
  };
}
