import { describe, expect } from "vitest";
import { type RecordFormInput, recordFormInput } from "@/lib/record-form-input";
import type { PromiseInput } from "@/lib/promise-input";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, days, id, minutes, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { listDueCommitments } from "./commitments";
import { agreeTime, askForTime, deadlineActs } from "./deadline-acts";
import { deadlinesOf } from "./deadlines";
import { recordPromise } from "./promises";
import { releaseRecord, returnRecord } from "./publication";
import { changeRecord, removeRow } from "./record-form";
import { commitments, deadlineChanges, deadlines, records } from "./schema";
import { and, eq, isNull } from "./sql";

const LATER = days(5);
const promised = (issue: string, o: Partial<PromiseInput> = {}): PromiseInput => ({
  issue, key: id("form"), text: "We will review all decisions.", lang: "en", when: "2026-11-18", as: null, basis: "letter", document: null, documentDate: null, point: null, source: null, with: [],
  deadline: { asSaid: "by 20 November", due: "2026-11-20", counted: null }, ...o,
});
/** What the form of a commitment sends; `version` is that of its entry. */
const corrected = (entry: string, version: number, o: Record<string, string> = {}) =>
  recordFormInput.parse({ key: id(JSON.stringify(o)), why: "The wrong day was typed.", whyLang: "en", noun: "entry", part: "commitments", id: entry, row: entry, version: String(version), verbatim: "We will review all decisions.", verbatimLang: "en", basis: "letter", deadlineAsSaid: "by 20 November", deadline: "2026-11-20", ...o }) as RecordFormInput & { id: string; version: number };
const versionOf = async (c: Connection, entry: string) => (await c.db.select({ version: records.version }).from(records).where(eq(records.id, entry)))[0]!.version;
const seen = async (c: Connection, entry: string, now = LATER) => (await deadlinesOf(actors.visitor, [entry], "en", now, c)).get(entry) ?? [];
const due = async (c: Connection, now = LATER) => {
  const { fallingDue, missed } = await listDueCommitments(actors.visitor, {}, "en", now, c);
  return { fallingDue: fallingDue.map((l) => [l.deadline, l.due]), missed: missed.map((l) => [l.deadline, l.due]) };
};

async function releasedPromise(c: Connection, o: Partial<PromiseInput> = {}) {
  await addCast(c);
  const issue = await addIssue(c, "issue", { by: null, parties: [{ role: "raised", organization: id("authors"), basis: "public_source" }, { role: "asked", organization: id("ministry") }] });
  const entry = await recordPromise(actors.liaison, promised(issue, o), NOW, c);
  await releaseRecord(actors.editor, entry, 1, minutes(1), c);
  return entry;
}
/** The body corrects, an editor releases the correction. */
async function correctAndRelease(c: Connection, entry: string, o: Record<string, string>, now = minutes(2)) {
  await changeRecord(actors.liaison, corrected(entry, await versionOf(c, entry), o), now, c);
  await releaseCorrection(c, now);
}
async function releaseCorrection(c: Connection, now: Date) {
  const [correction] = await c.db.select({ id: records.id }).from(records).where(and(eq(records.classification, "correction"), isNull(records.releasedAt)));
  await releaseRecord(actors.editor, correction!.id, 1, now, c);
}

describe("a corrected promise", () => {
  test("is due on the corrected day once the correction is released, and the earlier day stays in the deadline's history", async ({ c }) => {
    const entry = await releasedPromise(c);
    await changeRecord(actors.liaison, corrected(entry, await versionOf(c, entry), { deadline: "20 June 2027", deadlineAsSaid: "by 20 June 2027" }), minutes(2), c);
    expect(await due(c)).toEqual({ fallingDue: [], missed: [["2026-11-20", "2026-11-20"]] });
    await releaseCorrection(c, minutes(3));
    expect(await due(c)).toEqual({ fallingDue: [], missed: [] });
    expect(await seen(c, entry)).toMatchObject([{ kind: "promised", state: "running", asSaid: { text: "by 20 June 2027" }, sum: { due: "2027-06-20" }, changes: [{ kind: "correction", on: "2026-11-20", at: minutes(3), reason: undefined }] }]);
    expect(await due(c, new Date("2027-07-01T00:00:00Z"))).toEqual({ fallingDue: [], missed: [["2027-06-20", "2027-06-20"]] });
    expect(await c.db.select({ on: deadlines.on }).from(deadlines)).toEqual([{ on: "2026-11-20" }]);
  });

  test("corrected again says each term that it replaced, and one that leaves the day as it was adds nothing", async ({ c }) => {
    const entry = await releasedPromise(c, { deadline: { asSaid: "10 working days", due: null, counted: { count: 10, unit: "working_days" } } });
    const as = { deadlineAsSaid: "10 working days" };
    await correctAndRelease(c, entry, { ...as, deadline: "January 2027" }, minutes(2));
    await correctAndRelease(c, entry, { ...as, deadline: "2027-01-31" }, minutes(3));
    await correctAndRelease(c, entry, { ...as, deadline: "2027-02-01" }, minutes(4));
    expect(await seen(c, entry)).toMatchObject([{ sum: { due: "2027-02-01" }, changes: [{ count: 10, unit: "working_days", on: null }, { count: null, on: "2027-01-31" }] }]);
  });

  test("keeps more time that was agreed, and can be given more", async ({ c }) => {
    const entry = await releasedPromise(c);
    const [deadline] = (await deadlineActs(actors.liaison, entry, minutes(2), c))!.ask;
    await askForTime(actors.liaison, { deadline: deadline!, term: { on: null, count: 10, unit: "calendar_days" }, reason: "The commission sits later.", lang: "en" }, minutes(2), c);
    const [asked] = await c.db.select({ id: deadlineChanges.id }).from(deadlineChanges);
    await agreeTime(actors.author, asked!.id, minutes(3), c);
    await correctAndRelease(c, entry, { deadline: "2026-12-10" }, minutes(4));
    expect(await seen(c, entry)).toMatchObject([{ sum: { due: "2026-12-21" }, changes: [{ kind: "extension" }, { kind: "correction", on: "2026-11-20" }] }]); // 20 December is a Sunday
    expect((await due(c)).fallingDue).toEqual([["2026-12-10", "2026-12-21"]]);
  });

  test("that names no date is due on none, until it names one again", async ({ c }) => {
    const entry = await releasedPromise(c);
    await correctAndRelease(c, entry, { deadline: "", deadlineAsSaid: "soon" }, minutes(2));
    expect(await seen(c, entry)).toMatchObject([{ state: "corrected" }]);
    expect(await due(c)).toEqual({ fallingDue: [], missed: [] });
    await correctAndRelease(c, entry, { deadline: "2026-12-10" }, minutes(3));
    expect(await seen(c, entry)).toMatchObject([{ state: "running", sum: { due: "2026-12-10" } }]);
  });

  test("taken away has no deadline left", async ({ c }) => {
    const entry = await releasedPromise(c);
    await removeRow(actors.liaison, { noun: "entry", part: "commitments", id: entry, row: entry, version: await versionOf(c, entry), why: "It was none.", whyLang: "en" }, minutes(2), c);
    await releaseCorrection(c, minutes(3));
    expect(await seen(c, entry)).toMatchObject([{ state: "corrected" }]);
  });

  test("before its release is simply written as it now is", async ({ c }) => {
    await addCast(c);
    const issue = await addIssue(c, "issue", { by: null, parties: [{ role: "asked", organization: id("ministry") }] });
    const entry = await recordPromise(actors.liaison, promised(issue), NOW, c);
    await returnRecord(actors.editor, entry, 1, "not_this_case", "Which day?", minutes(1), c);
    await changeRecord(actors.liaison, corrected(entry, 2, { deadline: "2026-12-20", deadlineAsSaid: "by 20 December" }), minutes(2), c);
    expect(await c.db.select({ on: deadlines.on, asSaid: deadlines.asSaid }).from(deadlines)).toEqual([{ on: "2026-12-20", asSaid: "by 20 December" }]);
    expect(await c.db.select().from(deadlineChanges)).toEqual([]);
    await changeRecord(actors.liaison, corrected(entry, 3, { deadline: "", deadlineAsSaid: "" }), minutes(3), c);
    expect(await c.db.select().from(deadlines)).toEqual([]);
  });

  test("of nobody's words, corrected by an editor at once, follows at once; a deadline of another entry does not move", async ({ c }) => {
    const other = await releasedPromise(c);
    const entry = await addEntry(c, "recorded", { kind: "undertaking", by: null, issue: id("issue"), ownName: false });
    await c.db.insert(commitments).values({ id: entry, deadline: "2026-11-20" });
    await c.db.insert(deadlines).values({ id: id("d"), entryId: entry, kind: "promised", starts: "2026-11-01", on: "2026-11-20", at: NOW });
    await changeRecord(actors.editor, corrected(entry, 1, { deadline: "2027-06-20" }), minutes(5), c);
    expect((await seen(c, entry)).map((d) => d.sum.due)).toEqual(["2027-06-20"]);
    expect((await seen(c, other)).map((d) => d.sum.due)).toEqual(["2026-11-20"]);
  });
});
