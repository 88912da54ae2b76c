import { spawn } from "node:child_process";
import path from "node:path";

/** The folder of the checkout, whatever the current directory is. */
export const root = path.resolve(import.meta.dirname, "..");

/** The file behind a package's command, started with this Node: no shell and no PATH in between. */
export const bin = {
  next: "node_modules/next/dist/bin/next",
  eslint: "node_modules/eslint/bin/eslint.js",
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
  playwright: "node_modules/@playwright/test/cli.js",
};

/** What every child gets: no telemetry, one language for the tools' own output. */
export const childEnv = (more = {}) => ({ ...process.env, NEXT_TELEMETRY_DISABLED: "1", LANG: "C.UTF-8", ...more });

/** Runs a Node script of `bin` with its output shown. Resolves with its exit code. */
export async function runNode(script, args, env = childEnv()) {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, env, stdio: "inherit" });
  return exitCode(child);
}

/** Runs a command silently, saying every few seconds that it is still at work. Resolves with `{ code, output }`. */
export async function runQuietly(what, command, args, env = childEnv()) {
  const started = Date.now();
  const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const progress = setInterval(() => console.log(`  ${what}: still at work after ${Math.round((Date.now() - started) / 1000)} s`), 15_000);
  const code = await exitCode(child).catch((error) => ((output += String(error)), 1));
  clearInterval(progress);
  return { code, output };
}

/** Resolves with the exit code of a child; a signal counts as 1. While it runs, a signal to this process stops it too. */
function exitCode(child) {
  const stop = (signal) => {
    child.kill(signal);
    process.exit(1);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  }).finally(() => SIGNALS.forEach((signal) => process.off(signal, stop)));
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Seconds since `started` (milliseconds of Date.now), as people read them: "4 s", "2 min 05 s". */
export function since(started) {
  const seconds = Math.round((Date.now() - started) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}
