import { execFileSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/**
 * What a build was made from: the content of every source file, the packages, the Node, and the key that the forms were
 * encrypted with. Two equal stamps mean that building again would change nothing.
 * @param {{ folder: string, actionKey: string, dataDir: string }} of
 */
export function buildStamp({ folder, actionKey, dataDir }) {
  const hash = crypto.createHash("sha256");
  for (const file of sourceFiles(folder, dataDir)) {
    const content = readIfThere(path.join(folder, file));
    if (content) hash.update(`${file}\0${content.length}\0`).update(content);
  }
  const key = crypto.createHash("sha256").update(actionKey).digest("hex");
  return `source ${hash.digest("hex")}\naction key ${key}\nnode ${process.versions.node}\n`;
}

/** Whether the build folder holds a finished build with this stamp. */
export function isBuilt(distDir, stamp) {
  return fs.existsSync(path.join(distDir, "BUILD_ID")) && readIfThere(path.join(distDir, STAMP))?.toString() === stamp;
}

/** Written only after a build has succeeded; `next build` itself empties the folder first, so no old stamp outlives a build. */
export function writeStamp(distDir, stamp) {
  fs.writeFileSync(path.join(distDir, STAMP), stamp);
}

export function removeStamp(distDir) {
  fs.rmSync(path.join(distDir, STAMP), { force: true });
}

const STAMP = "suhbat-stamp";

/**
 * Every file that git tracks, and the untracked ones of a kind that could be source: a backup or an export lying in the
 * checkout must not cause a build. Without git, the same by walking the folders.
 */
export function sourceFiles(folder, dataDir) {
  const data = path.relative(folder, path.resolve(folder, dataDir));
  const isOurs = (file) => file !== data && !file.startsWith(data + path.sep);
  const inside = data !== "" && !data.startsWith("..") ? isOurs : () => true;
  const tracked = git(folder, ["ls-files", "-z", "--cached"]);
  const untracked = tracked && git(folder, ["ls-files", "-z", "--others", "--exclude-standard"]);
  const files = tracked ? [...new Set([...tracked, ...untracked.filter(isSource)])] : walk(folder).filter(isSource);
  return files.filter(inside).sort();
}

const isSource = (file) => /\.(tsx?|jsx?|mjs|cjs|css|json|sql|svg|png|ico|woff2?|txt)$/.test(file);
const NOT_SOURCE = new Set(["node_modules", ".git", ".next", ".next-test", "data", "test-results", "playwright-report"]);

/** undefined when the folder is no checkout, or is a folder of somebody else's checkout. */
function git(folder, args) {
  if (!fs.existsSync(path.join(folder, ".git"))) return undefined;
  try {
    const output = execFileSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, stdio: ["ignore", "pipe", "ignore"] });
    return output.split("\0").filter(Boolean);
  } catch {
    return undefined; // git is not installed, or refuses a checkout owned by another account
  }
}

function walk(folder, below = "") {
  return fs.readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(below, entry.name);
    if (entry.isDirectory()) return NOT_SOURCE.has(entry.name) ? [] : walk(folder, file);
    return entry.isFile() ? [file] : [];
  });
}

/** A tracked file may have been deleted, and a tracked path may be a folder (a submodule). */
function readIfThere(file) {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes(error.code)) return undefined;
    throw error;
  }
}
