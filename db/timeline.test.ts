import { beforeEach, describe, expect } from "vitest";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, addPlatform, id, NOW } from "@/tests/factories";
import type { FollowUpState } from "@/lib/timeline-filter";
import { NO_FILTER } from "@/lib/timeline-filter";
import type { Connection } from "./client";
import { entries, issues, records } from "./schema";
import { eq } from "./sql";
import { listTimeline } from "./timeline";

type Facts = Partial<Pick<typeof entries.$inferInsert, "due" | "done" | "result" | "origin">>;

async function followUp(c: Connection, key: string, facts: Facts, o: Parameters<typeof addEntry>[2] = {}) {
  await addEntry(c, key, { issue: id("issue"), ...o });
  if (Object.keys(facts).length > 0) await c.db.update(entries).set(facts).where(eq(entries.id, id(key)));
}
const listed = async (c: Connection, states: FollowUpState[], now = NOW, more: Partial<typeof NO_FILTER> = {}, platformIds: string[] = []) => {
  const page = await listTimeline(actors.visitor, { ...NO_FILTER, ...more, states }, platformIds, "en", now, c);
  return [...page.comingUp, ...page.entries, ...page.undated].map((e) => e.title.text).toSorted();
};

beforeEach<{ c: Connection }>(async ({ c }) => {
  await addCast(c);
  await addIssue(c, "issue");
});

describe("the state of follow-ups as a filter of the timeline", () => {
  test("overdue: past its day and not said to be done, from the day after on", async ({ c }) => {
    for (const [key, due] of [["yesterday", "2026-11-30"], ["today", "2026-12-01"], ["last month", "2026-11"], ["this month", "2026-12"], ["last year", "2025"], ["this year", "2026"], ["a range", "2026-01/2027-01"], ["spring", "2026-21"]] as const) await followUp(c, key, { due });
    await followUp(c, "without a day", {});
    await followUp(c, "done", { due: "2026-11-01", done: "2026-11-03" });
    await followUp(c, "said to be done", { due: "2026-11-01", result: "done" });
    await followUp(c, "not done", { due: "2026-11-01", result: "not_done" });
    await addEntry(c, "no follow-up", { issue: id("issue"), kind: "statement" });
    const past = ["last month", "last year", "not done", "yesterday"];
    expect(await listed(c, ["overdue"])).toEqual(past);
    expect(await listed(c, ["overdue"], new Date("2026-12-01T18:59:59Z"))).toEqual(past);
    expect(await listed(c, ["overdue"], new Date("2026-12-01T19:00:00Z"))).toEqual([...past, "today"].toSorted()); // midnight in Almaty
    for (const country of ["TJ", null]) await c.db.update(records).set({ country }).where(eq(records.id, id(country === null ? "today" : "yesterday")));
    expect(await listed(c, ["overdue"], new Date("2026-12-01T19:00:00Z"))).toEqual(past); // of no country, and so by UTC
    expect(await listed(c, ["overdue"], new Date("2026-11-30T18:59:59Z"))).toEqual(["last year", "not done"]); // in Dushanbe it is still that day
    expect(await listed(c, ["overdue"], NOW, { kinds: ["statement"] })).toEqual([]);
  });

  test("overdue is neither practice nor what came from sources later, nor what the reader is not shown", async ({ c }) => {
    await followUp(c, "practised", { due: "2026-11-01" }, { practice: true, by: "learner" });
    await followUp(c, "founding", { due: "2026-11-01", origin: "founding" });
    await followUp(c, "unreleased", { due: "2026-11-01" }, { state: "submitted" });
    await addIssue(c, "from sources");
    await c.db.update(issues).set({ backfilled: true }).where(eq(issues.id, id("from sources")));
    await followUp(c, "on a case from sources", { due: "2026-11-01" }, { issue: id("from sources") });
    expect(await listed(c, ["overdue"])).toEqual([]);
  });

  test("result unknown: said so, whatever the day; one or the other, also of one platform", async ({ c }) => {
    await addPlatform(c, "council");
    await followUp(c, "unknown", { result: "unknown", origin: "founding" });
    await followUp(c, "unknown, undated, there", { result: "unknown" }, { platform: id("council"), when: null });
    await followUp(c, "overdue there", { due: "2026-11-01" }, { platform: id("council") });
    await followUp(c, "not stated", {});
    expect(await listed(c, ["result_unknown"])).toEqual(["unknown", "unknown, undated, there"]);
    expect(await listed(c, ["overdue", "result_unknown"], NOW, {}, [id("council")])).toEqual(["overdue there", "unknown, undated, there"]);
  });
});
