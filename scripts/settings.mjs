import fs from "node:fs";
import path from "node:path";
import { isLoopback } from "./addresses.mjs";
import { Refusal } from "./prerequisites.mjs";

/**
 * The four settings that are needed before the packages are installed; env.ts reads the rest and these again.
 * Returns `{ port, host, dataDir, appUrl }`, `dataDir` absolute. Every wrong one is named in one Refusal.
 */
export function readSettings(env) {
  const wrong = [];
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) wrong.push(`PORT must be a whole number from 1 to 65535, not "${env.PORT}".`);
  const host = env.HOST || "127.0.0.1";
  const appUrl = env.APP_URL || undefined;
  if (!appUrl && !isLoopback(host)) {
    wrong.push(`HOST=${host} lets other computers in, so APP_URL is needed too: the address people type, for example APP_URL=https://suhbat.example.org.`);
  }
  if (wrong.length > 0) throw new Refusal(wrong.join("\n"));
  return { port, host, dataDir: path.resolve(env.DATA_DIR || "data"), appUrl };
}

/** Reads the .env files that Next itself would read in production, in its order; what is set already wins. */
export function loadEnvFiles(root) {
  for (const name of [".env.production.local", ".env.local", ".env.production", ".env"]) {
    const file = path.join(root, name);
    if (fs.existsSync(file)) process.loadEnvFile(file);
  }
}
