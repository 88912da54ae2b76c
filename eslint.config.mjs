import nextCoreWebVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import { forbiddenImports, ROWS } from "./scripts/import-table.mjs";

const ENV_MESSAGE = "Configuration is read in env.ts and nowhere else.";
/** NEXT_RUNTIME and NODE_ENV are constants that the bundler writes in, not configuration. */
const processEnv = [
  "MemberExpression[object.object.name='process'][object.property.name='env']:not([property.name=/^(NEXT_RUNTIME|NODE_ENV)$/])",
  ":not(MemberExpression) > MemberExpression[object.name='process'][property.name='env']",
  "VariableDeclarator[init.name='process'] > ObjectPattern > Property[key.name='env']",
  "ImportDeclaration[source.value=/^(node:)?process$/]",
].map((selector) => ({ selector, message: ENV_MESSAGE }));

const ASYNC_MESSAGE = "A transaction is a list of statements: an async callback keeps what came after its first await when the rest is rolled back.";
const transactions = [
  { selector: "CallExpression[callee.name='atomically'] > :function[async=true]", message: ASYNC_MESSAGE },
  { selector: "CallExpression[callee.property.name=/^(atomically|transaction)$/] > :function[async=true]", message: ASYNC_MESSAGE },
  { selector: "Literal[value=/^\\s*(BEGIN|COMMIT|ROLLBACK)\\b/]", message: "Use atomically() instead of a transaction written by hand." },
  { selector: "TemplateElement[value.raw=/^\\s*(BEGIN|COMMIT|ROLLBACK)\\b/]", message: "Use atomically() instead of a transaction written by hand." },
];

/** An interface is right where a library's own is extended (`declare module`), and there alone. */
const types = [{ selector: ":matches(Program, Program > ExportNamedDeclaration) > TSInterfaceDeclaration", message: "Use a type." }];

const everywhere = [...transactions, ...types];

/** A static import, a re-export and an `import()` of the same path meet the same rule. */
function rulesOf(row) {
  const imports = forbiddenImports(row);
  const patterns = imports.map(({ regex, message, typesAllowed }) => ({ regex, message, allowTypeImports: typesAllowed }));
  const dynamic = imports
    .filter(({ typesAllowed }) => !typesAllowed)
    // esquery ends a regular expression at the first slash, escaped or not.
    .map(({ regex, message }) => ({ selector: `ImportExpression[source.value=/${regex.replaceAll("/", "\\x2F")}/]`, message }));
  return {
    "@typescript-eslint/no-restricted-imports": patterns.length > 0 ? ["error", { patterns }] : "off",
    "no-restricted-syntax": ["error", ...everywhere, ...(row.processEnv ? [] : processEnv), ...dynamic],
  };
}

const config = [
  { ignores: ["node_modules/**", ".next*/**", "next-env.d.ts", "drizzle/**", "data/**", "test-results/**", "playwright-report/**"] },
  ...nextCoreWebVitals,
  ...nextTypescript,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "import/no-anonymous-default-export": "off", // tools ask for default exports in their configuration, nobody else makes them
      "no-restricted-syntax": ["error", ...everywhere, ...processEnv],
    },
  },
  ...ROWS.map((row) => ({ files: row.files, rules: rulesOf(row) })),
];

export default config;
