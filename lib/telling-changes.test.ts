import { describe, expect, it } from "vitest";
import { type ChangeToJudge, tellsMore } from "./telling-changes";

const change = (part: ChangeToJudge["part"], before: ChangeToJudge["before"], after: ChangeToJudge["after"]) => tellsMore({ part, before, after });

describe("a change that an editor alone judges", () => {
  it("says who is party to an issue", () => {
    expect(change("issueParties", null, { role: "raised" })).toBe(true);
    expect(change("issueParties", { role: "responsible" }, null)).toBe(true);
  });

  it("loosens the rule under which people spoke, of a meeting or of an item", () => {
    expect(change("fields", { attributionRule: "chatham_house" }, { attributionRule: "role_only" })).toBe(true);
    expect(change("fields", { attributionRule: "role_only" }, { attributionRule: "closed" })).toBe(false);
    expect(change("fields", { title: "One" }, { title: "Another" })).toBe(false);
    expect(change("agendaItems", { attributionRule: "closed" }, { attributionRule: null })).toBe(true);
    expect(change("agendaItems", { attributionRule: "closed", title: "Item" }, null)).toBe(true);
    expect(change("agendaItems", { attributionRule: null, title: "Item" }, null)).toBe(false);
    expect(change("agendaItems", null, { attributionRule: "closed", title: "Item" })).toBe(false);
  });

  it("takes an entry out of the meeting or the item whose rule holds for it", () => {
    expect(change("fields", { agendaItemId: "one" }, { agendaItemId: "two" })).toBe(true);
    expect(change("fields", { agendaItemId: null }, { agendaItemId: "one" })).toBe(false);
    expect(change("fields", { meetingId: "one" }, { meetingId: null })).toBe(true);
    expect(change("fields", { meetingId: null }, { meetingId: "one" })).toBe(false);
  });

  it("names somebody", () => {
    expect(change("participants", { namingBasis: "none" }, { namingBasis: "consent" })).toBe(true);
    expect(change("participants", null, { namingBasis: "official_capacity" })).toBe(true);
    expect(change("participants", null, { namingBasis: "none", nameAsRecorded: "Somebody" })).toBe(false);
    expect(change("participants", { namingBasis: "consent" }, { namingBasis: "none" })).toBe(false);
    expect(change("entryParties", { publicBasis: "none" }, { publicBasis: "public_source" })).toBe(true);
  });
});
