/**
 * Which database runs. SQLite unless DATABASE_URL says otherwise; read once, and nothing else looks at the variable,
 * because the schema itself is built from this answer before any configuration could be parsed.
 */
export const databaseUrl = process.env.DATABASE_URL || `file:${process.env.DATA_DIR || "data"}/suhbat.db`;
export const isPostgres = /^postgres(ql)?:\/\//.test(databaseUrl);
