import { describe, expect, it } from "vitest";
import { EVENT_VERBS } from "./events";
import { isNoticed, namesDoer, NOTICED_VERBS } from "./notices";

describe("notices", () => {
  it("are made of deeds on records, and of nothing else", () => {
    expect(NOTICED_VERBS.every((verb) => EVENT_VERBS.includes(verb))).toBe(true);
    for (const verb of ["recorded", "amended", "signed_in", "changed_password", "imported", "reported"] as const) expect(isNoticed(verb)).toBe(false);
  });

  it("do not tell who stands behind an issue before it has a basis", () => {
    const issue = { isIssue: true, isOwn: false, isPublicParty: false, namesNobody: false };
    expect(namesDoer("admitted", issue)).toBe(false);
    expect(namesDoer("asked_to_join", issue)).toBe(false);
    expect(namesDoer("admitted", { ...issue, isPublicParty: true })).toBe(true);
    expect(namesDoer("admitted", { ...issue, isOwn: true })).toBe(true);
    expect(namesDoer("assessed", issue)).toBe(true);
  });

  it("name nobody where the rule of the meeting does not", () => {
    const entry = { isIssue: false, isOwn: false, isPublicParty: false, namesNobody: false };
    expect(namesDoer("released", entry)).toBe(true);
    expect(namesDoer("released", { ...entry, namesNobody: true })).toBe(false);
    expect(namesDoer("contested", { ...entry, namesNobody: true })).toBe(false);
  });
});
