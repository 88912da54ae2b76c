import { describe, expect, it } from "vitest";
import { allowedOrigins, EnvironmentError, parseEnvironment } from "@/env";

const secret = () => "generated-secret-of-this-data-dir";
const read = (values: Record<string, string | undefined>) => parseEnvironment(values, secret);

describe("environment", () => {
  it("runs with nothing set", () => {
    expect(read({})).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      DATA_DIR: "data",
      DATABASE_URL: "file:data/suhbat.db",
      SEED: "founding",
      AUTH_SECRET: secret(),
    });
  });

  it("takes an empty value as absent", () => {
    expect(read({ PORT: "", APP_URL: "", SEED: "", DATABASE_URL: "" })).toEqual(read({}));
  });

  it("asks for a generated secret only when none is given", () => {
    const refuse = () => {
      throw new Error("asked");
    };
    expect(parseEnvironment({ AUTH_SECRET: "a secret given by the operator" }, refuse).AUTH_SECRET).toBe("a secret given by the operator");
  });

  it("reports every wrong name at once", () => {
    const values = { PORT: "70000", SEED: "half", DATABASE_URL: "mysql://x", SMTP_URL: "mail", AUTH_SECRET: "short", OPERATOR_EMAIL: "nobody", APP_URL: "suhbat.example.org" };
    const error = refusal(values);
    for (const name of Object.keys(values)) expect(error).toMatch(new RegExp(`^${name} `, "m"));
    expect(error.split("\n")).toHaveLength(Object.keys(values).length);
  });

  it("needs APP_URL when other computers may come in, and whole OIDC settings", () => {
    expect(refusal({ PORT: "x", HOST: "0.0.0.0", OIDC_ISSUER: "https://login.example.org" }).split("\n").map((line) => line.split(" ")[0])).toEqual([
      "PORT",
      "APP_URL",
      "OIDC_CLIENT_ID",
      "OIDC_CLIENT_SECRET",
    ]);
    for (const HOST of ["localhost", "127.0.0.2", "::1"]) expect(read({ HOST }).HOST).toBe(HOST);
    expect(read({ HOST: "0.0.0.0", APP_URL: "https://suhbat.example.org" }).APP_URL).toBe("https://suhbat.example.org");
  });
});

describe("allowed origins", () => {
  it("are the three names of this computer without APP_URL", () => {
    expect(allowedOrigins(read({ PORT: "4000" }))).toEqual(["http://localhost:4000", "http://127.0.0.1:4000", "http://[::1]:4000"]);
  });

  it("leave out the default port, as browsers do", () => {
    expect(allowedOrigins(read({ PORT: "80" }))).toContain("http://localhost");
  });

  it("are APP_URL's origin alone otherwise", () => {
    expect(allowedOrigins(read({ APP_URL: "https://Suhbat.example.org/en/" }))).toEqual(["https://suhbat.example.org"]);
  });
});

function refusal(values: Record<string, string>): string {
  try {
    read(values);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
  throw new Error("accepted");
}
