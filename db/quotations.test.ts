import { expect } from "vitest";
import { ATTRIBUTION_RULES, type AttributionRule } from "@/lib/naming";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addMeeting, addPerson, addPost, addSource, days, id, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { listQuotations } from "./quotations";
import { agendaItems, entries, quotations } from "./schema";
import { eq } from "./sql";

async function addWords(c: Connection, basis: "official_capacity" | "none" = "official_capacity") {
  await addCast(c);
  await addSource(c, "source");
  await addPerson(c, "speaker", { title: "Dana Speaker", basis });
  await addPost(c, "post", { title: "Head of Audits", organization: id("ministry") });
  await addPost(c, "later post", { title: "Minister", organization: id("ministry"), holder: id("speaker") });
}
const quote = (c: Connection, on: string, o: Partial<typeof quotations.$inferInsert> = {}) => c.db.insert(quotations).values({ id: id(`quote/${on}/${o.locator ?? ""}`), recordId: id(on), text: "We shall see.", lang: "en", speakerId: id("speaker"), speakerPostId: id("post"), sourceId: id("source"), ...o });
const spoken = async (c: Connection, ...on: string[]) => (await listQuotations(actors.visitor, on.map(id), "en", NOW, c)).map((q) => (q.speaker ? [q.speaker.name, ...q.speaker.detail].map((t) => t.text).join(", ") : "nobody"));

const SPOKEN: Record<AttributionRule, string> = {
  on_the_record: "Dana Speaker, Head of Audits, Ministry of Answers", role_only: "Dana Speaker, Head of Audits, Ministry of Answers", organization_only: "Dana Speaker, Head of Audits, Ministry of Answers", chatham_house: "nobody", closed: "nobody",
};

test.for(ATTRIBUTION_RULES)("words of a meeting under the rule %s have the speaker it lets be named, in the post of that time", async (rule, { c }) => {
  await addWords(c);
  await addMeeting(c, "meeting", { rule, by: null });
  await addEntry(c, "entry", { meeting: id("meeting"), by: null });
  await quote(c, "meeting");
  await quote(c, "entry");
  await quote(c, "meeting/entry");
  expect(await spoken(c, "meeting", "entry", "meeting/entry")).toEqual(Array(3).fill(SPOKEN[rule]));
  if (SPOKEN[rule] === "nobody") expect(JSON.stringify(await listQuotations(actors.visitor, [id("meeting"), id("entry")], "en", NOW, c))).not.toMatch(/Speaker|Audits|Answers/);
});

test("the stricter rule of an agenda item holds", async ({ c }) => {
  await addWords(c);
  await addMeeting(c, "meeting", { rule: "on_the_record", by: null });
  await c.db.insert(agendaItems).values({ id: id("item"), meetingId: id("meeting"), order: 1, title: "Item", lang: "en", state: "discussed", attributionRule: "closed" });
  await addEntry(c, "entry", { meeting: id("meeting"), by: null });
  await quote(c, "entry");
  expect(await spoken(c, "entry")).toEqual([SPOKEN.on_the_record]);
  await c.db.update(entries).set({ agendaItemId: id("item") }).where(eq(entries.id, id("entry")));
  expect(await spoken(c, "entry")).toEqual(["nobody"]);
});

test("a speaker without a naming basis is a post, and without one nobody", async ({ c }) => {
  await addWords(c, "none");
  await addMeeting(c, "meeting", { by: null });
  await quote(c, "meeting", { locator: "L1" });
  await quote(c, "meeting", { locator: "L2", speakerPostId: null });
  expect(await spoken(c, "meeting")).toEqual(["Head of Audits", "nobody"]);
  expect(JSON.stringify(await listQuotations(actors.visitor, [id("meeting")], "en", NOW, c))).not.toMatch(/Dana/);
});

test("words stand with their language, source and line, in the order of the records, and not on what is hidden", async ({ c }) => {
  await addWords(c);
  await addEntry(c, "first", { by: null });
  await addEntry(c, "second", { by: null });
  await addEntry(c, "embargoed", { by: null, state: "embargoed", releasedAt: days(3) });
  await quote(c, "second", { locator: "L9", lang: "ru", text: "Посмотрим." });
  await quote(c, "first", { locator: "L160" });
  await quote(c, "embargoed");
  const shown = await listQuotations(actors.visitor, ["second", "embargoed", "first"].map(id), "en", NOW, c);
  expect(shown.map((q) => [q.recordId, q.text, q.lang, q.locator, q.source?.id])).toEqual([[id("second"), "Посмотрим.", "ru", "L9", id("source")], [id("first"), "We shall see.", "en", "L160", id("source")]]);
});
