import { describe, expect, it } from "vitest";
import { hashOf } from "./joint-record";
import { freezeInput, signInput } from "./record-version-input";
import { readVersionNumber, VERDICTS, versionContentPath, versionTextsPath } from "./record-versions";

const meeting = "058f616a-f97b-5fee-bc66-15e4ae09b85b";
const other = "4041346c-c571-4832-95b9-7756fae78e36";
const errors = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) => result.error?.issues.map((i) => [i.path.join("."), i.message]);

describe("what freezing sends", () => {
  it("is the meeting, its version and whom to add, each once", () => {
    expect(freezeInput.parse({ id: meeting, version: "3", also1: other, also2: "", also3: other })).toEqual({ id: meeting, version: 3, also: [other] });
    expect(freezeInput.parse({ id: meeting, version: "3" }).also).toEqual([]);
  });

  it("cannot say what is frozen, by whom, when or with which hash", () => {
    for (const field of ["content", "hash", "number", "frozenBy", "organizationId", "frozenAt"]) expect(freezeInput.safeParse({ id: meeting, version: "3", [field]: "x" }).success, field).toBe(false);
    expect(freezeInput.safeParse({ id: meeting, version: "3", also1: "not an id" }).success).toBe(false);
  });
});

describe("what signing sends", () => {
  const given = { id: meeting, number: "2", lang: "kk" };

  it("is a verdict, with a statement where it is not plain agreement", () => {
    expect(signInput.parse({ ...given, verdict: "agree", statement: "" })).toEqual({ id: meeting, number: 2, lang: "kk", verdict: "agree", statement: null });
    expect(signInput.parse({ ...given, verdict: "dissent", statement: " Олай емес. " }).statement).toBe("Олай емес.");
    for (const verdict of VERDICTS) expect(errors(signInput.safeParse({ ...given, verdict, statement: "" })), verdict).toEqual(verdict === "agree" ? undefined : [["statement", "required.statement"]]);
  });

  it("asks for the verdict, and takes no other", () => {
    expect(errors(signInput.safeParse({ ...given, statement: "" }))).toEqual([["verdict", "required.verdict"]]);
    expect(errors(signInput.safeParse({ ...given, verdict: "approve", statement: "" }))).toEqual([["verdict", "notAnOption"]]);
  });

  it("cannot say for whom or when", () => {
    for (const field of ["organizationId", "at", "by", "versionId"]) expect(signInput.safeParse({ ...given, verdict: "agree", statement: "", [field]: "x" }).success, field).toBe(false);
  });
});

describe("a version", () => {
  it("has an address that is the same in every language", () => {
    expect([versionContentPath("a-talk", 2), versionTextsPath("a-talk", 2)]).toEqual(["/records/a-talk/2.json", "/records/a-talk/2/texts.json"]);
    expect(["1", "12", "0", "01", "1.0", "-1", "1e3", "", "9".repeat(9), hashOf("x")].map(readVersionNumber)).toEqual([1, 12, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
