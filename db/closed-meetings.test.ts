import { describe, expect } from "vitest";
import { type RecordFormInput, recordFormInput } from "@/lib/record-form-input";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, addMeeting, countOf, id, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { closeMeeting, reopenMeeting, setItemOutcome } from "./meeting-acts";
import { releaseRecord } from "./publication";
import { changeRecord, removeRow } from "./record-form";
import { getTypedRecord } from "./record-form-values";
import { agendaItems, changes, entries, records } from "./schema";
import { eq } from "./sql";

const closed = expect.objectContaining({ name: "Refusal", code: "meetingClosed" });
const form = (raw: Record<string, string>) => recordFormInput.parse({ key: id(JSON.stringify(raw)), whyLang: "en", ...raw }) as RecordFormInput & { id: string; version: number };
const item = { noun: "meeting", part: "agendaItems", title: "Audits", lang: "en", state: "discussed" };
const answer = { noun: "entry", classification: "official_response", title: "answer", lang: "en", occurred: "2026-11-10" };

/** A draft of a meeting with one agenda item, answered by an entry of the same organisation, and closed. */
async function addClosed(c: Connection, state: "draft" | "released" = "draft") {
  await addCast(c);
  const meeting = await addMeeting(c, "meeting", { state });
  await c.db.insert(agendaItems).values({ id: id("item"), meetingId: meeting, order: 0, title: "Audits", lang: "en", state: "discussed" });
  await addEntry(c, "answer", { meeting, state, kind: "official_response", title: "answer" });
  await c.db.update(entries).set({ agendaItemId: id("item") }).where(eq(entries.id, id("answer")));
  await closeMeeting(actors.author, meeting, 1, NOW, c);
  return meeting;
}
const versionOf = async (c: Connection, of: string) => String((await c.db.select({ version: records.version }).from(records).where(eq(records.id, of)))[0]?.version);

describe("while a meeting's record is closed", () => {
  test("its agenda stays as it is, by every door", async ({ c }) => {
    const meeting = await addClosed(c);
    const doors: [string, (version: string) => Promise<unknown>][] = [
      ["added to", (version) => changeRecord(actors.author, form({ ...item, id: meeting, version, title: "Fines" }), minutes(1), c)],
      ["changed", (version) => changeRecord(actors.author, form({ ...item, id: meeting, version, row: id("item"), state: "accepted" }), minutes(1), c)],
      ["taken away", (version) => removeRow(actors.author, { noun: "meeting", part: "agendaItems", id: meeting, row: id("item"), version: Number(version), why: "", whyLang: "en" }, minutes(1), c)],
      ["given an outcome", (version) => setItemOutcome(actors.author, meeting, Number(version), id("item"), "no_answer", minutes(1), c)],
    ];
    for (const [what, door] of doors) await expect(door("2"), what).rejects.toEqual(closed);
    expect([await countOf(c, changes), await countOf(c, agendaItems), await versionOf(c, meeting)]).toEqual([0, 1, "2"]);
    await reopenMeeting(actors.author, meeting, 2, minutes(2), c);
    await changeRecord(actors.author, form({ ...item, id: meeting, version: "3", title: "Fines" }), minutes(3), c);
    expect(await countOf(c, agendaItems)).toBe(2);
  });

  test("the entry that is an item's outcome stays with it and stays one; its words may change, and so may the rest of the meeting", async ({ c }) => {
    const meeting = await addClosed(c);
    const issue = await addIssue(c, "issue", { by: null, title: "issue" });
    const opened = (await getTypedRecord(actors.author, "entry", id("answer"), NOW, c))!;
    const of = (over: Record<string, string>) => form({ noun: "entry", id: id("answer"), version: "1", ...opened.values, ...over });
    await expect(changeRecord(actors.author, of({ agendaItemId: "" }), minutes(1), c)).rejects.toEqual(closed);
    await expect(changeRecord(actors.author, of({ agendaItemId: "", meetingId: "", issueId: issue }), minutes(1), c)).rejects.toEqual(closed);
    await expect(changeRecord(actors.author, of({ classification: "raised" }), minutes(1), c)).rejects.toEqual(closed);
    expect(await changeRecord(actors.author, of({ title: "The ministry answered.", classification: "undertaking" }), minutes(1), c)).toMatchObject({ id: id("answer") });
    expect(await changeRecord(actors.author, form({ ...(await getTypedRecord(actors.author, "meeting", meeting, NOW, c))!.values, noun: "meeting", id: meeting, version: "2", summary: "In short." }), minutes(1), c)).toMatchObject({ id: meeting });
  });

  test("no correction that was written before changes its agenda, until it is open again", async ({ c }) => {
    await addCast(c);
    const meeting = await addMeeting(c, "meeting");
    await changeRecord(actors.author, form({ ...item, id: meeting, version: "1", why: "It was left out." }), NOW, c);
    await closeMeeting(actors.author, meeting, 1, minutes(1), c);
    const [correction] = await c.db.select({ id: records.id, version: records.version }).from(records).where(eq(records.classification, "correction"));
    await expect(releaseRecord(actors.editor, correction!.id, correction!.version, minutes(2), c)).rejects.toEqual(closed);
    expect(await countOf(c, agendaItems)).toBe(0);
    await reopenMeeting(actors.author, meeting, 2, minutes(3), c);
    await releaseRecord(actors.editor, correction!.id, correction!.version, minutes(4), c);
    expect(await countOf(c, agendaItems)).toBe(1);
  });

  test("an entry that is no outcome, or is one of an open meeting's item, goes where it likes", async ({ c }) => {
    const meeting = await addClosed(c);
    await addEntry(c, "raising", { meeting, state: "draft", kind: "raised", title: "raising" });
    await c.db.update(entries).set({ agendaItemId: id("item") }).where(eq(entries.id, id("raising")));
    const raising = (await getTypedRecord(actors.author, "entry", id("raising"), NOW, c))!;
    await changeRecord(actors.author, form({ ...answer, ...raising.values, id: id("raising"), version: "1", agendaItemId: "" }), minutes(1), c);
    await reopenMeeting(actors.author, meeting, 2, minutes(2), c);
    const opened = (await getTypedRecord(actors.author, "entry", id("answer"), NOW, c))!;
    await changeRecord(actors.author, form({ noun: "entry", ...opened.values, id: id("answer"), version: "1", agendaItemId: "" }), minutes(3), c);
    expect((await c.db.select({ item: entries.agendaItemId }).from(entries)).every((row) => row.item === null)).toBe(true);
  });
});
