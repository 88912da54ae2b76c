import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import floors from "./floors.json";

/** The oldest versions without a known hole; `npm audit` needs a registry that answers it, this file needs nothing. */
const lock = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, "..", "package-lock.json"), "utf8")) as {
  packages: Record<string, { version?: string }>; // the documented shape of lockfileVersion 3
};

describe("floors", () => {
  it.each(Object.entries(floors))("every installed %s is %s or newer", (name, floor) => {
    const versions = Object.entries(lock.packages).flatMap(([where, { version }]) => (where.endsWith(`node_modules/${name}`) && version ? [version] : []));
    expect(versions.length).toBeGreaterThan(0);
    for (const version of versions) expect(compare(version, floor), `${version} against ${floor}`).toBeGreaterThanOrEqual(0);
  });

  it("compares by number, and a pre-release comes before its release", () => {
    expect(compare("4.24.15", "4.24.9")).toBeGreaterThan(0);
    expect(compare("16.3.3", "16.3.3")).toBe(0);
    expect(compare("16.3.3-canary.1", "16.3.3")).toBeLessThan(0);
  });
});

function compare(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < 4; i++) if (left[i] !== right[i]) return (left[i] ?? 0) - (right[i] ?? 0);
  return 0;
}

const parts = (version: string) => [...version.replace(/-.*/, "").split(".").map(Number), version.includes("-") ? 0 : 1];
