import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** What the style asks of files as files (docs of the house: style, rules 2, 6 and 13). The import table itself is a lint rule. */
const ROOT = path.resolve(import.meta.dirname, "..");
const SKIPPED = new Set(["node_modules", ".git", ".next", ".next-test", "data", "test-results", "playwright-report", ".cache"]);
const FILES = walk(ROOT).map((file) => path.relative(ROOT, file).split(path.sep).join("/"));
const CODE = FILES.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith(".d.ts"));
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || /^(tests|e2e)\//.test(file);
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

describe("the data layer", () => {
  /** sessions.ts makes the actor; client.ts and prepare's helpers below it are the connection itself. */
  const BEFORE_THERE_IS_AN_ACTOR = ["db/sessions.ts", "db/client.ts"];
  const sources = CODE.filter((file) => /^db\/[^/]+\.ts$/.test(file) && !isTest(file) && !BEFORE_THERE_IS_AN_ACTOR.includes(file));

  it("asks for the actor first wherever it can reach the database by itself", () => {
    const found = sources.flatMap((file) => exportedFunctions(file).map((f) => ({ ...f, file })));
    expect(found.length).toBeGreaterThan(60);
    // A function that is handed its caller's `db` or `tx`, or nothing to ask with, is a building block of one that was asked.
    const asks = found.filter((f) => f.reachesDatabase);
    expect(asks.length).toBeGreaterThan(45);
    expect(asks.filter((f) => !/^_?actor$/.test(f.firstParameter)).map((f) => `${f.file} ${f.name}(${f.firstParameter})`)).toEqual([]);
  });

  it("takes a day from the clock of a country and never from that of UTC, where it begins five hours later", () => {
    const fromUtc = /\.toISOString\(\)\s*\.(slice|substring|substr|split)\(|\.getUTC(FullYear|Month|Date)\(/;
    expect(sources.filter((file) => fromUtc.test(read(file)))).toEqual([]);
  });

  it("is the only one that knows drizzle and the drivers, beside tests", () => {
    const imports = /from "(drizzle-orm|better-sqlite3|pg|@electric-sql\/pglite)(\/[^"]*)?"|import\("(drizzle-orm|better-sqlite3|pg|@electric-sql\/pglite)/;
    expect(CODE.filter((file) => !file.startsWith("db/") && !isTest(file) && !/^(drizzle|vitest|next)\.config/.test(file) && imports.test(read(file)))).toEqual([]);
  });
});

describe("files", () => {
  it("are named for what they hold", () => {
    expect(FILES.filter((file) => /(^|\/)(utils?|helpers?|misc|common|shared)(\/|\.[a-z]+$)/i.test(file))).toEqual([]);
    expect(CODE.filter((file) => !file.startsWith("app/") && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(path.posix.basename(file)))).toEqual([]);
  });

  it("pass on no other file's exports", () => {
    expect(CODE.filter((file) => /(^|\/)index\.tsx?$/.test(file) || /^export (\*|\{[^}]*\}) from "(\.|@\/)/m.test(read(file)))).toEqual([]);
  });

  it("stay under 300 lines", () => {
    /** Facts and messages are as long as they are; the schema is one by decision. */
    const mayBeLong = (file: string) => isTest(file) || /^(seeds|messages|drizzle)\//.test(file) || file === "db/schema.ts";
    expect(CODE.filter((file) => !mayBeLong(file) && read(file).split("\n").length > 301).map((file) => `${file} ${read(file).split("\n").length - 1}`)).toEqual([]);
  });

  it("name no path of a machine", () => {
    const absolute = new RegExp(["/home/", "/Users/", "/tmp/", "[A-Z]:\\\\\\\\Users"].map((start) => `(?<![\\w.*:/-])${start}[\\w-]`).join("|"));
    expect(FILES.filter((file) => /\.(ts|tsx|mjs|json|md|css|sql|yml)$/.test(file) && file !== "package-lock.json" && absolute.test(read(file)))).toEqual([]);
  });
});

type ExportedFunction = { name: string; firstParameter: string; reachesDatabase: boolean };

/** Functions a file exports, and whether they open the connection or are handed one. */
function exportedFunctions(file: string): ExportedFunction[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const isExported = (node: ts.Node) => ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword) === true;
  return source.statements.filter(isExported).flatMap((statement): ExportedFunction[] => {
    if (ts.isFunctionDeclaration(statement)) return [describeFunction(statement.name?.text ?? "", statement)];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap((d) => (d.initializer && ts.isArrowFunction(d.initializer) ? [describeFunction(d.name.getText(), d.initializer)] : []));
  });
}

function describeFunction(name: string, node: ts.FunctionDeclaration | ts.ArrowFunction): ExportedFunction {
  const first = node.parameters[0];
  const isHandedOne = /^(db|tx)$/.test(first?.name.getText() ?? "");
  const reachesDatabase = !isHandedOne && (node.parameters.some((p) => /\b(Connection|Db)\b/.test(p.type?.getText() ?? "")) || /\bconnection\(\)/.test(node.body?.getText() ?? ""));
  return { name, firstParameter: first?.name.getText() ?? "", reachesDatabase };
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name) || entry.name.startsWith(".next")) return [];
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? walk(full) : entry.isFile() ? [full] : [];
  });
}
