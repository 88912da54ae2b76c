import type { NextConfig } from "next";
import { actionKey } from "./scripts/secrets.mjs";

// Evaluated by build, start and dev alike: whichever comes first makes the key, and forms that are open while the server
// is replaced keep working.
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = actionKey(process.env);

const appUrl = process.env.APP_URL;

const config: NextConfig = {
  // Tests build beside the folder from which a running server reads.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  turbopack: { root: import.meta.dirname }, // else a lockfile in a folder above decides what belongs to the project
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "@electric-sql/pglite", "pg"],
  htmlLimitedBots: /.*/, // nobody gets a streamed <title> in <body>
  reactStrictMode: true,
  poweredByHeader: false,
  skipProxyUrlNormalize: true, // else Next calls 127.0.0.1 "localhost" and sends proxy.ts's rewrite over the network
  agentRules: false, // `next dev` would write AGENTS.md into the checkout
  experimental: {
    globalNotFound: true, // notFound() alone is an empty document without JavaScript
    agentUpgrade: false, // a build asks nobody questions and no network
    // A proxy that does not pass the public host on; the write wrapper compares the origin once more by itself.
    serverActions: appUrl && URL.canParse(appUrl) ? { allowedOrigins: [new URL(appUrl).host] } : undefined,
  },
};

export default config;
