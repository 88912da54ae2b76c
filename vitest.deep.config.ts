import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname), "server-only": path.resolve(import.meta.dirname, "tests/server-only.ts") };

/** What does not fit into the fifteen minutes of `npm test`: run by `npm run test:deep`. */
export default defineConfig({
  resolve: { alias },
  test: {
    name: "deep",
    include: ["tests/deep/**/*.test.ts"],
    env: { DATABASE_URL: "file::memory:" },
    testTimeout: 30 * 60_000,
    hookTimeout: 5 * 60_000,
  },
});
