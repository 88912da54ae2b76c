import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import { bin, childEnv, root, runNode, runQuietly } from "./run.mjs";

/** Without its own services and its sandbox, which needs rights that a container does not give. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The path of an installed Chromium; undefined leaves the choice to Playwright, which then uses its own. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find((file) => file && fs.existsSync(file));
}

/** Installs a Chromium where there is none: Debian's package when apt may be used, else the one Playwright downloads. */
export async function installChromium() {
  if (findChromium() || playwrightHasOne()) return;
  console.log("Installing Chromium for the journeys. This takes a minute or two.");
  if (await installFromDebian()) return;
  const code = await runNode(bin.playwright, ["install", "chromium"]);
  if (code !== 0) console.log("No Chromium could be installed. Install one, or set CHROMIUM_PATH; the journeys will fail without it.");
}

function playwrightHasOne() {
  const { chromium } = createRequire(`${root}/package.json`)("@playwright/test");
  return fs.existsSync(chromium.executablePath());
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).error) return false;
  const env = childEnv({ DEBIAN_FRONTEND: "noninteractive" });
  await runQuietly("apt-get update", "apt-get", ["update", "-q"], env);
  const packages = ["chromium", "fonts-liberation"]; // Chromium refuses to draw text when the system has no font at all
  await runQuietly("apt-get install chromium", "apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], env);
  return findChromium() !== undefined;
}
