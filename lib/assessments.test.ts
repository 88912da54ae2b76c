import { describe, expect, it } from "vitest";
import { byVoice, countPositions, missingWord, statesOf, viewOf } from "./assessments";
import type { AssessmentState } from "./issues";
import type { Voice } from "./organizations";

const says = (voice: Voice, state: AssessmentState, practice = false) => ({ organization: { voice }, state, practice });

describe("the view of an organisation", () => {
  it("follows its side, and the role while no side is set", () => {
    expect(viewOf("issue", "civil_society", "ngo")).toBe("civil_society");
    expect(viewOf("issue", "government", "liaison")).toBe("public_body");
    expect(viewOf("issue", "parliament_and_courts", "ngo")).toBe("public_body");
    expect(viewOf("issue", "international", "liaison")).toBe("civil_society");
    expect([viewOf("issue", null, "liaison"), viewOf("issue", null, "ngo")]).toEqual(["public_body", "civil_society"]);
    expect(viewOf("commitment", "government", "liaison")).toBe("commitment");
  });

  it("has the states of design §4", () => {
    expect(statesOf("civil_society")).toEqual(["open", "partly_resolved", "resolved", "not_resolved", "withdrawn", "not_stated"]);
    expect(statesOf("public_body")).toEqual(["not_acknowledged", "acknowledged", "in_work", "resolved", "refused", "not_responsible", "not_stated"]);
    expect(statesOf("commitment")).toEqual(["open", "met", "partly_met", "not_met", "withdrawn", "not_stated"]);
  });
});

describe("what is missing", () => {
  it("is the reason of a refusal, and who is responsible in words or as a body", () => {
    expect(missingWord({ state: "refused", statement: null, responsible: "a" })).toBe("refusal");
    expect(missingWord({ state: "refused", statement: "Because.", responsible: null })).toBeUndefined();
    expect(missingWord({ state: "not_responsible", statement: null, responsible: null })).toBe("whoIs");
    expect(missingWord({ state: "not_responsible", statement: null, responsible: "a" })).toBeUndefined();
    expect(missingWord({ state: "not_responsible", statement: "The city.", responsible: null })).toBeUndefined();
    expect(missingWord({ state: "resolved", statement: null, responsible: null })).toBeUndefined();
  });
});

describe("positions", () => {
  it("are counted by voice and state in the order in which they were first said, without practice", () => {
    expect(countPositions([says("government", "resolved"), says("civil-society", "not_resolved"), says("civil-society", "not_resolved"), says("civil-society", "open", true)])).toEqual([
      { voice: "government", state: "resolved", count: 1 }, { voice: "civil-society", state: "not_resolved", count: 2 },
    ]);
    expect(countPositions([])).toEqual([]);
  });

  it("stand by voice", () => {
    const [one, two, three] = [says("civil-society", "open"), says("government", "in_work"), says("civil-society", "resolved")];
    expect(byVoice([one, two, three])).toEqual([{ voice: "civil-society", positions: [one, three] }, { voice: "government", positions: [two] }]);
  });
});
