import { describe, expect } from "vitest";
import { followUpInput as formOf } from "@/lib/inputs";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, addMeeting, addPlatform, followUpInput, id, minutes, NOW } from "@/tests/factories";
import { agendaOf } from "./agenda";
import type { Connection } from "./client";
import { recordFollowUp } from "./follow-ups";
import { getIssue } from "./issues";
import { recordPromise } from "./promises";
import { releaseRecord } from "./publication";
import { listPlacesSaid } from "./said-at";
import * as schema from "./schema";
import { eq } from "./sql";

async function addScene(c: Connection) {
  await addCast(c);
  const platform = await addPlatform(c, "Council");
  const issue = await addIssue(c, "An issue", { parties: [{ role: "raised", organization: id("authors") }, { role: "responsible", organization: id("ministry") }] });
  const [tied, told, elsewhere, hidden] = [await addMeeting(c, "Tied", { platform, when: "2026-11-05" }), await addMeeting(c, "Told", { when: "2026-10-05" }), await addMeeting(c, "Elsewhere"), await addMeeting(c, "Hidden", { state: "draft" })];
  for (const [meeting, key, of] of [[tied, "about it", issue], [tied, "about something else", null], [hidden, "not public", issue]] as const) await c.db.insert(schema.agendaItems).values({ id: id(key), meetingId: meeting, order: of ? 1 : 2, number: "1", title: key, lang: "en", state: "discussed", issueId: of });
  await addEntry(c, "Raised there", { issue, meeting: told, kind: "raised" });
  await addEntry(c, "Waits", { issue, meeting: elsewhere, kind: "raised", state: "submitted" });
  return { platform, issue, tied, told, elsewhere, hidden };
}
const promise = (issue: string) => ({ issue, text: "We will publish it.", lang: "en" as const, when: "2026-11-05", as: null, basis: null, document: null, documentDate: null, point: null, source: null, with: [], deadline: { asSaid: null, due: null, counted: null }, key: id("promise") });
const rowOf = async (c: Connection, entry: string) => (await c.db.select({ meetingId: schema.entries.meetingId, agendaItemId: schema.entries.agendaItemId, platformId: schema.entries.platformId }).from(schema.entries).where(eq(schema.entries.id, entry)))[0];

describe("a meeting at which a body answered or promised", () => {
  test("is one at which the issue was discussed, by what the actor is shown", async ({ c }) => {
    const { issue, tied, told } = await addScene(c);
    expect((await listPlacesSaid(actors.liaison, issue, "en", NOW, c)).map((place) => [place.id, place.starts, place.items.map((item) => item.id)])).toEqual([[tied, "2026-11-05", [id("about it")]], [told, "2026-10-05", []]]);
  });

  test("has the answer under it and under its agenda item, whose outcome it is, once it is released", async ({ c }) => {
    const { issue, tied, platform } = await addScene(c);
    const answer = await recordFollowUp(actors.liaison, followUpInput("a", issue, { at: { meeting: tied, item: id("about it") } }), NOW, c);
    expect(await rowOf(c, answer)).toEqual({ meetingId: tied, agendaItemId: id("about it"), platformId: platform });
    expect((await c.db.select({ id: schema.recordParents.parentId }).from(schema.recordParents).where(eq(schema.recordParents.recordId, answer))).map((p) => p.id).sort()).toEqual([issue, tied, platform].sort());
    const outcome = async () => (await agendaOf(c.db, actors.visitor, tied, minutes(2))).find((item) => item.id === id("about it"))!.entries;
    expect(await outcome()).toEqual([]);
    await releaseRecord(actors.editor, answer, 1, minutes(1), c);
    expect(await outcome()).toEqual(["official_response"]);
    expect((await getIssue(actors.visitor, issue, "en", minutes(2), c))!.chronology.some((step) => step.entry.id === answer)).toBe(true);
  });

  test("has the promise under it", async ({ c }) => {
    const { issue, told } = await addScene(c);
    const entry = await recordPromise(actors.liaison, { ...promise(issue), at: { meeting: told, item: null } }, NOW, c);
    expect(await rowOf(c, entry)).toEqual({ meetingId: told, agendaItemId: null, platformId: null });
    expect(await recordPromise(actors.liaison, { ...promise(issue), at: { meeting: told, item: null } }, NOW, c)).toBe(entry);
  });

  test("is refused where the issue was not discussed there, and to an NGO, which raises it at a meeting", async ({ c }) => {
    const { issue, tied, elsewhere, hidden } = await addScene(c);
    for (const at of [{ meeting: elsewhere, item: null }, { meeting: hidden, item: null }, { meeting: tied, item: id("about something else") }, { meeting: tied, item: id("not public") }]) {
      await expect(recordFollowUp(actors.liaison, followUpInput("r", issue, { at }), NOW, c)).rejects.toThrow("notFound");
      await expect(recordPromise(actors.liaison, { ...promise(issue), at }, NOW, c)).rejects.toThrow("notFound");
    }
    await expect(recordFollowUp(actors.author, followUpInput("n", issue, { at: { meeting: tied, item: null } }), NOW, c)).rejects.toThrow("forbidden");
  });

  test("may be left out of the form", () => {
    const form = { issue: id("issue"), key: id("key"), text: "An answer.", lang: "en", day: "", month: "", year: "" };
    expect([formOf.parse(form).at, formOf.parse({ ...form, at: "" }).at]).toEqual([undefined, null]);
    expect(formOf.parse({ ...form, at: `${id("m")}/${id("i")}` }).at).toEqual({ meeting: id("m"), item: id("i") });
    expect(formOf.safeParse({ ...form, at: "somewhere" }).success).toBe(false);
  });
});
