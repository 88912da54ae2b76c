import { describe, expect } from "vitest";
import { publicationState } from "@/lib/records";
import { Refusal } from "@/lib/refusal";
import { NO_FILTER } from "@/lib/timeline-filter";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addEntry, addIssue, addMeeting, addPlatform, countOf, days, id, indexAll, meetingInput, minutes, NOW } from "@/tests/factories";
import { type Connection, mustChange, StaleError } from "./client";
import { listWaiting } from "./desk";
import { trailOf } from "./events";
import { countMeetings, getMeeting, listMeetings } from "./meetings";
import { findBySlug } from "./records";
import { releaseNotes } from "./release-notes";
import { checkRecord, queueAge, releaseOnTerms, releaseRecord, returnRecord, submitRecord, withdrawRecord } from "./publication";
import { amendMeeting, recordMeeting } from "./quick-log";
import { entries, events, formerSlugs, holidays, records, users } from "./schema";
import { search } from "./search";
import { asc, eq } from "./sql";
import { listTimeline } from "./timeline";

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
      ["withdrew", () => withdrawRecord(actors.author, meeting, 6, "", minutes(6), c), "withdrawn"],
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

describe("a check", () => {
  const checks = async (c: Connection, recordId: string) => (await c.db.select({ checkedAt: records.checkedAt, checkedBy: records.checkedBy, releasedAt: records.releasedAt }).from(records).where(eq(records.id, recordId)))[0]!;

  test("is a stamp of its own: what was checked is not public by that", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state: "submitted" });
    await checkRecord(actors.colleague, id("meeting"), 1, minutes(1), c);
    expect(await checks(c, id("meeting"))).toEqual({ checkedAt: minutes(1), checkedBy: actors.colleague.userId, releasedAt: null });
    expect(await checks(c, id("meeting/entry"))).toEqual(await checks(c, id("meeting")));
    expect(await getMeeting(actors.visitor, id("meeting"), "en", minutes(2), c)).toBeUndefined();
    await expect(checkRecord(actors.editor, id("meeting"), 2, minutes(2), c)).rejects.toEqual(refused("wrongState"));
    await releaseRecord(actors.editor, id("meeting"), 2, minutes(3), c);
    expect(await checks(c, id("meeting"))).toEqual({ checkedAt: minutes(1), checkedBy: actors.colleague.userId, releasedAt: minutes(3) });
    expect(await trail(c)).toEqual(["checked", "released"]);
  });

  test("is made by an editor or a second person, never by a writer, and not where only editors release", async ({ c }) => {
    await addCast(c);
    await addPlatform(c, "strict", { secondPersonReleases: false });
    await addMeeting(c, "meeting", { state: "submitted" });
    await addMeeting(c, "strict meeting", { state: "submitted", platform: id("strict") });
    const tries: [ActorKey, string][] = [["author", "ownText"], ["outsider", "notFound"], ["liaison", "notFound"], ["admin", "notFound"], ["visitor", "signedOut"]];
    for (const [who, code] of tries) await expect(checkRecord(actors[who], id("meeting"), 1, NOW, c), who).rejects.toEqual(refused(code));
    await expect(checkRecord(actors.colleague, id("strict meeting"), 1, NOW, c)).rejects.toEqual(refused("forbidden"));
    await checkRecord(actors.editor, id("strict meeting"), 1, NOW, c);
  });

  test("of a text that was sent back since is none of the new one", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state: "submitted" });
    await checkRecord(actors.colleague, id("meeting"), 1, minutes(1), c);
    await returnRecord(actors.editor, id("meeting"), 2, "personal_data", "Less.", minutes(2), c);
    await submitRecord(actors.author, id("meeting"), 3, minutes(3), c);
    expect((await listWaiting(actors.editor, {}, "en", minutes(4), c)).lines.map((line) => [line.checked, line.canCheck])).toEqual([[false, true]]);
    await releaseRecord(actors.editor, id("meeting"), 4, minutes(5), c);
    expect(await checks(c, id("meeting"))).toEqual({ checkedAt: minutes(5), checkedBy: actors.editor.userId, releasedAt: minutes(5) });
  });
});

describe("without a second reader", () => {
  const alone = async (c: Connection) => {
    await addCast(c);
    await c.db.update(users).set({ disabledAt: days(-20) }).where(eq(users.id, actors.colleague.userId));
  };

  test.for([["meeting", addMeeting], ["issue", addIssue]] as const)("a %s is released after five working days by the only account of its organisation, and the page says so", async ([kind, add], { c }) => {
    await alone(c);
    await add(c, "record", { state: "submitted" });
    await expect(releaseRecord(actors.author, id("record"), 1, days(3), c)).rejects.toEqual(refused("ownText"));
    await releaseRecord(actors.author, id("record"), 1, days(5), c);
    expect(await releaseNotes(actors.visitor, id("record"), days(5), c)).toMatchObject({ withoutSecondReader: true });
    expect((await c.db.select({ checkedAt: records.checkedAt }).from(records).where(eq(records.id, id("record"))))[0]?.checkedAt, kind).toBeNull();
  });

  test("nothing is released by an author whose organisation has a second account", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state: "submitted" });
    await expect(releaseRecord(actors.author, id("meeting"), 1, days(30), c)).rejects.toEqual(refused("ownText"));
    await releaseRecord(actors.colleague, id("meeting"), 1, days(30), c);
    expect(await releaseNotes(actors.visitor, id("meeting"), days(30), c)).toEqual({ withoutSecondReader: false, reply: undefined });
  });

  test("the wait begins anew with what was sent back, and holidays are no working days", async ({ c }) => {
    await alone(c);
    await addMeeting(c, "meeting", { state: "submitted" });
    await returnRecord(actors.editor, id("meeting"), 1, "personal_data", "Less.", days(3.9), c);
    await submitRecord(actors.author, id("meeting"), 2, days(4), c); // Saturday, 5 December
    await expect(releaseRecord(actors.author, id("meeting"), 3, days(10), c)).rejects.toEqual(refused("ownText"));
    await c.db.insert(holidays).values({ country: "KZ", day: "2026-12-10", name: "A day off", lang: "en" });
    await expect(releaseRecord(actors.author, id("meeting"), 3, days(12), c)).rejects.toEqual(refused("ownText"));
    await releaseRecord(actors.author, id("meeting"), 3, days(14), c);
  });
});

describe("an embargo", () => {
  const FROM = { from: { day: "2026-12-10", time: "09:00" } };
  const OPENS = new Date("2026-12-10T04:00:00Z"); // nine in the morning in Almaty

  test("is an instant by the clocks of the record's country, and lies ahead", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state: "submitted" });
    await addMeeting(c, "abroad", { state: "submitted", country: null });
    for (const from of [{ day: "2026-11-30", time: "09:00" }, { day: "2026-12-01", time: "15:00" }]) await expect(releaseOnTerms(actors.editor, id("meeting"), 1, { from }, NOW, c)).rejects.toEqual(refused("embargoPast"));
    await releaseOnTerms(actors.editor, id("meeting"), 1, FROM, NOW, c);
    await releaseOnTerms(actors.editor, id("abroad"), 1, FROM, NOW, c);
    expect(await rowOf(c, id("meeting"))).toMatchObject({ releasedAt: OPENS, checkedAt: NOW });
    expect(await rowOf(c, id("abroad"))).toMatchObject({ releasedAt: new Date("2026-12-10T09:00:00Z") });
  });

  test("keeps every door shut until then", async ({ c }) => {
    await addCast(c);
    await addPlatform(c, "council");
    await addMeeting(c, "meeting", { state: "submitted", title: "Zebra talk", platform: id("council"), slug: null });
    await indexAll(c);
    const path = (await releaseOnTerms(actors.editor, id("meeting"), 1, FROM, NOW, c)).path!;
    const slug = path.split("/").pop()!;
    for (const who of ["visitor", "outsider", "liaison", "admin"] as const) {
      const doors = async (now: Date) => [
        (await listMeetings(actors[who], {}, "en", now, c)).meetings.length, (await getMeeting(actors[who], id("meeting"), "en", now, c)) ? 1 : 0, (await search(actors[who], "zebra", "en", now, c)).hits.length,
        (await listTimeline(actors[who], NO_FILTER, [], "en", now, c)).entries.length, (await countMeetings(actors[who], {}, now, c)).count, (await countMeetings(actors[who], { platformId: id("council") }, now, c)).count,
        (await findBySlug(actors[who], "meeting", slug, now, c)) ? 1 : 0, (await trailOf(actors[who], id("meeting"), "en", now, c)).length,
      ];
      expect(await doors(new Date(OPENS.getTime() - 1)), who).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
      expect((await doors(OPENS)).every((n) => n > 0), who).toBe(true);
    }
  });

  test("is ended by a withdrawal and by nothing else", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state: "embargoed" });
    await expect(releaseRecord(actors.editor, id("meeting"), 1, NOW, c)).rejects.toEqual(refused("wrongState"));
    await expect(returnRecord(actors.editor, id("meeting"), 1, "duplicate", "Twice.", NOW, c)).rejects.toEqual(refused("wrongState"));
    await expect(submitRecord(actors.author, id("meeting"), 1, NOW, c)).rejects.toEqual(refused("wrongState"));
    await expect(checkRecord(actors.editor, id("meeting"), 1, NOW, c)).rejects.toEqual(refused("wrongState"));
    await withdrawRecord(actors.author, id("meeting"), 1, "", NOW, c);
    expect(await getMeeting(actors.visitor, id("meeting"), "en", days(30), c)).toBeUndefined();
  });

  test("never ends before that of a parent", async ({ c }) => {
    await addCast(c);
    await addEntry(c, "entry", { state: "submitted", issue: await addIssue(c, "issue", { by: null, state: "embargoed" }) });
    await releaseOnTerms(actors.editor, id("entry"), 1, { from: { day: "2026-12-02", time: "09:00" } }, NOW, c);
    expect(await rowOf(c, id("entry"))).toMatchObject({ releasedAt: days(7) });
  });
});

describe("a return", () => {
  test("keeps its stamps when the text is submitted again", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state: "submitted" });
    await returnRecord(actors.editor, id("meeting"), 1, "names_person", "Take out the name.", minutes(1), c);
    await submitRecord(actors.author, id("meeting"), 2, minutes(2), c);
    expect(await rowOf(c, id("meeting"))).toMatchObject({ returnedAt: minutes(1), returnedBy: actors.editor.userId, returnReason: "names_person", submittedAt: minutes(2), submittedBy: actors.author.userId });
    expect(await stateOf(c, id("meeting"), minutes(3))).toBe("submitted");
  });
});

describe("the age of the queue", () => {
  test("is public: working days since the oldest text that waits was submitted, practice not counted", async ({ c }) => {
    await addCast(c);
    const age = (now = NOW) => queueAge(actors.visitor, now, c);
    expect(await age()).toBeUndefined();
    await addMeeting(c, "practised", { state: "submitted", by: "learner", practice: true });
    await addEntry(c, "below a draft", { state: "submitted", issue: await addIssue(c, "draft issue", { state: "draft" }) });
    await addEntry(c, "for parties", { state: "submitted", channel: "parties", issue: await addIssue(c, "issue", { by: null }) });
    for (const state of ["draft", "returned", "embargoed", "released", "withdrawn"] as const) await addMeeting(c, state, { state });
    expect(await age()).toBeUndefined();
    await addMeeting(c, "waiting", { state: "submitted" }); // on Friday, 27 November
    expect(await age()).toBe(1);
    expect(await age(days(7))).toBe(6);
    await releaseRecord(actors.editor, id("waiting"), 1, NOW, c);
    expect(await age()).toBeUndefined();
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
    ["withdraw", "released", (c: Connection) => withdrawRecord(actors.author, id("meeting"), 9, "", NOW, c)],
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
    await withdrawRecord(actors.editor, meeting, 1, "It names a person.", NOW, c);
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
