import os from "node:os";
import path from "node:path";

/** Tests build here, so that the folder a running server reads from stays as it is. */
export const TEST_DIST_DIR = ".next-test";

/** One key for all test builds: with a new one each time, nothing built before could be used again. It protects nothing. */
const TEST_ACTION_KEY = Buffer.alloc(32, "suhbat tests").toString("base64");

/** A data folder of this run alone. */
export const testDataDir = (what) => path.join(os.tmpdir(), `suhbat-${what}-${process.pid}`);

/**
 * The environment of a tested server and its build. Every setting of the person at the keyboard is put out of force: an
 * empty value, unlike an absent one, is not filled from an .env file.
 */
export function testEnv(dataDir) {
  const silenced = ["APP_URL", "AUTH_SECRET", "SMTP_URL", "SEED", "HOST", "PORT", "NEXTAUTH_URL", "NEXTAUTH_SECRET"];
  const groups = Object.keys(process.env).filter((name) => /^(OIDC|OPERATOR)_/.test(name));
  return {
    ...Object.fromEntries([...silenced, ...groups].map((name) => [name, ""])),
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${path.join(dataDir, "suhbat.db")}`,
    NEXT_DIST_DIR: TEST_DIST_DIR,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: TEST_ACTION_KEY,
  };
}
