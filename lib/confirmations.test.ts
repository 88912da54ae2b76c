import { describe, expect, it } from "vitest";
import { actors, id } from "@/tests/factories";
import { confirmationRefusal, type RecordedWords } from "./confirmations";

const WORDS: RecordedWords = { state: "released", readable: true, ownName: false, authorOrganizationId: id("authors"), speakerOrganizationIds: [id("ministry")], namesNobody: false };
const refusal = (actor: keyof typeof actors, over: Partial<RecordedWords> = {}) => confirmationRefusal(actors[actor], { ...WORDS, ...over });

describe("confirming what another recorded", () => {
  it("is open to members of the speaker's organisation alone", () => {
    expect(refusal("liaison")).toBeUndefined();
    expect([refusal("author"), refusal("outsider"), refusal("editor"), refusal("admin"), refusal("system")]).toEqual(Array(5).fill("forbidden"));
    expect(refusal("visitor")).toBe("signedOut");
    expect(refusal("author", { authorOrganizationId: id("others"), speakerOrganizationIds: [id("authors")] })).toBeUndefined();
  });

  it("needs words of another that are released and may be traced to who spoke", () => {
    expect(refusal("liaison", { readable: false })).toBe("notFound");
    expect(refusal("liaison", { ownName: true })).toBe("forbidden");
    expect(refusal("liaison", { authorOrganizationId: id("ministry") })).toBe("forbidden");
    expect(refusal("liaison", { namesNobody: true })).toBe("forbidden");
    expect(refusal("liaison", { state: "submitted" })).toBe("wrongState");
    expect(refusal("liaison", { authorOrganizationId: null })).toBeUndefined();
  });
});
