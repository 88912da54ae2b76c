import { describe, expect, it } from "vitest";
import { isName, namedRecord, newKindsFor, newPick, pickedNew } from "./new-references";
import { RAISING_FIELDS } from "./raising";
import { fieldsOf, type Part, PARTS, partsOf } from "./record-forms";
import { RECORD_KINDS, type RecordKind } from "./records";

const kindsOf = (noun: RecordKind, part: Part | undefined, name: string) => newKindsFor(noun, part, [...fieldsOf(noun, part), ...RAISING_FIELDS].find((field) => field.name === name)!);

describe("a name may be saved as a new record", () => {
  it("of a kind that a name alone makes, and of each where the field takes several", () => {
    expect(kindsOf("post", undefined, "organizationId")).toEqual(["organization"]);
    expect(kindsOf("meeting", "participants", "personId")).toEqual(["person"]);
    expect(kindsOf("meeting", "meetingPlaces", "placeId")).toEqual(["place"]);
    expect(kindsOf("issue", "claims", "sourceId")).toEqual(["source"]);
    expect(kindsOf("issue", "corroborations", "sourceIds")).toEqual(["source"]);
    expect(kindsOf("issue", "claims", "claimedBy")).toEqual(["organization", "person", "post"]);
  });

  it("but not of one that says more than a name, states somebody's words, or under which the record would stand", () => {
    expect(kindsOf("platform", "recordTopics", "topicId")).toEqual([]);
    expect(kindsOf("meeting", "agendaItems", "issueId")).toEqual([]);
    expect(kindsOf("entry", undefined, "meetingId")).toEqual([]);
    expect(kindsOf("entry", undefined, "platformId")).toEqual([]);
    expect(kindsOf("meeting", undefined, "platformId")).toEqual([]);
    expect(kindsOf("issue", "claims", "valueRecordId")).not.toEqual(expect.arrayContaining(["issue", "meeting", "entry", "topic", "statistic"]));
    for (const noun of RECORD_KINDS) for (const part of [undefined, ...PARTS.filter((one) => partsOf(noun).includes(one))]) for (const field of fieldsOf(noun, part)) for (const kind of newKindsFor(noun, part, field)) expect("to" in field && field.to, `${noun} ${part} ${field.name}`).toContain(kind);
  });

  it("nor of a post that would be party, which whoever may alter it would alter", () => {
    expect(kindsOf("issue", "issueParties", "party")).toEqual(["platform", "organization", "person"]);
    expect(kindsOf("issue", undefined, "answeringBody")).toEqual(["organization"]);
  });

  it("where that was picked, and by nothing else that a form could send", () => {
    expect([pickedNew(newPick("person")), pickedNew("new:"), pickedNew("new:admin"), pickedNew("person"), pickedNew(undefined)]).toEqual(["person", undefined, undefined, undefined, undefined]);
    expect(["Bureau", "x".repeat(201), "https://a.example/b", "/en/people/x", "3f0e8a52-9d5b-4c1e-8f4e-0c1b2a3d4e5f"].map(isName)).toEqual([true, false, false, false, false]);
  });

  it("with its name and nothing else, in the language of the form", () => {
    expect(namedRecord("person", "Aigul Example", "kk", "en")?.values).toMatchObject({ title: "Aigul Example", lang: "kk", namingBasis: "none", givenName: null });
    expect(namedRecord("organization", "Bureau", null, "ru")?.values).toMatchObject({ lang: "ru", side: null });
    expect(namedRecord("source", "A list", "en", "en")?.values).toMatchObject({ url: null, origin: "outside", relation: "unknown" });
  });
});
