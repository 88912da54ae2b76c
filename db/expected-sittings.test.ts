import { describe, expect } from "vitest";
import type { SittingStatement } from "@/lib/cadence";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addMeeting, addPlatform, addSource, countOf, days, id, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { followSittings, listExpectedSittings, markComplete, regenerateAllSittings, regenerateSittings, sayMissed, sittingVerbs } from "./expected-sittings";
import { getPlatform } from "./platforms";
import { events, expectedSittings, meetings, memberships, platforms, records, sittingStatements } from "./schema";
import { asc, eq } from "./sql";

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const rowsOf = (c: Connection) => c.db.select({ starts: expectedSittings.starts, ends: expectedSittings.ends, cadence: expectedSittings.cadence, meeting: expectedSittings.meetingId }).from(expectedSittings).orderBy(asc(expectedSittings.starts));
const promise = (c: Connection, cadence: string | null, since: string | null) => c.db.update(platforms).set({ cadence, cadenceSince: since }).where(eq(platforms.id, id("platform")));
const memberOf = (c: Connection, organization: string, o: Partial<typeof memberships.$inferInsert> = {}) => c.db.insert(memberships).values({ memberOrganizationId: id(organization), inPlatformId: id("platform"), role: "member", ...o });
const stripOf = async (c: Connection, now = NOW) => (await getPlatform(actors.visitor, id("platform"), "en", now, c))?.rhythm.flatMap((year) => year.periods.map((p) => [p.starts, p.state])) ?? [];
const said = (period: string, statement: string | null = null) => ({ platform: id("platform"), period, statement, lang: "en" as const });

async function withPlatform(c: Connection, cadence = "P6M", since = "2025") {
  await addCast(c);
  await addPlatform(c, "platform");
  await promise(c, cadence, since);
}

describe("the expected sittings of a promise", () => {
  test("run from its year to a year ahead, and twice is as once", async ({ c }) => {
    await withPlatform(c);
    await regenerateSittings(actors.editor, id("platform"), NOW, c);
    const rows = await rowsOf(c);
    expect(rows).toEqual(["2025-01-01", "2025-07-01", "2026-01-01", "2026-07-01", "2027-01-01", "2027-07-01"].map((starts) => ({ starts, ends: `${starts.slice(0, 4)}-${starts.endsWith("01-01") ? "06-30" : "12-31"}`, cadence: "P6M", meeting: null })));
    await regenerateSittings(actors.system, id("platform"), NOW, c);
    await regenerateAllSittings(actors.system, NOW, c);
    expect(await rowsOf(c)).toEqual(rows);
    await regenerateSittings(actors.system, id("platform"), days(40), c);
    expect((await rowsOf(c)).at(-1)?.starts).toBe("2028-01-01");
  });

  test("are tied to the public regular meetings that keep them, and follow when one moves", async ({ c }) => {
    await withPlatform(c);
    const platform = id("platform");
    const held = await addMeeting(c, "held", { platform, when: "2025-03-01" });
    const extraordinary = await addMeeting(c, "extraordinary", { platform, when: "2025-09-01" });
    await c.db.update(meetings).set({ extraordinary: true }).where(eq(meetings.id, extraordinary));
    await addMeeting(c, "draft", { platform, when: "2026-03-01", state: "draft" });
    await addMeeting(c, "coarse", { platform, when: "2026" });
    await addMeeting(c, "practice", { platform, when: "2026-08-01", practice: true, by: "learner" });
    await regenerateSittings(actors.system, platform, NOW, c);
    expect((await rowsOf(c)).map((r) => r.meeting)).toEqual([held, null, null, null, null, null]);
    await c.db.update(meetings).set({ starts: "2026-02-02" }).where(eq(meetings.id, held));
    await regenerateSittings(actors.system, platform, NOW, c);
    expect((await rowsOf(c)).map((r) => r.meeting)).toEqual([null, null, held, null, null, null]);
  });

  test("follow a meeting or a platform once it is public, and no draft", async ({ c }) => {
    await withPlatform(c);
    const draft = await addMeeting(c, "draft", { platform: id("platform"), when: "2025-03-01", state: "draft" });
    await followSittings(actors.system, id("platform"), NOW, c);
    await followSittings(actors.system, draft, NOW, c);
    expect((await rowsOf(c)).map((r) => r.meeting)).toEqual([null, null, null, null, null, null]);
    const held = await addMeeting(c, "held", { platform: id("platform"), when: "2025-08-01" });
    await followSittings(actors.system, held, NOW, c);
    expect((await rowsOf(c)).map((r) => r.meeting)).toEqual([null, held, null, null, null, null]);
    const waiting = await addPlatform(c, "waiting");
    await c.db.update(records).set({ releasedAt: null }).where(eq(records.id, waiting));
    await c.db.update(platforms).set({ cadence: "P6M", cadenceSince: "2025" }).where(eq(platforms.id, waiting));
    await followSittings(actors.system, waiting, NOW, c);
    expect(await c.db.$count(expectedSittings, eq(expectedSittings.platformId, waiting))).toBe(0);
  });

  test("change with the promise only where they are to come and no meeting keeps them", async ({ c }) => {
    await withPlatform(c);
    const platform = id("platform");
    const planned = await addMeeting(c, "planned", { platform, when: "2027-02-03" });
    await c.db.update(meetings).set({ status: "confirmed" }).where(eq(meetings.id, planned));
    await regenerateSittings(actors.system, platform, NOW, c);
    await promise(c, "P3M", "2026");
    await regenerateSittings(actors.editor, platform, NOW, c);
    expect((await rowsOf(c)).map((r) => [r.starts, r.cadence, r.meeting])).toEqual([
      ["2025-01-01", "P6M", null], ["2025-07-01", "P6M", null], ["2026-01-01", "P6M", null], ["2026-07-01", "P6M", null], ["2027-01-01", "P6M", planned], ["2027-07-01", "P3M", null], ["2027-10-01", "P3M", null],
    ]);
    await promise(c, null, null);
    await regenerateSittings(actors.editor, platform, NOW, c);
    expect((await rowsOf(c)).map((r) => r.starts)).toEqual(["2025-01-01", "2025-07-01", "2026-01-01", "2026-07-01", "2027-01-01"]);
    expect(await countOf(c, events)).toBe(0);
  });

  test("leave the platform's page as it was while nobody has said anything", async ({ c }) => {
    await withPlatform(c, "P3M");
    await addMeeting(c, "held", { platform: id("platform"), when: "2025-03-01" });
    const before = await getPlatform(actors.visitor, id("platform"), "en", NOW, c);
    await regenerateSittings(actors.system, id("platform"), NOW, c);
    expect(await getPlatform(actors.visitor, id("platform"), "en", NOW, c)).toEqual(before);
  });

  test.for([["visitor", "signedOut"], ["author", "forbidden"], ["colleague", "forbidden"], ["liaison", "forbidden"], ["learner", "forbidden"], ["admin", "forbidden"]] as [ActorKey, string][])("are not written by %s: %s", async ([who, code], { c }) => {
    await withPlatform(c);
    await expect(regenerateSittings(actors[who], id("platform"), NOW, c)).rejects.toEqual(refused(code));
    await expect(regenerateAllSittings(actors[who], NOW, c)).rejects.toEqual(refused("forbidden"));
    expect(await rowsOf(c)).toEqual([]);
  });

  test("of a platform that is not public are missing", async ({ c }) => {
    await addCast(c);
    await addPlatform(c, "platform", { state: "draft", by: "author" });
    await promise(c, "P6M", "2025");
    await expect(regenerateSittings(actors.editor, id("platform"), NOW, c)).rejects.toEqual(refused("notFound"));
    await regenerateAllSittings(actors.system, NOW, c);
    expect(await rowsOf(c)).toEqual([]);
    for (const who of ["visitor", "author", "editor", "admin"] as const) expect(await listExpectedSittings(actors[who], id("platform"), "en", NOW, c)).toEqual([]);
  });
});

describe("a missed sitting", () => {
  test("is said by a member of the platform, once, with an event, and shown instead of no record", async ({ c }) => {
    await withPlatform(c);
    await memberOf(c, "authors", { role: "initiator" });
    await memberOf(c, "ministry");
    expect(await stripOf(c)).toEqual([["2026-01-01", "no_record"], ["2026-07-01", "not_over"], ["2025-01-01", "no_record"], ["2025-07-01", "no_record"]]);
    await sayMissed(actors.author, said("2025-07-01", "Nobody was invited."), NOW, c);
    await sayMissed(actors.colleague, said("2025-07-01"), NOW, c);
    await sayMissed(actors.liaison, said("2025-07-01"), NOW, c);
    expect(await stripOf(c)).toEqual([["2026-01-01", "no_record"], ["2026-07-01", "not_over"], ["2025-01-01", "no_record"], ["2025-07-01", "missed"]]);
    const period = (await listExpectedSittings(actors.visitor, id("platform"), "en", NOW, c)).find((p) => p.starts === "2025-07-01");
    expect(period?.said.map((s) => [s.says, s.organization?.title.text, s.statement?.text, s.at]).sort()).toEqual([["missed", "Bureau of Authors", "Nobody was invited.", NOW], ["missed", "Ministry of Answers", undefined, NOW]]);
    expect((await c.db.select({ verb: events.verb, record: events.recordId }).from(events))).toEqual([{ verb: "said_missed", record: id("platform") }, { verb: "said_missed", record: id("platform") }]);
  });

  test.for([["visitor", "signedOut"], ["outsider", "forbidden"], ["liaison", "forbidden"], ["learner", "forbidden"], ["editor", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"]] as [ActorKey, string][])("is not said by %s: %s", async ([who, code], { c }) => {
    await withPlatform(c);
    await memberOf(c, "authors");
    await memberOf(c, "ministry", { role: "observer" });
    await memberOf(c, "others", { role: "supporter" });
    await memberOf(c, "practiceNgo");
    await expect(sayMissed(actors[who], said("2025-07-01"), NOW, c)).rejects.toEqual(refused(code));
    expect([await countOf(c, sittingStatements), await countOf(c, events)]).toEqual([0, 0]);
    expect((await sittingVerbs(actors[who], id("platform"), { starts: "2025-07-01", ends: "2025-12-31" }, NOW, c)).missed).toBe(false);
  });

  test("is said only of a period that is over and without a sitting, by who was a member then", async ({ c }) => {
    await withPlatform(c);
    await memberOf(c, "authors", { starts: "2025-07" });
    await addMeeting(c, "cancelled", { platform: id("platform"), when: "2026-02-01" });
    await c.db.update(meetings).set({ status: "cancelled" }).where(eq(meetings.id, id("cancelled")));
    await expect(sayMissed(actors.author, said("2025-01-01"), NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(sayMissed(actors.author, said("2026-01-01"), NOW, c)).rejects.toEqual(refused("periodNotOver"));
    await expect(sayMissed(actors.author, said("2026-07-01"), NOW, c)).rejects.toEqual(refused("periodNotOver"));
    await expect(sayMissed(actors.author, said("2025-07-02"), NOW, c)).rejects.toEqual(refused("notFound"));
    await expect(sayMissed(actors.author, { ...said("2025-07-01"), platform: id("nowhere") }, NOW, c)).rejects.toEqual(refused("notFound"));
    await sayMissed(actors.author, said("2026-07-01"), new Date("2027-01-01T00:00:00Z"), c);
    expect(await countOf(c, sittingStatements)).toBe(1);
  });

  test("and a sitting recorded later stand beside each other", async ({ c }) => {
    await withPlatform(c);
    await memberOf(c, "authors");
    await sayMissed(actors.author, said("2025-07-01"), NOW, c);
    await addMeeting(c, "found", { platform: id("platform"), when: "2025-10-10" });
    const period = (await getPlatform(actors.visitor, id("platform"), "en", NOW, c))?.rhythm.flatMap((y) => y.periods).find((p) => p.starts === "2025-07-01");
    expect([period?.state, period?.sittings.length, period?.said.length]).toEqual(["held", 1, 1]);
  });
});

describe("a complete record", () => {
  test("is marked by an editor with a public source", async ({ c }) => {
    await withPlatform(c);
    await addSource(c, "minutes", { title: "Register of minutes" });
    await addSource(c, "hidden", { state: "draft", by: "author" });
    for (const source of ["hidden", id("hidden"), "", "nothing", id("platform")]) await expect(markComplete(actors.editor, { ...said("2025-07-01"), source }, NOW, c)).rejects.toEqual(refused("sourceNotFound"));
    await markComplete(actors.editor, { ...said("2025-07-01"), source: "/en/sources/minutes" }, NOW, c);
    await markComplete(actors.editor, { ...said("2025-07-01"), source: "minutes" }, NOW, c);
    const period = (await listExpectedSittings(actors.visitor, id("platform"), "en", NOW, c)).find((p) => p.starts === "2025-07-01");
    expect(period?.said.map((s) => [s.says, s.organization, s.source?.title.text])).toEqual([["record_complete" satisfies SittingStatement, undefined, "Register of minutes"]]);
    expect((await stripOf(c)).find(([starts]) => starts === "2025-07-01")).toEqual(["2025-07-01", "missed"]);
    expect((await c.db.select({ verb: events.verb }).from(events)).map((e) => e.verb)).toEqual(["marked_complete"]);
  });

  test.for([["visitor", "signedOut"], ["author", "forbidden"], ["liaison", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"]] as [ActorKey, string][])("is not marked by %s: %s", async ([who, code], { c }) => {
    await withPlatform(c);
    await memberOf(c, "authors");
    await addSource(c, "minutes");
    await expect(markComplete(actors[who], { ...said("2025-07-01"), source: "minutes" }, NOW, c)).rejects.toEqual(refused(code));
    expect(await countOf(c, sittingStatements)).toBe(0);
  });
});
