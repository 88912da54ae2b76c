import { describe, expect } from "vitest";
import type { PlanNext } from "@/lib/meeting-input";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addEntry, addMeeting, addPlace, addPlatform, countOf, id, NOW } from "@/tests/factories";
import { type Connection, StaleError } from "./client";
import { keepForm, keptForm } from "./drafts";
import { cancelMeeting, closeMeeting, getMeetingToAct, nextForm, planNextMeeting, postponeForm, postponeMeeting, reopenMeeting, setItemOutcome } from "./meeting-acts";
import { releaseRecord, submitRecord } from "./publication";
import { agendaItems, changes, entries, events, meetingPlaces, meetings, recordParents, records } from "./schema";
import { and, asc, eq } from "./sql";

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const meetingOf = async (c: Connection, key = "meeting") => (await c.db.select().from(meetings).where(eq(meetings.id, id(key))))[0]!;
const recordOf = async (c: Connection, key = "meeting") => (await c.db.select().from(records).where(eq(records.id, id(key))))[0]!;
const verbs = async (c: Connection) => (await c.db.select({ verb: events.verb }).from(events).orderBy(asc(events.at))).map((e) => e.verb);
const item = (c: Connection, key: string, o: Partial<typeof agendaItems.$inferInsert> = {}) => c.db.insert(agendaItems).values({ id: id(key), meetingId: id("meeting"), order: 0, title: key, lang: "en", state: "discussed", ...o });
const plan = (c: Connection, status: "tentative" | "confirmed" | "postponed" = "confirmed") => c.db.update(meetings).set({ status }).where(eq(meetings.id, id("meeting")));
const next = (o: Partial<PlanNext> = {}): PlanNext => ({ key: id("form/next"), title: "Talk about audits", lang: "en", agreed: false, when: "2027-03-04", ...o });

const OTHERS = [["visitor", "signedOut"], ["outsider", "forbidden"], ["liaison", "forbidden"], ["learner", "forbidden"], ["editor", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"]] as [ActorKey, string][];
const NOT_READING = [["visitor", "signedOut"], ["outsider", "notFound"], ["liaison", "notFound"], ["learner", "notFound"], ["editor", "notFound"], ["admin", "notFound"]] as [ActorKey, string][];
const ACTS: [string, (who: ActorKey, c: Connection) => Promise<unknown>][] = [
  ["closed", (who, c) => closeMeeting(actors[who], id("meeting"), 1, NOW, c)],
  ["reopened", (who, c) => reopenMeeting(actors[who], id("meeting"), 1, NOW, c)],
  ["given an outcome", (who, c) => setItemOutcome(actors[who], id("meeting"), 1, id("item"), "no_answer", NOW, c)],
  ["put off", (who, c) => postponeMeeting(actors[who], id("meeting"), 1, { reason: "x", when: null }, NOW, c)],
  ["cancelled", (who, c) => cancelMeeting(actors[who], id("meeting"), 1, "x", NOW, c)],
];

describe.each(ACTS)("a meeting of another organisation is not %s", (_, act) => {
  test.for(OTHERS)("released, by %s: %s", async ([who, code], { c }) => {
    await addCast(c);
    await addMeeting(c, "meeting");
    await item(c, "item");
    await expect(act(who, c)).rejects.toEqual(refused(code));
    expect([await countOf(c, events), await countOf(c, changes), (await recordOf(c)).version]).toEqual([0, 0, 1]);
    expect(await getMeetingToAct(actors[who], id("meeting"), NOW, c)).toBeUndefined();
  });

  test.for(NOT_READING)("as a draft, by %s: %s", async ([who, code], { c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state: "draft" });
    await expect(act(who, c)).rejects.toEqual(refused(code));
  });

  test.for(["submitted", "embargoed", "withdrawn"] as const)("nor one's own, while it is %s", async (state, { c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state });
    await expect(act("author", c)).rejects.toEqual(refused("wrongState"));
  });

  test("nor its own entry in its place", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting");
    await expect(closeMeeting(actors.author, id("meeting/entry"), 1, NOW, c)).rejects.toEqual(refused("notFound"));
    await expect(cancelMeeting(actors.author, id("nowhere"), 1, "x", NOW, c)).rejects.toEqual(refused("notFound"));
  });
});

describe("a meeting's record", () => {
  test("is not closed while an agenda item has no outcome, and no answer is one", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting");
    await item(c, "answered");
    await item(c, "silent", { order: 1, state: "accepted" });
    await item(c, "declined", { order: 2, state: "declined", declineReason: "Not ours." });
    await addEntry(c, "answer", { meeting: id("meeting"), kind: "official_response" });
    await addEntry(c, "raising", { meeting: id("meeting"), kind: "raised" });
    await c.db.update(entries).set({ agendaItemId: id("answered") }).where(eq(entries.id, id("answer")));
    await c.db.update(entries).set({ agendaItemId: id("silent") }).where(eq(entries.id, id("raising")));
    await expect(closeMeeting(actors.author, id("meeting"), 1, NOW, c)).rejects.toEqual(refused("itemsWithoutOutcome"));
    const before = await getMeetingToAct(actors.colleague, id("meeting"), NOW, c);
    expect(before?.agenda.map((i) => [i.title, i.results])).toEqual([["answered", ["official_response"]], ["silent", []], ["declined", ["declined"]]]);
    expect([before?.open.map((i) => i.title), before?.acts]).toEqual([["silent"], { close: true, reopen: false, outcomes: true, postpone: false, cancel: false, next: true }]);
    await setItemOutcome(actors.author, id("meeting"), 1, id("silent"), "no_answer", NOW, c);
    await setItemOutcome(actors.author, id("meeting"), 1, id("silent"), "no_answer", NOW, c);
    await closeMeeting(actors.colleague, id("meeting"), 2, NOW, c);
    expect([(await meetingOf(c)).closedAt, (await meetingOf(c)).closedBy, (await recordOf(c)).version]).toEqual([NOW, actors.colleague.userId, 3]);
    await expect(closeMeeting(actors.author, id("meeting"), 3, NOW, c)).rejects.toEqual(refused("wrongState"));
    await expect(setItemOutcome(actors.author, id("meeting"), 3, id("silent"), null, NOW, c)).rejects.toEqual(refused("meetingClosed"));
    await reopenMeeting(actors.author, id("meeting"), 3, NOW, c);
    await expect(reopenMeeting(actors.author, id("meeting"), 4, NOW, c)).rejects.toEqual(refused("wrongState"));
    expect((await meetingOf(c)).closedAt).toBeNull();
    expect((await verbs(c)).sort()).toEqual(["changed", "closed", "reopened"]);
    expect((await c.db.select({ part: changes.part, row: changes.rowId, before: changes.before, after: changes.after, version: changes.version }).from(changes))).toEqual([{ part: "agendaItems", row: id("silent"), before: { outcome: null }, after: { outcome: "no_answer" }, version: 2 }]);
  });

  test("is closed by one of two who press at once, and over the version that was read", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting");
    await expect(closeMeeting(actors.author, id("meeting"), 2, NOW, c)).rejects.toBeInstanceOf(StaleError);
    const pressed = await Promise.allSettled([closeMeeting(actors.author, id("meeting"), 1, NOW, c), closeMeeting(actors.colleague, id("meeting"), 1, NOW, c)]);
    expect(pressed.filter((p) => p.status === "fulfilled")).toHaveLength(1);
    expect(await verbs(c)).toEqual(["closed"]);
  });

  test("of a planned sitting is closed once its day has come, and it was held", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state: "draft", when: "2026-12-02" });
    await plan(c);
    await expect(closeMeeting(actors.author, id("meeting"), 1, NOW, c)).rejects.toEqual(refused("wrongState"));
    await closeMeeting(actors.author, id("meeting"), 1, new Date("2026-12-02T00:00:00Z"), c);
    expect((await meetingOf(c)).status).toBe("held");
  });

  test("counts no withdrawn answer, and knows the items of its own agenda alone", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting");
    await addMeeting(c, "other");
    await item(c, "item");
    await item(c, "elsewhere", { meetingId: id("other") });
    await addEntry(c, "answer", { meeting: id("meeting"), kind: "official_response", state: "withdrawn" });
    await c.db.update(entries).set({ agendaItemId: id("item") }).where(eq(entries.id, id("answer")));
    await expect(closeMeeting(actors.author, id("meeting"), 1, NOW, c)).rejects.toEqual(refused("itemsWithoutOutcome"));
    await expect(setItemOutcome(actors.author, id("meeting"), 1, id("elsewhere"), "no_answer", NOW, c)).rejects.toEqual(refused("notFound"));
  });
});

describe("a planned sitting", () => {
  test("is put off with its reason and its previous date, and its entry follows", async ({ c }) => {
    await addCast(c);
    const platform = await addPlatform(c, "platform");
    await addMeeting(c, "meeting", { when: "2026-12-10", platform });
    await plan(c);
    await keepForm(actors.author, postponeForm(id("meeting")), { reason: "half" }, NOW, c);
    await postponeMeeting(actors.author, id("meeting"), 1, { reason: "The hall is closed.", when: "2027-01" }, NOW, c);
    expect(await meetingOf(c)).toMatchObject({ status: "postponed", starts: "2027-01", previousStarts: "2026-12-10", statusReason: "The hall is closed." });
    const [entry] = await c.db.select().from(entries).where(eq(entries.id, id("meeting/entry")));
    expect([entry?.occurred, (await recordOf(c)).sortKey, (await recordOf(c, "meeting/entry")).sortKey, (await recordOf(c)).version]).toEqual(["2027-01", "2027-01", "2027-01", 2]);
    const parents = await c.db.select({ record: recordParents.recordId, key: recordParents.sortKey }).from(recordParents);
    expect(parents.map((p) => p.key)).toEqual(["2027-01", "2027-01", "2027-01"]);
    expect((await c.db.select({ verb: events.verb, detail: events.detail }).from(events))).toEqual([{ verb: "postponed", detail: { from: "2026-12-10", to: "2027-01" } }]);
    expect((await c.db.select({ before: changes.before, after: changes.after }).from(changes))[0]).toMatchObject({ before: { status: "confirmed", starts: "2026-12-10" }, after: { status: "postponed", starts: "2027-01" } });
    expect(await keptForm(actors.author, postponeForm(id("meeting")), c)).toBeUndefined();
    await postponeMeeting(actors.colleague, id("meeting"), 2, { reason: "Again.", when: "2027-02-01" }, NOW, c);
    expect(await meetingOf(c)).toMatchObject({ starts: "2027-02-01", previousStarts: "2027-01" });
    await expect(postponeMeeting(actors.author, id("meeting"), 2, { reason: "Late.", when: null }, NOW, c)).rejects.toBeInstanceOf(StaleError);
  });

  test("put off to no known day keeps its date, and is not closed", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { when: "2026-11-10" });
    await plan(c, "tentative");
    await postponeMeeting(actors.author, id("meeting"), 1, { reason: "No minister.", when: null }, NOW, c);
    expect(await meetingOf(c)).toMatchObject({ status: "postponed", starts: "2026-11-10", previousStarts: "2026-11-10" });
    await expect(closeMeeting(actors.author, id("meeting"), 2, NOW, c)).rejects.toEqual(refused("wrongState"));
    await postponeMeeting(actors.author, id("meeting"), 2, { reason: "Found a day.", when: "2026-11-20" }, NOW, c);
    await closeMeeting(actors.author, id("meeting"), 3, NOW, c);
    expect(await meetingOf(c)).toMatchObject({ status: "held", starts: "2026-11-20", previousStarts: "2026-11-10", statusReason: "Found a day." });
  });

  test("is cancelled once, with its reason and its date", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting", { state: "draft", when: "2026-12-10" });
    await plan(c);
    await cancelMeeting(actors.author, id("meeting"), 1, "Nobody came.", NOW, c);
    expect(await meetingOf(c)).toMatchObject({ status: "cancelled", starts: "2026-12-10", previousStarts: "2026-12-10", statusReason: "Nobody came." });
    await expect(cancelMeeting(actors.author, id("meeting"), 2, "x", NOW, c)).rejects.toEqual(refused("wrongState"));
    expect(await verbs(c)).toEqual(["cancelled"]);
  });

  test("that was held is neither put off nor cancelled", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting");
    await expect(postponeMeeting(actors.author, id("meeting"), 1, { reason: "x", when: null }, NOW, c)).rejects.toEqual(refused("wrongState"));
    await expect(cancelMeeting(actors.author, id("meeting"), 1, "x", NOW, c)).rejects.toEqual(refused("wrongState"));
  });
});

describe("the next sitting", () => {
  test("is a draft on the same platform that carries on by link what came to nothing", async ({ c }) => {
    await addCast(c);
    const platform = await addPlatform(c, "platform");
    const place = await addPlace(c, "hall");
    const guessed = await addPlace(c, "guessed");
    await addMeeting(c, "meeting", { platform, country: "TJ", rule: "chatham_house", participants: [{ name: "Somebody" }] });
    await c.db.update(meetings).set({ edition: 4, mode: "hybrid", openness: "closed" }).where(eq(meetings.id, id("meeting")));
    await c.db.insert(meetingPlaces).values([{ meetingId: id("meeting"), placeId: place, order: 0 }, { meetingId: id("meeting"), placeId: guessed, order: 1, candidate: true }]);
    await item(c, "open", { state: "accepted", attributionRule: "closed", number: "1" });
    await item(c, "asked", { state: "requested", order: 1 });
    await item(c, "done", { state: "accepted", outcome: "information_only", order: 2 });
    await item(c, "talked", { order: 3 });
    await keepForm(actors.author, nextForm(id("meeting")), { title: "half" }, NOW, c);
    const made = await planNextMeeting(actors.author, id("meeting"), next(), NOW, c);
    const [row] = await c.db.select().from(meetings).where(eq(meetings.id, made));
    expect(row).toMatchObject({ platformId: platform, edition: 5, mode: "hybrid", openness: "closed", attributionRule: "chatham_house", starts: "2027-03-04", status: "tentative", closedAt: null });
    const [record] = await c.db.select().from(records).where(eq(records.id, made));
    expect(record).toMatchObject({ title: "Talk about audits", country: "TJ", sortKey: "2027-03-04", authorOrganizationId: id("authors"), createdBy: actors.author.userId, submittedAt: null, releasedAt: null, slug: null });
    expect((await c.db.select({ place: meetingPlaces.placeId }).from(meetingPlaces).where(eq(meetingPlaces.meetingId, made)))).toEqual([{ place }]);
    const carried = await c.db.select().from(agendaItems).where(eq(agendaItems.meetingId, made)).orderBy(asc(agendaItems.order));
    expect(carried.map((i) => [i.title, i.state, i.carriedFromId, i.attributionRule, i.number])).toEqual([["open", "accepted", id("open"), "closed", null], ["asked", "requested", id("asked"), null, null]]);
    expect(await c.db.$count(agendaItems, eq(agendaItems.meetingId, id("meeting")))).toBe(4);
    expect((await getMeetingToAct(actors.author, id("meeting"), NOW, c))?.agenda.map((i) => i.results)).toEqual([["carried_over"], ["carried_over"], ["information_only"], []]);
    expect((await verbs(c)).sort()).toEqual(["planned", "recorded"]);
    expect(await keptForm(actors.author, nextForm(id("meeting")), c)).toBeUndefined();
    expect(await planNextMeeting(actors.author, id("meeting"), next(), NOW, c)).toBe(made);
    const again = await planNextMeeting(actors.author, id("meeting"), next({ title: "Another" }), NOW, c);
    expect(await c.db.$count(agendaItems, eq(agendaItems.meetingId, again))).toBe(0);
  });

  test("goes through publication like any other", async ({ c }) => {
    await addCast(c);
    await addMeeting(c, "meeting");
    const made = await planNextMeeting(actors.author, id("meeting"), next({ when: null }), NOW, c);
    expect((await c.db.select({ status: meetings.status }).from(meetings).where(eq(meetings.id, made)))[0]?.status).toBe("tentative");
    await submitRecord(actors.author, made, 1, NOW, c);
    await expect(releaseRecord(actors.author, made, 2, NOW, c)).rejects.toMatchObject({ name: "Refusal" });
    const [entry] = await c.db.select({ id: entries.id }).from(entries).where(and(eq(entries.ofMeetingId, made)));
    expect((await c.db.select({ submittedAt: records.submittedAt }).from(records).where(eq(records.id, entry!.id)))[0]?.submittedAt).toEqual(NOW);
  });

  test.for([[{ when: "2026-11-30" }, "dateNotAhead"], [{ when: "2026-11" }, "dateNotAhead"], [{ when: "2026-12-01" }, undefined], [{ when: "2026-12" }, undefined], [{ when: null }, undefined], [{ when: "2027", agreed: true }, undefined]] as [Partial<PlanNext>, string | undefined][])("for %o: %s", async ([over, code], { c }) => {
    await addCast(c);
    await addMeeting(c, "meeting");
    const planned = planNextMeeting(actors.author, id("meeting"), next(over), NOW, c);
    if (code) await expect(planned).rejects.toEqual(refused(code));
    else expect((await c.db.select({ status: meetings.status }).from(meetings).where(eq(meetings.id, await planned)))[0]?.status).toBe(over.agreed ? "confirmed" : "tentative");
  });

  test.for([["visitor", "signedOut"], ["outsider", "notFound"], ["liaison", "notFound"], ["learner", "notFound"], ["editor", "forbidden"], ["admin", "forbidden"], ["system", "forbidden"]] as [ActorKey, string][])("is not planned by %s: %s", async ([who, code], { c }) => {
    await addCast(c);
    await addMeeting(c, "meeting");
    const before = await countOf(c, meetings);
    await expect(planNextMeeting(actors[who], id("meeting"), next(), NOW, c)).rejects.toEqual(refused(code));
    expect([await countOf(c, meetings), await countOf(c, events)]).toEqual([before, 0]);
  });
});
