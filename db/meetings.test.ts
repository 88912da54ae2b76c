import { describe, expect } from "vitest";
import { ATTRIBUTION_RULES, type AttributionRule, NAMING_BASES, type NamingBasis } from "@/lib/naming";
import { NO_FILTER } from "@/lib/timeline-filter";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addEntry, addMeeting, addOrganization, addPerson, addPlatform, addPost, days, id, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { getMeeting, listMeetings, previewMeeting } from "./meetings";
import { agendaItems, entries, meetings, records } from "./schema";
import { eq } from "./sql";
import { listTimeline } from "./timeline";

/** What the public reads of "Dana Speaker", head of audits at the Ministry of Answers, by rule and basis (design §2.6). */
const SHOWN: Record<AttributionRule, Record<NamingBasis, string>> = {
  on_the_record: { official_capacity: "Dana Speaker, Head of Audits, Ministry of Answers", public_source: "Dana Speaker", consent: "Dana Speaker, Head of Audits, Ministry of Answers", none: "Head of Audits" },
  role_only: { official_capacity: "Dana Speaker, Head of Audits, Ministry of Answers", public_source: "Dana Speaker", consent: "Head of Audits", none: "Head of Audits" },
  organization_only: { official_capacity: "Dana Speaker, Head of Audits, Ministry of Answers", public_source: "Dana Speaker", consent: "Ministry of Answers", none: "Ministry of Answers" },
  chatham_house: { official_capacity: "a participant", public_source: "a participant", consent: "a participant", none: "a participant" },
  closed: { official_capacity: "a participant", public_source: "a participant", consent: "a participant", none: "a participant" },
};
/** The same of a name that was typed and is known to no record, of which only the organisation was given. */
const SHOWN_UNRESOLVED: Record<AttributionRule, Record<NamingBasis, string>> = {
  on_the_record: { official_capacity: "D. Typed, Ministry of Answers", public_source: "D. Typed", consent: "D. Typed, Ministry of Answers", none: "Ministry of Answers" },
  role_only: { official_capacity: "D. Typed, Ministry of Answers", public_source: "D. Typed", consent: "Ministry of Answers", none: "Ministry of Answers" },
  organization_only: { official_capacity: "D. Typed, Ministry of Answers", public_source: "D. Typed", consent: "Ministry of Answers", none: "Ministry of Answers" },
  chatham_house: SHOWN.chatham_house,
  closed: SHOWN.closed,
};

async function addSpeaker(c: Connection, basis: NamingBasis) {
  await addCast(c);
  await addPerson(c, "speaker", { title: "Dana Speaker", basis });
  await addPost(c, "post", { title: "Head of Audits", organization: id("ministry"), holder: id("speaker") });
}

const participantsOf = async (c: Connection, meeting: string) => (await getMeeting(actors.visitor, id(meeting), "en", NOW, c))!.participants.map(({ party }) => [party.label?.text ?? "a participant", ...(party.detail ?? []).map((d) => d.text)].join(", "));

describe("participants of a meeting", () => {
  test.for(ATTRIBUTION_RULES)("are shown as the rule %s and their basis say, and no name stands elsewhere on the page", async (rule, { c }) => {
    await addSpeaker(c, "official_capacity");
    for (const basis of NAMING_BASES) {
      await addMeeting(c, basis, { rule, participants: [{ name: "Mrs Speaker as typed", person: id("speaker"), basis }] });
      const shown = SHOWN[rule][basis];
      expect(await participantsOf(c, basis), basis).toEqual([shown]);
      const page = JSON.stringify(await getMeeting(actors.visitor, id(basis), "en", NOW, c));
      const isNamed = shown.includes("Speaker");
      if (!isNamed) expect(page, basis).not.toMatch(/Speaker/);
      expect((await getMeeting(actors.visitor, id(basis), "en", NOW, c))!.participants.map((p) => p.asRecorded?.text), "the spelling of the source, only of who is named").toEqual([isNamed ? "Mrs Speaker as typed" : undefined]);
    }
  });

  test.for(ATTRIBUTION_RULES)("known to no record are shown as the rule %s and their basis say", async (rule, { c }) => {
    await addCast(c);
    for (const basis of NAMING_BASES) {
      await addMeeting(c, basis, { rule, participants: [{ name: "D. Typed", organization: id("ministry"), basis, person: undefined }, { name: "Only Typed", basis: "none" }, { name: "many neighbours", category: "neighbours", basis: "none" }] });
      const organizationOnly = ["official_capacity", "public_source", "consent"].includes(basis) ? [SHOWN_UNRESOLVED[rule][basis], "Ministry of Answers", "a participant"] : [SHOWN_UNRESOLVED[rule][basis], "a participant"];
      const [first, second, third] = await participantsOf(c, basis);
      expect(organizationOnly, basis).toContain(first);
      expect([second, third], basis).toEqual(["a participant", "neighbours"]);
      expect(JSON.stringify(await getMeeting(actors.visitor, id(basis), "en", NOW, c)), basis).not.toMatch(/Only Typed/);
    }
  });

  test("whose person has no basis are named by consent without a link, as typed", async ({ c }) => {
    await addSpeaker(c, "none");
    await addMeeting(c, "meeting", { rule: "on_the_record", participants: [{ name: "Dana as agreed", person: id("speaker"), basis: "consent" }, { name: "Dana again", person: id("speaker"), basis: "none" }] });
    const page = await getMeeting(actors.visitor, id("meeting"), "en", NOW, c);
    expect(page?.participants.map(({ party }) => [party.label?.text, party.href])).toEqual([["Dana as agreed", undefined], ["Head of Audits", undefined]]);
    expect(JSON.stringify(page)).not.toMatch(/Dana Speaker/);
  });

  test("are shown to the second reader as the public will read them", async ({ c }) => {
    await addSpeaker(c, "official_capacity");
    await addMeeting(c, "meeting", { state: "submitted", rule: "closed", participants: [{ name: "Mrs Speaker as typed", person: id("speaker"), basis: "official_capacity" }] });
    for (const actor of [actors.author, actors.editor]) expect(JSON.stringify(await previewMeeting(actor, id("meeting"), "en", NOW, c))).not.toMatch(/Speaker/);
  });
});

describe("what was typed of a participant", () => {
  /** One of each kind, all on behalf of the coalition and with a note. */
  async function addAll(c: Connection, rule: AttributionRule, key = "meeting") {
    const said = { onBehalfOfId: id("coalition"), note: "Came late.", presence: "excused", mode: "online" } as const;
    return addMeeting(c, key, {
      rule,
      participants: [
        { name: "Dana Speaker", person: id("speaker"), basis: "official_capacity", ...said },
        { name: "Hidden Nameless", person: id("private"), basis: "none", ...said },
        { name: "Nameless of Answers", organization: id("ministry"), basis: "none", count: 3, countQualifier: "exactly", ...said },
        { name: "ministry of answers", organization: id("ministry"), basis: "none", ...said },
        { name: "Another Nameless", basis: "none", ...said },
        { name: "about 12 local NGOs", category: "local NGOs", basis: "none", count: 12, countQualifier: "about", mode: "in_person", note: "From three regions." },
      ],
    });
  }
  async function addPeople(c: Connection) {
    await addSpeaker(c, "official_capacity");
    await addPerson(c, "private", { title: "Hidden Nameless", basis: "none" });
    await addOrganization(c, "coalition", { title: "Coalition of Payers", by: null });
  }
  const linesOf = async (c: Connection, key = "meeting") => (await getMeeting(actors.visitor, id(key), "en", NOW, c))!.participants;

  test("is read where the rule and the basis let it be read, each in its place", async ({ c }) => {
    await addPeople(c);
    await addAll(c, "role_only");
    const lines = await linesOf(c);
    expect(lines.map((p) => [p.party.label?.text, p.onBehalfOf?.title.text, p.represented, p.note?.text, p.party.count])).toEqual([
      ["Dana Speaker", "Coalition of Payers", false, "Came late.", null],
      ["Coalition of Payers", undefined, true, undefined, null],
      ["Ministry of Answers", undefined, false, undefined, 3],
      ["Ministry of Answers", "Coalition of Payers", false, "Came late.", null],
      ["Coalition of Payers", undefined, true, undefined, null],
      ["local NGOs", undefined, false, "From three regions.", 12],
    ]);
    expect(lines.map((p) => [p.presence, p.mode])).toEqual([...Array.from({ length: 5 }, () => ["excused", "online"]), ["not_stated", "in_person"]]);
    expect(lines[5]?.party.countQualifier).toBe("about");
    expect(JSON.stringify(lines)).not.toMatch(/Nameless/);
  });

  test.for(["on_the_record", "role_only", "organization_only"] as const)("is not read of somebody in whose place a category stands (%s)", async (rule, { c }) => {
    await addPeople(c);
    const note = "Owns the bakery at the corner.";
    await addMeeting(c, "meeting", { rule, participants: [{ name: "Hidden Nameless", person: id("private"), category: "entrepreneur", basis: "none", note }, { name: "Z. Somebody", category: "trader", basis: "none", note }] });
    expect((await linesOf(c)).map((p) => [p.party.label?.text, p.note])).toEqual([["entrepreneur", undefined], ["trader", undefined]]);
  });

  test.for(["chatham_house", "closed"] as const)("is not read under the rule %s, but for a group and its number", async (rule, { c }) => {
    await addPeople(c);
    await addAll(c, rule);
    const lines = await linesOf(c);
    expect(lines.map((p) => [p.party.label?.text, p.onBehalfOf, p.represented, p.note, p.asRecorded])).toEqual([...Array.from({ length: 5 }, () => [undefined, undefined, false, undefined, undefined]), ["local NGOs", undefined, false, undefined, undefined]]);
    expect(JSON.stringify(await getMeeting(actors.author, id("meeting"), "en", NOW, c))).not.toMatch(/Coalition|Nameless|Speaker|Came late|three regions/);
  });

  test("names no organisation that nobody may read of yet", async ({ c }) => {
    await addPeople(c);
    await c.db.update(records).set({ releasedAt: null }).where(eq(records.id, id("coalition")));
    await addAll(c, "on_the_record");
    expect(JSON.stringify(await getMeeting(actors.visitor, id("meeting"), "en", NOW, c))).not.toContain("Coalition");
  });

  test("R002-5: is the spelling of the source, beside the person's own name and only where that differs", async ({ c }) => {
    await addSpeaker(c, "public_source");
    await addMeeting(c, "meeting", { rule: "role_only", participants: ["Dana Speaker", " Dana  Speaker", "Dâna Spikker"].map((name) => ({ name, person: id("speaker"), basis: "public_source" as const, note: "Not in the source." })) });
    expect((await linesOf(c)).map((p) => [p.party.label?.text, p.asRecorded?.text])).toEqual([["Dana Speaker", undefined], ["Dana Speaker", undefined], ["Dana Speaker", "Dâna Spikker"]]);
    expect((await linesOf(c)).map((p) => p.note)).toEqual([undefined, undefined, undefined]);
  });
});

describe("the facts and the agenda of a meeting", () => {
  const agendaOfMeeting = async (c: Connection, key: string, who: ActorKey = "visitor") => (await getMeeting(actors[who], id(key), "en", NOW, c))!.agenda;

  test("are read as they were typed", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting");
    await c.db.update(meetings).set({ topicsAsWritten: "Audits, rents", extraordinary: true, mode: "hybrid", openness: "open", outcomeReport: "reported", standsFor: 3, standsForQualifier: "at_least" }).where(eq(meetings.id, id("meeting")));
    expect(await getMeeting(actors.visitor, id("meeting"), "en", NOW, c)).toMatchObject({ topics: { text: "Audits, rents", lang: "en" }, extraordinary: true, mode: "hybrid", openness: "open", outcomeReport: "reported", standsFor: { count: 3, qualifier: "at_least" } });
  });

  test("say why an item was declined, and lead from one meeting to the other only whoever may read that one", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "first", { title: "The first talk", when: "2026-10-01" });
    await addMeeting(c, "second", { title: "The second talk", when: "2026-11-01" });
    await addMeeting(c, "third", { title: "The third talk", when: "2026-12-01", state: "draft" });
    const item = (key: string, meeting: string, o: Partial<typeof agendaItems.$inferInsert> = {}) => ({ id: id(key), meetingId: id(meeting), order: 1, title: "Rents", lang: "en", state: "requested" as const, ...o });
    await c.db.insert(agendaItems).values([item("a", "first", { state: "declined", declineReason: "Not ours.", attributionRule: "closed" }), item("b", "second", { carriedFromId: id("a") }), item("c", "third", { carriedFromId: id("b") })]);
    expect(await agendaOfMeeting(c, "first")).toMatchObject([{ declineReason: { text: "Not ours.", lang: "en" }, rule: "closed", carriedFrom: undefined, carriedTo: [{ meeting: { title: { text: "The second talk" } }, starts: "2026-11-01" }] }]);
    expect(await agendaOfMeeting(c, "second")).toMatchObject([{ declineReason: undefined, carriedFrom: { meeting: { title: { text: "The first talk" } }, starts: "2026-10-01" }, carriedTo: [], results: [] }]);
    const [preview] = (await previewMeeting(actors.author, id("third"), "en", NOW, c))!.agenda;
    expect(preview?.carriedFrom?.meeting.title.text).toBe("The second talk");
    await c.db.update(records).set({ withdrawnAt: NOW }).where(eq(records.id, id("first")));
    expect(JSON.stringify(await agendaOfMeeting(c, "second", "outsider"))).not.toContain("The first talk");
  });
});

describe("the speaker of an entry", () => {
  test("at a meeting of the Chatham House rule is nobody, in his own name too", async ({ c }) => {
    await addSpeaker(c, "official_capacity");
    await addMeeting(c, "meeting", { rule: "chatham_house", by: null });
    await addEntry(c, "named", { meeting: id("meeting"), kind: "statement", by: null, parties: [{ role: "speaker", person: id("speaker"), basis: "official_capacity" }, { role: "speaker", organization: id("ministry") }] });
    await addEntry(c, "own name", { meeting: id("meeting"), kind: "statement", by: "liaison", ownName: true });
    const { entries: shown } = await listTimeline(actors.visitor, NO_FILTER, [], "en", NOW, c);
    expect(shown.filter((e) => e.kind === "statement").map((e) => [e.speakers, e.recordedBy])).toEqual([[[], undefined], [[], undefined]]);
    expect(JSON.stringify(shown)).not.toMatch(/Speaker|Ministry|Audits/);
  });

  test("follows the stricter rule of the agenda item", async ({ c }) => {
    await addSpeaker(c, "official_capacity");
    await addMeeting(c, "meeting", { rule: "on_the_record", by: null });
    await c.db.insert(agendaItems).values({ id: id("item"), meetingId: id("meeting"), order: 1, title: "Item", lang: "en", state: "discussed", attributionRule: "closed" });
    await addEntry(c, "entry", { meeting: id("meeting"), kind: "statement", by: null, parties: [{ role: "speaker", person: id("speaker"), basis: "official_capacity" }] });
    const speakers = async () => (await getMeeting(actors.visitor, id("meeting"), "en", NOW, c))!.entries.find((e) => e.kind === "statement")!.speakers.map((s) => s.label.text);
    expect(await speakers()).toEqual(["Dana Speaker"]);
    await c.db.update(entries).set({ agendaItemId: id("item") }).where(eq(entries.id, id("entry")));
    expect(await speakers()).toEqual([]);
  });
});

describe("the list of meetings", () => {
  test("is newest first, a coarser date after the finer ones of its period, and pages to the end without loss", async ({ c }) => {
    await addCast(c);
    await addPlatform(c, "platform");
    await addMeeting(c, "of the year", { when: "2021" });
    await addMeeting(c, "of the month", { when: "2021-01" });
    await addMeeting(c, "of the day", { when: "2021-01-26" });
    await addMeeting(c, "undated", { when: null });
    for (let n = 0; n < 52; n++) await addMeeting(c, `meeting ${n}`, { when: "2020-05-05", releasedAt: days(-3) });
    const first = await listMeetings(actors.visitor, {}, "en", NOW, c);
    expect(first.meetings.slice(0, 3).map((m) => m.link.title.text)).toEqual(["of the day", "of the month", "of the year"]);
    expect([first.meetings.length, first.undated.length]).toEqual([50, 0]);
    const second = await listMeetings(actors.visitor, { cursor: first.next }, "en", NOW, c);
    expect(second.undated.map((m) => m.link.title.text)).toEqual(["undated"]);
    expect(new Set([...first.meetings, ...second.meetings].map((m) => m.link.id)).size).toBe(55);
    expect(second.next).toBeUndefined();
  });
});
