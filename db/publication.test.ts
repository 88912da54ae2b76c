import { describe, expect } from "vitest";
import { publicationState } from "@/lib/records";
import { Refusal } from "@/lib/refusal";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addEntry, addIssue, addMeeting, addPlatform, countOf, days, id, meetingInput, minutes, NOW } from "@/tests/factories";
import { type Connection, mustChange, StaleError } from "./client";
import { findBySlug } from "./records";
import { releaseRecord, returnRecord, submitRecord, withdrawRecord } from "./publication";
import { amendMeeting, recordMeeting } from "./quick-log";
import { entries, events, formerSlugs, records } from "./schema";
import { asc, eq } from "./sql";

const STAMPS = { submittedAt: records.submittedAt, submittedBy: records.submittedBy, returnedAt: records.returnedAt, returnedBy: records.returnedBy, returnReason: records.returnReason, checkedAt: records.checkedAt, releasedAt: records.releasedAt, releasedBy: records.releasedBy, withdrawnAt: records.withdrawnAt, withdrawnBy: records.withdrawnBy, withdrawReason: records.withdrawReason };

const rowOf = async (c: Connection, recordId: string) => (await c.db.select({ ...STAMPS, version: records.version, slug: records.slug }).from(records).where(eq(records.id, recordId)))[0]!;
const stampsOf = async (c: Connection, recordId: string) => (await c.db.select(STAMPS).from(records).where(eq(records.id, recordId)))[0]!;
const ownEntryOf = async (c: Connection, meetingId: string) => (await c.db.select({ id: entries.id }).from(entries).where(eq(entries.ofMeetingId, meetingId)))[0]!.id;
const stateOf = async (c: Connection, recordId: string, now = NOW) => publicationState(await rowOf(c, recordId), now);
const versionOf = async (c: Connection, recordId: string) => (await rowOf(c, recordId)).version;
const trail = async (c: Connection) => (await c.db.select({ verb: events.verb, by: events.actorId, role: events.actorRole, organization: events.organizationId }).from(events).orderBy(asc(events.at), asc(events.verb))).map((e) => e.verb);
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

describe("a meeting from draft to release", () => {
  test("goes by way of a return, with its own entry always under the same stamps and an event for each step", async ({ c }) => {
    await addCast(c);
    const meeting = await recordMeeting(actors.author, meetingInput("meeting"), minutes(0), c);
    const entry = await ownEntryOf(c, meeting);
    const steps: [string, () => Promise<unknown>, string][] = [
      ["submitted", () => submitRecord(actors.author, meeting, 1, minutes(1), c), "submitted"],
      ["returned", () => returnRecord(actors.editor, meeting, 2, "names_person", "Take out the name.", minutes(2), c), "returned"],
      ["amended", () => amendMeeting(actors.author, meeting, 3, meetingInput("meeting", { title: "Talk about tax audits" }), minutes(3), c), "returned"],
      ["submitted", () => submitRecord(actors.colleague, meeting, 4, minutes(4), c), "submitted"],
      ["released", () => releaseRecord(actors.editor, meeting, 5, minutes(5), c), "released"],
      ["withdrew", () => withdrawRecord(actors.author, meeting, 6, minutes(6), c), "withdrawn"],
    ];
    const told = ["recorded"];
    for (const [verb, step, state] of steps) {
      await step();
      told.push(verb);
      expect(await trail(c)).toEqual(told);
      expect(await stateOf(c, meeting, minutes(10))).toBe(state);
      expect(await stampsOf(c, entry)).toEqual(await stampsOf(c, meeting));
    }
    expect(await rowOf(c, meeting)).toMatchObject({ version: 7, releasedAt: minutes(5), releasedBy: actors.editor.userId, returnReason: "names_person", withdrawReason: "author", slug: "talk-about-tax-audits" });
  });

  test("is released by a second person of the organisation, never by its author, and by nobody else", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state: "submitted" });
    const tries: [ActorKey, string][] = [["author", "ownText"], ["outsider", "notFound"], ["liaison", "notFound"], ["learner", "notFound"], ["admin", "notFound"], ["system", "forbidden"], ["visitor", "signedOut"]];
    for (const [who, code] of tries) await expect(releaseRecord(actors[who], id("meeting"), 1, NOW, c), who).rejects.toEqual(refused(code));
    expect(await stateOf(c, id("meeting"))).toBe("submitted");
    expect(await trail(c)).toEqual([]);
    await releaseRecord(actors.colleague, id("meeting"), 1, NOW, c);
    expect(await stateOf(c, id("meeting"))).toBe("released");
  });

  test("is released by nobody who has changed a word of it", async ({ c }) => {
    await addCast(c);
    const meeting = await recordMeeting(actors.author, meetingInput("meeting"), minutes(0), c);
    await amendMeeting(actors.colleague, meeting, 1, meetingInput("meeting", { title: "Rewritten by a colleague" }), minutes(1), c);
    await submitRecord(actors.author, meeting, 2, minutes(2), c);
    for (const who of ["author", "colleague"] as const) await expect(releaseRecord(actors[who], meeting, 3, minutes(3), c)).rejects.toEqual(refused("ownText"));
    await releaseRecord(actors.editor, meeting, 3, minutes(3), c);
  });

  test("takes its own entry along, which never moves alone", async ({ c }) => {
    await addCast(c);
    const meeting = await recordMeeting(actors.author, meetingInput("meeting"), minutes(0), c);
    const entry = await ownEntryOf(c, meeting);
    await expect(submitRecord(actors.author, entry, 1, minutes(1), c)).rejects.toEqual(refused("notFound"));
    expect(await stateOf(c, entry)).toBe("draft");
  });

  test("is the editor's alone to release where the platform says so, until five working days have passed", async ({ c }) => {
    await addCast(c);
    await addPlatform(c, "strict", { secondPersonReleases: false });
    await addMeeting(c, "meeting", { state: "submitted", platform: id("strict") });
    await expect(releaseRecord(actors.colleague, id("meeting"), 1, NOW, c)).rejects.toEqual(refused("forbidden"));
    await releaseRecord(actors.colleague, id("meeting"), 1, days(7), c);
    expect((await rowOf(c, id("meeting"))).releasedBy).toBe(actors.colleague.userId);
  });

  test("is returned by an editor alone", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state: "submitted" });
    for (const who of ["author", "colleague"] as const) await expect(returnRecord(actors[who], id("meeting"), 1, "duplicate", "Twice.", NOW, c)).rejects.toEqual(refused("forbidden"));
    await expect(returnRecord(actors.outsider, id("meeting"), 1, "duplicate", "Twice.", NOW, c)).rejects.toEqual(refused("notFound"));
  });

  test.for(["draft", "returned", "embargoed", "released", "withdrawn"] as const)("is not released from %s", async (state, { c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state });
    await expect(releaseRecord(actors.colleague, id("meeting"), 1, NOW, c)).rejects.toEqual(refused("wrongState"));
    expect(await stateOf(c, id("meeting"))).toBe(state);
  });
});

describe("the address", () => {
  test("comes from the public title at first release and is never given twice", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "first", { state: "submitted", title: "Разговор об аудите", slug: null });
    await addMeeting(c, "second", { state: "submitted", title: "Разговор об аудите", slug: null });
    await addMeeting(c, "third", { state: "submitted", title: "Разговор об аудите", slug: null });
    const base = (await releaseRecord(actors.editor, id("first"), 1, NOW, c)).path!;
    expect(base).toMatch(/^\/meetings\/[a-z0-9-]+$/);
    await c.db.insert(formerSlugs).values({ kind: "meeting", slug: `${base.split("/").pop()}-2`, recordId: id("first") });
    expect((await releaseRecord(actors.editor, id("second"), 1, NOW, c)).path).toBe(`${base}-3`);
    expect((await releaseRecord(actors.editor, id("third"), 1, NOW, c)).path).toBe(`${base}-4`);
    expect(await findBySlug(actors.visitor, "meeting", base.split("/").pop()!, NOW, c)).toEqual({ as: "record", id: id("first") });
  });

  test("is another for each of several meetings of one title released at once", async ({ c }) => {
    await addCast(c);
    const keys = ["a", "b", "c", "d"];
    for (const key of keys) await addMeeting(c, key, { state: "submitted", title: "Same title", slug: null });
    const paths = (await Promise.all(keys.map((key) => releaseRecord(actors.editor, id(key), 1, NOW, c)))).map((done) => done.path);
    expect(paths.sort()).toEqual(["/meetings/same-title", "/meetings/same-title-2", "/meetings/same-title-3", "/meetings/same-title-4"]);
  });

  test("of an entry is its id", async ({ c }) => {
    await addCast(c);
    await addEntry(c, "entry", { state: "submitted", issue: await addIssue(c, "issue", { by: null }) });
    expect((await releaseRecord(actors.editor, id("entry"), 1, NOW, c)).path).toBe(`/entries/${id("entry")}`);
    expect((await rowOf(c, id("entry"))).slug).toBeNull();
  });
});

describe("two at once", () => {
  test("releases of one record: one wins, the other is told", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state: "submitted", slug: null });
    const [a, b] = await Promise.allSettled([releaseRecord(actors.editor, id("meeting"), 1, NOW, c), releaseRecord(actors.colleague, id("meeting"), 1, NOW, c)]);
    expect([a.status, b.status].sort()).toEqual(["fulfilled", "rejected"]);
    const lost = [a, b].flatMap((r) => (r.status === "rejected" ? [r.reason as unknown] : []))[0];
    expect(lost instanceof StaleError || (lost instanceof Refusal && lost.code === "wrongState")).toBe(true);
    expect(await trail(c)).toEqual(["released"]);
    expect(await versionOf(c, id("meeting"))).toBe(2);
  });

  test.for([
    ["submit", "draft", (c: Connection) => submitRecord(actors.author, id("meeting"), 9, NOW, c)],
    ["release", "submitted", (c: Connection) => releaseRecord(actors.editor, id("meeting"), 9, NOW, c)],
    ["return", "submitted", (c: Connection) => returnRecord(actors.editor, id("meeting"), 9, "duplicate", "Twice.", NOW, c)],
    ["withdraw", "released", (c: Connection) => withdrawRecord(actors.author, id("meeting"), 9, NOW, c)],
    ["amend", "draft", (c: Connection) => amendMeeting(actors.author, id("meeting"), 9, meetingInput("x"), NOW, c)],
  ] as const)("a %s against another version is stale and changes nothing", async ([, state, verb], { c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state });
    const before = await rowOf(c, id("meeting"));
    await expect(verb(c)).rejects.toBeInstanceOf(StaleError);
    expect(await rowOf(c, id("meeting"))).toEqual(before);
    expect(await trail(c)).toEqual([]);
  });
});

describe("a child", () => {
  test.for(["draft", "submitted", "returned", "withdrawn"] as const)("is not released while its parent is %s", async (state, { c }) => {
    await addCast(c);
    await addEntry(c, "entry", { state: "submitted", issue: await addIssue(c, "issue", { by: null, state }) });
    await expect(releaseRecord(actors.colleague, id("entry"), 1, NOW, c)).rejects.toEqual(refused("parentNotPublic"));
    expect(await stateOf(c, id("entry"))).toBe("submitted");
    expect(await trail(c)).toEqual([]);
  });

  test("of an embargoed parent is released with it and not earlier", async ({ c }) => {
    await addCast(c);
    await addEntry(c, "entry", { state: "submitted", issue: await addIssue(c, "issue", { by: null, state: "embargoed" }) });
    await releaseRecord(actors.colleague, id("entry"), 1, NOW, c);
    expect(await rowOf(c, id("entry"))).toMatchObject({ releasedAt: days(7), checkedAt: NOW });
    expect([await stateOf(c, id("entry"), NOW), await stateOf(c, id("entry"), days(7))]).toEqual(["embargoed", "released"]);
  });

  test("is withdrawn with its parent, in whatever state it is, and says that this was why", async ({ c }) => {
    await addCast(c);
    const meeting = await addMeeting(c, "meeting");
    const issue = await addIssue(c, "issue", { by: null });
    await addEntry(c, "released", { meeting, issue, by: null });
    await addEntry(c, "submitted", { meeting, issue, by: "outsider", state: "submitted" });
    await addEntry(c, "withdrawn", { meeting, issue, state: "withdrawn" });
    await addEntry(c, "elsewhere", { issue });
    await withdrawRecord(actors.editor, meeting, 1, NOW, c);
    expect(await rowOf(c, meeting)).toMatchObject({ withdrawReason: "editor", withdrawnBy: actors.editor.userId });
    expect(await stampsOf(c, id("meeting/entry"))).toEqual(await stampsOf(c, meeting));
    for (const key of ["released", "submitted"]) expect(await rowOf(c, id(key)), key).toMatchObject({ withdrawReason: "parent", withdrawnAt: NOW, version: 2 });
    expect(await rowOf(c, id("withdrawn"))).toMatchObject({ withdrawReason: "author", withdrawnAt: days(-1), version: 1 });
    expect((await rowOf(c, id("elsewhere"))).withdrawnAt).toBeNull();
    const told = await c.db.select({ record: events.recordId, verb: events.verb }).from(events);
    expect(new Set(told.map((e) => e.record))).toEqual(new Set([meeting, id("released"), id("submitted")]));
    await expect(releaseRecord(actors.editor, id("submitted"), 1, minutes(1), c)).rejects.toEqual(refused("wrongState"));
  });
});

describe("a list of statements", () => {
  const insertEvent = (tx: Connection["db"]) => tx.insert(events).values({ verb: "imported", actorRole: "system", at: NOW });

  test("is undone to the first where a later one fails", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state: "draft" });
    const failing = () => c.atomically((tx) => [insertEvent(tx), tx.update(records).set({ title: "changed" }).where(eq(records.id, id("meeting"))), tx.insert(events).values({ verb: "imported", actorRole: "system", recordId: "no such record", at: NOW })]);
    await expect(failing()).rejects.toThrow();
    expect(await countOf(c, events)).toBe(0);
    expect((await c.db.select({ title: records.title }).from(records).where(eq(records.id, id("meeting"))))[0]?.title).toBe("meeting");
  });

  test("is undone where a guarded one changes nothing", async ({ c }) => {
    await addCast(c);
    const stale = () => c.atomically((tx) => [insertEvent(tx), mustChange(tx.update(records).set({ title: "changed" }).where(eq(records.id, "no such record")).returning({ id: records.id }))]);
    await expect(stale()).rejects.toBeInstanceOf(StaleError);
    expect(await countOf(c, events)).toBe(0);
  });
});
