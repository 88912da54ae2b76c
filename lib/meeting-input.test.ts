import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { translator } from "@/i18n/messages";
import { cancelInput, closeInput, itemOutcomeInput, planNextInput, postponeInput } from "./meeting-input";
import { completeInput, missedInput } from "./sitting-input";
import { accountInput, coordinatorInput, inviteInput } from "./user-input";

const ID = "3f0e8a52-9d5b-4c1e-8f4e-0c1b2a3d4e5f";
const WHEN = { day: "4", month: "3", year: "2027", edtf: "" };
const FORMS: [string, z.ZodType, Record<string, string>][] = [
  ["closeInput", closeInput, { id: ID, version: "1" }],
  ["cancelInput", cancelInput, { id: ID, version: "1", reason: "Nobody came." }],
  ["postponeInput", postponeInput, { id: ID, version: "1", reason: "No hall.", ...WHEN }],
  ["itemOutcomeInput", itemOutcomeInput, { id: ID, version: "1", item: ID, outcome: "no_answer" }],
  ["planNextInput", planNextInput, { id: ID, key: ID, title: "Talk", lang: "kk", agreed: "yes", ...WHEN }],
  ["missedInput", missedInput, { platform: ID, period: "2025-07-01", statement: "", lang: "en" }],
  ["completeInput", completeInput, { platform: ID, period: "2025-07-01", statement: "All of it.", lang: "en", source: "/en/sources/minutes" }],
  ["inviteInput", inviteInput, { email: "a@example.org", name: "A", role: "ngo", organization: ID, coordinator: "yes" }],
  ["accountInput", accountInput, { id: ID }],
  ["coordinatorInput", coordinatorInput, { id: ID, coordinator: "no" }],
];
const HOSTILE = ["", " ", "x", "-1", "1.5", "NaN", "null", "\u0000", "\u202etxet", "x".repeat(30_000), "31/02/2021", "2025-02-31", "javascript:alert(1)", `${ID}x`, "__proto__", "yes", "admin", "<script>"];
const t = translator("en");

describe.each(FORMS)("%s", (_, schema, good) => {
  it("takes a good form", () => expect(schema.safeParse(good).error).toBeUndefined());

  it.each(["state", "status", "side", "authorOrganizationId", "organizationId", "previousStarts", "releasedAt", "closedAt", "passwordHash", "sourceId", "kind"])("refuses a form that brings %s along", (field) => {
    expect(schema.safeParse({ ...good, [field]: "released" }).error?.issues.map((issue) => issue.code)).toEqual(["unrecognized_keys"]);
  });

  it("says what is wrong in messages that exist, and never throws", () => {
    const said = new Set<string>();
    for (const field of Object.keys(good)) {
      const without = Object.fromEntries(Object.entries(good).filter(([name]) => name !== field));
      for (const form of [without, ...HOSTILE.map((value) => ({ ...good, [field]: value }))]) for (const issue of schema.safeParse(form).error?.issues ?? []) said.add(issue.message);
    }
    // the keys come out of the schemas, so their literal types are lost
    expect([...said].filter((message) => !t.has(`errors.${message.split("?")[0]}` as "errors.summary"))).toEqual([]);
    for (const sent of [undefined, null, 1, "text", [], [good]]) expect(schema.safeParse(sent).success).toBe(false);
  });
});

describe("an invitation", () => {
  const errors = (over: Record<string, string>) => inviteInput.safeParse({ email: "a@example.org", name: "A", role: "ngo", organization: ID, ...over }).error?.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`);

  it.each([
    [{ role: "editor" }, ["organization: noOrganization"]], [{ organization: "" }, ["organization: required.organization"]], [{ role: "admin", organization: "" }, undefined], [{ role: "owner" }, ["role: notAnOption"]],
    [{ email: "nobody" }, ["email: email"]], [{ email: "" }, ["email: required.email"]], [{ name: " " }, ["name: required.name"]],
  ])("%o: %o", (over, expected) => expect(errors(over as Record<string, string>)).toEqual(expected));
});
