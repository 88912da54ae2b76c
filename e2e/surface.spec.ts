import { expect, fillSignIn, test, words } from "./fixtures";
import { LOCALES } from "@/lib/locales";

/** Design §6: other people's links and tests rest on these addresses. */
const PAGES = ["", "/timeline", "/platforms", "/meetings", "/issues", "/organizations", "/people", "/places", "/topics", "/sources", "/legal-acts", "/activities", "/statistics", "/search", "/search?q=налог", "/about", "/privacy", "/sign-in"];
const SLUGS = [
  "/platforms/dialogue-platform-on-the-human-dimension", "/platforms/civil-forum-of-kazakhstan", "/platforms/social-partnership-club", "/platforms/public-council-of-tajikistan",
  "/issues/tax-audit-suspension",
  "/organizations/ministry-of-foreign-affairs-of-kazakhstan", "/organizations/ministry-of-internal-affairs-of-kazakhstan", "/organizations/osce-office-in-tajikistan",
  "/organizations/practice-ngo", "/organizations/practice-authority",
];
const MEMBER_PAGES = ["/desk", "/review", "/admin", "/password", "/issues/tax-audit-suspension/follow-up"];

test("pages without a language lead to the reader's own @once @js", async ({ request }) => {
  for (const [header, locale] of [["ru", "ru"], ["de, kk;q=0.8, en;q=0.5", "kk"], ["tg-TJ, ru;q=0.9", "tg"], ["fr", "en"], ["en;q=0.1, ru;q=0.2", "ru"], ["ru;q=0", "en"], [";;,=", "en"]] as const) {
    for (const path of ["/", "/timeline?country=KZ", "/issues/tax-audit-suspension", "/desk"]) {
      const response = await request.get(path, { headers: { "accept-language": header }, maxRedirects: 0 });
      expect([response.status(), new URL(response.headers().location ?? "", "http://x").pathname + new URL(response.headers().location ?? "", "http://x").search], `${path} for ${header}`).toEqual([307, `/${locale}${path === "/" ? "" : path}`]);
      expect(response.headers().vary).toContain("Accept-Language");
      expect(response.headers()["set-cookie"]).toBeUndefined();
    }
  }
  for (const path of ["/de", "/de/timeline", "/EN/timeline", "/english", "/en/nothing", "/en/timeline/nothing", "/wp-login.php"]) expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(404);
});

test("every page and every promised slug answers, in every language, without a cookie @once @js", async ({ request }) => {
  for (const locale of LOCALES) {
    for (const path of [...PAGES, ...SLUGS]) {
      const response = await request.get(`/${locale}${path}`, { maxRedirects: 0 });
      expect(response.status(), `/${locale}${path}`).toBe(200);
      const headers = response.headers();
      expect(headers["set-cookie"], path).toBeUndefined();
      expect(headers["content-security-policy"], path).toMatch(/^default-src 'self'; script-src 'self' 'nonce-[^']+' 'strict-dynamic'; .*frame-ancestors 'none'$/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["x-powered-by"]).toBeUndefined();
      const html = await response.text();
      expect(html, path).toContain(`<html lang="${locale}"`);
      const path0 = path.split("?")[0];
      const alternates = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)].map(([, language, href = ""]) => [language, new URL(href).pathname]);
      expect(alternates, path).toEqual([...LOCALES.map((other) => [other, `/${other}${path0}`]), ["x-default", path0 || "/"]]);
    }
  }
});

test("the process and the database say how they are @once @js", async ({ request }) => {
  for (const path of ["/healthz", "/readyz"]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()["cache-control"]).toBe("no-store");
  }
});

test("pages of members lead a reader to sign in and back, and are not there for a member without the role @once", async ({ visitor, signIn }) => {
  const t = words("en");
  for (const path of MEMBER_PAGES) {
    const page = await visitor();
    await page.goto(`/en${path}`);
    await expect(page, path).toHaveURL(`/en/sign-in?next=${encodeURIComponent(`/en${path}`)}`);
    await expect(page.getByRole("status")).toContainText(t("signIn.needed"));
  }
  const answers: Record<string, number[]> = {};
  for (const role of ["ngo", "liaison", "editor", "admin"] as const) {
    const member = await signIn(role);
    await expect(member).toHaveURL({ ngo: "/en/desk", liaison: "/en/review", editor: "/en/review", admin: "/en/admin" }[role]);
    answers[role] = [];
    for (const path of ["/desk", "/review", "/admin"]) answers[role].push((await member.request.get(`/en${path}`)).status());
  }
  expect(answers).toEqual({ ngo: [200, 200, 200], liaison: [200, 200, 200], editor: [404, 200, 404], admin: [404, 404, 200] }); // the first ngo and liaison are coordinators
});

test("signing in leads back to where one wanted to go, and nowhere else @once", async ({ visitor }) => {
  for (const [next, landed] of [["/en/issues/tax-audit-suspension/follow-up", "/en/issues/tax-audit-suspension/follow-up"], ["//elsewhere.example/en/", "/en/desk"], ["https://elsewhere.example/en/", "/en/desk"], ["/en/\\elsewhere.example", "/en/desk"]] as const) {
    const page = await visitor();
    await page.goto(`/en/sign-in?next=${encodeURIComponent(next)}`);
    await fillSignIn(page, "ngo");
    await page.getByRole("main").getByRole("button", { name: words("en")("signIn.button") }).click();
    await expect(page, next).toHaveURL(landed);
  }
});

test("every link on every public page leads somewhere @once @js", async ({ request, baseURL }) => {
  test.setTimeout(120_000);
  const own = new URL(baseURL ?? "").origin;
  const seen = new Set<string>(["/en"]);
  const broken: string[] = [];
  for (const path of seen) {
    const response = await request.get(path, { maxRedirects: 0 });
    if (response.status() !== 200) broken.push(`${path} answers ${response.status()}`);
    const html = await response.text();
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, href = ""] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      const url = new URL(href.replaceAll("&amp;", "&"), own + path);
      if (url.origin !== own) continue;
      if (href.startsWith("#") && !ids.has(decodeURIComponent(href.slice(1)))) broken.push(`${path} links to ${href}`);
      const target = url.pathname + url.search;
      if (target.startsWith("/en") || LOCALES.some((locale) => target === `/${locale}`)) seen.add(target);
    }
    expect(seen.size, "pages of the seeded record").toBeLessThan(1000);
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(80);
});

test("public pages run under their content security policy and set no cookie @once", async ({ visitor }) => {
  const page = await visitor();
  for (const path of [...PAGES, ...SLUGS]) await page.goto(`/en${path}`); // the fixture fails on anything in the console
  expect(await page.context().cookies()).toEqual([]);
});
