import { z } from "zod";
import { isLoopback } from "./scripts/addresses.mjs";
import { readOrCreateSecrets } from "./scripts/secrets.mjs";

export type Environment = z.infer<typeof variables> & { DATABASE_URL: string; AUTH_SECRET: string };

/** The configuration is wrong. The message names every wrong or missing name, one a line, and is meant for the operator. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

/**
 * The configuration of this process, read on first use and then kept. Next sets PORT to the port it listens on before any
 * of our code runs, so that it holds for `next start -p` as well.
 * @throws EnvironmentError
 */
export function environment(): Environment {
  return (parsed ??= parseEnvironment(process.env, (dataDir) => readOrCreateSecrets(dataDir).authSecret));
}

/**
 * The same from given values. An empty value counts as absent. `generatedSecret` is asked only when AUTH_SECRET is absent.
 * @throws EnvironmentError with everything that is wrong
 */
export function parseEnvironment(values: Record<string, string | undefined>, generatedSecret: (dataDir: string) => string): Environment {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
  const result = variables.safeParse(given);
  const wrong = [...(result.error?.issues ?? []).map((issue) => `${issue.path.join(".")} ${issue.message}`), ...missingTogether(given)];
  if (!result.success || wrong.length > 0) throw new EnvironmentError(wrong.join("\n"));
  const { DATA_DIR, DATABASE_URL = `file:${DATA_DIR}/suhbat.db`, AUTH_SECRET } = result.data;
  return { ...result.data, DATABASE_URL, AUTH_SECRET: AUTH_SECRET ?? generatedSecret(DATA_DIR) };
}

/** The origins (scheme, host and port) from which a write is accepted: APP_URL's, else the three names of this computer. */
export function allowedOrigins(env: Pick<Environment, "APP_URL" | "PORT"> = environment()): string[] {
  if (env.APP_URL) return [env.APP_URL];
  return ["localhost", "127.0.0.1", "[::1]"].map((host) => new URL(`http://${host}:${env.PORT}`).origin);
}

let parsed: Environment | undefined;

const text = z.string().trim().min(1).optional();

const url = (protocols: RegExp, example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol), { error: `must be an address like ${example}` });

const variables = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, { error: "must be a whole number from 1 to 65535" })
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, { error: "must be a whole number from 1 to 65535" })
    .default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATA_DIR: z.string().default("data"),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, { error: "must be file:/path/to/suhbat.db or postgres://user@host/database" })
    .optional(),
  /** Kept as an origin: what stands after the host would never match an Origin header. */
  APP_URL: url(/^https?:$/, "https://suhbat.example.org")
    .transform((value) => new URL(value).origin)
    .optional(),
  AUTH_SECRET: z.string().min(16, { error: "must be at least 16 characters long; leave it out to have one made" }).optional(),
  SMTP_URL: url(/^smtps?:$/, "smtps://user:password@mail.example.org").optional(),
  OIDC_ISSUER: url(/^https?:$/, "https://login.example.org").optional(),
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_NAME: text,
  OPERATOR_NAME: text,
  OPERATOR_EMAIL: z.email({ error: "must be an e-mail address" }).optional(),
  OPERATOR_ADDRESS: text,
  OPERATOR_DATA_LOCATION: text,
  SEED: z.enum(["founding", "none"], { error: "must be founding or none" }).default("founding"),
});

/** What is needed because something else is set. Not a refinement of the schema: zod skips those as soon as one name is wrong. */
function missingTogether(given: Record<string, string | undefined>): string[] {
  const missing: string[] = [];
  if (!given.APP_URL && !isLoopback(given.HOST ?? "127.0.0.1")) {
    missing.push(`APP_URL is needed because HOST=${given.HOST} lets other computers in: the address people type`);
  }
  const oidc = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"];
  const absent = oidc.filter((name) => !given[name]);
  if (absent.length < oidc.length) missing.push(...absent.map((name) => `${name} is missing; ${oidc.join(", ")} go together`));
  return missing;
}
