import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** The table of requirements says where each is held; this holds the table to what is really there. */
const ROOT = path.resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);

/** The five documents, what crosses them, and the recordability tests. */
const IDS = [...numbered("R000-", 10), ...numbered("R001-", 20), ...numbered("R002-", 13), ...numbered("R003-", 11), ...numbered("R004-", 10), ...numbered("X", 14), ...numbered("T", 14)];
/** What is missing, wholly or in part. A row comes off this list when it is built, and onto it only by decision. */
const NOT_YET = ["R001-3", "R002-11", "X11", "T4"];

const rows = read("docs/requirements.md").split("\n").filter((line) => /^\| [RXT]\d/.test(line)).map((line) => {
  const [, id = "", what = "", where = "", ...rest] = line.split("|").map((cell) => cell.trim());
  return { id, what, where, cells: rest.length };
});

/** The files of a row in their order, each with the names of tests that are quoted after it. */
const referencesOf = (where: string) =>
  [...where.matchAll(/`([\w./-]+\.(?:ts|md))`((?:,? "[^"]+")*)/g)].map(([, file = "", names = ""]) => ({ file, names: [...names.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name) }));

describe("the table of requirements", () => {
  it("has every requirement once, in order, with three cells", () => {
    expect(rows.map((row) => row.id)).toEqual(IDS);
    expect(rows.filter((row) => !row.what || !row.where || row.cells !== 1)).toEqual([]); // what follows the last bar is nothing
  });

  it.each(rows.map((row) => [row.id, row] as const))("%s is held by what exists", (_, { where }) => {
    const references = referencesOf(where);
    expect(references.length).toBeGreaterThan(0);
    for (const { file, names } of references) {
      expect(existsSync(path.join(ROOT, file)), file).toBe(true);
      expect(names.length > 0 || file.startsWith("docs/decisions/"), `${file} names no test`).toBe(true);
      for (const name of names) expect(read(file).includes(`"${name}"`), `${file} has no test “${name}”`).toBe(true);
    }
  });

  it("leaves no quoted name without its file", () => {
    const quoted = (where: string) => [...where.replace(/not yet:.*/, "").matchAll(/"([^"]+)"/g)].map(([, name]) => name);
    for (const { id, where } of rows) expect(referencesOf(where).flatMap((r) => r.names), id).toEqual(quoted(where));
  });

  it("says “not yet” in no other row than these", () => {
    expect(rows.filter((row) => row.where.includes("not yet:")).map((row) => row.id)).toEqual(NOT_YET);
  });
});
