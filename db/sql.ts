/** The query words used in db/, in one place, so that `alias` follows the dialect like the columns do. */
import { alias as pgAlias } from "drizzle-orm/pg-core";
import { alias as sqliteAlias } from "drizzle-orm/sqlite-core";
import { isPostgres } from "./dialect";

export { and, asc, count, desc, eq, exists, gt, gte, inArray, isNotNull, isNull, like, lt, lte, max, ne, not, notExists, notInArray, or, sql, type SQL } from "drizzle-orm";

export const alias = (isPostgres ? pgAlias : sqliteAlias) as typeof pgAlias; // same shape; see columns.ts
