import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/**
 * The two secrets of an installation, made once by whichever comes first, build or start, and kept in
 * `DATA_DIR/secrets.json` (mode 600). Synchronous, because next.config.ts needs them while it is evaluated. Never print them.
 *
 * `authSecret` signs session cookies; `actionKey` (32 bytes, base64) keeps open forms valid over a redeploy.
 * @param {string} dataDir
 * @returns {{ authSecret: string, actionKey: string }}
 * @throws when the file is there but cannot be read as what this function writes
 */
export function readOrCreateSecrets(dataDir) {
  const file = path.resolve(/* turbopackIgnore: true */ dataDir, "secrets.json");
  return readSecrets(file) ?? createSecrets(file);
}

/**
 * The key with which Next encrypts what a form carries: from the environment, else from `DATA_DIR`.
 * @param {Record<string, string | undefined>} env
 * @returns {string}
 */
export function actionKey(env) {
  return env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || readOrCreateSecrets(env.DATA_DIR || "data").actionKey;
}

function readSecrets(file) {
  let text;
  try {
    text = fs.readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
  const secrets = parse(text);
  if (!secrets) throw new Error(`${file} is damaged. Restore it from a backup, or delete it: everybody then signs in again.`);
  // A copy restored from a backup may have come back readable for everybody.
  if (process.platform !== "win32" && (fs.statSync(file).mode & 0o077) !== 0) fs.chmodSync(file, 0o600);
  return secrets;
}

function parse(text) {
  try {
    const { authSecret, actionKey } = JSON.parse(text);
    if (typeof authSecret === "string" && authSecret.length >= 32 && Buffer.from(actionKey, "base64").length === 32) return { authSecret, actionKey };
  } catch {
    // not JSON, or not ours: the caller says so with the file's name
  }
  return undefined;
}

/** Build and start may run at once: the file appears whole under its name or not at all, and the first one wins. */
function createSecrets(file) {
  const secrets = { authSecret: crypto.randomBytes(32).toString("base64"), actionKey: crypto.randomBytes(32).toString("base64") };
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.${crypto.randomBytes(4).toString("hex")}`;
  const handle = fs.openSync(/* turbopackIgnore: true */ draft, "wx", 0o600);
  fs.writeSync(handle, JSON.stringify(secrets, null, 2) + "\n");
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if (error.code === "EEXIST") return readSecrets(file);
    fs.renameSync(draft, file); // file systems without hard links
    return secrets;
  } finally {
    fs.rmSync(draft, { force: true });
  }
  return secrets;
}
