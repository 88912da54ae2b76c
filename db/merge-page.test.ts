import { describe, expect } from "vitest";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addMeeting, addPerson, countOf, id, indexAll, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { acceptLikelySame, getMergePage, rejectLikelySame } from "./merge-page";
import { mergeRecords } from "./merges";
import * as schema from "./schema";
import { eq } from "./sql";

/** Two people, and a participant of whom a source says that it is likely the first. */
async function likely(c: Connection) {
  await addCast(c);
  const [one, two] = [await addPerson(c, "Somebody Example"), await addPerson(c, "Somebody Exampleva")];
  const meeting = await addMeeting(c, "A meeting", { participants: [{ name: "S. Example", basis: "public_source" }] });
  await c.db.insert(schema.links).values([{ id: id("to participant"), type: "likely_same", fromId: one, toParticipantId: id("A meeting/participant/0"), note: "Same post." }, { id: id("to record"), type: "likely_same", fromId: two, toId: one }]);
  await indexAll(c);
  return { one, two, meeting };
}

describe("the page on which two records become one", () => {
  test("puts them side by side, with what is likely the same, what bears a like name and what would move", async ({ c }) => {
    const { one, two } = await likely(c);
    const empty = (await getMergePage(actors.editor, "person", one, "", "en", NOW, c))!;
    expect([empty.from, empty.candidates.map((x) => [x.id, x.likely]), empty.likely.map((l) => [l.id, l.participant?.text])]).toEqual([undefined, [[two, true]], expect.arrayContaining([[id("to participant"), "S. Example"], [id("to record"), undefined]])]);
    const page = (await getMergePage(actors.editor, "person", one, two, "en", NOW, c))!;
    expect([page.from?.id, page.obstacle, page.fields.find((f) => f.name === "title")]).toEqual([two, undefined, { name: "title", columns: ["title", "lang"], from: { title: "Somebody Exampleva", lang: "en" }, into: { title: "Somebody Example", lang: "en" }, keeps: "into", differs: true }]);
    expect(page.moves).toEqual([{ what: "links", count: 1 }]);
    await mergeRecords(actors.editor, { from: two, into: one, fromVersion: page.from!.version, intoVersion: page.into.version, keep: {} }, NOW, c);
    expect((await getMergePage(actors.editor, "person", one, "", "en", NOW, c))!.done).toMatchObject([{ fromTitle: "Somebody Exampleva" }]);
  });

  test("offers the meetings of the same day, whatever they are called, and none that the editor is not shown", async ({ c }) => {
    await addCast(c);
    const [one, two] = [await addMeeting(c, "Sitting of the council", {}), await addMeeting(c, "Talk with NGOs", { by: "liaison" })];
    await addMeeting(c, "Somewhere else", { when: "2026-10-01" });
    await addMeeting(c, "Not public yet", { state: "submitted" });
    await addMeeting(c, "Trying it out", { by: "learner", practice: true });
    await indexAll(c);
    expect((await getMergePage(actors.editor, "meeting", one, "", "en", NOW, c))!.candidates.map((x) => [x.id, x.likely, x.sameDay])).toEqual([[two, false, true]]);
  });

  test("says why two cannot become one, and is there for editors alone", async ({ c }) => {
    const { one, meeting } = await likely(c);
    expect((await getMergePage(actors.editor, "person", one, one, "en", NOW, c))!.obstacle).toBe("notAlike");
    expect(await getMergePage(actors.editor, "entry", id("A meeting/entry"), "", "en", NOW, c)).toBeUndefined(); // two voices are never one
    expect((await getMergePage(actors.editor, "meeting", meeting, "", "en", NOW, c))!.into.id).toBe(meeting);
    for (const who of ["visitor", "author", "liaison", "admin", "system"] as ActorKey[]) expect(await getMergePage(actors[who], "person", one, "", "en", NOW, c), who).toBeUndefined();
  });
});

describe("a likely identity", () => {
  test("X6: accepted, makes the participant that person and keeps the name as recorded", async ({ c }) => {
    const { one, meeting } = await likely(c);
    await acceptLikelySame(actors.editor, id("to participant"), NOW, c);
    expect((await c.db.select().from(schema.participants))[0]).toMatchObject({ personId: one, nameAsRecorded: "S. Example" });
    expect((await c.db.select().from(schema.links)).map((l) => l.id)).toEqual([id("to record")]);
    expect((await c.db.select().from(schema.changes)).map((r) => [r.recordId, r.part, r.version])).toEqual([[meeting, "participants", 2], [one, "links", 2]]);
    await expect(acceptLikelySame(actors.editor, id("to participant"), NOW, c)).rejects.toThrow("notFound");
    await expect(acceptLikelySame(actors.editor, id("to record"), NOW, c)).rejects.toThrow("notAlike"); // two records are merged
  });

  test("X6: rejected, is no longer shown, and the history keeps it", async ({ c }) => {
    const { two } = await likely(c);
    await rejectLikelySame(actors.editor, id("to record"), NOW, c);
    expect((await c.db.select().from(schema.links).where(eq(schema.links.id, id("to record")))).length).toBe(0);
    expect((await c.db.select().from(schema.changes)).map((r) => [r.recordId, r.before])).toEqual([[two, expect.objectContaining({ type: "likely_same", toId: id("Somebody Example") })]]);
    expect((await c.db.select().from(schema.events)).map((e) => [e.verb, e.recordId])).toEqual([["unlinked", two]]);
  });

  test("is decided by an editor alone, and only while nothing else is known of the participant", async ({ c }) => {
    const { two } = await likely(c);
    for (const who of ["visitor", "author", "outsider", "liaison", "admin", "system"] as ActorKey[]) {
      await expect(acceptLikelySame(actors[who], id("to participant"), NOW, c), who).rejects.toThrow();
      await expect(rejectLikelySame(actors[who], id("to participant"), NOW, c), who).rejects.toThrow();
    }
    await c.db.update(schema.participants).set({ personId: two });
    await expect(acceptLikelySame(actors.editor, id("to participant"), NOW, c)).rejects.toThrow("wrongState");
    expect(await countOf(c, schema.changes)).toBe(0);
  });
});
