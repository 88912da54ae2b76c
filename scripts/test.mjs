/**
 * `npm test`: installs what is missing, then lint, types, rules and queries, build, journeys, one after the other.
 * `check` does the same without installing; `deep` runs what does not fit into fifteen minutes.
 * The last line is `N passed, N failed`. Lint, types, build and the untouched checkout count as one test each.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { orExplain, requireNode } from "./prerequisites.mjs";

const mode = process.argv[2] ?? "test";
const results = [];

await orExplain(async () => {
  requireNode();
  const { root } = await import("./run.mjs");
  process.chdir(root);
  const treeBefore = tree();
  const { install, installationState } = await import("./install.mjs");
  const { installChromium } = await import("./chromium.mjs");
  if (mode !== "check") await install().then(installChromium);
  else if (installationState() === "missing") console.log("node_modules does not match package-lock.json; run npm ci.");

  const { testDataDir } = await import("./test-settings.mjs");
  const scratch = testDataDir("tests");
  fs.mkdirSync(scratch, { recursive: true });
  process.on("exit", () => fs.rmSync(scratch, { recursive: true, force: true }));
  await (mode === "deep" ? deep(scratch) : whole(scratch));
  await step("the checkout is as it was", () => treeIsAs(treeBefore));
});
summary();

async function whole(scratch) {
  const { bin, childEnv, runNode } = await import("./run.mjs");
  const { forgetGeneratedTypes } = await import("./build.mjs");
  const { testEnv } = await import("./test-settings.mjs");
  const env = childEnv(testEnv(path.join(scratch, "data")));
  await step("lint", async () => one(await runNode(bin.eslint, ["--max-warnings", "0", "."], env)));
  await step("types", async () => {
    forgetGeneratedTypes();
    const generated = await runNode(bin.next, ["typegen"], env);
    return one(generated !== 0 ? generated : await runNode(bin.tsc, ["--noEmit"], env));
  });
  // One project after the other, its files sharing workers: half the time goes into loading the same modules for each file anew.
  for (const [project, name] of [["rules", "rules"], ["sqlite", "queries on better-sqlite3"], ["pglite", "queries on PGlite"]]) await vitest(name, scratch, ["--project", project, "--no-isolate"]);
  const built = await step("build", () => testBuild(scratch));
  if (built.failed === 0) await journeys("journeys", scratch, {});
  else results.push({ name: "journeys (not run without a build)", passed: 0, failed: 1, skipped: [] });
}

async function deep(scratch) {
  await vitest("deep rules", scratch, ["--config", "vitest.deep.config.ts", "--passWithNoTests"]);
  if (fs.existsSync("e2e/deep") && fs.readdirSync("e2e/deep").some((file) => file.endsWith(".spec.ts"))) {
    await journeys("deep journeys", scratch, { SUHBAT_DEEP: "1" });
  }
}

async function vitest(name, scratch, more) {
  const { bin, childEnv, runNode } = await import("./run.mjs");
  const { tally } = await import("./test-report.mjs");
  const { testEnv } = await import("./test-settings.mjs");
  const report = path.join(scratch, "vitest.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...more];
  const env = childEnv({ ...testEnv(path.join(scratch, "data")), NODE_ENV: "test" }); // the projects choose their database themselves
  await step(name, async () => tally("vitest", report, await runNode(bin.vitest, args, env)));
}

async function testBuild(scratch) {
  const { build } = await import("./build.mjs");
  const { TEST_DIST_DIR, testEnv } = await import("./test-settings.mjs");
  const env = testEnv(path.join(scratch, "data"));
  const built = await build({ distDir: TEST_DIST_DIR, actionKey: env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, dataDir: env.DATA_DIR, env, always: true });
  return one(built ? 0 : 1);
}

async function journeys(name, scratch, more) {
  const { bin, childEnv, runNode } = await import("./run.mjs");
  const { freePort } = await import("./prerequisites.mjs");
  const { tally } = await import("./test-report.mjs");
  const report = path.join(scratch, "playwright.json");
  const own = { SUHBAT_TEST_PORT: String(await freePort()), SUHBAT_TEST_DATA_DIR: path.join(scratch, "journeys"), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const env = childEnv({ ...own, ...more });
  await step(name, async () => tally("playwright", report, await runNode(bin.playwright, ["test", "--reporter=list,json"], env)));
}

async function step(name, run) {
  const { since } = await import("./run.mjs");
  const started = Date.now();
  console.log(`\n── ${name}`);
  const result = { name, ...(await run()) };
  console.log(`── ${name}: ${result.passed} passed, ${result.failed} failed (${since(started)})`);
  results.push(result);
  return result;
}

function one(exitCode) {
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: [] };
}

function summary() {
  const sum = (of) => results.reduce((total, result) => total + result[of], 0);
  const skipped = results.flatMap((result) => result.skipped);
  if (skipped.length > 0) console.log(`\nNot run (${skipped.length}):\n${skipped.map((name) => `  ${name}`).join("\n")}`);
  const failed = results.filter((result) => result.failed > 0).map((result) => result.name);
  if (failed.length > 0) console.log(`\nFailures in: ${failed.join(", ")}`);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") > 0 ? 1 : 0;
}

/** undefined outside a checkout. */
function tree() {
  try {
    return execFileSync("git", ["status", "--porcelain", "--untracked-files=all"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}

function treeIsAs(before) {
  if (before === undefined) return { passed: 0, failed: 0, skipped: ["the checkout is as it was (no git here)"] };
  const after = tree();
  if (after === before) return one(0);
  const known = new Set(before.split("\n"));
  console.log(`Changed while the tests ran:\n${after.split("\n").filter((line) => !known.has(line)).join("\n")}`);
  return one(1);
}
