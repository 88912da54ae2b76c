import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname), "server-only": path.resolve(import.meta.dirname, "tests/server-only.ts") };
const queryTests = ["db/**/*.test.ts", "actions/**/*.test.ts", "auth/**/*.test.ts", "seeds/**/*.test.ts", "tests/abuse*.test.ts"];

/** Rules are pure; query tests run twice, once on each database, because the dialect is chosen when the schema is built. */
export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: "rules", include: ["lib/**/*.test.ts", "i18n/**/*.test.ts", "tests/*.test.ts", "scripts/**/*.test.ts", "cli/**/*.test.ts"], exclude: ["tests/abuse*.test.ts"] } },
      { resolve: { alias }, test: { name: "sqlite", include: queryTests, env: { DATABASE_URL: "file::memory:" } } },
      { resolve: { alias }, test: { name: "pglite", include: queryTests, exclude: ["**/*.sqlite.test.ts"], env: { DATABASE_URL: "postgres://pglite" }, testTimeout: 60_000, hookTimeout: 60_000 } },
    ],
  },
});
