import { describe, expect } from "vitest";
import { askOnIssueInput } from "@/lib/deadline-input";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, countOf, days, id, minutes, NOW } from "@/tests/factories";
import { askForTimeForm, askOnIssue, listEntriesWithDeadlines } from "./ask-for-time";
import type { Connection } from "./client";
import { agreeDeadline, deadlineActs, setDeadline } from "./deadline-acts";
import { deadlinesOf } from "./deadlines";
import { keepForm, keptForm } from "./drafts";
import { partyVerbs } from "./issue-parties";
import { releaseRecord } from "./publication";
import * as schema from "./schema";
import { and, eq } from "./sql";

const PARTIES = [{ role: "raised" as const, organization: id("authors") }, { role: "responsible" as const, organization: id("ministry") }];
const wish = (issue: string, raw: Record<string, string> = {}) => askOnIssueInput.parse({ issue, on: "2026-12-20", count: "", unit: "working_days", reason: "The archive has moved. We need the file.", lang: "en", key: id(JSON.stringify(raw)), ...raw });
const viewOf = async (c: Connection, who: keyof typeof actors, entry: string, now = NOW) => (await deadlinesOf(actors[who], [entry], "en", now, c)).get(entry)?.[0];
const askings = (c: Connection) => c.db.$count(schema.events, eq(schema.events.verb, "asked_for_time"));

describe("time asked for on an issue without a deadline", () => {
  test("is a day with its reason on what was last put to the body, and counts once who raised it agrees", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: PARTIES });
    await addEntry(c, "Raised first", { issue, kind: "raised", when: "2026-11-01" });
    const last = await addEntry(c, "Raised again", { issue, kind: "follow_up", when: "2026-11-15" });
    await addEntry(c, "Not released", { issue, kind: "follow_up", when: "2026-11-25", state: "submitted" });
    await addEntry(c, "The answer", { issue, kind: "official_response", by: "liaison", when: "2026-11-20" });
    expect(await partyVerbs(actors.liaison, issue, NOW, c)).toMatchObject({ askForTime: true });
    expect(await listEntriesWithDeadlines(actors.liaison, issue, "en", NOW, c)).toEqual([]);
    await keepForm(actors.liaison, askForTimeForm(issue), { reason: "half" }, NOW, c);
    expect(await askOnIssue(actors.liaison, wish(issue), NOW, c)).toEqual({ entry: last, waits: false });
    expect(await askOnIssue(actors.liaison, wish(issue), minutes(1), c)).toEqual({ entry: last, waits: false });
    expect([await countOf(c, schema.deadlines), await askings(c), await keptForm(actors.liaison, askForTimeForm(issue), c)]).toEqual([1, 1, undefined]);
    const asked = (await viewOf(c, "author", last))!;
    expect([asked.kind, asked.state, asked.sum.due, asked.reason?.text]).toEqual(["agreed", "proposed", "2026-12-20", "The archive has moved. We need the file."]);
    expect((await viewOf(c, "editor", last))?.reason?.text).toBeDefined();
    for (const who of ["visitor", "outsider"] as const) expect((await viewOf(c, who, last))?.reason, who).toBeUndefined(); // like every reason: the parties at once, everybody once agreed
    expect((await deadlineActs(actors.author, last, NOW, c))?.agreeDeadline).toEqual([asked.id]);
    await agreeDeadline(actors.author, asked.id, minutes(2), c);
    expect([(await viewOf(c, "visitor", last, minutes(3)))?.state, (await viewOf(c, "visitor", last, minutes(3)))?.reason?.text]).toEqual(["running", "The archive has moved. We need the file."]);
    expect((await listEntriesWithDeadlines(actors.liaison, issue, "en", minutes(3), c)).map((link) => link.id)).toEqual([last]);
  });

  test("is a statement of the body where nothing under the issue asks, and waits for release like any words", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: PARTIES });
    const input = wish(issue, { on: "", count: "10" });
    const { entry, waits } = await askOnIssue(actors.liaison, input, NOW, c);
    expect(waits).toBe(true);
    expect(await askOnIssue(actors.liaison, input, minutes(1), c)).toEqual({ entry, waits: true });
    expect((await c.db.select({ kind: schema.records.classification, title: schema.records.title, releasedAt: schema.records.releasedAt, organizationId: schema.records.authorOrganizationId }).from(schema.records).where(eq(schema.records.id, entry)))[0]).toEqual({ kind: "statement", title: "The archive has moved.", releasedAt: null, organizationId: id("ministry") });
    expect([await countOf(c, schema.deadlines), await askings(c)]).toEqual([1, 1]);
    expect([await viewOf(c, "author", entry), await viewOf(c, "visitor", entry)]).toEqual([undefined, undefined]);
    await releaseRecord(actors.editor, entry, 1, minutes(2), c);
    const asked = (await viewOf(c, "author", entry, minutes(3)))!;
    expect([asked.state, asked.sum.due]).toEqual(["proposed", "2026-12-15"]);
    await agreeDeadline(actors.author, asked.id, minutes(4), c);
    expect((await viewOf(c, "visitor", entry, minutes(5)))?.state).toBe("running");
    expect((await viewOf(c, "visitor", entry, days(30)))?.state).toBe("overdue"); // to ask for time is no answer
  });

  test.for([["author", "forbidden"], ["outsider", "forbidden"], ["editor", "forbidden"], ["admin", "forbidden"], ["visitor", "signedOut"], ["system", "forbidden"]] as const)("is asked for by no %s (%s)", async ([who, why], { c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: PARTIES });
    const entry = await addEntry(c, "Raised", { issue, kind: "raised" });
    await expect(askOnIssue(actors[who], wish(issue), NOW, c)).rejects.toThrow(why);
    await expect(setDeadline(actors[who], { kind: "agreed", entry, term: wish(issue).term, asked: { reason: "Because.", lang: "en" } }, NOW, c)).rejects.toThrow(why);
    expect((await partyVerbs(actors[who], issue, NOW, c)).askForTime).toBe(false);
    expect([await countOf(c, schema.deadlines), await countOf(c, schema.events)]).toEqual([0, 0]);
  });

  test("is asked for by no body that is only joined, on no unreleased issue, and for no day that is past", async ({ c }) => {
    await addCast(c);
    const joined = await addIssue(c, "Joined", { parties: [{ role: "joined", organization: id("ministry") }] });
    await expect(askOnIssue(actors.liaison, wish(joined), NOW, c)).rejects.toThrow("forbidden");
    const hidden = await addIssue(c, "Hidden", { state: "submitted", parties: PARTIES });
    await expect(askOnIssue(actors.liaison, wish(hidden), NOW, c)).rejects.toThrow("notFound");
    const issue = await addIssue(c, "An issue", { parties: PARTIES });
    await expect(askOnIssue(actors.liaison, wish(issue, { on: "2026-12-01" }), NOW, c)).rejects.toThrow("notLater");
    await addEntry(c, "Raised", { issue, kind: "raised" });
    await expect(askOnIssue(actors.liaison, wish(issue, { on: "2026-12-01" }), NOW, c)).rejects.toThrow("notLater");
    expect(await countOf(c, schema.deadlines)).toBe(0);
  });

  test("is practised apart: by a practice body, beside what was really put to the body", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: [...PARTIES, { role: "asked", organization: id("practiceAuthority") }] });
    await addEntry(c, "Raised", { issue, kind: "raised" });
    const trainee = { ...actors.liaison, organizationId: id("practiceAuthority"), organizationPractice: true };
    const { entry, waits } = await askOnIssue(trainee, wish(issue), NOW, c);
    expect([waits, (await c.db.select({ practice: schema.records.practice }).from(schema.records).where(eq(schema.records.id, entry)))[0]!.practice]).toEqual([true, true]);
  });

  test("is offered on an entry where nothing counts, and more of it where something does", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "An issue", { parties: PARTIES });
    const entry = await addEntry(c, "Raised", { issue, kind: "raised" });
    const acts = async (who: keyof typeof actors) => {
      const may = await deadlineActs(actors[who], entry, NOW, c);
      return [may?.askDay.length, may?.ask.length];
    };
    expect([await acts("liaison"), await acts("author")]).toEqual([[1, 0], [0, 0]]);
    await setDeadline(actors.liaison, { kind: "agreed", entry, term: { on: "2026-12-20", count: null, unit: null }, asked: { reason: "The archive has moved.", lang: "en" } }, NOW, c);
    expect(await acts("liaison")).toEqual([0, 0]); // what was asked waits for the other side
    const [proposed] = await c.db.select({ id: schema.deadlines.id }).from(schema.deadlines).where(and(eq(schema.deadlines.entryId, entry), eq(schema.deadlines.reason, "The archive has moved.")));
    await agreeDeadline(actors.author, proposed!.id, NOW, c);
    expect(await acts("liaison")).toEqual([0, 1]);
  });
});
