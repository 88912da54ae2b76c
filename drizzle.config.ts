import { defineConfig } from "drizzle-kit";
import { isPostgres } from "./db/dialect";

export default defineConfig({
  dialect: isPostgres ? "postgresql" : "sqlite",
  schema: "./db/schema.ts",
  out: isPostgres ? "./drizzle/postgres" : "./drizzle/sqlite",
  casing: "snake_case",
});
