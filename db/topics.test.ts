import { expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addActivity, addCast, addEntry, addIssue, addLegalAct, addMeeting, addTopic, id, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { recordTopics } from "./schema";
import { getTopic, listTopics, listTopicsOf } from "./topics";

async function addStory(c: Connection) {
  await addCast(c);
  await addTopic(c, "media", { title: "Media freedom" });
  await addTopic(c, "press", { title: "The press", parent: id("media") });
  await addTopic(c, "empty");
  await addMeeting(c, "older meeting", { when: "2006-03-27" });
  await addMeeting(c, "newer meeting", { when: "2010-04-15" });
  await addIssue(c, "issue");
  await addActivity(c, "activity", { when: "2011-21" });
  await addEntry(c, "entry");
  await addLegalAct(c, "law");
  await addEntry(c, "hidden entry", { state: "submitted" });
  await addMeeting(c, "practised", { practice: true });
  for (const key of ["older meeting", "newer meeting", "issue", "activity", "entry", "law", "hidden entry", "practised"]) await c.db.insert(recordTopics).values({ recordId: id(key), topicId: id("media") });
}

test("a topic has what stands under it by kind, newest first", async ({ c }) => {
  await addStory(c);
  const page = (await getTopic(actors.visitor, id("media"), "en", NOW, c))!;
  expect(page.meetings.map((m) => m.link.title.text)).toEqual(["newer meeting", "older meeting"]);
  expect([page.issues, page.activities, page.others].map((of) => of.map((link) => link.title.text))).toEqual([["issue"], ["activity"], ["law"]]);
  expect(page.entries.map((e) => e.title.text)).toEqual(["entry"]);
  expect([page.records, page.scheme, page.parent, page.narrower.map((n) => n.title.text)]).toEqual([6, "a-scheme", undefined, ["The press"]]);
  expect((await getTopic(actors.visitor, id("press"), "en", NOW, c))!.parent?.title.text).toBe("Media freedom");
});

test("the list counts what is shown and not practised", async ({ c }) => {
  await addStory(c);
  expect((await listTopics(actors.visitor, "en", NOW, c)).map((t) => [t.link.title.text, t.records])).toEqual([["empty", 0], ["Media freedom", 6], ["The press", 0]]);
});

test("a record has its topics, in the order of their addresses", async ({ c }) => {
  await addStory(c);
  await c.db.insert(recordTopics).values([{ recordId: id("issue"), topicId: id("press") }, { recordId: id("issue"), topicId: id("empty") }]);
  expect((await listTopicsOf(actors.visitor, id("issue"), "en", NOW, c)).map((t) => t.slug)).toEqual(["empty", "media", "press"]);
});
