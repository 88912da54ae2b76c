import { describe, expect } from "vitest";
import { NO_FILTER } from "@/lib/timeline-filter";
import { test } from "@/tests/database";
import { actors, addCast, addEntry, addIssue, addMeeting, addPlatform, id, meetingInput } from "@/tests/factories";
import { assess, verify } from "./assessments";
import type { Connection } from "./client";
import { confirmWords } from "./confirmations";
import { markComplete, sayMissed } from "./expected-sittings";
import { acknowledgeIssue } from "./follow-ups";
import { closeMeeting, getMeetingToAct, planNextMeeting } from "./meeting-acts";
import { getPlatform, listPlatforms } from "./platforms";
import { amendMeeting, recordMeeting } from "./quick-log";
import { changeRecord } from "./record-form";
import { assessments, entries, meetings, memberships, platforms, records } from "./schema";
import { eq } from "./sql";
import { listTimeline, listTimelineYears } from "./timeline";
import { recordFormInput, type RecordFormInput } from "@/lib/record-form-input";

/** Half past one on 2 December in Almaty and Dushanbe, while it is still the first by the clock of the server. */
const AFTER_MIDNIGHT = new Date("2026-12-01T20:30:00Z");
const statusOf = async (c: Connection, meeting: string) => (await c.db.select({ status: meetings.status }).from(meetings).where(eq(meetings.id, meeting)))[0]?.status;
const dayOf = async (c: Connection, kind: string) => (await c.db.select({ occurred: entries.occurred, key: records.sortKey }).from(records).innerJoin(entries, eq(entries.id, records.id)).where(eq(records.classification, kind))).map((r) => [r.occurred, r.key]);
const words = { statement: "We looked.", source: null, document: null, lang: "en" as const, key: id("form") };

async function addCase(c: Connection) {
  await addCast(c);
  return addIssue(c, "issue", { by: null, parties: [{ role: "raised", organization: id("authors"), basis: "public_source" }, { role: "responsible", organization: id("ministry") }] });
}

describe("after midnight in the record's country a day is that country's", () => {
  test("a meeting of today was held, and one of tomorrow is confirmed", async ({ c }) => {
    await addCast(c);
    const today = await recordMeeting(actors.author, meetingInput("a", { when: "2026-12-02", country: "KZ" }), AFTER_MIDNIGHT, c);
    const tomorrow = await recordMeeting(actors.author, meetingInput("b", { when: "2026-12-03", country: "KZ" }), AFTER_MIDNIGHT, c);
    expect([await statusOf(c, today), await statusOf(c, tomorrow)]).toEqual(["held", "confirmed"]);
    await amendMeeting(actors.author, tomorrow, 1, meetingInput("b", { when: "2026-12-02", country: "KZ" }), AFTER_MIDNIGHT, c);
    expect(await statusOf(c, tomorrow)).toBe("held");
  });

  test("a planned meeting of today can be closed, and none is planned for yesterday", async ({ c }) => {
    await addCast(c);
    const meeting = await addMeeting(c, "meeting", { when: "2026-12-02" });
    await c.db.update(meetings).set({ status: "confirmed" }).where(eq(meetings.id, meeting));
    expect((await getMeetingToAct(actors.author, meeting, AFTER_MIDNIGHT, c))?.acts.close).toBe(true);
    await closeMeeting(actors.author, meeting, 1, AFTER_MIDNIGHT, c);
    const next = { key: id("next"), title: "Next", lang: "en" as const, agreed: false };
    await expect(planNextMeeting(actors.author, meeting, { ...next, when: "2026-12-01" }, AFTER_MIDNIGHT, c)).rejects.toThrow("dateNotAhead");
    expect(await planNextMeeting(actors.author, meeting, { ...next, when: "2026-12-02" }, AFTER_MIDNIGHT, c)).toBeTruthy();
  });

  test("an assessment, a verification, an acknowledgement, a confirmation and a correction are of that day", async ({ c }) => {
    const issue = await addCase(c);
    await acknowledgeIssue(actors.liaison, issue, AFTER_MIDNIGHT, c);
    expect(await c.db.select({ since: assessments.since }).from(assessments)).toEqual([{ since: "2026-12-02" }]);
    await assess(actors.liaison, { ...words, subject: issue, state: "resolved", since: null, responsible: null }, AFTER_MIDNIGHT, c);
    expect(await dayOf(c, "assessment")).toEqual([["2026-12-02", "2026-12-02"]]);
    await verify(actors.author, { ...words, issue, answer: "contest" }, AFTER_MIDNIGHT, c);
    expect(await dayOf(c, "verification")).toEqual([["2026-12-02", "2026-12-02"]]);
    const said = await addEntry(c, "words", { kind: "undertaking", issue, by: "author", ownName: false, parties: [{ role: "speaker", organization: id("ministry") }] });
    await confirmWords(actors.liaison, { ...words, entry: said, verdict: "contested" }, AFTER_MIDNIGHT, c);
    expect(await dayOf(c, "statement")).toEqual([["2026-12-02", "2026-12-02"]]);
    const correction = recordFormInput.parse({ key: id("c"), whyLang: "en", why: "A slip.", noun: "entry", id: said, version: "1", classification: "undertaking", title: "Said so", lang: "en", issueId: issue, country: "KZ" }) as RecordFormInput & { id: string; version: number };
    expect(await changeRecord(actors.author, correction, AFTER_MIDNIGHT, c)).toMatchObject({ waits: true });
    expect(await dayOf(c, "correction")).toEqual([["2026-12-02", "2026-12-02"]]);
  });

  test("a period that is over may be said to be missed, and stands so on the platform's page", async ({ c }) => {
    await addCast(c);
    const platform = await addPlatform(c, "platform", { country: "TJ" });
    await c.db.update(platforms).set({ cadence: "P6M", cadenceSince: "2026" }).where(eq(platforms.id, platform));
    await c.db.insert(memberships).values({ memberOrganizationId: id("authors"), inPlatformId: platform, role: "member" });
    const newYear = new Date("2026-12-31T20:00:00Z");
    const said = { platform, period: "2026-07-01", statement: null, lang: "en" as const };
    await expect(sayMissed(actors.author, said, new Date("2026-12-31T18:59:00Z"), c)).rejects.toThrow("periodNotOver");
    await expect(markComplete(actors.editor, { ...said, source: "nowhere" }, newYear, c)).rejects.toThrow("sourceNotFound");
    await sayMissed(actors.author, said, newYear, c);
    expect((await getPlatform(actors.visitor, platform, "en", newYear, c))?.rhythm.flatMap((y) => y.periods).find((p) => p.starts === "2026-07-01")?.state).toBe("missed");
  });

  test("the last sitting of a platform is today's, and the timeline holds it as past and not as coming up", async ({ c }) => {
    await addCast(c);
    const platform = await addPlatform(c, "platform", { country: "TJ" });
    const sitting = await addMeeting(c, "sitting", { platform, country: "TJ", when: "2026-12-02" });
    expect((await listPlatforms(actors.visitor, "en", AFTER_MIDNIGHT, c))[0]?.lastSitting?.link.id).toBe(sitting);
    expect((await getPlatform(actors.visitor, platform, "en", AFTER_MIDNIGHT, c))?.lastSitting?.link.id).toBe(sitting);
    const timeline = await listTimeline(actors.visitor, NO_FILTER, [], "en", AFTER_MIDNIGHT, c);
    expect([timeline.comingUp.length, timeline.entries.map((e) => e.id)]).toEqual([0, [id("sitting/entry")]]);
    await addMeeting(c, "of the new year", { when: "2027-01-01" });
    expect(await listTimelineYears(actors.visitor, new Date("2026-12-31T20:00:00Z"), c)).toEqual([2027, 2026]);
  });
});
