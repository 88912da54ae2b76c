import fs from "node:fs";
import path from "node:path";
import { buildStamp, isBuilt, removeStamp, writeStamp } from "./build-stamp.mjs";
import { bin, childEnv, root, runNode, since } from "./run.mjs";

/**
 * Builds into `distDir` unless the build there was made from the same sources with the same key. Resolves with whether
 * a usable build is there. `always` builds without asking.
 * @param {{ distDir: string, actionKey: string, dataDir: string, env?: Record<string, string>, always?: boolean }} what
 */
export async function build({ distDir, actionKey, dataDir, env = {}, always = false }) {
  const folder = path.join(root, distDir);
  const stamp = buildStamp({ folder: root, actionKey, dataDir });
  if (!always && isBuilt(folder, stamp)) return true;
  const started = Date.now();
  console.log(`Building the pages into ${distDir} (next build). This takes one to two minutes and is needed only after a change.`);
  removeStamp(folder);
  forgetGeneratedTypes();
  const production = { NODE_ENV: "production", NEXT_DIST_DIR: distDir, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey, DATA_DIR: dataDir };
  const code = await runNode(bin.next, ["build"], childEnv({ ...env, ...production }));
  if (code !== 0) return false;
  writeStamp(folder, stamp);
  console.log(`Built (${since(started)}).`);
  return true;
}

/**
 * The type check of a build reads the route types of both build folders, and types left by an earlier checkout name pages
 * that may be gone. No running server reads them.
 */
export function forgetGeneratedTypes() {
  for (const folder of [".next/types", ".next/dev/types", ".next-test/types", ".next-test/dev/types"]) {
    fs.rmSync(path.join(root, folder), { recursive: true, force: true });
  }
}
