/** A production server for one measured database: `page-server.mjs PORT DATA_DIR DIST_DIR`, forked. Ends with its parent. */
import { serve } from "../scripts/serve.mjs";
import { testEnv } from "../scripts/test-settings.mjs";

const [port, dataDir, distDir] = process.argv.slice(2);
process.on("disconnect", () => process.exit(0));
await serve({ port: Number(port), host: "127.0.0.1", env: { ...testEnv(dataDir), NEXT_DIST_DIR: distDir }, onReady: (url) => process.send(url) });
