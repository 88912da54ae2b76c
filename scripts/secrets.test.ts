import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, expect, it } from "vitest";
import { actionKey, readOrCreateSecrets } from "./secrets.mjs";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "suhbat-secrets-"));
const file = path.join(folder, "secrets.json");
afterEach(() => fs.rmSync(file, { force: true }));
afterAll(() => fs.rmSync(folder, { recursive: true }));

it("makes the secrets once, readable by their owner alone", () => {
  const first = readOrCreateSecrets(folder);
  expect(Buffer.from(first.actionKey, "base64")).toHaveLength(32);
  expect(readOrCreateSecrets(folder)).toEqual(first);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  expect(fs.readdirSync(folder)).toEqual(["secrets.json"]);
});

it("closes a file that came back from a backup readable for everybody", () => {
  readOrCreateSecrets(folder);
  fs.chmodSync(file, 0o644);
  readOrCreateSecrets(folder);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
});

it("gives the same secrets to everybody who asks at once", async () => {
  const script = `import { readOrCreateSecrets } from ${JSON.stringify(path.join(import.meta.dirname, "secrets.mjs"))}; console.log(readOrCreateSecrets(${JSON.stringify(folder)}).actionKey)`;
  const answers = await Promise.all(Array.from({ length: 6 }, () => promisify(execFile)(process.execPath, ["--input-type=module", "-e", script])));
  expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1);
}, 60_000);

it("takes the action key from the environment first", () => {
  expect(actionKey({ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "given", DATA_DIR: folder })).toBe("given");
  expect(actionKey({ DATA_DIR: folder })).toBe(readOrCreateSecrets(folder).actionKey);
});

it("refuses a damaged file instead of replacing it", () => {
  fs.writeFileSync(file, '{"authSecret":"short"}');
  expect(() => readOrCreateSecrets(folder)).toThrow(/damaged/);
  expect(fs.readFileSync(file, "utf8")).toContain("short");
});
