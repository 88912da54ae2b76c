import fs from "node:fs";

/**
 * What a tool's report says: `{ passed, failed, skipped }`, the skipped ones by name. A run that ends badly without naming
 * a failed test (no report, an error outside every test) counts as one failure.
 */
export function tally(kind, file, exitCode) {
  const read = { vitest: vitestTally, playwright: playwrightTally }[kind];
  const result = fs.existsSync(file) ? read(JSON.parse(fs.readFileSync(file, "utf8"))) : { passed: 0, failed: 0, skipped: [] };
  return exitCode !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
}

/** Vitest writes Jest's report: a file that could not be loaded has failed without a single test in it. */
export function vitestTally({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })));
  const brokenFiles = testResults.filter((file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"));
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: tests.filter(({ status }) => status === "failed").length + brokenFiles.length,
    skipped: tests.filter(({ status }) => !["passed", "failed"].includes(status)).map(({ fullName }) => fullName),
  };
}

/** A flaky test passed only when it was repeated, which is a failure here. */
export function playwrightTally(report) {
  const tests = (report.suites ?? []).flatMap((suite) => testsOf(suite, []));
  const failed = tests.filter(({ status }) => status === "unexpected" || status === "flaky").length;
  return {
    passed: tests.filter(({ status }) => status === "expected").length,
    failed: failed === 0 && report.errors?.length > 0 ? 1 : failed,
    skipped: tests.filter(({ status }) => status === "skipped").map(({ name }) => name),
  };
}

function testsOf(suite, above) {
  const titles = [...above, suite.title].filter(Boolean);
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({ status: test.status, name: `[${test.projectName}] ${[...titles, spec.title].join(" › ")}` })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, titles))];
}
