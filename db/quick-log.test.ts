import { describe, expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addMeeting, addOrganization, addPlatform, countOf, id, indexAll, meetingInput, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { listOwnRecords } from "./desk";
import { keepForm, keptForm } from "./drafts";
import { getMeeting, previewMeeting } from "./meetings";
import { amendForm, amendMeeting, getTypedMeeting, QUICK_LOG, recordMeeting } from "./quick-log";
import { entries, events, meetings, participants, recordParents, records, searchTexts } from "./schema";
import { releaseRecord, submitRecord } from "./publication";
import { search } from "./search";
import { asc, eq } from "./sql";

const rowOf = async (c: Connection, recordId: string) => (await c.db.select().from(records).where(eq(records.id, recordId)))[0]!;
const ownEntryOf = async (c: Connection, meetingId: string) => (await c.db.select().from(entries).where(eq(entries.ofMeetingId, meetingId)))[0]!;
const parentsOf = async (c: Connection, recordId: string) => (await c.db.select({ id: recordParents.parentId }).from(recordParents).where(eq(recordParents.recordId, recordId))).map((p) => p.id).sort();
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

describe("a logged meeting", () => {
  test("is a draft with its participants as typed, none with a basis, and one entry of its own", async ({ c }) => {
    await addCast(c);
    const platform = await addPlatform(c, "platform", { country: "TJ" });
    const typed = ["Aigul Example", "  two people, from  the ministry", "Ҳусейн Ғ."];
    const meeting = await recordMeeting(actors.author, meetingInput("meeting", { participants: typed, platform }), NOW, c);
    expect(await rowOf(c, meeting)).toMatchObject({ kind: "meeting", title: "Talk about audits", lang: "en", sortKey: "2026-11-05", country: "TJ", channel: "public", authorOrganizationId: id("authors"), createdBy: actors.author.userId, createdAt: NOW, submittedAt: null, releasedAt: null, slug: null, version: 1, practice: false });
    const rows = await c.db.select().from(participants).where(eq(participants.meetingId, meeting)).orderBy(asc(participants.order));
    expect(rows.map((p) => [p.nameAsRecorded, p.namingBasis, p.personId, p.organizationId])).toEqual(typed.map((name) => [name, "none", null, null]));
    const entry = await ownEntryOf(c, meeting);
    expect(await rowOf(c, entry.id)).toMatchObject({ kind: "entry", classification: "meeting", title: "", sortKey: "2026-11-05", country: "TJ", authorOrganizationId: id("authors"), submittedAt: null });
    expect([entry.occurred, entry.text, entry.platformId]).toEqual(["2026-11-05", null, platform]);
    expect(await parentsOf(c, meeting)).toEqual([platform]);
    expect(await parentsOf(c, entry.id)).toEqual([meeting, platform].sort());
    expect((await c.db.select({ verb: events.verb, record: events.recordId, by: events.actorId, role: events.actorRole, organization: events.organizationId, at: events.at }).from(events))).toEqual([{ verb: "recorded", record: meeting, by: actors.author.userId, role: "ngo", organization: id("authors"), at: NOW }]);
    expect((await previewMeeting(actors.author, meeting, "en", NOW, c))?.participants.map((p) => p.party.label)).toEqual([undefined, undefined, undefined]);
    expect(await getTypedMeeting(actors.colleague, meeting, NOW, c)).toMatchObject({ participants: typed, platform, country: "TJ", when: "2026-11-05" });
    expect((await listOwnRecords(actors.colleague, {}, NOW, c)).lines.map((l) => [l.id, l.state])).toEqual([[meeting, "draft"]]);
  });

  test.for([
    ["chosen", { country: "UZ", platform: "platform" }, "UZ"],
    ["of the platform", { country: null, platform: "platform" }, "TJ"],
    ["of the organisation", { country: null, platform: null }, "KZ"],
    ["of the organisation, where the platform has none", { country: null, platform: "international" }, "KZ"],
  ] as const)("has the country %s", async ([, { country, platform }, expected], { c }) => {
    await addCast(c);
    await addPlatform(c, "platform", { country: "TJ" });
    await addPlatform(c, "international", { country: null });
    const meeting = await recordMeeting(actors.author, meetingInput("meeting", { country, platform: platform && id(platform) }), NOW, c);
    expect((await rowOf(c, meeting)).country).toBe(expected);
  });

  test("that is still to come is confirmed, one of today or undated was held", async ({ c }) => {
    await addCast(c);
    for (const [when, status] of [["2026-12-02", "confirmed"], ["2026-12-01", "held"], ["2026-12", "held"], [null, "held"], ["2027", "confirmed"]] as const) {
      const meeting = await recordMeeting(actors.author, meetingInput(String(when), { when }), NOW, c);
      expect((await c.db.select({ status: meetings.status }).from(meetings).where(eq(meetings.id, meeting)))[0]?.status, String(when)).toBe(status);
    }
  });

  test.for([["not there", "nowhere"], ["not public", "hidden"], ["no platform", "ministry"]] as const)("on a platform that is %s is refused, and nothing is written", async ([, platform], { c }) => {
    await addCast(c);
    await addPlatform(c, "hidden", { state: "submitted" });
    const before = await countOf(c, records);
    await expect(recordMeeting(actors.author, meetingInput("meeting", { platform: id(platform) }), NOW, c)).rejects.toEqual(refused("notFound"));
    expect([await countOf(c, records), await countOf(c, events)]).toEqual([before, 0]);
  });

  test("is no editor's, admin's, visitor's or system's to record", async ({ c }) => {
    await addCast(c);
    for (const [who, code] of [["editor", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"], ["visitor", "signedOut"]] as const) await expect(recordMeeting(actors[who], meetingInput("meeting"), NOW, c), who).rejects.toEqual(refused(code));
    expect(await countOf(c, meetings)).toBe(0);
  });

  test("of a practice organisation carries the mark, and so does its entry", async ({ c }) => {
    await addCast(c);
    const meeting = await recordMeeting(actors.learner, meetingInput("meeting"), NOW, c);
    expect([(await rowOf(c, meeting)).practice, (await rowOf(c, (await ownEntryOf(c, meeting)).id)).practice]).toEqual([true, true]);
  });
});

describe("the form", () => {
  test("sent twice writes once, also at the same moment", async ({ c }) => {
    await addCast(c);
    const input = meetingInput("meeting");
    const ids = await Promise.all([recordMeeting(actors.author, input, NOW, c), recordMeeting(actors.author, input, NOW, c)]);
    ids.push(await recordMeeting(actors.author, input, minutes(1), c));
    expect(new Set(ids).size).toBe(1);
    expect([await countOf(c, meetings), await countOf(c, entries), await countOf(c, events), await countOf(c, participants)]).toEqual([1, 1, 1, 2]);
  });

  test("filled in anew under a used key is another meeting: no word typed is dropped", async ({ c }) => {
    await addCast(c);
    const first = await recordMeeting(actors.author, meetingInput("meeting"), NOW, c);
    const second = await recordMeeting(actors.author, { ...meetingInput("meeting"), title: "Another" }, minutes(1), c);
    const elsewhere = await recordMeeting(actors.outsider, meetingInput("meeting"), NOW, c);
    expect(new Set([first, second, elsewhere]).size).toBe(3);
    expect(await countOf(c, meetings)).toBe(3);
  });

  test("is kept unfinished for its author alone, and forgotten on success", async ({ c }) => {
    await addCast(c);
    await keepForm(actors.author, QUICK_LOG, { title: "half" }, NOW, c);
    await keepForm(actors.author, QUICK_LOG, { title: "half a sentence" }, NOW, c);
    await keepForm(actors.visitor, QUICK_LOG, { title: "nobody's" }, NOW, c);
    expect([await keptForm(actors.author, QUICK_LOG, c), await keptForm(actors.colleague, QUICK_LOG, c), await keptForm(actors.visitor, QUICK_LOG, c)]).toEqual([{ title: "half a sentence" }, undefined, undefined]);
    const meeting = await recordMeeting(actors.author, meetingInput("meeting"), NOW, c);
    expect(await keptForm(actors.author, QUICK_LOG, c)).toBeUndefined();
    await keepForm(actors.author, amendForm(meeting), { title: "amended by half" }, NOW, c);
    await amendMeeting(actors.author, meeting, 1, meetingInput("meeting"), minutes(1), c);
    expect(await keptForm(actors.author, amendForm(meeting), c)).toBeUndefined();
  });

  test("amends a draft whole: people, place on the timeline, parents and search text", async ({ c }) => {
    await addCast(c);
    const platform = await addPlatform(c, "platform", { country: "TJ" });
    const meeting = await recordMeeting(actors.author, meetingInput("meeting"), NOW, c);
    await amendMeeting(actors.colleague, meeting, 1, meetingInput("x", { title: "Zebra crossing", when: "2025", platform, participants: ["Someone Else"], lang: "ru" }), minutes(1), c);
    const entry = await ownEntryOf(c, meeting);
    expect(await rowOf(c, meeting)).toMatchObject({ title: "Zebra crossing", sortKey: "2025", version: 2, lang: "ru", country: "TJ", createdBy: actors.author.userId });
    expect([entry.occurred, entry.platformId, (await rowOf(c, entry.id)).sortKey]).toEqual(["2025", platform, "2025"]);
    expect([await parentsOf(c, meeting), await parentsOf(c, entry.id)]).toEqual([[platform], [meeting, platform].sort()]);
    expect((await getTypedMeeting(actors.author, meeting, NOW, c))?.participants).toEqual(["Someone Else"]);
    await submitRecord(actors.author, meeting, 2, minutes(2), c);
    await releaseRecord(actors.editor, meeting, 3, minutes(3), c);
    expect((await search(actors.visitor, "zebra", "en", minutes(4), c)).hits.map((h) => h.id)).toEqual([meeting]);
    expect((await search(actors.visitor, "audits", "en", minutes(4), c)).hits).toEqual([]);
    expect(await getMeeting(actors.visitor, meeting, "en", minutes(4), c)).toBeDefined();
  });

  test.for([["submitted", "wrongState"], ["released", "wrongState"], ["withdrawn", "wrongState"]] as const)("amends nothing that is %s", async ([state, code], { c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state });
    await expect(amendMeeting(actors.author, id("meeting"), 1, meetingInput("x"), NOW, c)).rejects.toEqual(refused(code));
  });

  test("of another organisation's draft is not there", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state: "draft" });
    for (const who of ["outsider", "liaison", "editor", "admin"] as const) await expect(amendMeeting(actors[who], id("meeting"), 1, meetingInput("x"), NOW, c), who).rejects.toEqual(refused("notFound"));
    await expect(amendMeeting(actors.author, id("no such meeting"), 1, meetingInput("x"), NOW, c)).rejects.toEqual(refused("notFound"));
  });
});

describe("the search text of a meeting", () => {
  test("holds no participant's name, neither when recorded nor amended nor indexed anew", async ({ c }) => {
    await addCast(c);
    await addOrganization(c, "named", { title: "Xylophone Society" });
    const meeting = await recordMeeting(actors.author, meetingInput("meeting", { participants: ["Quokka Participant"] }), NOW, c);
    await amendMeeting(actors.author, meeting, 1, meetingInput("x", { participants: ["Quokka Participant", "Wombat Guest"] }), NOW, c);
    const names = async () => (await c.db.select({ folded: searchTexts.folded }).from(searchTexts)).filter(({ folded }) => /quokka|wombat|kuoka/i.test(folded));
    expect(await names()).toEqual([]);
    await c.db.delete(searchTexts);
    await indexAll(c);
    expect(await names()).toEqual([]);
    expect(await countOf(c, searchTexts)).toBe(await countOf(c, records));
  });
});
