import { describe, expect, it } from "vitest";
import { FIELD_NAMES, FIELDS, hasRivals, isAlsoRecorded, isListedField } from "./fields";
import { RECORD_KINDS } from "./records";

describe("fields", () => {
  it("lists every noun", () => expect(Object.keys(FIELDS).sort()).toEqual([...RECORD_KINDS].sort()));

  it.each([
    ["platform", "founded cadence mandate composition status size initiator partner meetings_held chair"],
    ["meeting", "starts place mode attendance participants outcome_report event"],
    ["issue", "affected_count ended_on why_ended status_in_source notice"],
    ["entry", "occurred event outcome_step amount result responsible addressee"],
    ["organization", "name status parent"],
    ["person", "name post"],
    ["source", "published captured title author text"],
    ["legal_act", "adopted article aim stage"],
  ] as const)("%s has %s", (kind, fields) => {
    for (const field of fields.split(" ")) expect(isListedField(kind, field), field).toBe(true);
  });

  it("refuses what is not listed, names of the prototype included", () => {
    for (const kind of RECORD_KINDS) {
      for (const field of ["colour", "", "constructor", "hasOwnProperty", "__proto__", "toString"]) {
        expect(isListedField(kind, field), `${kind}.${field}`).toBe(false);
        expect(hasRivals(kind, field)).toBe(false);
        expect(isAlsoRecorded(kind, field)).toBe(false);
      }
    }
  });

  it("tells what stands beside a column, and what can have rivals", () => {
    expect(isAlsoRecorded("platform", "founded")).toBe(true);
    expect(isAlsoRecorded("issue", "ended_on")).toBe(false);
    expect(hasRivals("issue", "ended_on")).toBe(true);
    expect(hasRivals("issue", "why_ended")).toBe(true);
    expect(hasRivals("meeting", "theme")).toBe(false);
    expect(hasRivals("person", "name")).toBe(false);
  });

  it("has words that can be message keys", () => {
    for (const name of FIELD_NAMES) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(new Set(FIELD_NAMES).size).toBe(FIELD_NAMES.length);
  });
});
