import { beforeEach, describe, expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, addMeeting, addPlatform, days, id, minutes, NOW } from "@/tests/factories";
import { PUBLICATION_STATES } from "@/lib/records";
import type { Connection } from "./client";
import { getOwnRecord, listDesk, listOwnRecords } from "./desk";
import { keepForm, listKeptForms } from "./drafts";
import { entries, records } from "./schema";
import { eq } from "./sql";

const titles = async (...args: Parameters<typeof listOwnRecords>) => (await listOwnRecords(...args)).lines.map((line) => line.title.text);
const changed = (c: Connection, key: string, at: Date) => c.db.update(records).set({ modifiedAt: at }).where(eq(records.id, id(key)));

beforeEach<{ c: Connection }>(({ c }) => addCast(c));

describe("the desk", () => {
  test("holds the organisation's own records of every noun in their state, and nobody else's", async ({ c }) => {
    for (const state of PUBLICATION_STATES) await addMeeting(c, `meeting ${state}`, { state });
    await addIssue(c, "issue", { state: "draft" });
    await addMeeting(c, "foreign", { by: "outsider" });
    const desk = await listDesk(actors.colleague, NOW, c);
    for (const state of PUBLICATION_STATES) expect(desk[state].lines.map((l) => l.title.text).sort(), state).toEqual(state === "draft" ? ["issue", "meeting draft"] : [`meeting ${state}`]);
    expect(desk.returned.lines[0]).toMatchObject({ returnReason: "personal_data", returnText: "Too much." });
    for (const nobody of [actors.visitor, actors.editor, actors.admin, actors.system]) expect((await listOwnRecords(nobody, {}, NOW, c)).lines).toEqual([]);
  });

  test("leaves out what was merged away and the entry that a meeting writes of itself", async ({ c }) => {
    await addMeeting(c, "kept");
    await addMeeting(c, "double", { mergedInto: id("kept") });
    expect(await titles(actors.author, {}, NOW, c)).toEqual(["kept"]);
  });

  test("is filtered by state, kind and platform, and sorted by change or due date", async ({ c }) => {
    await addPlatform(c, "council");
    await addIssue(c, "issue");
    await addMeeting(c, "there", { platform: id("council") });
    await addEntry(c, "later", { issue: id("issue"), state: "submitted" });
    await addEntry(c, "sooner", { issue: id("issue") });
    await c.db.update(entries).set({ due: "2026-12-20" }).where(eq(entries.id, id("later")));
    await c.db.update(entries).set({ due: "2026-12-05" }).where(eq(entries.id, id("sooner")));
    await changed(c, "issue", minutes(1));
    await changed(c, "there", minutes(4));
    await changed(c, "later", minutes(2));
    await changed(c, "sooner", minutes(3));
    expect(await titles(actors.author, {}, NOW, c)).toEqual(["there", "sooner", "later", "issue"]);
    expect(await titles(actors.author, { sort: "oldest" }, NOW, c)).toEqual(["issue", "later", "sooner", "there"]);
    expect(await titles(actors.author, { sort: "due" }, NOW, c)).toEqual(["sooner", "later"]);
    expect(await titles(actors.author, { kind: "entry", state: "submitted" }, NOW, c)).toEqual(["later"]);
    expect(await titles(actors.author, { platformId: id("council") }, NOW, c)).toEqual(["there"]);
  });

  for (const sort of ["newest", "oldest", "due"] as const) {
    test(`loses and repeats nothing from page to page, by ${sort}`, async ({ c }) => {
      await addIssue(c, "issue", { by: "outsider" });
      for (let n = 0; n < 7; n++) {
        await addEntry(c, `entry ${n}`, { issue: id("issue") });
        await changed(c, `entry ${n}`, minutes(n >> 1));
        await c.db.update(entries).set({ due: `2026-12-0${1 + (n >> 1)}` }).where(eq(entries.id, id(`entry ${n}`)));
      }
      const seen: string[] = [];
      let cursor: Awaited<ReturnType<typeof listOwnRecords>>["next"];
      do {
        const page = await listOwnRecords(actors.author, { sort, cursor, limit: 3 }, NOW, c);
        seen.push(...page.lines.map((l) => l.id));
        cursor = page.next;
      } while (cursor);
      expect(seen).toHaveLength(7);
      expect(new Set(seen).size).toBe(7);
    });
  }

  test("pages what is public later by the instant at which it will be", async ({ c }) => {
    for (let n = 0; n < 3; n++) {
      await addMeeting(c, `later ${n}`, { state: "embargoed" });
      await c.db.update(records).set({ releasedAt: days(7 + n) }).where(eq(records.id, id(`later ${n}`)));
    }
    const first = await listOwnRecords(actors.author, { state: "embargoed", limit: 2 }, NOW, c);
    expect(first.lines.map((l) => l.title.text)).toEqual(["later 2", "later 1"]);
    expect(await titles(actors.author, { state: "embargoed", limit: 2, cursor: first.next }, NOW, c)).toEqual(["later 0"]);
  });

  test("tells the state of one own record, and of no other", async ({ c }) => {
    await addMeeting(c, "meeting", { state: "returned" });
    expect(await getOwnRecord(actors.colleague, id("meeting"), NOW, c)).toEqual({ state: "returned", returnReason: "personal_data", returnText: "Too much." });
    expect(await getOwnRecord(actors.outsider, id("meeting"), NOW, c)).toBeUndefined();
  });
});

describe("unfinished forms", () => {
  test("stand for their author alone, each where it goes on", async ({ c }) => {
    await addIssue(c, "issue");
    await addMeeting(c, "draft", { state: "draft" });
    await keepForm(actors.author, "quick-log", { title: "half" }, NOW, c);
    await keepForm(actors.author, `follow-up:${id("issue")}`, { text: "We wrote" }, minutes(1), c);
    await keepForm(actors.author, `amend:${id("draft")}`, { title: " " }, minutes(2), c);
    await keepForm(actors.author, "record:platform:new:fields:new", { title: "A council" }, minutes(3), c);
    await keepForm(actors.author, `record:meeting:${id("draft")}:participants:new`, {}, minutes(4), c);
    await keepForm(actors.author, `promise:${id("issue")}`, { text: "We shall" }, minutes(5), c);
    await keepForm(actors.author, `postpone:${id("draft")}`, { reason: "Illness" }, minutes(6), c);
    await keepForm(actors.author, `reply:${id("unread")}`, { text: "Not so" }, minutes(7), c);
    expect((await listKeptForms(actors.author, NOW, c)).map((f) => [f.path, f.about?.text, f.typed])).toEqual([
      [`/review/replies/${id("unread")}`, undefined, "Not so"],
      [`/desk/meetings/${id("draft")}/postpone`, "draft", undefined],
      ["/issues/issue/promise", "issue", "We shall"],
      [`/desk/meetings/${id("draft")}/participants`, "draft", undefined],
      ["/desk/platforms/new", undefined, "A council"],
      [`/desk/meetings/${id("draft")}/amend`, "draft", undefined],
      ["/issues/issue/follow-up", "issue", "We wrote"],
    ]);
    expect(await listKeptForms(actors.colleague, NOW, c)).toEqual([]);
  });

  test("are not told of once their record may no longer be read", async ({ c }) => {
    await addIssue(c, "issue", { by: "outsider" });
    await keepForm(actors.author, `follow-up:${id("issue")}`, { text: "We wrote" }, NOW, c);
    await c.db.update(records).set({ withdrawnAt: NOW }).where(eq(records.id, id("issue")));
    expect(await listKeptForms(actors.author, NOW, c)).toEqual([]);
  });
});
