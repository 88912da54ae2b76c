import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { explainFailure, holdsAll, installationState } from "./install.mjs";
import { freePort, requireNode } from "./prerequisites.mjs";

vi.setConfig({ testTimeout: 60_000 });

/** The script in a checkout of its own, with a stand-in for Next that notes each build and answers /readyz. */
let checkout: string;
let port: number;
const running = new Set<ChildProcess>();

beforeEach(async () => {
  checkout = fs.mkdtempSync(path.join(os.tmpdir(), "suhbat-start-"));
  fs.mkdirSync(path.join(checkout, "scripts"));
  for (const file of fs.readdirSync(import.meta.dirname).filter((name) => name.endsWith(".mjs"))) {
    fs.copyFileSync(path.join(import.meta.dirname, file), path.join(checkout, "scripts", file));
  }
  write("package.json", '{ "type": "module" }');
  write("package-lock.json", '{ "packages": { "": {} } }');
  write("node_modules/.package-lock.json", '{ "packages": {} }');
  write("node_modules/better-sqlite3/index.js", "module.exports = class { close() {} };");
  write("node_modules/next/package.json", '{ "name": "next" }');
  write("node_modules/next/dist/bin/next", NEXT);
  write("app/page.tsx", "export default 1;");
  port = await freePort();
});

afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
  fs.rmSync(checkout, { recursive: true, force: true });
});

describe("npm start", () => {
  it("builds, opens, says where, and ends quietly; the second time it builds nothing", async () => {
    const first = await open();
    expect(first.output()).toContain(`Suhbat is open at http://127.0.0.1:${port}`);
    expect(first.output()).toContain(path.join(checkout, "data", "first-run.txt"));
    expect(fs.statSync(path.join(checkout, "data", "secrets.json")).mode & 0o777).toBe(0o600);
    expect(await stop(first)).toBe(0);
    fs.rmSync(path.join(checkout, "data", "first-run.txt"));

    const second = await open({ FIRST_RUN: "over" });
    expect(second.output()).not.toContain("first-run.txt");
    expect(second.output()).not.toContain("Building");
    expect(await stop(second)).toBe(0);
    expect(builds()).toBe(1);
  });

  it("builds again for a changed source and for another action key, not for a changed data folder", async () => {
    await stop(await open());
    write("data/suhbat.db", "a row");
    write("data/notes.json", "{}");
    await stop(await open());
    expect(builds()).toBe(1);
    write("app/page.tsx", "export default 2;");
    await stop(await open());
    expect(builds()).toBe(2);
    await stop(await open({ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64") }));
    expect(builds()).toBe(3);
  });

  it("builds again after a build that failed", async () => {
    const failed = await run({ BUILD: "fails" });
    expect(failed).toMatchObject({ code: 1, error: expect.stringContaining("could not be built") });
    await stop(await open());
    expect(builds()).toBe(2);
  });

  it("names a taken port and how to choose another, before anything else is done", async () => {
    const other = net.createServer().listen(port, "127.0.0.1");
    await once(other, "listening");
    const { code, error } = await run();
    other.close();
    expect(code).toBe(1);
    expect(error.trim()).toBe(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
    expect(builds()).toBe(0);
  });

  it("says that DATA_DIR cannot be written to", async () => {
    write("a-file", "");
    const { code, error } = await run({ DATA_DIR: path.join(checkout, "a-file") });
    expect(code).toBe(1);
    expect(error.trim().split("\n")).toEqual([expect.stringContaining("cannot be written to")]);
  });

  it("asks for APP_URL when other computers may come in", async () => {
    expect(await run({ HOST: "0.0.0.0" })).toMatchObject({ code: 1, error: expect.stringContaining("APP_URL") });
  });

  it("says that the secrets are damaged", async () => {
    write("data/secrets.json", "{");
    expect(await run()).toMatchObject({ code: 1, error: expect.stringContaining("secrets.json is damaged") });
  });

  it("passes on the server's own sentence and exit code", async () => {
    expect(await run({ START: "refuses" })).toMatchObject({ code: 1, error: "The database is newer than this code.\n" });
  });

  it("leaves no server behind when it is killed", async () => {
    const started = await open();
    started.child.kill("SIGKILL");
    await once(started.child, "close");
    await stop(await open());
  });
});

describe("before anything is installed", () => {
  it.each(["14.21.3", "18.20.8", "20.18.1"])("Node %s is refused in one sentence", (version) => {
    expect(() => requireNode(version)).toThrow(/^Suhbat needs Node 20\.19 or newer, and this is Node \S+\. [^\n]+$/);
  });

  it.each(["20.19.0", "20.20.2", "22.1.0", "24.0.0"])("Node %s is accepted", (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it("tells a missing compiler from a missing network", () => {
    expect(explainFailure("npm error gyp ERR! stack Error: not found: make")).toContain("C++ compiler");
    expect(explainFailure("npm error code ENOTFOUND\nnpm error errno ENOTFOUND")).toContain("does not reach its registry");
    expect(explainFailure("npm error code EUSAGE\nnpm error The lock file is out of date")).toContain("EUSAGE");
  });
});

describe("installed packages", () => {
  const lock = { packages: { "": {}, "node_modules/a": { version: "1.0.0", integrity: "x" }, "node_modules/mac": { version: "1.0.0", optional: true } } };

  it("are accepted when npm lists the same ones, without those of other platforms", () => {
    expect(holdsAll(lock, { packages: { "node_modules/a": { version: "1.0.0", integrity: "x" } } })).toBe(true);
    expect(holdsAll(lock, { packages: { "node_modules/a": { version: "1.0.1", integrity: "y" } } })).toBe(false);
    expect(holdsAll(lock, { packages: {} })).toBe(false);
  });

  it("are stamped by the first start and known by the stamp from then on", async () => {
    expect(installationState(checkout)).toBe("listed");
    await stop(await open());
    expect(installationState(checkout)).toBe("stamped");
    fs.rmSync(path.join(checkout, "node_modules", ".package-lock.json"));
    expect(installationState(checkout)).toBe("stamped");
    write("package-lock.json", '{ "packages": { "": {}, "node_modules/b": { "version": "1.0.0" } } }');
    expect(installationState(checkout)).toBe("missing");
  });
});

type Started = { child: ChildProcess; output: () => string; error: () => string };

function start(more: Record<string, string> = {}): Started {
  // Next's types make NODE_ENV obligatory in an environment; a fresh shell has none.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), ...more } as unknown as NodeJS.ProcessEnv;
  const child = spawn(process.execPath, [path.join(checkout, "scripts", "start.mjs")], { env, cwd: os.tmpdir() });
  running.add(child);
  let output = "";
  let error = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (error += chunk));
  return { child, output: () => output, error: () => error };
}

async function open(more?: Record<string, string>): Promise<Started> {
  const started = start(more);
  for (let i = 0; i < 200 && !started.output().includes("Press Ctrl+C to stop."); i++) {
    if (started.child.exitCode !== null) throw new Error(`ended early: ${started.error()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return started;
}

async function stop(started: Started): Promise<number | null> {
  started.child.kill("SIGTERM");
  await once(started.child, "close");
  return started.child.exitCode;
}

async function run(more?: Record<string, string>) {
  const started = start(more);
  await once(started.child, "close");
  return { code: started.child.exitCode, error: started.error() };
}

function write(file: string, content: string) {
  const target = path.join(checkout, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, content);
}

function builds(): number {
  const log = path.join(checkout, "node_modules", "builds");
  return fs.existsSync(log) ? fs.readFileSync(log, "utf8").length : 0;
}

const NEXT = `
const fs = require("fs"), http = require("http"), path = require("path");
const { BUILD, START, FIRST_RUN, DATA_DIR, NEXT_DIST_DIR, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key } = process.env;
if (!key || process.env.NODE_ENV !== "production") throw new Error("not prepared");
if (process.argv[2] === "build") {
  fs.appendFileSync("node_modules/builds", "b");
  if (BUILD === "fails") process.exit(1);
  fs.mkdirSync(NEXT_DIST_DIR, { recursive: true });
  fs.writeFileSync(path.join(NEXT_DIST_DIR, "BUILD_ID"), "1");
} else if (START === "refuses") {
  console.error("The database is newer than this code.");
  process.exit(1);
} else {
  if (FIRST_RUN !== "over") fs.writeFileSync(path.join(DATA_DIR, "first-run.txt"), "");
  const option = (name) => process.argv[process.argv.indexOf(name) + 1];
  const server = http.createServer((request, response) => response.writeHead(request.url === "/readyz" ? 200 : 404).end());
  server.listen(Number(option("-p")), option("-H"));
  process.on("SIGTERM", () => process.exit(143));
}
`;
