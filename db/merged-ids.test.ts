import { describe, expect } from "vitest";
import { type RecordFormInput, recordFormInput } from "@/lib/record-form-input";
import { test } from "@/tests/database";
import { actors, addCast, addIssue, addMeeting, addOrganization, addPlace, addSource, days, id, minutes } from "@/tests/factories";
import { StaleError, type Connection } from "./client";
import { getMergePage } from "./merge-page";
import { mergeRecords } from "./merges";
import { releaseRecord, returnRecord, submitRecord } from "./publication";
import { changeRecord } from "./record-form";
import { changes, corroborations, issues, meetingPlaces, participants, records } from "./schema";
import { and, desc, eq, isNull } from "./sql";

const typed = (raw: Record<string, string>) => recordFormInput.parse({ key: id(JSON.stringify(raw)), why: "It was wrong.", whyLang: "en", ...raw }) as RecordFormInput & { id: string; version: number };
const versionOf = async (c: Connection, record: string) => (await c.db.select({ version: records.version }).from(records).where(eq(records.id, record)))[0]!.version;
const merge = async (c: Connection, from: string, into: string) => mergeRecords(actors.editor, { from, into, fromVersion: await versionOf(c, from), intoVersion: await versionOf(c, into), keep: {} }, minutes(5), c);
const waiting = async (c: Connection) => (await c.db.select({ id: records.id, version: records.version }).from(records).where(and(eq(records.classification, "correction"), isNull(records.releasedAt))).orderBy(desc(records.createdAt)))[0]!;
const release = async (c: Connection, now = minutes(10)) => {
  const { id: correction, version } = await waiting(c);
  return releaseRecord(actors.editor, correction, version, now, c);
};

describe("a correction that waits", () => {
  test("keeps the record that it corrects from being merged away, until it is released or returned", async ({ c }) => {
    await addCast(c);
    const [from, into] = [await addIssue(c, "from"), await addIssue(c, "into")];
    const correct = async (title: string, now: Date) => changeRecord(actors.author, typed({ noun: "issue", id: from, version: String(await versionOf(c, from)), title, lang: "en", country: "KZ", opened: "2026-10" }), now, c);
    await correct("First", minutes(1));
    await expect(merge(c, from, into)).rejects.toThrow("correctionWaits");
    expect((await getMergePage(actors.editor, "issue", into, from, "en", minutes(2), c))?.obstacle).toBe("correctionWaits");
    expect((await c.db.select({ into: records.mergedIntoId }).from(records).where(eq(records.id, from)))[0]?.into).toBeNull();
    await release(c, minutes(2));
    await correct("Second", minutes(3));
    const returned = await waiting(c);
    await returnRecord(actors.editor, returned.id, returned.version, "not_this_case", "Why?", minutes(4), c);
    await merge(c, from, into);
    await submitRecord(actors.author, returned.id, returned.version + 1, minutes(6), c); // sent once more after the merge
    await expect(release(c)).rejects.toThrow(StaleError);
    expect((await c.db.select({ title: records.title }).from(records).where(eq(records.id, from)))[0]?.title).toBe("First");
    expect((await c.db.select().from(issues)).length).toBe(2);
  });

  test("of the record that stays does not hold up the merge, and is released after it", async ({ c }) => {
    await addCast(c);
    const [from, into] = [await addIssue(c, "from"), await addIssue(c, "into")];
    await changeRecord(actors.author, typed({ noun: "issue", id: into, version: "1", title: "A better title", lang: "en", country: "KZ", opened: "2026-10" }), minutes(1), c);
    await merge(c, from, into);
    await release(c);
    expect((await c.db.select({ title: records.title }).from(records).where(eq(records.id, into)))[0]?.title).toBe("A better title");
  });

  test("names what a body has become part of, at any distance, and so does its history", async ({ c }) => {
    await addCast(c);
    for (const key of ["O1", "O2", "O3"]) await addOrganization(c, key, { by: null, side: "government" });
    const meeting = await addMeeting(c, "meeting", { participants: [{ name: "Somebody" }] });
    const participant = id("meeting/participant/0");
    await changeRecord(actors.author, typed({ noun: "meeting", part: "participants", id: meeting, row: participant, version: "1", nameAsRecorded: "Somebody", lang: "en", organizationId: id("O1"), role: "participant", presence: "present", mode: "in_person", namingBasis: "none" }), minutes(1), c);
    await merge(c, id("O1"), id("O2"));
    await merge(c, id("O2"), id("O3"));
    await release(c);
    expect(await c.db.select({ organization: participants.organizationId }).from(participants)).toEqual([{ organization: id("O3") }]);
    const [line] = await c.db.select({ after: changes.after, version: changes.version }).from(changes).where(eq(changes.rowId, participant));
    expect(line).toMatchObject({ after: { organizationId: id("O3") }, version: 2 });
  });

  test("that takes away what has been merged since finds it by what it became", async ({ c }) => {
    await addCast(c);
    for (const key of ["O1", "O2", "O3"]) await addOrganization(c, key, { by: null, side: "government" });
    const meeting = await addMeeting(c, "meeting", { participants: [{ name: "Somebody", organization: id("O1") }] });
    const participant = id("meeting/participant/0");
    await changeRecord(actors.author, typed({ noun: "meeting", part: "participants", id: meeting, row: participant, version: "1", nameAsRecorded: "Somebody", lang: "en", organizationId: id("O3"), role: "participant", presence: "present", mode: "in_person", namingBasis: "none" }), minutes(1), c);
    await merge(c, id("O1"), id("O2"));
    await release(c);
    expect(await c.db.select({ organization: participants.organizationId }).from(participants)).toEqual([{ organization: id("O3") }]);
  });

  test("puts a meeting at the place that is kept, and lists sources once", async ({ c }) => {
    await addCast(c);
    for (const key of ["P1", "P2"]) await addPlace(c, key);
    for (const key of ["S1", "S2"]) await addSource(c, key);
    const meeting = await addMeeting(c, "meeting");
    await changeRecord(actors.author, typed({ noun: "meeting", part: "meetingPlaces", id: meeting, version: "1", placeId: id("P1") }), minutes(1), c);
    await merge(c, id("P1"), id("P2"));
    await release(c);
    expect(await c.db.select({ place: meetingPlaces.placeId }).from(meetingPlaces)).toEqual([{ place: id("P2") }]);
    await changeRecord(actors.author, typed({ noun: "meeting", part: "corroborations", id: meeting, version: String(await versionOf(c, meeting)), result: "corroborated", lang: "en", sourceIds: `${id("S1")}\n${id("S2")}` }), minutes(11), c);
    await merge(c, id("S1"), id("S2"));
    await release(c, days(1));
    expect(await c.db.select({ sources: corroborations.sourceIds }).from(corroborations)).toEqual([{ sources: [id("S2")] }]);
  });
});
