import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./build-stamp.mjs";
import { playwrightTally, tally, vitestTally } from "./test-report.mjs";

describe("the sum of a run", () => {
  it("counts vitest's tests, and a file that could not be loaded as one failure", () => {
    const test = (status: string) => ({ status, fullName: `a ${status} test` });
    const report = {
      testResults: [
        { name: "a", status: "failed", assertionResults: [test("passed"), test("failed"), test("skipped"), test("todo")] },
        { name: "b", status: "failed", assertionResults: [] },
        { name: "c", status: "passed", assertionResults: [test("passed")] },
      ],
    };
    expect(vitestTally(report)).toEqual({ passed: 2, failed: 2, skipped: ["a skipped test", "a todo test"] });
  });

  it("counts Playwright's tests per project and names the skipped ones", () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status, projectName: "js" }] });
    const report = { suites: [{ title: "a.spec.ts", specs: [spec("one", "expected")], suites: [{ title: "desk", specs: [spec("two", "skipped"), spec("three", "unexpected")] }] }] };
    expect(playwrightTally(report)).toEqual({ passed: 1, failed: 1, skipped: ["[js] a.spec.ts › desk › two"] });
    expect(playwrightTally({ suites: [], errors: [{}] }).failed).toBe(1);
  });

  it("counts a bad end without a report as one failure", () => {
    expect(tally("vitest", "/nowhere.json", 1)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });
});

it("a build depends on what git tracks or would track, not on data or on a backup lying about", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "suhbat-sources-"));
  const files = { ".gitignore": "ignored/\n", "a.ts": "", "LICENSE": "", "new.ts": "", "backup.db": "", "ignored/b.ts": "", "mydata/c.json": "" };
  for (const [file, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), content);
  }
  const withoutGit = sourceFiles(folder, path.join(folder, "mydata"));
  execFileSync("git", ["init", "-q"], { cwd: folder });
  execFileSync("git", ["add", "a.ts", "LICENSE"], { cwd: folder });
  const withGit = sourceFiles(folder, path.join(folder, "mydata"));
  fs.rmSync(folder, { recursive: true });
  expect(withGit).toEqual(["LICENSE", "a.ts", "new.ts"]);
  expect(withoutGit).toEqual(["a.ts", "ignored/b.ts", "new.ts"]);
});
