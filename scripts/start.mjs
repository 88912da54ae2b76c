/** `npm start`: from a fresh clone to an open page. Each part looks first and does only what is missing. */
import { orExplain, Refusal, requireFreePort, requireNode, requireWritable } from "./prerequisites.mjs";

await orExplain(async () => {
  requireNode();
  // Loaded only now: what follows may use everything that Node 20.19 knows.
  const { loadEnvFiles, readSettings } = await import("./settings.mjs");
  const { root } = await import("./run.mjs");
  process.chdir(root);
  loadEnvFiles(root);
  const { port, host, dataDir, appUrl } = readSettings(process.env);
  requireWritable(dataDir);
  await requireFreePort(port, host);

  const { install } = await import("./install.mjs");
  await install();

  const actionKey = await actionKeyOf(dataDir);
  const distDir = process.env.NEXT_DIST_DIR || ".next";
  const { build } = await import("./build.mjs");
  if (!(await build({ distDir, actionKey, dataDir }))) throw new Refusal("The pages could not be built; the reason stands above.");

  console.log("Starting. The first time, the database is made and the founding record is written into it.");
  const { serve } = await import("./serve.mjs");
  const env = { DATA_DIR: dataDir, NEXT_DIST_DIR: distDir, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey };
  await serve({ port, host, env, onReady: (url) => void welcome(appUrl ?? url, dataDir) });
});

async function actionKeyOf(dataDir) {
  const { actionKey } = await import("./secrets.mjs");
  try {
    return actionKey({ ...process.env, DATA_DIR: dataDir });
  } catch (error) {
    throw new Refusal(error.message);
  }
}

async function welcome(url, dataDir) {
  const fs = await import("node:fs");
  const path = await import("node:path");
  const passwords = path.join(dataDir, "first-run.txt");
  console.log(`\nSuhbat is open at ${url}`);
  if (fs.existsSync(passwords)) console.log(`The first passwords lie in ${passwords} until each of these accounts has a new one.`);
  console.log("Press Ctrl+C to stop.\n");
}
