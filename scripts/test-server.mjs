/**
 * The server of the journeys: an empty data folder, a build of its own, one port. Playwright starts it and stops it; it can
 * be run by hand as well. SUHBAT_TEST_PORT and SUHBAT_TEST_DATA_DIR say where, SUHBAT_TEST_SEED what stands in it.
 */
import fs from "node:fs";
import { build } from "./build.mjs";
import { orExplain, Refusal, requireFreePort, requireNode, requireWritable } from "./prerequisites.mjs";
import { serve } from "./serve.mjs";
import { TEST_DIST_DIR, testDataDir, testEnv } from "./test-settings.mjs";

await orExplain(async () => {
  requireNode();
  const port = Number(process.env.SUHBAT_TEST_PORT || 3210);
  const dataDir = process.env.SUHBAT_TEST_DATA_DIR || testDataDir("journeys");
  await requireFreePort(port, "127.0.0.1");
  requireWritable(dataDir);
  process.on("exit", () => fs.rmSync(dataDir, { recursive: true, force: true }));

  const env = { ...testEnv(dataDir), SEED: process.env.SUHBAT_TEST_SEED || "" };
  const built = await build({ distDir: TEST_DIST_DIR, actionKey: env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, dataDir, env });
  if (!built) throw new Refusal("The pages could not be built; the reason stands above.");
  await serve({ port, host: "127.0.0.1", env, onReady: (url) => console.log(`The journeys' server is ready at ${url}`) });
});
