import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Refusal } from "./prerequisites.mjs";
import { childEnv, root, runQuietly, since } from "./run.mjs";

/** Installs the packages of package-lock.json unless exactly these are installed for this Node already. */
export async function install() {
  const state = installationState();
  if (state === "stamped") return;
  if (state === "listed" && !(await driverProblem())) return stamp();
  const started = Date.now();
  console.log("Installing the packages (npm ci). The first time takes two to four minutes: one of them may have to be compiled.");
  const { code, output } = await npm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0) throw new Refusal(explainFailure(output));
  const problem = await driverProblem();
  if (problem) throw new Refusal(problem);
  stamp();
  console.log(`Packages installed (${since(started)}).`);
}

/**
 * `stamped`: node_modules was made by this script from this package-lock for this Node. `listed`: npm's own list says that
 * the right packages are there (a plain `npm install`), which says nothing about the Node they were compiled for.
 */
export function installationState(folder = root) {
  const at = (name) => path.join(folder, "node_modules", name);
  if (readText(at(".suhbat-lock")) === wantedStamp(folder) && fs.existsSync(at("next/package.json"))) return "stamped";
  const installed = readText(at(".package-lock.json"));
  const lock = JSON.parse(readText(path.join(folder, "package-lock.json")));
  return installed !== undefined && holdsAll(lock, JSON.parse(installed)) ? "listed" : "missing";
}

/** Whether every package the lockfile wants is in npm's list of installed ones; those of other platforms may be missing. */
export function holdsAll(lock, installed) {
  return Object.entries(lock.packages).every(([name, wanted]) => {
    const found = installed.packages[name];
    if (name === "" || (!found && wanted.optional)) return true;
    return found?.version === wanted.version && found?.integrity === wanted.integrity;
  });
}

/** One sentence about why `npm ci` failed, from what it printed. */
export function explainFailure(output) {
  if (/gyp ERR!|node-gyp|not found: make|g\+\+: (command )?not found|C\+\+ compiler|find Python/i.test(output)) {
    return (
      "The database driver better-sqlite3 had to be compiled here, and no working C++ compiler was found. " +
      "Install one (Debian, Ubuntu: apt-get install build-essential python3; macOS: xcode-select --install) and run the command again."
    );
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|network/.test(output)) {
    return "The packages could not be fetched: npm does not reach its registry. Check the network (npm ping) and run the command again.";
  }
  if (/ENOSPC/.test(output)) return "The packages could not be installed: the disk is full. About 1 GB is needed.";
  const lines = output.split("\n").filter((line) => /^npm (error|ERR!)/.test(line) && !/A complete log/.test(line));
  return `The packages could not be installed. npm says:\n${(lines.length > 0 ? lines : output.split("\n")).slice(0, 8).join("\n")}`;
}

/** npm allows, skips or fails install scripts by its own rules; only opening a database proves that the driver is there. */
async function driverProblem() {
  const open = 'new (require("better-sqlite3"))(":memory:").close()';
  const { code, output } = await runQuietly("trying the database driver", process.execPath, ["-e", open]);
  if (code === 0) return undefined;
  const reason = output.split("\n").find((line) => /Error:/.test(line)) ?? "";
  return `The packages are installed, but the database driver better-sqlite3 does not load. Run "npm rebuild better-sqlite3" and look at its output. ${reason.trim()}`;
}

function stamp() {
  fs.writeFileSync(path.join(root, "node_modules", ".suhbat-lock"), wantedStamp(root));
}

/** Compiled packages belong to one Node ABI and one platform. */
function wantedStamp(folder) {
  const lock = crypto.createHash("sha256").update(fs.readFileSync(path.join(folder, "package-lock.json"))).digest("hex");
  return `${lock} abi-${process.versions.modules} ${process.platform}-${process.arch}\n`;
}

/** The npm that started us, so that its version and settings stay the same; the one on the PATH otherwise. */
function npm(args) {
  const self = process.env.npm_execpath;
  const env = childEnv({ npm_config_loglevel: "error" });
  return self?.endsWith("npm-cli.js") ? runQuietly("npm ci", process.execPath, [self, ...args], env) : runQuietly("npm ci", "npm", args, env);
}

function readText(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}
