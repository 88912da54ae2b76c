import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgreementParty, AGREED_STATES, agreement, awaitsVerification, currentAssessments, ended, isEndProposed, reopening, type SpokenAssessment } from "./agreement";
import { ASSESSMENT_STATES, type AssessmentState, type IssuePartyRole, ISSUE_PARTY_ROLES } from "./issues";

let day = 0;
const says = (organizationId: string, state: AssessmentState, over: Partial<SpokenAssessment> = {}): SpokenAssessment => {
  day += 1;
  return { organizationId, state, at: new Date(Date.UTC(2026, 0, day)), practice: false, ...over };
};
const is = (organizationId: string, role: IssuePartyRole, practice = false): AgreementParty => ({ organizationId, role, practice });
const PARTIES = [is("echo", "raised"), is("kibhr", "raised"), is("tax", "responsible"), is("mfa", "asked"), is("un", "joined")];
const stated = (...assessments: SpokenAssessment[]) => ({ parties: PARTIES, assessments });

describe("currentAssessments", () => {
  it("keeps the latest of each organisation, whatever the order of the list", () => {
    const first = says("echo", "open");
    const second = says("echo", "resolved");
    const other = says("tax", "in_work");
    expect(currentAssessments([second, other, first])).toEqual([second, other]);
  });

  it("does not let 'not stated' take back what was said", () => {
    const said = says("echo", "not_resolved");
    expect(currentAssessments([said, says("echo", "not_stated")])).toEqual([said]);
    expect(currentAssessments([says("echo", "not_stated")])).toEqual([]);
  });

  it("leaves practice organisations out, reads instants as text, and takes the later in the list at one instant", () => {
    const at = "2026-01-05T10:00:00Z";
    expect(currentAssessments([says("practice", "resolved", { practice: true })])).toEqual([]);
    expect(currentAssessments([says("echo", "open", { at }), says("echo", "resolved", { at })]).map((one) => one.state)).toEqual(["resolved"]);
  });
});

describe("agreement", () => {
  const agreed = (...assessments: SpokenAssessment[]) => agreement("issue", PARTIES, assessments);

  it("needs one who raised it and one responsible body, all saying the same", () => {
    expect(agreed(says("echo", "resolved"), says("tax", "resolved"))).toEqual({ agreed: "resolved" });
    expect(agreed(says("echo", "resolved"), says("tax", "resolved"), says("kibhr", "not_resolved"))).toHaveProperty("positions.length", 3);
    expect(agreed(says("echo", "resolved"), says("kibhr", "resolved"))).toHaveProperty("positions.length", 2);
    expect(agreed(says("echo", "resolved"), says("mfa", "resolved"))).toHaveProperty("positions");
    expect(agreed(says("tax", "resolved"), says("un", "resolved"))).toHaveProperty("positions");
    expect(agreed()).toEqual({ positions: [] });
  });

  it("does not hear who is no party, nor practice organisations, even as parties", () => {
    expect(agreed(says("echo", "resolved"), says("tax", "resolved"), says("stranger", "not_resolved"))).toEqual({ agreed: "resolved" });
    const practice = [is("practice-ngo", "raised", true), is("practice-authority", "responsible", true)];
    expect(agreement("issue", practice, [says("practice-ngo", "resolved"), says("practice-authority", "resolved")])).toEqual({ positions: [] });
  });

  it("knows no agreement on other states", () => {
    for (const state of ["open", "partly_resolved", "withdrawn", "refused", "met"] as const)
      expect(agreed(says("echo", state), says("tax", state))).toHaveProperty("positions");
    for (const state of AGREED_STATES.commitment)
      expect(agreement("commitment", PARTIES, [says("echo", state), says("tax", state)])).toEqual({ agreed: state });
    expect(agreement("commitment", PARTIES, [says("echo", "open"), says("tax", "open")])).toHaveProperty("positions");
  });

  it("is undone by a later word", () => {
    expect(agreed(says("echo", "resolved"), says("tax", "resolved"), says("echo", "not_resolved"))).toHaveProperty("positions");
  });

  const anyAssessment = (organizations: string[]) => fc.record({
    organizationId: fc.constantFrom(...organizations), practice: fc.constantFrom(false, false, false, true),
    // weighted, so that agreement does come about
    state: fc.oneof({ weight: 4, arbitrary: fc.constant<AssessmentState>("resolved") }, { weight: 1, arbitrary: fc.constantFrom(...ASSESSMENT_STATES) }),
    at: fc.date({ min: new Date("2026-01-01"), max: new Date("2027-01-01"), noInvalidDate: true }),
  });
  const anyParties = fc.array(fc.record({
    organizationId: fc.constantFrom("a", "b", "c", "d"), role: fc.constantFrom(...ISSUE_PARTY_ROLES), practice: fc.constantFrom(false, false, false, true),
  }), { minLength: 2 });

  it("never comes from one organisation or one side alone", () => {
    let times = 0;
    const assessmentsOfFour = fc.array(anyAssessment(["a", "b", "c", "d"]), { minLength: 1 });
    fc.assert(fc.property(anyParties, assessmentsOfFour, fc.constantFrom("issue", "commitment"), (parties, assessments, kind) => {
      const spoke = new Set(assessments.filter((one) => !one.practice && one.state !== "not_stated").map((one) => one.organizationId));
      const heard = (role: IssuePartyRole) =>
        parties.filter((party) => party.role === role && !party.practice && spoke.has(party.organizationId)).map((party) => party.organizationId);
      const raised = heard("raised");
      const responsible = heard("responsible");
      if ("agreed" in agreement(kind, parties, assessments)) {
        times += 1;
        expect(raised.length).toBeGreaterThan(0);
        expect(responsible.length).toBeGreaterThan(0);
        expect(new Set([...raised, ...responsible]).size).toBeGreaterThan(1);
      }
    }), { seed: 1, numRuns: 5_000 });
    expect(times).toBeGreaterThan(50);
  });

  it("does not depend on the order in which assessments are read", () => {
    fc.assert(fc.property(fc.uniqueArray(anyAssessment(["echo", "kibhr", "tax"]), { selector: (one) => one.at.getTime() }), (assessments) => {
      expect(agreement("issue", PARTIES, [...assessments].reverse())).toEqual(agreement("issue", PARTIES, assessments));
    }), { seed: 1 });
  });
});

describe("ended", () => {
  it.each<[string, SpokenAssessment[], string | undefined]>([
    ["nobody has spoken", [], undefined],
    ["agreed", [says("echo", "resolved"), says("tax", "resolved")], "resolved"],
    ["the authority alone says resolved", [says("tax", "resolved")], undefined],
    ["one of two has withdrawn", [says("echo", "withdrawn")], undefined],
    ["all who raised it have withdrawn", [says("echo", "withdrawn"), says("kibhr", "withdrawn")], "withdrawn"],
    ["refused, the others silent", [says("tax", "refused")], "refused"],
    ["not responsible", [says("tax", "not_responsible"), says("echo", "open")], "not_responsible"],
    ["refused, but not resolved for one who raised it", [says("tax", "refused"), says("kibhr", "not_resolved")], undefined],
    ["an asked body is not a responsible one", [says("mfa", "refused")], undefined],
    ["partly resolved on both sides", [says("echo", "partly_resolved"), says("tax", "in_work")], undefined],
    ["opened again", [says("echo", "resolved"), says("tax", "resolved"), says("kibhr", "not_resolved")], undefined],
  ])("%s", (_, assessments, end) => expect(ended(stated(...assessments))).toBe(end));

  it("waits for every responsible body", () => {
    const parties = [...PARTIES, is("justice", "responsible")];
    expect(ended({ parties, assessments: [says("tax", "refused")] })).toBeUndefined();
    expect(ended({ parties, assessments: [says("tax", "not_responsible"), says("justice", "refused")] })).toBe("refused");
  });

  it("is not brought about by practice, nor where nobody is known by name", () => {
    const practice = [is("practice-ngo", "raised", true), is("practice-authority", "responsible", true)];
    expect(ended({ parties: practice, assessments: [says("practice-ngo", "withdrawn"), says("practice-authority", "refused")] })).toBeUndefined();
    expect(ended({ parties: [], assessments: [] })).toBeUndefined();
  });
});

describe("isEndProposed", () => {
  it("is said by a responsible or asked body", () => {
    for (const body of ["tax", "mfa"]) for (const state of ["resolved", "refused", "not_responsible"] as const)
      expect(isEndProposed(PARTIES, [says(body, state)])).toBe(true);
    expect(isEndProposed(PARTIES, [says("tax", "in_work"), says("echo", "resolved"), says("un", "refused")])).toBe(false);
    expect(isEndProposed(PARTIES, [says("tax", "resolved"), says("tax", "in_work")])).toBe(false);
  });
});

describe("awaitsVerification", () => {
  it("until one who raised the issue has spoken since the end was proposed", () => {
    expect(awaitsVerification(PARTIES, [says("tax", "resolved")])).toBe(true);
    expect(awaitsVerification(PARTIES, [says("echo", "open"), says("tax", "resolved"), says("un", "resolved")])).toBe(true);
    expect(awaitsVerification(PARTIES, [says("tax", "resolved"), says("echo", "partly_resolved")])).toBe(false);
    expect(awaitsVerification(PARTIES, [says("tax", "resolved"), says("echo", "not_resolved"), says("tax", "in_work")])).toBe(false);
    expect(awaitsVerification(PARTIES, [says("tax", "resolved"), says("echo", "not_resolved"), says("tax", "resolved")])).toBe(true);
    expect(awaitsVerification(PARTIES, [])).toBe(false);
  });
});

describe("reopening", () => {
  const reopened = (...said: SpokenAssessment[]) => reopening(PARTIES, said)?.organizationId;
  it("is the latest 'not resolved' of one who raised the issue after an end was proposed", () => {
    expect(reopened(says("tax", "resolved"), says("echo", "not_resolved"))).toBe("echo");
    expect(reopened(says("tax", "refused"), says("echo", "not_resolved"), says("kibhr", "not_resolved"))).toBe("kibhr");
    expect(reopened(says("tax", "resolved"), says("echo", "not_resolved"), says("tax", "in_work"))).toBe("echo");
  });

  it("is none before a proposal, after a new one, by another party, or once the case has ended", () => {
    expect(reopened(says("echo", "not_resolved"))).toBeUndefined();
    expect(reopened(says("echo", "not_resolved"), says("tax", "resolved"))).toBeUndefined();
    expect(reopened(says("tax", "resolved"), says("echo", "not_resolved"), says("tax", "resolved"))).toBeUndefined();
    expect(reopened(says("tax", "resolved"), says("un", "not_resolved"))).toBeUndefined();
    expect(reopened(says("tax", "resolved"), says("echo", "not_resolved"), says("echo", "resolved"))).toBeUndefined();
    expect(reopening([is("practice-ngo", "raised", true), is("practice-authority", "responsible", true)], [says("practice-authority", "resolved"), says("practice-ngo", "not_resolved")])).toBeUndefined();
  });
});
