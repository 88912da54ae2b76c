import { describe, expect, it } from "vitest";
import { releaseInput, reportInput, submitInput, withdrawInput } from "./publication-input";

const ID = "6f1f64ce-3ad3-4c0d-9f55-6b6e2d4c7a10";
const wrong = (input: Record<string, string>) => releaseInput.safeParse({ id: ID, version: "1", ...input }).error?.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);

describe("the form of a release", () => {
  it("releases at once where nothing else is said", () => {
    expect(releaseInput.parse({ id: ID, version: "3" })).toEqual({ id: ID, version: 3, publicElsewhere: null });
    expect(releaseInput.parse({ id: ID, version: "3", when: "now", day: "", time: "09:00", elsewhere: "" })).toEqual({ id: ID, version: 3, publicElsewhere: null });
  });

  it.each([["2026-12-10", "09:00", "09:00"], ["10.12.2026", "9:05", "09:05"], ["10 December 2026", "23.59", "23:59"]])("takes %s at %s", (day, time, at) => {
    expect(releaseInput.parse({ id: ID, version: "1", when: "later", day, time })).toMatchObject({ from: { day: "2026-12-10", time: at } });
  });

  it("asks for a whole day and a time that there is", () => {
    expect(wrong({ when: "later", day: "", time: "" })).toEqual(["day: required.embargoDay", "time: time"]);
    expect(wrong({ when: "later", day: "2026", time: "09:00" })).toEqual(["day: date.notDate"]);
    expect(wrong({ when: "later", day: "2026-12-10", time: "24:00" })).toEqual(["time: time"]);
    expect(wrong({ when: "now", elsewhere: "javascript:alert(1)" })).toEqual(["elsewhere: url"]);
  });

  it("says nothing of state, author or channel", () => {
    for (const field of ["state", "releasedAt", "channel", "authorOrganizationId", "releasedBy"]) {
      expect(releaseInput.safeParse({ id: ID, version: "1", [field]: "x" }).error?.issues[0]?.code, field).toBe("unrecognized_keys");
      expect(submitInput.safeParse({ id: ID, version: "1", [field]: "x" }).error?.issues[0]?.code, field).toBe("unrecognized_keys");
    }
  });
});

describe("the other forms", () => {
  it("leave the right of reply alone unless they ask about it", () => {
    expect(submitInput.parse({ id: ID, version: "1" })).toEqual({ id: ID, version: 1, asksRisk: false, atRisk: false });
    expect(submitInput.parse({ id: ID, version: "1", asksRisk: "yes", atRisk: "yes" })).toMatchObject({ asksRisk: true, atRisk: true });
  });

  it("let a withdrawal be without words and a report not", () => {
    expect(withdrawInput.parse({ id: ID, version: "1" })).toMatchObject({ withdrawText: "" });
    expect(reportInput.safeParse({ id: ID, reason: " ", lang: "en" }).error?.issues[0]?.message).toBe("required.reportReason");
  });
});
