import { describe, expect, it } from "vitest";
import { OUTCOME_ENTRY_KINDS, resultsOf, toCarryOver, withoutOutcome } from "./agenda";
import { ENTRY_KINDS } from "./entries";
import { AGENDA_STATES } from "./meetings";

const item = (over: Partial<Parameters<typeof resultsOf>[0]> = {}) => ({ state: "discussed" as const, outcome: null, entries: [], carriedOver: false, ...over });

describe("what became of an agenda item", () => {
  it("is nothing while it has only been asked for, accepted or discussed", () => {
    for (const state of ["requested", "accepted", "discussed"] as const) expect(resultsOf(item({ state }))).toEqual([]);
  });

  it("is what the entries attached say, whatever was set by hand", () => {
    expect(resultsOf(item({ entries: ["undertaking", "raised", "official_response", "undertaking"], outcome: "no_answer" }))).toEqual(["official_response", "undertaking"]);
  });

  it.each(ENTRY_KINDS.filter((kind) => !(OUTCOME_ENTRY_KINDS as readonly string[]).includes(kind)))("is not told by an entry of kind %s", (kind) => expect(resultsOf(item({ entries: [kind] }))).toEqual([]));
  it.each(OUTCOME_ENTRY_KINDS)("is told by an entry of kind %s", (kind) => expect(resultsOf(item({ entries: [kind] }))).toEqual([kind]));

  it("may be that nobody answered, or that it was for information", () => {
    expect(resultsOf(item({ outcome: "no_answer" }))).toEqual(["no_answer"]);
    expect(resultsOf(item({ outcome: "information_only" }))).toEqual(["information_only"]);
  });

  it("is also that it was declined, or carried over", () => {
    expect(resultsOf(item({ state: "declined" }))).toEqual(["declined"]);
    expect(resultsOf(item({ carriedOver: true, entries: ["outcome"] }))).toEqual(["outcome", "carried_over"]);
  });
});

describe("an agenda", () => {
  const agenda = AGENDA_STATES.flatMap((state) => [item({ state }), item({ state, outcome: "no_answer" }), item({ state, carriedOver: true }), item({ state, entries: ["outcome"] })]);

  it("is open while an item has no outcome", () => {
    expect(withoutOutcome(agenda).map((i) => i.state)).toEqual(["requested", "accepted", "discussed"]);
    expect(withoutOutcome([])).toEqual([]);
  });

  it("hands on what was asked for or accepted and came to nothing, once", () => {
    expect(toCarryOver(agenda).map((i) => [i.state, i.carriedOver])).toEqual([["requested", false], ["accepted", false]]);
  });
});
