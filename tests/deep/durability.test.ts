import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, describe, expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(os.tmpdir(), "suhbat-durability-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An acknowledged write survives `kill -9` (design §2.8). A power cut cannot be made here; synchronous=FULL is read back at boot. */
describe("an acknowledged write", () => {
  test.each([1, 7, 40, 150])("is there, whole, after a kill behind acknowledgement %i", async (killAfter) => {
    const acknowledged = await writeUntilKilled(killAfter);
    const db = new Sqlite(path.join(folder, "suhbat.db"));
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter);
    for (const id of acknowledged) {
      const counted = (sql: string) => (db.prepare(sql).get(id) as { n: number }).n;
      expect(counted("select count(*) n from meetings where id = ?")).toBe(1);
      expect(counted("select count(*) n from entries where of_meeting_id = ?")).toBe(1);
      expect(counted("select count(*) n from events where record_id = ? and verb = 'recorded'")).toBe(1);
      expect(counted("select count(*) n from search_texts where record_id = ?")).toBe(1);
    }
    const halves = db.prepare("select count(*) n from meetings m where not exists (select 1 from entries e where e.of_meeting_id = m.id) or not exists (select 1 from events v where v.record_id = m.id)").get() as { n: number };
    expect(halves.n).toBe(0);
    db.close();
  }, 120_000);
});

/** The ids the writer had acknowledged when it died. */
function writeUntilKilled(killAfter: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", path.join(ROOT, "tests/deep/log-meetings.ts"), folder], {
      cwd: ROOT, env: { ...process.env, DATABASE_URL: `file:${path.join(folder, "suhbat.db")}` }, stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      if (out.split("\n").length > killAfter) child.kill("SIGKILL");
    });
    // the last line may be cut by the kill: only what ends in a line break was acknowledged
    child.on("exit", (_, signal) => (signal === "SIGKILL" ? resolve(out.split("\n").slice(0, -1)) : reject(new Error(errors || "the writer ended by itself"))));
  });
}
