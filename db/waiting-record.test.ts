import { describe, expect } from "vitest";
import type { Member } from "@/lib/actor";
import { FORM_DEFAULTS } from "@/lib/record-form-defaults";
import { recordFormInput, type RecordFormInput } from "@/lib/record-form-input";
import { fieldsOf, type FormField, type Part, partsOf } from "@/lib/record-forms";
import { RECORD_KINDS, REFERENCE_KINDS, type RecordKind } from "@/lib/records";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, addMeeting, addPerson, days, id, minutes, NOW } from "@/tests/factories";
import { addTargets, filled, filledRow, type Typed } from "@/tests/filled-form";
import type { Connection } from "./client";
import { listWaiting } from "./desk";
import { changeRecord, createRecord, removeRow } from "./record-form";
import { listTypedRows } from "./record-form-values";
import { releaseRecord } from "./publication";
import { events, issues, meetings, participants, records, splits } from "./schema";
import { eq } from "./sql";
import { isWaitingFor } from "./visibility";
import { getOwnWaitingRecord, getWaitingRecord } from "./waiting-record";

const writer = actors.colleague as Member;
const parsed = (raw: Typed) => recordFormInput.parse({ key: id(JSON.stringify(raw)), whyLang: "en", why: "It was written wrongly.", ...raw });
const changed = (raw: Typed) => parsed(raw) as RecordFormInput & { id: string; version: number }; // every caller gives both
const idOf = (saved: Awaited<ReturnType<typeof createRecord>>) => {
  if (!("id" in saved)) throw new Error(JSON.stringify(saved));
  return saved.id;
};
/** What an editor alone sets is left as it begins. */
const allowed = (fields: readonly FormField[], typed: Typed): Typed => ({ ...typed, ...Object.fromEntries(fields.filter((field) => field.editorOnly).map(({ name }) => [name, FORM_DEFAULTS[name] ?? ""])) });

/** An item of an agenda is read by its words, not by its id. */
const shown = (typed: Typed): Typed => ({ ...typed, ...Object.fromEntries(Object.entries(typed).flatMap(([name, value]) => (value === id("item") ? [[name, expect.stringContaining("The item")]] : []))) });

/** A record of a noun with every field of its own and one full row of every part, submitted by a member of `authors`. */
async function addFullest(c: Connection, noun: RecordKind): Promise<{ id: string; typed: Typed; rows: Partial<Record<Part, Typed>> }> {
  await addCast(c);
  await addTargets(c);
  const typed = allowed(fieldsOf(noun), filled({ noun }, fieldsOf(noun)));
  const made = idOf(await createRecord(writer, parsed({ ...typed, noun }), NOW, c));
  const rows: Partial<Record<Part, Typed>> = {};
  for (const part of partsOf(noun)) {
    const claim = part === "claims" ? undefined : (await listTypedRows(writer, noun, made, "claims", NOW, c))?.[0]?.row;
    const row = allowed(fieldsOf(noun, part), filledRow({ noun, claim }, part));
    const [{ version }] = (await c.db.select({ version: records.version }).from(records).where(eq(records.id, made))) as [{ version: number }]; // it was made above
    idOf(await changeRecord(writer, changed({ ...row, noun, part, id: made, version: String(version) }), NOW, c));
    rows[part] = row;
  }
  await c.db.update(records).set({ submittedAt: days(-1) }).where(eq(records.id, made));
  return { id: made, typed, rows };
}

describe("a record that waits", () => {
  test.for(RECORD_KINDS)("a %s is read whole by an editor before its release, and by nobody who may not release or check it", { timeout: 60_000 }, async (noun, { c }) => {
    const { id: made, typed, rows } = await addFullest(c, noun);
    const read = await getWaitingRecord(actors.editor, made, "en", NOW, c);
    expect(read?.line).toMatchObject({ id: made, kind: noun, canReturn: true });
    expect(read?.values).toEqual(shown(typed));
    expect(read?.parts.map(({ part }) => part)).toEqual(partsOf(noun));
    for (const { part, rows: found } of read!.parts) expect(found.map((row) => row.values), part).toEqual([shown(rows[part]!)]);
    expect([read?.changes, read?.outdated, read?.moves, read?.passesOn]).toEqual([[], false, [], false]);

    const mayCheck = !(REFERENCE_KINDS as readonly RecordKind[]).includes(noun);
    for (const who of ["visitor", "outsider", "liaison", "learner", "admin", "system", "colleague"] as const) {
      expect(await getWaitingRecord(actors[who], made, "en", NOW, c), who).toBeUndefined();
      expect(await isWaitingFor(actors[who], made, NOW, c), who).toBe(false);
    }
    for (const who of ["author", "colleague"] as const) expect((await getOwnWaitingRecord(actors[who], noun, made, NOW, c))?.values, who).toEqual(shown(typed));
    for (const who of ["visitor", "outsider", "liaison", "learner", "editor", "admin"] as const) expect(await getOwnWaitingRecord(actors[who], noun, made, NOW, c), who).toBeUndefined();
    expect(await isWaitingFor(actors.author, made, NOW, c), "a second person").toBe(mayCheck);
    expect(await isWaitingFor(actors.editor, made, NOW, c)).toBe(true);
  });

  test("is what stands in the queue, for each of its readers", async ({ c }) => {
    await addCast(c);
    await addIssue(c, "case", { parties: [{ role: "raised", organization: id("authors") }] });
    await addEntry(c, "waiting", { issue: id("case"), state: "submitted" });
    await addMeeting(c, "talk", { state: "submitted" });
    for (const state of ["draft", "returned", "embargoed", "released", "withdrawn"] as const) await addEntry(c, state, { issue: id("case"), state });
    await addEntry(c, "for parties", { issue: id("case"), state: "submitted", channel: "parties" });
    await addEntry(c, "for us", { issue: id("case"), state: "submitted", channel: "own_organization" });
    const all = (await c.db.select({ id: records.id }).from(records)).map((r) => r.id);
    for (const who of ["visitor", "author", "colleague", "outsider", "liaison", "learner", "editor", "admin"] as const) {
      const queue = (await listWaiting(actors[who], {}, "en", NOW, c)).lines.map((line) => line.id);
      const open = [];
      for (const one of all) if (await getWaitingRecord(actors[who], one, "en", NOW, c)) open.push(one);
      expect(open.sort(), who).toEqual(queue.sort());
    }
    expect(await isWaitingFor(actors.editor, "not an id", NOW, c)).toBe(false);
    await releaseRecord(actors.editor, id("waiting"), 1, NOW, c);
    expect(await getWaitingRecord(actors.editor, id("waiting"), "en", minutes(1), c)).toBeUndefined();
  });

  test("and concerns a body is not opened by it to that body, at risk or not", async ({ c }) => {
    await addCast(c);
    await addIssue(c, "new", { state: "submitted", parties: [{ role: "responsible", organization: id("ministry") }] });
    expect((await getWaitingRecord(actors.editor, id("new"), "en", NOW, c))?.line).toMatchObject({ canRelease: false, canReleaseElsewhere: true });
    expect(await getWaitingRecord(actors.liaison, id("new"), "en", NOW, c)).toBeUndefined();
    await c.db.update(issues).set({ atRisk: true });
    expect((await getWaitingRecord(actors.editor, id("new"), "en", NOW, c))?.values.atRisk).toBe("yes");
    expect(await getWaitingRecord(actors.liaison, id("new"), "en", NOW, c)).toBeUndefined();
  });

  test("points at nothing that its reader may not read", async ({ c }) => {
    await addCast(c);
    await addPerson(c, "Hidden Person", { by: "author", state: "draft" });
    await addMeeting(c, "talk", { state: "submitted", participants: [{ name: "As typed", person: id("Hidden Person") }] });
    const read = await getWaitingRecord(actors.editor, id("talk"), "en", NOW, c);
    expect(read?.parts.find((p) => p.part === "participants")?.rows[0]?.values).toMatchObject({ nameAsRecorded: "As typed", personId: id("Hidden Person") });
    expect(JSON.stringify(read)).not.toContain("Hidden Person");
  });

  test("says what else its release does", async ({ c }) => {
    await addCast(c);
    await addIssue(c, "old");
    await addEntry(c, "moves", { issue: id("old") });
    await addIssue(c, "new", { state: "submitted" });
    await c.db.insert(splits).values({ fromId: id("old"), intoId: id("new"), entryIds: [id("moves")], at: NOW, by: actors.author.userId });
    expect((await getWaitingRecord(actors.editor, id("new"), "en", NOW, c))?.moves).toMatchObject([{ id: id("moves") }]);
    await addEntry(c, "passed", { issue: id("old"), state: "submitted" });
    await c.db.insert(events).values({ recordId: id("passed"), verb: "passed_on", actorRole: "liaison", at: NOW });
    expect((await getWaitingRecord(actors.editor, id("passed"), "en", NOW, c))?.passesOn).toBe(true);
  });
});

describe("a correction that waits", () => {
  const correctionOf = async (c: Connection) => (await c.db.select({ id: records.id }).from(records).where(eq(records.classification, "correction")))[0]!.id;

  test("shows beside its reason what stands and what will, and of which row", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "talk", { participants: [{ name: "Aigul Example" }, { name: "Somebody else" }] });
    const rows = (await listTypedRows(writer, "meeting", id("talk"), "participants", NOW, c))!;
    await changeRecord(writer, changed({ ...rows[0]!.values, namingBasis: "consent", noun: "meeting", part: "participants", id: id("talk"), row: rows[0]!.row, version: "1" }), NOW, c);
    const correction = await correctionOf(c);
    const read = await getWaitingRecord(actors.editor, correction, "en", NOW, c);
    expect(read).toMatchObject({
      line: { title: { text: "It was written wrongly." }, entry: { kind: "correction" } },
      changes: [{ noun: "meeting", record: { id: id("talk") }, part: "participants", before: { namingBasis: "none" }, after: { namingBasis: "consent" }, now: { nameAsRecorded: "Aigul Example" } }],
      outdated: false,
    });
    expect([Object.keys(read!.changes[0]!.before!), Object.keys(read!.changes[0]!.after!)]).toEqual([["namingBasis"], ["namingBasis"]]);
    for (const who of ["visitor", "outsider", "liaison", "admin", "colleague"] as const) expect(await getWaitingRecord(actors[who], correction, "en", NOW, c), who).toBeUndefined();
    expect(await getWaitingRecord(actors.author, correction, "en", NOW, c), "who may be named is for an editor to judge").toBeUndefined();
  });

  test("shows references by their titles, and a row that is added or removed whole", async ({ c }) => {
    await addCast(c);
    await addTargets(c);
    await addMeeting(c, "talk", { participants: [{ name: "Aigul Example" }] });
    await changeRecord(writer, changed({ ...filledRow({ noun: "meeting" }, "meetingPlaces"), noun: "meeting", part: "meetingPlaces", id: id("talk"), version: "1" }), NOW, c);
    const added = await correctionOf(c);
    const [change] = (await getWaitingRecord(actors.editor, added, "en", NOW, c))!.changes;
    expect(change).toMatchObject({ part: "meetingPlaces", after: { placeId: "the place", candidate: "yes" } });
    expect([change!.before, change!.now]).toEqual([undefined, undefined]);
    await releaseRecord(actors.editor, added, 1, NOW, c);
    const [{ version }] = (await c.db.select({ version: records.version }).from(records).where(eq(records.id, id("talk")))) as [{ version: number }]; // it was made above
    await removeRow(writer, { noun: "meeting", part: "meetingPlaces", id: id("talk"), row: id("the place"), version, why: "It was elsewhere.", whyLang: "en" }, minutes(1), c);
    const removed = (await listWaiting(actors.editor, {}, "en", minutes(1), c)).lines.find((line) => line.title.text === "It was elsewhere.")!;
    const read = await getWaitingRecord(actors.editor, removed.id, "en", minutes(1), c);
    expect(read?.changes).toMatchObject([{ part: "meetingPlaces", before: { placeId: "the place" } }]);
    expect(read?.changes[0]?.after).toBeUndefined();
  });

  test("of an agenda says so where the meeting was closed since", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "talk", {});
    await changeRecord(writer, changed({ title: "Audits", lang: "en", state: "discussed", noun: "meeting", part: "agendaItems", id: id("talk"), version: "1" }), NOW, c);
    await c.db.update(meetings).set({ closedAt: NOW, closedBy: writer.userId }).where(eq(meetings.id, id("talk")));
    expect((await getWaitingRecord(actors.editor, await correctionOf(c), "en", NOW, c))?.outdated).toBe(true);
  });

  test("says so where what it corrects has become otherwise since", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "talk", { participants: [{ name: "Aigul Example" }] });
    const [row] = (await listTypedRows(writer, "meeting", id("talk"), "participants", NOW, c))!;
    await changeRecord(writer, changed({ ...row!.values, presence: "absent", noun: "meeting", part: "participants", id: id("talk"), row: row!.row, version: "1" }), NOW, c);
    await c.db.update(participants).set({ presence: "excused" }).where(eq(participants.id, row!.row));
    expect((await getWaitingRecord(actors.editor, await correctionOf(c), "en", NOW, c))?.outdated).toBe(true);
    await c.db.delete(participants);
    expect((await getWaitingRecord(actors.editor, await correctionOf(c), "en", NOW, c))).toMatchObject({ outdated: true, changes: [{ before: { presence: "not_stated" } }] });
  });

  test("of a translation or a search shows the rows it may be about", async ({ c }) => {
    await addCast(c);
    await addTargets(c);
    await addEntry(c, "said", { issue: id("the issue"), by: "author" });
    await changeRecord(writer, changed({ ...filledRow({ noun: "entry" }, "translations"), noun: "entry", part: "translations", id: id("said"), version: "1" }), NOW, c);
    const [change] = (await getWaitingRecord(actors.editor, await correctionOf(c), "en", NOW, c))!.changes;
    expect(change?.beside.map(({ part }) => part)).toEqual(["claims", "links"]);
  });
});
