import { describe, expect } from "vitest";
import { ATTRIBUTION_RULES, type AttributionRule, NAMING_BASES, type NamingBasis } from "@/lib/naming";
import { NO_FILTER } from "@/lib/timeline-filter";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addMeeting, addPerson, addPlatform, addPost, days, id, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { getMeeting, listMeetings, previewMeeting } from "./meetings";
import { agendaItems, entries } from "./schema";
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
      if (!shown.includes("Speaker")) expect(page, basis).not.toMatch(/Speaker/);
      expect(page, basis).not.toMatch(/as typed/);
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
