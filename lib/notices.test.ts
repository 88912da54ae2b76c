import { describe, expect, it } from "vitest";
import { EVENT_VERBS } from "./events";
import { isNoticed, namesDoer, noticeWord, NOTICED_VERBS } from "./notices";

describe("notices", () => {
  it("are made of deeds on records, and of nothing else", () => {
    expect(NOTICED_VERBS.every((verb) => EVENT_VERBS.includes(verb))).toBe(true);
    for (const verb of ["recorded", "amended", "signed_in", "changed_password", "imported", "reported"] as const) expect(isNoticed(verb)).toBe(false);
  });

  it("tell of a change only where it is one of a deadline, and of which", () => {
    expect(noticeWord("assessed", null)).toBe("assessed");
    expect(noticeWord("paused", { deadline: "x", counts: false })).toBe("paused");
    expect(noticeWord("changed", { deadline: "x", kind: "agreed" })).toBe("proposed_deadline");
    for (const kind of ["promised", "statutory", "default"]) expect(noticeWord("changed", { deadline: "x", kind })).toBe("set_deadline");
    expect(noticeWord("changed", { deadline: "x", pause: "ended" })).toBe("resumed");
    expect(noticeWord("changed", { deadline: "x", term: "checked" })).toBeUndefined();
    expect(noticeWord("changed", { item: "x", outcome: "none" })).toBeUndefined();
    expect(noticeWord("changed", undefined)).toBeUndefined();
    expect(noticeWord("amended", { deadline: "x", kind: "agreed" })).toBeUndefined();
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
