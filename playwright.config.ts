import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./scripts/chromium.mjs";
import { testDataDir } from "./scripts/test-settings.mjs";

// Set once here and inherited by the server and by every worker, which all evaluate this file again.
const port = (process.env.SUHBAT_TEST_PORT ||= "3210");
process.env.SUHBAT_TEST_DATA_DIR ||= testDataDir("journeys");

const isDeep = process.env.SUHBAT_DEEP === "1";
const baseURL = `http://127.0.0.1:${port}`;
const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

/**
 * Journeys run one after the other against one server and one database. `@js` in a title: needs JavaScript; `@no-js`: is
 * about its absence; `@once`: does not depend on the size of the screen.
 */
export default defineConfig({
  testDir: isDeep ? "e2e/deep" : "e2e",
  testIgnore: isDeep ? [] : ["deep/**"],
  outputDir: "test-results",
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: "list",
  use: {
    browserName: "chromium",
    baseURL,
    locale: "en-US",
    timezoneId: "UTC",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
  },
  projects: isDeep
    ? [
        { name: "deep", use: desktop, grepInvert: /@no-js\b/ },
        { name: "deep-no-js", use: { ...desktop, javaScriptEnabled: false }, grep: /@no-js\b/ },
      ]
    : [
        { name: "js", use: desktop, grepInvert: /@no-js\b/ },
        { name: "js-360", use: phone, grepInvert: [/@no-js\b/, /@once\b/] },
        { name: "no-js", use: { ...desktop, javaScriptEnabled: false }, grepInvert: /@js\b/ },
        { name: "no-js-360", use: { ...phone, javaScriptEnabled: false }, grepInvert: [/@js\b/, /@once\b/] },
      ],
  webServer: {
    command: "node scripts/test-server.mjs",
    url: `${baseURL}/readyz`,
    reuseExistingServer: false,
    timeout: 10 * 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    stdout: "pipe",
  },
});
