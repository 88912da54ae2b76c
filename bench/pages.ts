/**
 * `npm run bench [entries entries]`: what pages cost when the record grows, beside a bare Node server sending the same bytes.
 * By hand, never a test: times depend on the machine and on what else runs on it.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "../scripts/build.mjs";
import { root } from "../scripts/run.mjs";
import { TEST_DIST_DIR, testEnv } from "../scripts/test-settings.mjs";
import { generate, MEASURED } from "./generate";
import { Load, type Measured } from "./load";
import { type BareServer, type Server, startBare, startPages } from "./servers";

const PAGES = [
  { name: "timeline", path: "/en/timeline" },
  { name: "timeline, a country", path: `/en/timeline?country=${MEASURED.country}` },
  { name: "timeline, a platform", path: `/en/timeline?platform=${MEASURED.platform}` },
  { name: "timeline, a kind", path: `/en/timeline?kind=${MEASURED.kind}` },
  { name: "timeline, a year", path: `/en/timeline?from=${MEASURED.year}&to=${MEASURED.year}` },
  { name: "issue", path: `/en/issues/${MEASURED.issue}` },
  { name: "search, 50 entries", path: `/en/search?q=${MEASURED.rareWord}` },
  { name: "search, every entry", path: `/en/search?q=${MEASURED.commonWord}`, unbounded: true },
] as const;
const WARM_UP = 20;
const ROUNDS = 4;
const REQUESTS_A_ROUND = 50;
/** For the figure that grows with the record: enough to read it, and no minutes of waiting. */
const REQUESTS_UNBOUNDED = 10;
const ALLOWED_GROWTH = 1.5;

type Line = { name: string; small: Measured; large: Measured; bare: Measured; unbounded: boolean };

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "suhbat-bench-"));
process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130)); // the servers end with this process
const [small = 1_000, large = 100_000] = process.argv.slice(2).map(Number);
const distDir = await builtFolder();
const running: Server[] = [];
try {
  const servers = [await serve(small), await serve(large)] as const;
  const bare = await startBare();
  running.push(bare);
  const lines: Line[] = [];
  for (const page of PAGES) {
    lines.push(await measure(page, servers[0], servers[1], bare));
    console.log(`  measured ${page.name}: p50 ${lines.at(-1)!.small.p50.toFixed(1)} and ${lines.at(-1)!.large.p50.toFixed(1)} ms`);
  }
  print(lines);
} finally {
  for (const server of running) await server.stop();
}

/** The tests' build, else the one that `npm start` made, else a new one. */
async function builtFolder(): Promise<string> {
  for (const found of [TEST_DIST_DIR, ".next"]) if (fs.existsSync(path.join(root, found, "BUILD_ID"))) return said(found, `Measuring the build in ${found} as it is; npm test makes it anew.`);
  const env: Record<string, string> = testEnv(folder);
  if (!(await build({ distDir: TEST_DIST_DIR, actionKey: env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "", dataDir: folder, env }))) throw new Error("The pages could not be built");
  return TEST_DIST_DIR;
}

function said<T>(value: T, words: string): T {
  console.log(words);
  return value;
}

async function serve(size: number): Promise<Server> {
  const started = performance.now();
  const dataDir = path.join(folder, String(size));
  fs.mkdirSync(dataDir);
  await generate(path.join(dataDir, "suhbat.db"), size);
  const server = await startPages(dataDir, distDir);
  running.push(server);
  return said(server, `  ${size} entries written and served (${((performance.now() - started) / 1000).toFixed(0)} s)`);
}

/** The three take turns, so that whatever else the machine does falls on all of them. */
async function measure(page: (typeof PAGES)[number], smallServer: Server, largeServer: Server, bare: BareServer): Promise<Line> {
  await bare.send(Buffer.from(await (await fetch(largeServer.url + page.path)).arrayBuffer()));
  const loads = [new Load(smallServer.url + page.path), new Load(largeServer.url + page.path), new Load(bare.url)] as const;
  const unbounded = "unbounded" in page;
  for (const load of loads) await load.round(WARM_UP, { warmUp: true });
  for (let round = 0; round < ROUNDS; round++) for (const load of loads) await load.round(unbounded ? REQUESTS_UNBOUNDED : REQUESTS_A_ROUND);
  return { name: page.name, small: loads[0].result(), large: loads[1].result(), bare: loads[2].result(), unbounded };
}

function print(lines: Line[]) {
  const rows = lines.map(({ name, small: s, large: l, bare: b, unbounded }) => {
    const growth = l.p50 / s.p50;
    const verdict = unbounded ? "figure only" : growth <= ALLOWED_GROWTH ? "ok" : `above ${ALLOWED_GROWTH}`;
    return [name, ...each(s), ...each(l), ...each(b), (l.p50 / b.p50).toFixed(1), growth.toFixed(2), verdict];
  });
  const head = ["page", ...labels(String(small)), ...labels(String(large)), ...labels("bare"), "page/bare", `p50 ${large}/${small}`, ""];
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]!.length)));
  console.log();
  for (const row of [head, ...rows]) console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  "));
  console.log(`\n${ROUNDS * REQUESTS_A_ROUND} requests each (${ROUNDS * REQUESTS_UNBOUNDED} of the last), 4 at a time, after ${WARM_UP} to warm up; times in ms; ${os.cpus().length} processors, load ${os.loadavg()[0]!.toFixed(1)} at the end.`);
}

function each(m: Measured): string[] {
  return [m.requestsPerSecond.toFixed(0), m.p50.toFixed(1), m.p99.toFixed(1), (m.bytes / 1024).toFixed(0)];
}

function labels(what: string): string[] {
  return [`${what}: req/s`, "p50", "p99", "KiB"];
}
