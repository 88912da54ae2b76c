/**
 * Which folder may import which, and which packages and words belong to one place: written once, here, as data.
 * eslint.config.mjs turns each row into rules; scripts/import-table.test.ts tries every forbidden edge.
 *
 * A layer is a folder of the project (`env` is the file env.ts). What a row does not name is forbidden to it.
 * `types` may be imported as types only; `only` names the files of a layer that may be imported at all; `processEnv` marks
 * the few places that read configuration themselves. Where two rows hold a file, the later one counts.
 */
const PAGES = ["app", "ui", "components", "actions", "auth", "db", "lib", "i18n", "messages", "env"];
const ENTRY_POINTS = ["cli/**", "seeds/**", "bench/**", "instrumentation.ts", "instrumentation-node.ts"];

export const ROWS = [
  { from: "app", files: ["app/**"], may: PAGES },
  { from: "the sign-in route", files: ["app/api/auth/**"], may: PAGES },
  { from: "components", files: ["components/**"], may: ["ui", "components", "actions", "lib", "i18n", "messages"], types: ["db"] },
  { from: "ui", files: ["components/ui/**"], may: ["ui"] },
  { from: "actions", files: ["actions/**"], may: ["actions", "auth", "db", "lib", "i18n", "messages", "env"] },
  { from: "auth", files: ["auth/**"], may: ["auth", "lib", "env"], only: { db: ["users", "sessions"] } },
  { from: "db", files: ["db/**"], may: ["db", "lib", "env"] },
  { from: "db", files: ["db/dialect.ts"], may: ["db", "lib"], processEnv: true },
  { from: "lib", files: ["lib/**"], may: ["lib"] },
  { from: "i18n", files: ["i18n/**"], may: ["i18n", "lib", "messages"] },
  { from: "entry points", files: ENTRY_POINTS, may: ["seeds", "cli", "bench", "db", "lib", "env"], only: { auth: ["passwords"] } },
  { from: "proxy", files: ["proxy.ts"], may: ["auth", "lib", "i18n", "env"], only: { db: ["records", "visibility"] } },
  { from: "env", files: ["env.ts"], may: [], processEnv: true },
  { from: "scripts", files: ["scripts/**"], may: [], processEnv: true },
  // Tests stand beside what they test and may look at everything.
  { from: "tests", files: ["**/*.test.ts", "**/*.test.tsx", "tests/**", "e2e/**", "*.config.ts", "*.config.mjs"], may: "everything", processEnv: true },
];

export const LAYERS = ["app", "components", "ui", "actions", "auth", "db", "lib", "i18n", "messages", "seeds", "cli", "bench", "tests", "e2e", "env"];

const INPUT_AND_OUTPUT = ["fs", "net", "http", "https", "http2", "tls", "dns", "dgram", "child_process", "worker_threads", "cluster", "os", "process"];

/** `in`: only these rows may import the packages; `notIn`: these may not. */
export const PACKAGES = [
  { names: ["drizzle-orm", "better-sqlite3", "pg", "@electric-sql/pglite"], in: ["db"], why: "the database is spoken to in db/ alone" },
  { names: ["next-auth"], in: ["auth", "the sign-in route"], why: "next-auth stays behind auth/" },
  { names: ["next"], notIn: ["db", "lib"], why: "db/ and lib/ run without Next" },
  { names: ["react", "react-dom", "server-only"], notIn: ["lib"], why: "lib/ is pure" },
  { names: [...INPUT_AND_OUTPUT, ...INPUT_AND_OUTPUT.map((name) => `node:${name}`)], notIn: ["lib"], why: "lib/ is pure: no input or output" },
];

/** What each import of a row must not match: `[{ regex, message, typesAllowed }]`, over the import as it is written. */
export function forbiddenImports(row) {
  if (row.may === "everything") return [];
  const layers = LAYERS.filter((layer) => !row.may.includes(layer)).map((layer) => ({
    regex: importOf(layer, row.only?.[layer]),
    message: row.only?.[layer] ? `${row.from} may import only ${row.only[layer].join(" and ")} of ${layer}/.` : `${row.from} may not import ${layer}.`,
    typesAllowed: row.types?.includes(layer) ?? false,
  }));
  const packages = PACKAGES.filter((group) => (group.in ? !group.in.includes(row.from) : group.notIn.includes(row.from))).map(({ names, why }) => ({
    regex: `^(?:${names.join("|")})(?:/|$)`,
    message: `Not in ${row.from}: ${why}.`,
    typesAllowed: false,
  }));
  return [...layers, ...(row.from === "ui" ? [OUT_OF_UI] : []), ...packages];
}

/** Components of a noun lie beside ui/, so from within ui/ their relative path has no folder name that tells them apart. */
const OUT_OF_UI = { regex: "^\\.\\./(?!ui/)", message: "ui may not import anything outside components/ui.", typesAllowed: false };

/** Both spellings of an import of a layer: with the alias, and relative from a folder beside it. */
function importOf(layer, only) {
  const start = "^(?:@/|(?:\\.{1,2}/)+)";
  if (layer === "env") return `${start}env$`;
  if (layer === "ui") return "^(?:@/components/|(?:\\.{1,2}/)+(?:components/)?)ui/";
  if (layer === "components") return `${start}components/(?!ui/)`;
  // A file may be called like a folder (app/…/actions.ts): `./actions` is a neighbour, `./actions/…` a layer seen from the root.
  return only ? `${start}${layer}(?:/(?!(?:${only.join("|")})$)|$)` : `${start}${layer}/`;
}
