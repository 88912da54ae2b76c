import { root } from "../scripts/run.mjs";
import { loadEnvFiles } from "../scripts/settings.mjs";

process.chdir(root); // relative paths of the configuration mean the checkout, as they do for `npm start`
loadEnvFiles(root);
// Only now: the schema is built for the database that the environment names when it is first imported.
const { run } = await import("./program");
process.exitCode = await run(process.argv.slice(2));
