import { describe, expect } from "vitest";
import { recordFormInput } from "@/lib/record-form-input";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addMeeting, addPlatform, id, minutes, NOW } from "@/tests/factories";
import { listItemsToCarry } from "./carried-items";
import type { Connection } from "./client";
import { changeRecord } from "./record-form";
import { getTypedRecord, readableValues } from "./record-form-values";
import { agendaItems, meetings } from "./schema";
import { eq } from "./sql";

const refused = expect.objectContaining({ name: "Refusal", code: "carriedFrom" });
const addItem = (c: Connection, key: string, meeting: string, o: Partial<typeof agendaItems.$inferInsert> = {}) =>
  Promise.resolve(c.db.insert(agendaItems).values({ id: id(key), meetingId: id(meeting), number: "1", order: 1, title: `Item ${key}`, lang: "en", state: "requested", ...o }));

/** Three sittings of a platform, the last a draft, one of another platform and a draft of another organisation; each with one item. */
async function addSittings(c: Connection) {
  await addCast(c);
  await addPlatform(c, "platform");
  await addPlatform(c, "elsewhere");
  await addMeeting(c, "first", { when: "2026-09-01", platform: id("platform") });
  await addMeeting(c, "second", { when: "2026-10-01", platform: id("platform") });
  await addMeeting(c, "now", { when: "2026-11-01", platform: id("platform"), state: "draft" });
  await addMeeting(c, "later", { when: "2026-12-01", platform: id("platform") });
  await addMeeting(c, "undated", { when: null, platform: id("platform") });
  await addMeeting(c, "other", { when: "2026-09-15", platform: id("elsewhere") });
  await addMeeting(c, "hidden", { when: "2026-09-20", platform: id("platform"), state: "draft", by: "outsider" });
  for (const key of ["first", "second", "now", "later", "undated", "other", "hidden"]) await addItem(c, `${key}/item`, key);
}
const offered = async (c: Connection, who: ActorKey, meeting = "now") => (await listItemsToCarry(actors[who], id(meeting), NOW, c)).map(({ id: key, item }) => item?.title ?? key).sort();
/** Saves the item of a meeting as it stands, carried over from another one. */
async function carry(c: Connection, from: string, { to = "now", who = "author" as ActorKey, isNew = false } = {}) {
  const version = String((await getTypedRecord(actors[who], "meeting", id(to), NOW, c))!.version);
  const typed = { noun: "meeting", part: "agendaItems", id: id(to), version, title: `Item ${to}/item`, number: "1", lang: "en", state: "requested", carriedFromId: id(from), key: id(`${from} ${to} ${version}`), why: "It was left out.", whyLang: "en", ...(isNew ? {} : { row: id(`${to}/item`) }) };
  return changeRecord(actors[who], recordFormInput.parse(typed) as Parameters<typeof changeRecord>[1], minutes(1), c); // id and version are typed in the line before
}
const fromOf = async (c: Connection, item: string) => (await c.db.select({ from: agendaItems.carriedFromId }).from(agendaItems).where(eq(agendaItems.id, id(item))))[0]?.from;

describe("the items that an agenda may take up again", () => {
  test("are those of earlier and undated sittings of the platform that the actor may read", async ({ c }) => {
    await addSittings(c);
    expect(await offered(c, "author")).toEqual(["Item first/item", "Item second/item", "Item undated/item"]);
    expect(await offered(c, "outsider"), "of a draft of others").toEqual([]);
    expect(await offered(c, "outsider", "second")).toEqual(["Item first/item", "Item hidden/item", "Item undated/item"]);
    expect(await offered(c, "visitor", "second")).toEqual(["Item first/item", "Item undated/item"]);
  });

  test("are those of the same visit, and without either of the same organisation", async ({ c }) => {
    await addSittings(c);
    for (const key of ["alone", "alone before", "visit", "of the visit", "of the visit, too"]) {
      await addMeeting(c, key, { when: "2026-08-01" });
      await addItem(c, `${key}/item`, key);
    }
    for (const key of ["of the visit", "of the visit, too"]) await c.db.update(meetings).set({ partOfId: id("visit") }).where(eq(meetings.id, id(key)));
    expect(await offered(c, "author", "of the visit")).toEqual(["Item of the visit, too/item"]);
    expect(await offered(c, "author", "alone")).toEqual(["Item alone before/item", "Item visit/item"]);
  });

  test("are with them what it has taken up already, unnamed where the actor may not read it", async ({ c }) => {
    await addSittings(c);
    await c.db.update(agendaItems).set({ carriedFromId: id("other/item") }).where(eq(agendaItems.id, id("now/item")));
    expect(await offered(c, "author")).toContain("Item other/item");
    await c.db.update(agendaItems).set({ carriedFromId: id("hidden/item") }).where(eq(agendaItems.id, id("now/item")));
    expect(await listItemsToCarry(actors.author, id("now"), NOW, c)).toContainEqual({ id: id("hidden/item") });
    expect((await readableValues(actors.author, "meeting", "agendaItems", { carriedFromId: id("hidden/item") }, NOW, c)).carriedFromId).not.toContain("Item");
  });
});

describe("carrying an item over", () => {
  test("is kept, and read in the history by the item's title", async ({ c }) => {
    await addSittings(c);
    await carry(c, "first/item");
    expect(await fromOf(c, "now/item")).toBe(id("first/item"));
    expect((await readableValues(actors.author, "meeting", "agendaItems", { carriedFromId: id("first/item") }, NOW, c)).carriedFromId).toBe("first: Item first/item");
  });

  test("is refused from its own meeting, from one that the actor may not read, and from nothing", async ({ c }) => {
    await addSittings(c);
    await addItem(c, "now/second", "now", { order: 2 });
    for (const from of ["now/item", "now/second", "hidden/item", "nothing"]) {
      await expect(carry(c, from), from).rejects.toEqual(refused);
      await expect(carry(c, from, { isNew: true }), from).rejects.toEqual(refused);
    }
    expect(await fromOf(c, "now/item")).toBeNull();
  });

  test("is refused where it would lead back to itself, over however many meetings", async ({ c }) => {
    await addSittings(c);
    await c.db.update(agendaItems).set({ carriedFromId: id("now/item") }).where(eq(agendaItems.id, id("second/item")));
    await c.db.update(agendaItems).set({ carriedFromId: id("second/item") }).where(eq(agendaItems.id, id("later/item")));
    for (const from of ["second/item", "later/item"]) await expect(carry(c, from), from).rejects.toEqual(refused);
    await carry(c, "first/item");
    expect(await fromOf(c, "now/item")).toBe(id("first/item"));
  });

  test("stays where the form is sent by somebody who may not read the other meeting", async ({ c }) => {
    await addSittings(c);
    await c.db.update(agendaItems).set({ carriedFromId: id("hidden/item") }).where(eq(agendaItems.id, id("now/item")));
    await expect(carry(c, "hidden/item")).resolves.toMatchObject({ waits: false });
    expect(await fromOf(c, "now/item")).toBe(id("hidden/item"));
  });
});
