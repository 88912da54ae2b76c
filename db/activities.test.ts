import { expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addActivity, addCast, addEntry, addOrganization, addPlace, id, NOW } from "@/tests/factories";
import { getActivity, listActivities } from "./activities";
import { links } from "./schema";

test("the list is newest first, undated last", async ({ c }) => {
  await addCast(c);
  await addActivity(c, "undated");
  await addActivity(c, "assessment", { when: "2009" });
  await addActivity(c, "research", { when: "2011-21", classification: "research" });
  await addActivity(c, "draft", { state: "draft" });
  expect((await listActivities(actors.visitor, "en", NOW, c)).map((a) => [a.link.title.text, a.starts, a.classification])).toEqual([["research", "2011-21", "research"], ["assessment", "2009", null], ["undated", null, null]]);
});

test("an activity tells who held it from who supported it, and has its entries oldest first", async ({ c }) => {
  await addCast(c);
  await addOrganization(c, "office", { by: null });
  await addOrganization(c, "hidden body", { by: null, state: "draft" });
  await addPlace(c, "town");
  await addActivity(c, "assessment", { when: "2009", place: id("town"), organizer: id("hidden body"), supporter: id("office") });
  await addActivity(c, "programme", { when: "2010" });
  await c.db.insert(links).values({ type: "based_on", fromId: id("programme"), toId: id("assessment") });
  await addEntry(c, "later", { when: "2010-05", under: [id("assessment")] });
  await addEntry(c, "undated", { when: null, under: [id("assessment")] });
  await addEntry(c, "earlier", { when: "2009-02", under: [id("assessment")] });
  const page = (await getActivity(actors.visitor, id("assessment"), "en", NOW, c))!;
  expect([page.organizers, page.supporters.map((s) => s.id), page.place?.place.id, page.status]).toEqual([[], [id("office")], id("town"), "completed"]);
  expect(page.entries.map((e) => e.title.text)).toEqual(["earlier", "later", "undated"]);
  expect(page.links.map((l) => [l.direction, l.type, l.other.title.text])).toEqual([["in", "based_on", "programme"]]);
});
