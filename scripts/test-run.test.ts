import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

/** The script in a checkout of its own, with stand-ins for the tools that end as they are told and write their reports. */
let checkout: string;

beforeEach(() => {
  checkout = fs.mkdtempSync(path.join(os.tmpdir(), "suhbat-test-"));
  fs.mkdirSync(path.join(checkout, "scripts"));
  for (const file of fs.readdirSync(import.meta.dirname).filter((name) => name.endsWith(".mjs"))) {
    fs.copyFileSync(path.join(import.meta.dirname, file), path.join(checkout, "scripts", file));
  }
  write("package.json", '{ "type": "module" }');
  write("package-lock.json", '{ "packages": { "": {} } }');
  write(".gitignore", "node_modules/\n.next-test/\n");
  write("node_modules/next/dist/bin/next", `${LOG} if (process.argv[2] === "build") { fs.mkdirSync(process.env.NEXT_DIST_DIR, { recursive: true }); } process.exit(Number(process.env["FAIL_" + process.argv[2]] ?? 0));`);
  write("node_modules/eslint/bin/eslint.js", `${LOG} if (process.env.LITTER) fs.writeFileSync("litter.txt", ""); process.exit(Number(process.env.FAIL_lint ?? 0));`);
  write("node_modules/typescript/bin/tsc", `${LOG} process.exit(Number(process.env.FAIL_types ?? 0));`);
  const vitest = { testResults: [{ name: "a", status: "passed", assertionResults: [{ status: "passed", fullName: "a" }, { status: "skipped", fullName: "not now" }] }] };
  const report = 'process.argv.find((arg) => arg.startsWith("--outputFile.json=")).split("=")[1]';
  write("node_modules/vitest/vitest.mjs", `import fs from "node:fs"; fs.writeFileSync(${report}, ${JSON.stringify(JSON.stringify(vitest))});`);
  const playwright = { suites: [{ title: "a", specs: ["expected", "expected", "unexpected"].map((status) => ({ title: status, tests: [{ status, projectName: "js" }] })) }] };
  write("node_modules/@playwright/test/cli.js", `${LOG} fs.writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, ${JSON.stringify(JSON.stringify(playwright))}); process.exit(1);`);
  execFileSync("git", ["init", "-q"], { cwd: checkout });
});

afterEach(() => fs.rmSync(checkout, { recursive: true, force: true }));

it("adds up lint, types, tests, build, journeys and the untouched checkout, and names what was not run", () => {
  const { status, stdout } = run(["check"]);
  expect(lastLine(stdout)).toBe("9 passed, 1 failed");
  expect(status).toBe(1);
  expect(stdout).toContain("Not run (3):\n  not now");
  expect(stdout).toContain("Failures in: journeys");
});

it("counts a journey run that a broken build made impossible as one failure", () => {
  const { stdout } = run(["check"], { FAIL_build: "1" });
  expect(lastLine(stdout)).toBe("6 passed, 2 failed");
});

it("counts failed lint and types, and a file left behind", () => {
  const { stdout } = run(["check"], { FAIL_lint: "1", FAIL_types: "2", LITTER: "1" });
  expect(lastLine(stdout)).toBe("6 passed, 4 failed");
  expect(stdout).toContain("?? litter.txt");
});

it("keeps the operator's settings, the running build and the data folder out of the tests", () => {
  run(["check"], { APP_URL: "https://suhbat.example.org", DATA_DIR: path.join(checkout, "data"), DATABASE_URL: "postgres://precious" });
  const calls = fs.readFileSync(path.join(checkout, "node_modules", "calls"), "utf8").trim().split("\n");
  expect(calls.length).toBeGreaterThan(4);
  const journeys = calls.pop();
  for (const call of calls) expect(call).toMatch(/^\.next-test file:\S*suhbat-tests-\d+\S* $/);
  expect(journeys).toMatch(/suhbat-tests-\d+/); // the journeys' server makes its own environment from this one name
  expect(fs.existsSync(path.join(checkout, ".next"))).toBe(false);
  expect(fs.existsSync(path.join(checkout, "data"))).toBe(false);
});

const LOG = `import fs from "node:fs";
const { NEXT_DIST_DIR, DATABASE_URL, APP_URL, SUHBAT_TEST_DATA_DIR } = process.env;
fs.appendFileSync("node_modules/calls", (SUHBAT_TEST_DATA_DIR ?? [NEXT_DIST_DIR, DATABASE_URL, APP_URL].join(" ")) + "\\n");`;

function run(args: string[], more: Record<string, string> = {}) {
  // Next's types make NODE_ENV obligatory in an environment; a fresh shell has none.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...more } as unknown as NodeJS.ProcessEnv;
  return spawnSync(process.execPath, [path.join(checkout, "scripts", "test.mjs"), ...args], { env, cwd: checkout, encoding: "utf8" });
}

const lastLine = (output: string) => output.trimEnd().split("\n").pop();

function write(file: string, content: string) {
  const target = path.join(checkout, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, content);
}
