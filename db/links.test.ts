import { describe, expect } from "vitest";
import type { AttributionRule, NamingBasis } from "@/lib/naming";
import { test } from "@/tests/database";
import { actors, addCast, addClaim, addEntry, addIssue, addLegalAct, addMeeting, addPerson, addSource, id, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { listLinks, listMentions } from "./links";
import { links, translations } from "./schema";

const of = (c: Connection, key: string, locale: "en" | "ru" = "en") => listLinks(actors.visitor, id(key), locale, NOW, c);
const inWords = async (c: Connection, key: string) => (await of(c, key)).map((l) => `${l.direction} ${l.type} ${l.other.title.text}${l.participant ? ` (${l.participant.text})` : ""}`);

describe("the links of a record", () => {
  test("are read from both ends, with source, note and who claims them", async ({ c }) => {
    await addCast(c);
    await addSource(c, "op-ed");
    await addPerson(c, "author", { title: "Chair of the platform" });
    await addIssue(c, "issue");
    await addLegalAct(c, "law");
    await c.db.insert(links).values({ id: id("link"), type: "led_to", fromId: id("issue"), toId: id("law"), sourceId: id("op-ed"), claimedByPersonId: id("author"), note: "So the author says.", lang: "en" });
    await c.db.insert(translations).values({ recordId: id("issue"), field: `link:${id("link")}`, lang: "ru", text: "Так говорит автор.", origin: "machine" });
    expect(await inWords(c, "issue")).toEqual(["out led_to law"]);
    expect(await inWords(c, "law")).toEqual(["in led_to issue"]);
    const [link] = await of(c, "law", "ru");
    expect([link?.source?.id, link?.claimedBy?.title.text, link?.note?.text, link?.note?.lang]).toEqual([id("op-ed"), "Chair of the platform", "Так говорит автор.", "ru"]);
    expect((await of(c, "law"))[0]?.note).toMatchObject({ text: "So the author says.", lang: "en" });
  });

  test("do not name a claimant without a naming basis", async ({ c }) => {
    await addCast(c);
    await addPerson(c, "private", { title: "Private Person", basis: "none" });
    await addIssue(c, "issue");
    await addLegalAct(c, "law");
    await c.db.insert(links).values([{ type: "led_to", fromId: id("issue"), toId: id("law"), claimedByPersonId: id("private") }, { type: "likely_same", fromId: id("private"), toId: id("law") }]);
    expect(await inWords(c, "law")).toEqual(["in led_to issue"]);
    expect(JSON.stringify(await of(c, "law"))).not.toMatch(/Private Person/);
  });

  const BASES: [NamingBasis, AttributionRule, boolean][] = [
    ["public_source", "role_only", true], ["official_capacity", "organization_only", true], ["consent", "on_the_record", true], ["consent", "role_only", false], ["none", "on_the_record", false], ["public_source", "chatham_house", false], ["official_capacity", "closed", false],
  ];
  test.for(BASES)("end at a participant of basis %s under %s: %s", async ([basis, rule, named], { c }) => {
    await addCast(c);
    await addPerson(c, "person", { title: "U. Suleimen" });
    await addMeeting(c, "meeting", { rule, participants: [{ name: "Usen Suleimenov", basis }, { name: "Somebody Else", basis }] });
    await c.db.insert(links).values({ type: "likely_same", fromId: id("person"), toParticipantId: id("meeting/participant/0") });
    expect(await inWords(c, "person")).toEqual(named ? ["out likely_same meeting (Usen Suleimenov)"] : []);
    expect(await inWords(c, "meeting")).toEqual(named ? ["in likely_same U. Suleimen (Usen Suleimenov)"] : []);
  });

  test("do not end at a participant of a hidden meeting", async ({ c }) => {
    await addCast(c);
    await addPerson(c, "person");
    await addMeeting(c, "meeting", { state: "submitted", participants: [{ name: "Usen Suleimenov", basis: "public_source" }] });
    await c.db.insert(links).values({ type: "likely_same", fromId: id("person"), toParticipantId: id("meeting/participant/0") });
    for (const actor of [actors.visitor, actors.author, actors.editor]) expect(await listLinks(actor, id("person"), "en", NOW, c)).toEqual([]);
  });
});

describe("the mentions of a record", () => {
  test("are newest first, one a record and field, without its own and without garbled ones", async ({ c }) => {
    await addCast(c);
    await addLegalAct(c, "law");
    await addEntry(c, "older", { when: "2009" });
    await addEntry(c, "newer", { when: "2021-01-26" });
    await addEntry(c, "spoiled");
    for (const [key, field] of [["older", "event"], ["older", "event"], ["older", "reason"], ["newer", "event"], ["law", "predecessor"]] as const) await addClaim(c, id(key), { field, valueRecordId: id("law") });
    await addClaim(c, id("spoiled"), { field: "event", valueRecordId: id("law"), confidence: "garbled", standing: "background", defectKind: "-", defectLiteral: "-", defectPlausible: "-" });
    expect((await listMentions(actors.visitor, id("law"), "en", NOW, c)).map((m) => `${m.link.title.text} ${m.field}`)).toEqual(["newer event", "older event", "older reason"]);
  });

  test("of a hidden record are none", async ({ c }) => {
    await addCast(c);
    await addLegalAct(c, "draft law", { state: "draft" });
    await addEntry(c, "entry");
    await addClaim(c, id("entry"), { valueRecordId: id("draft law") });
    expect(await listMentions(actors.visitor, id("draft law"), "en", NOW, c)).toEqual([]);
  });
});
