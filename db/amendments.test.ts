import { describe, expect } from "vitest";
import { type RecordFormInput, recordFormInput } from "@/lib/record-form-input";
import type { Keep } from "@/lib/keep-input";
import type { RecordKind } from "@/lib/records";
import { test } from "@/tests/database";
import { actors, addCast, addIssue, addMeeting, addPlatform, addPost, followUpInput, id, meetingInput, minutes, NOW } from "@/tests/factories";
import { listChanges } from "./changes";
import { type Connection, StaleError } from "./client";
import { amendFollowUp, getTypedFollowUp, recordFollowUp } from "./follow-ups";
import { amendPromise, getTypedPromise, recordPromise } from "./promises";
import { returnRecord } from "./publication";
import { amendMeeting, getTypedMeeting, recordMeeting } from "./quick-log";
import { changeRecord, removeRow } from "./record-form";
import { getTypedRecord, listTypedRows } from "./record-form-values";
import { entries, entryParties, meetings, participants, recordParents, records } from "./schema";
import { asc, eq } from "./sql";

/** The whole record form of a record as it was opened, with what is typed over it. */
async function formOf(c: Connection, actor: (typeof actors)["author" | "liaison"], noun: RecordKind, of: string) {
  const opened = (await getTypedRecord(actor, noun, of, minutes(1), c))!;
  return (over: Record<string, string>) => recordFormInput.parse({ key: id("form"), whyLang: "en", noun, id: of, version: String(opened.version), ...opened.values, ...over }) as RecordFormInput & { id: string; version: number };
}
const meetingOf = async (c: Connection, of: string) => (await c.db.select().from(meetings).where(eq(meetings.id, of)))[0]!;
const parentsOf = async (c: Connection, of: string) => (await c.db.select({ id: recordParents.parentId }).from(recordParents).where(eq(recordParents.recordId, of))).map((p) => p.id).sort();
const lines = async (c: Connection, of: string, actor: (typeof actors)["author" | "liaison"] = actors.author) => (await listChanges(actor, of, minutes(9), c)).map(({ part, before, after }) => [part, before, after]);
const chosen = (comparedWith: number, keep: Keep) => ({ comparedWith, keep });

describe("the quick log, sent again over a draft", () => {
  test("leaves in the history what differs and nothing else", async ({ c }) => {
    await addCast(c);
    const meeting = await recordMeeting(actors.author, meetingInput("m"), NOW, c);
    await amendMeeting(actors.colleague, meeting, 1, meetingInput("m", { title: "Talk about fines", country: "KZ", participants: ["Aigul Example", "a third person"] }), minutes(1), c);
    expect(await lines(c, meeting)).toEqual([
      ["participants", null, { nameAsRecorded: "a third person", lang: "en" }],
      ["participants", expect.objectContaining({ nameAsRecorded: "two people from the ministry", role: "participant", namingBasis: "none" }), null],
      ["fields", { title: "Talk about audits" }, { title: "Talk about fines" }],
    ]);
    expect((await listChanges(actors.author, meeting, minutes(9), c)).map(({ version, by }) => [version, by])).toEqual([[2, "colleague"], [2, "colleague"], [2, "colleague"]]);
    await amendMeeting(actors.author, meeting, 2, meetingInput("m", { title: "Talk about fines", country: "KZ", participants: ["Aigul Example", "a third person"] }), minutes(2), c);
    expect(await lines(c, meeting)).toHaveLength(3);
  });

  test("after somebody else's record form keeps what that one wrote", async ({ c }) => {
    await addCast(c);
    const meeting = await recordMeeting(actors.author, meetingInput("m"), NOW, c);
    const form = await formOf(c, actors.author, "meeting", meeting);
    await changeRecord(actors.colleague, form({ summary: "What was said, in short.", starts: "2026-11-06" }), minutes(1), c);
    expect(await amendMeeting(actors.author, meeting, 1, meetingInput("m", { title: "Talk about fines", country: "KZ" }), minutes(2), c)).toBeUndefined();
    expect((await getTypedRecord(actors.author, "meeting", meeting, minutes(3), c))?.values).toMatchObject({ title: "Talk about fines", summary: "What was said, in short.", starts: "2026-11-06" });
    expect((await c.db.select({ occurred: entries.occurred }).from(entries).where(eq(entries.ofMeetingId, meeting)))[0]?.occurred).toBe("2026-11-06");
  });

  test("is not written over by a record form that was opened before it", async ({ c }) => {
    await addCast(c);
    const meeting = await recordMeeting(actors.author, meetingInput("m"), NOW, c);
    const form = await formOf(c, actors.colleague, "meeting", meeting);
    await amendMeeting(actors.author, meeting, 1, meetingInput("m", { title: "Talk about fines", country: "KZ" }), minutes(1), c);
    expect(await changeRecord(actors.colleague, form({ summary: "In short." }), minutes(2), c)).toMatchObject({ id: meeting });
    expect((await getTypedRecord(actors.author, "meeting", meeting, minutes(3), c))?.values).toMatchObject({ title: "Talk about fines", summary: "In short." });
    expect(await changeRecord(actors.colleague, form({ title: "Talk about audits of NGOs" }), minutes(3), c)).toEqual({ conflicts: [{ field: "title", mine: { title: "Talk about audits of NGOs" }, theirs: { title: "Talk about fines" }, by: "author" }], comparedWith: 3 });
  });

  test("shows what both wrote in one field, writes nothing until somebody chooses, and asks again about what changed since", async ({ c }) => {
    await addCast(c);
    const meeting = await recordMeeting(actors.author, meetingInput("m"), NOW, c);
    const form = await formOf(c, actors.author, "meeting", meeting);
    await changeRecord(actors.colleague, form({ title: "Theirs", starts: "2026-11-07" }), minutes(1), c);
    const mine = meetingInput("m", { title: "Mine", when: "2026-11-08", country: "KZ" });
    const open = [{ field: "when", mine: { starts: "2026-11-08" }, theirs: { starts: "2026-11-07" }, by: "colleague" }, { field: "title", mine: { title: "Mine" }, theirs: { title: "Theirs" }, by: "colleague" }];
    expect(await amendMeeting(actors.author, meeting, 1, mine, minutes(2), c)).toEqual({ conflicts: open, comparedWith: 2 });
    expect(await getTypedMeeting(actors.author, meeting, minutes(3), c)).toMatchObject({ version: 2, title: "Theirs", when: "2026-11-07" });
    await changeRecord(actors.colleague, (await formOf(c, actors.author, "meeting", meeting))({ title: "Theirs once more" }), minutes(3), c);
    const decided = { ...mine, ...chosen(2, { title: "mine", when: "theirs" }) };
    expect(await amendMeeting(actors.author, meeting, 1, decided, minutes(4), c)).toMatchObject({ conflicts: [{ field: "title", theirs: { title: "Theirs once more" } }], comparedWith: 3 });
    expect(await amendMeeting(actors.author, meeting, 1, { ...decided, comparedWith: 3 }, minutes(5), c)).toBeUndefined();
    expect(await getTypedMeeting(actors.author, meeting, minutes(6), c)).toMatchObject({ version: 4, title: "Mine", when: "2026-11-07" });
  });

  test("adds its names to those that others have added, and loses no detail of a row it did not touch", async ({ c }) => {
    await addCast(c);
    const meeting = await recordMeeting(actors.author, meetingInput("m"), NOW, c);
    const [aigul, two] = (await listTypedRows(actors.author, "meeting", meeting, "participants", NOW, c))!;
    const row = (over: Record<string, string>, version: string) => recordFormInput.parse({ key: id("form"), whyLang: "en", noun: "meeting", part: "participants", id: meeting, version, lang: "en", role: "participant", presence: "present", mode: "not_stated", namingBasis: "none", ...over }) as RecordFormInput & { id: string; version: number };
    await changeRecord(actors.colleague, row({ nameAsRecorded: "A guest" }, "1"), minutes(1), c);
    await changeRecord(actors.colleague, row({ row: aigul!.row, nameAsRecorded: "Aigul Example", role: "chair" }, "2"), minutes(1), c);
    expect(await amendMeeting(actors.author, meeting, 1, meetingInput("m", { country: "KZ", participants: ["Aigul Example", "two people from the ministry", "My guest"] }), minutes(2), c)).toBeUndefined();
    const rows = await c.db.select({ name: participants.nameAsRecorded, role: participants.role }).from(participants).where(eq(participants.meetingId, meeting)).orderBy(asc(participants.order));
    expect(rows).toEqual([{ name: "Aigul Example", role: "chair" }, { name: "two people from the ministry", role: "participant" }, { name: "A guest", role: "participant" }, { name: "My guest", role: "participant" }]);

    await removeRow(actors.colleague, { noun: "meeting", part: "participants", id: meeting, row: two!.row, version: 4, why: "", whyLang: "en" }, minutes(3), c);
    const without = meetingInput("m", { country: "KZ", participants: ["three people from the ministry"] }); // over what was there at first
    const both = { mine: { nameAsRecorded: "three people from the ministry" }, theirs: { nameAsRecorded: "Aigul Example\nA guest\nMy guest" } };
    expect(await amendMeeting(actors.author, meeting, 1, without, minutes(4), c)).toEqual({ conflicts: [{ field: "participants", ...both, by: "colleague" }], comparedWith: 5 });
    expect(await amendMeeting(actors.author, meeting, 1, { ...without, ...chosen(5, { participants: "theirs" }) }, minutes(5), c)).toBeUndefined();
    expect((await getTypedMeeting(actors.author, meeting, minutes(6), c))?.participants).toEqual(["Aigul Example", "A guest", "My guest"]);
    expect(await amendMeeting(actors.author, meeting, 1, { ...without, ...chosen(6, { participants: "mine" }) }, minutes(7), c)).toBeUndefined();
    expect((await getTypedMeeting(actors.author, meeting, minutes(8), c))?.participants).toEqual(["three people from the ministry"]);
  });

  test("over a version that there has not been is stale, and of two at once one is told", async ({ c }) => {
    await addCast(c);
    const meeting = await recordMeeting(actors.author, meetingInput("m"), NOW, c);
    await expect(amendMeeting(actors.author, meeting, 2, meetingInput("m"), minutes(1), c)).rejects.toBeInstanceOf(StaleError);
    const sent = await Promise.allSettled([amendMeeting(actors.author, meeting, 1, meetingInput("m", { title: "One" }), minutes(1), c), amendMeeting(actors.colleague, meeting, 1, meetingInput("m", { title: "Other" }), minutes(1), c)]);
    expect(sent.filter((one) => one.status === "fulfilled" && one.value === undefined)).toHaveLength(1);
    expect((await c.db.select({ version: records.version }).from(records).where(eq(records.id, meeting)))[0]?.version).toBe(2);
  });
});

describe("an amended meeting keeps", () => {
  test.for(["tentative", "cancelled", "postponed"] as const)("that it is %s, whether its title or its date changes", async (status, { c }) => {
    await addCast(c);
    const meeting = await recordMeeting(actors.author, meetingInput("m"), NOW, c);
    await c.db.update(meetings).set({ status }).where(eq(meetings.id, meeting));
    await amendMeeting(actors.author, meeting, 1, meetingInput("m", { title: "Talk about fines" }), minutes(1), c);
    await amendMeeting(actors.author, meeting, 2, meetingInput("m", { title: "Talk about fines", when: "2027-02-01" }), minutes(2), c);
    expect(await meetingOf(c, meeting)).toMatchObject({ status, starts: "2027-02-01" });
  });

  test("a status that its date gave it, unless the date changes", async ({ c }) => {
    await addCast(c);
    const meeting = await recordMeeting(actors.author, meetingInput("m", { when: "2026-12-02" }), NOW, c);
    const later = new Date("2026-12-05T10:00:00Z");
    await amendMeeting(actors.author, meeting, 1, meetingInput("m", { when: "2026-12-02", title: "Talk about fines" }), later, c);
    expect((await meetingOf(c, meeting)).status).toBe("confirmed");
    await amendMeeting(actors.author, meeting, 2, meetingInput("m", { when: "2026-12-03", title: "Talk about fines" }), later, c);
    expect((await meetingOf(c, meeting)).status).toBe("held");
    await amendMeeting(actors.author, meeting, 3, meetingInput("m", { when: "2027-01-03", title: "Talk about fines" }), later, c);
    expect((await meetingOf(c, meeting)).status).toBe("confirmed");
  });

  test("the visit of which it is part, and its entry with it, while its platform changes", async ({ c }) => {
    await addCast(c);
    const [first, second] = [await addPlatform(c, "first"), await addPlatform(c, "second")];
    await addMeeting(c, "visit");
    const meeting = await recordMeeting(actors.author, meetingInput("m", { platform: first }), NOW, c);
    await changeRecord(actors.author, (await formOf(c, actors.author, "meeting", meeting))({ partOfId: "visit" }), minutes(1), c);
    const [entry] = await c.db.select({ id: entries.id }).from(entries).where(eq(entries.ofMeetingId, meeting));
    await amendMeeting(actors.author, meeting, 2, meetingInput("m", { platform: first, country: "KZ", title: "Talk about fines" }), minutes(2), c);
    expect([await parentsOf(c, meeting), await parentsOf(c, entry!.id)]).toEqual([[first, id("visit")].sort(), [first, id("visit"), meeting].sort()]);
    await amendMeeting(actors.author, meeting, 3, meetingInput("m", { platform: second, country: "KZ", when: "2025" }), minutes(3), c);
    expect([await parentsOf(c, meeting), await parentsOf(c, entry!.id)]).toEqual([[second, id("visit")].sort(), [second, id("visit"), meeting].sort()]);
    expect(await c.db.select({ key: recordParents.sortKey }).from(recordParents).where(eq(recordParents.recordId, entry!.id))).toEqual([{ key: "2025" }, { key: "2025" }, { key: "2025" }]);
    expect((await meetingOf(c, meeting)).partOfId).toBe(id("visit"));
    await amendMeeting(actors.author, meeting, 4, meetingInput("m", { country: "KZ", when: "2025" }), minutes(4), c);
    expect([await parentsOf(c, meeting), await parentsOf(c, entry!.id)]).toEqual([[id("visit")], [id("visit"), meeting].sort()]);
  });
});

async function addCase(c: Connection) {
  await addCast(c);
  await addPost(c, "minister", { organization: id("ministry") });
  return addIssue(c, "issue", { by: null, parties: [{ role: "raised", organization: id("authors"), basis: "public_source" }, { role: "asked", organization: id("ministry") }] });
}
const returned = (c: Connection, entry: string) => returnRecord(actors.editor, entry, 1, "personal_data", "A name.", minutes(1), c);

describe("own words that were sent back", () => {
  test("leave in the history what differs, and stand beside what a record form wrote", async ({ c }) => {
    const issue = await addCase(c);
    const text = await recordFollowUp(actors.author, followUpInput("f", issue), NOW, c);
    await returned(c, text);
    const form = await formOf(c, actors.colleague, "entry", text);
    await changeRecord(actors.colleague, form({ title: "We wrote twice.", registrationNumber: "7" }), minutes(2), c);
    expect(await amendFollowUp(actors.author, text, 2, followUpInput("f", issue, { document: "No 9" }), minutes(3), c)).toBeUndefined();
    expect(await getTypedFollowUp(actors.author, text, minutes(4), c)).toMatchObject({ text: "We wrote twice. The letter has a number.", document: "No 9", version: 4 });
    expect((await lines(c, text))[0]).toEqual(["fields", { documentNumber: null }, { documentNumber: "No 9" }]);
    expect(await changeRecord(actors.colleague, form({ documentNumber: "No 10" }), minutes(5), c)).toMatchObject({ conflicts: [{ field: "documentNumber", mine: { documentNumber: "No 10" }, theirs: { documentNumber: "No 9" }, by: "author" }], comparedWith: 4 });
    const mine = followUpInput("f", issue, { text: "We wrote three times. The letter has a number.", document: "No 9" });
    expect(await amendFollowUp(actors.author, text, 2, mine, minutes(6), c)).toMatchObject({ conflicts: [{ field: "text", mine: { title: "We wrote three times.", text: "The letter has a number." }, theirs: { title: "We wrote twice.", text: "The letter has a number." } }], comparedWith: 4 });
    expect(await amendFollowUp(actors.author, text, 2, { ...mine, ...chosen(4, { text: "mine" }) }, minutes(7), c)).toBeUndefined();
    expect(await getTypedFollowUp(actors.author, text, minutes(8), c)).toMatchObject({ text: "We wrote three times. The letter has a number.", document: "No 9" });
  });

  test("of an answer keep in the history who spoke, and whoever else is named in it", async ({ c }) => {
    const issue = await addCase(c);
    const answer = await recordFollowUp(actors.liaison, followUpInput("a", issue, { as: id("minister") }), NOW, c);
    await returned(c, answer);
    await c.db.insert(entryParties).values({ id: id("signs"), entryId: answer, role: "signatory", order: 5, organizationId: id("practiceAuthority"), publicBasis: "official_capacity" });
    await amendFollowUp(actors.liaison, answer, 2, followUpInput("a", issue), minutes(2), c);
    expect((await lines(c, answer, actors.liaison))[0]).toEqual(["entryParties", { organizationId: null, postId: id("minister") }, { organizationId: id("ministry"), postId: null }]);
    expect(await amendFollowUp(actors.liaison, answer, 2, followUpInput("a", issue, { as: id("minister") }), minutes(3), c)).toBeUndefined();
    expect((await getTypedFollowUp(actors.liaison, answer, minutes(4), c))?.as, "this form had not touched it").toBeNull();
    expect(await c.db.$count(entryParties, eq(entryParties.entryId, answer))).toBe(2);
  });

  test("of the days that a promise counts are shown to whoever writes over an older page", async ({ c }) => {
    const issue = await addCase(c);
    const said = { issue, text: "We will answer.", lang: "en" as const, when: "2026-11-20", as: null, basis: null, document: null, documentDate: null, point: null, source: null, with: [], key: id("promise") };
    const within = (count: number) => ({ asSaid: "soon", due: null, counted: { count, unit: "working_days" as const } });
    const promise = await recordPromise(actors.liaison, { ...said, deadline: within(10) }, NOW, c);
    await returned(c, promise);
    await amendPromise(actors.liaison, promise, 2, { ...said, deadline: within(20) }, minutes(2), c);
    const stale = { ...said, text: "We will answer everybody.", deadline: within(10) };
    const open = await amendPromise(actors.liaison, promise, 2, stale, minutes(3), c);
    expect(open?.conflicts).toEqual([{ field: "count", mine: { count: 10, unit: "working_days" }, theirs: { count: 20, unit: "working_days" }, by: null }]);
    await amendPromise(actors.liaison, promise, 2, { ...stale, ...chosen(open!.comparedWith, { count: "theirs" }) }, minutes(4), c);
    expect(await getTypedPromise(actors.liaison, promise, minutes(5), c)).toMatchObject({ text: "We will answer everybody.", count: 20 });
  });

  test("of a promise leave in the history its words, its deadline and its parties, and keep whoever is no part of the form", async ({ c }) => {
    const issue = await addCase(c);
    const said = { issue, text: "We will review all decisions.", lang: "en" as const, when: "2026-11-20", as: id("minister"), basis: null, document: null, documentDate: null, point: null, source: null, with: [id("practiceAuthority")], deadline: { asSaid: "by March", due: "2027-03", counted: null }, key: id("promise") };
    const promise = await recordPromise(actors.liaison, said, NOW, c);
    await returned(c, promise);
    await c.db.insert(entryParties).values({ id: id("signs"), entryId: promise, role: "signatory", order: 9, organizationId: id("practiceAuthority"), publicBasis: "official_capacity" });
    const form = await formOf(c, actors.liaison, "entry", promise);
    await amendPromise(actors.liaison, promise, 2, { ...said, deadline: { asSaid: "by May", due: "2027-05", counted: null }, with: [] }, minutes(2), c);
    expect(await lines(c, promise, actors.liaison)).toEqual([
      ["entryParties", expect.objectContaining({ role: "responsible", organizationId: id("practiceAuthority") }), null],
      ["commitments", { deadlineAsSaid: "by March", deadline: "2027-03" }, { deadlineAsSaid: "by May", deadline: "2027-05" }],
    ]);
    expect(await c.db.$count(entryParties, eq(entryParties.role, "signatory"))).toBe(1);
    await changeRecord(actors.liaison, form({ title: "We will review every decision." }), minutes(3), c);
    const again = { ...said, deadline: { asSaid: "by June", due: "2027-06", counted: null } };
    const open = await amendPromise(actors.liaison, promise, 2, again, minutes(4), c);
    expect(open?.conflicts.map(({ field, mine, theirs }) => [field, mine, theirs])).toEqual([
      ["asSaid", { deadlineAsSaid: "by June" }, { deadlineAsSaid: "by May" }], ["due", { deadline: "2027-06" }, { deadline: "2027-05" }], ["with1", { party: [id("practiceAuthority")] }, { party: [] }],
    ]);
    expect(await amendPromise(actors.liaison, promise, 2, { ...again, ...chosen(open!.comparedWith, { asSaid: "theirs", due: "theirs", with1: "mine" }) }, minutes(5), c)).toBeUndefined();
    expect(await getTypedPromise(actors.liaison, promise, minutes(6), c)).toMatchObject({ text: "We will review every decision.", asSaid: "by May", due: "2027-05", with: [id("practiceAuthority")], as: id("minister") });
  });
});
