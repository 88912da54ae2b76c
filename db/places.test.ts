import { describe, expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addActivity, addCast, addClaim, addMeeting, addPlace, id, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { getMeeting } from "./meetings";
import { getPlace, listPlaces } from "./places";
import { meetingPlaces, meetings, names } from "./schema";
import { eq } from "./sql";

const at = (c: Connection, meeting: string, place: string, candidate = false) => c.db.insert(meetingPlaces).values({ meetingId: id(meeting), placeId: id(place), order: 1, candidate });
const standsFor = (c: Connection, meeting: string, count: number, qualifier: "at_least" | "about") => c.db.update(meetings).set({ standsFor: count, standsForQualifier: qualifier }).where(eq(meetings.id, id(meeting)));
const place = async (c: Connection, key: string) => (await getPlace(actors.visitor, id(key), "en", NOW, c))!;
const titles = (of: { link: { title: { text: string } } }[]) => of.map((m) => m.link.title.text);

describe("a place", () => {
  test("has its meetings newest first, the undated apart and guessed ones as guesses", async ({ c }) => {
    await addCast(c);
    await addPlace(c, "town");
    for (const [key, when] of [["older", "2009"], ["newer", "2010-04-15"], ["undated", null], ["guessed", "2009-11-26"]] as const) await addMeeting(c, key, { when });
    for (const key of ["older", "newer", "undated"]) await at(c, key, "town");
    await at(c, "guessed", "town", true);
    const page = await place(c, "town");
    expect([titles(page.dated), titles(page.undated), titles(page.perhaps)]).toEqual([["newer", "older"], ["undated"], ["guessed"]]);
  });

  test("counts what its meetings stand for, with the qualifier, and never what was guessed, planned or practised", async ({ c }) => {
    await addCast(c);
    await addPlace(c, "town");
    await addPlace(c, "elsewhere");
    await addMeeting(c, "one", {});
    await addMeeting(c, "outreach", { when: null });
    await addMeeting(c, "guessed", {});
    await addMeeting(c, "practised", { practice: true });
    await addMeeting(c, "planned", {});
    await c.db.update(meetings).set({ status: "confirmed" }).where(eq(meetings.id, id("planned")));
    await standsFor(c, "outreach", 1, "at_least");
    for (const key of ["one", "outreach", "practised", "planned"]) await at(c, key, "town");
    await at(c, "guessed", "town", true);
    const none = { count: 0, qualifier: "exactly" };
    expect((await place(c, "town")).meetings).toEqual({ held: { count: 2, qualifier: "at_least" }, undated: { count: 1, qualifier: "at_least" }, perhaps: { count: 1, qualifier: "exactly" } });
    expect(titles((await place(c, "town")).dated).sort()).toEqual(["one", "planned"]);
    const lines = await listPlaces(actors.visitor, "en", NOW, c);
    expect(lines.map((l) => [l.link.title.text, l.meetings.held])).toEqual([["elsewhere", none], ["town", { count: 2, qualifier: "at_least" }]]);
    await standsFor(c, "one", 3, "about");
    expect((await place(c, "town")).meetings.held).toBeUndefined(); // "about 3" and "at least 1" have no sum
  });

  test("says what it was called at the date of a meeting, on its own page and on the meeting's", async ({ c }) => {
    await addCast(c);
    await addPlace(c, "capital", { title: "Astana" });
    const name = (text: string, starts: string, ends: string | null) => ({ recordId: id("capital"), text, lang: "en", kind: "official" as const, starts, ends });
    await c.db.insert(names).values([name("Astana", "1998-05", "2019-03"), name("Nur-Sultan", "2019-03", "2022-09-17"), name("Astana", "2022-09-17", null)]);
    for (const [key, when] of [["then", "2020-11"], ["before", "2006-03-27"], ["after", "2025-04-11"], ["undated", null]] as const) {
      await addMeeting(c, key, { when });
      await at(c, key, "capital");
    }
    const page = await place(c, "capital");
    expect([...page.dated, ...page.undated].map((m) => [m.link.title.text, m.nameAt?.text])).toEqual([["after", undefined], ["then", "Nur-Sultan"], ["before", undefined], ["undated", undefined]]);
    const shown = async (key: string) => (await getMeeting(actors.visitor, id(key), "en", NOW, c))!.places.map((p) => [p.place.title.text, p.nameAt]);
    expect(await shown("then")).toEqual([["Astana", { text: "Nur-Sultan", lang: "en" }]]);
    expect(await shown("before")).toEqual([["Astana", undefined]]);
  });

  test("knows what it is part of, what lies within it and what was done there", async ({ c }) => {
    await addCast(c);
    await addPlace(c, "country", { classification: "country" });
    await addPlace(c, "town", { parent: id("country"), at: [38.5, 68.8] });
    await addPlace(c, "hidden town", { parent: id("country"), state: "draft" });
    await addActivity(c, "research", { place: id("town") });
    await addClaim(c, id("town"), { field: "code", value: "TJ-DU" });
    const country = await place(c, "country");
    expect([country.classification, country.within.map((w) => w.title.text), country.at]).toEqual(["country", ["town"], undefined]);
    const town = await place(c, "town");
    expect([town.parent?.id, town.activities.map((a) => a.title.text), town.at, town.claims.map((claim) => claim.value?.text)]).toEqual([id("country"), ["research"], { latitude: 38.5, longitude: 68.8, confidence: "high" }, ["TJ-DU"]]);
  });
});
