import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hashOf, type JointRecord, sealRecord, type SealedText, type Words } from "@/lib/joint-record";

vi.setConfig({ testTimeout: 30_000 });

/** As much of a record as the script looks at: it knows no field, only digests. */
const record = (format: string) => ({ format, title: { words: "Сұхбат: “audits”", lang: "kk" }, participants: [{ party: { name: { words: "Ministry", lang: "en" } } }] }) as unknown as JointRecord<Words>; // the rest changes nothing

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "suhbat-verify-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function write(change: (content: string, texts: SealedText[]) => { content?: string; texts?: SealedText[] } = () => ({}), format = "suhbat-joint-record/2") {
  const sealed = sealRecord(record(format), (at) => hashOf(at).slice(0, 32));
  const hash = hashOf(sealed.content);
  const { content = sealed.content, texts = sealed.texts } = change(sealed.content, sealed.texts);
  fs.writeFileSync(path.join(folder, "1.json"), content);
  fs.writeFileSync(path.join(folder, "texts.json"), JSON.stringify({ format: "suhbat-joint-record-texts/1", hash, texts }));
  return hash;
}

const verify = () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve(import.meta.dirname, "verify-record.mjs"), path.join(folder, "1.json"), path.join(folder, "texts.json")], { encoding: "utf8" });
  return { status, stdout, stderr };
};

describe("verify-record.mjs", () => {
  it("prints the hash of the bytes, as sha256sum does, and finds every text in its digest", () => {
    const hash = write();
    expect(verify()).toEqual({ status: 0, stdout: `${hash}\n2 texts match their digests, 0 no longer public.\n`, stderr: "" });
    expect(execFileSync("sha256sum", { input: fs.readFileSync(path.join(folder, "1.json")), encoding: "utf8" }).slice(0, 64)).toBe(hash);
  });

  it("reads a version of the first format, too", () => {
    const hash = write(undefined, "suhbat-joint-record/1");
    expect(verify()).toMatchObject({ status: 0, stdout: expect.stringContaining(hash) as string });
  });

  it("holds where a text was erased", () => {
    const hash = write((_, texts) => ({ texts: texts.map((t) => (t.path === "/title" ? { ...t, salt: null, value: null } : t)) }));
    expect(verify()).toMatchObject({ status: 0, stdout: `${hash}\n1 texts match their digests, 1 no longer public.\n` });
  });

  it.each<[string, Parameters<typeof write>[0], RegExp]>([
    ["a changed text", (_, texts) => ({ texts: texts.map((t) => (t.path === "/title" ? { ...t, value: "Another" } : t)) }), /\/title does not match/],
    ["a text that is left out", (_, texts) => ({ texts: texts.slice(1) }), /stands behind no text/],
    ["a text of nothing", (_, texts) => ({ texts: [...texts, { path: "/summary", salt: "00", value: "x", lang: "en" }] }), /\/summary is not in the content/],
    ["changed content", (content) => ({ content: content.replace("suhbat-joint", "suhbat-other") }), /of another version/],
  ])("refuses %s", (_, change, message) => {
    write(change);
    const { status, stderr } = verify();
    expect([status, message.test(stderr)]).toEqual([1, true]);
  });

  it("says how it is used", () => {
    expect(spawnSync(process.execPath, [path.resolve(import.meta.dirname, "verify-record.mjs")], { encoding: "utf8" })).toMatchObject({ status: 1, stderr: expect.stringMatching(/Give the address/) as string });
  });
});
