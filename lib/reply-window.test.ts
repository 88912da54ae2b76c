import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, workCalendar } from "./deadlines";
import { replyNote, type ReplyFacts, windowOf } from "./reply-window";

const at = (iso: string) => new Date(iso);
const weekdays = workCalendar([]);
/** Tuesday 1 December 2026, 15:00 in Almaty. */
const FACTS: ReplyFacts = { submittedAt: at("2026-12-01T10:00:00Z"), windowDays: 5, bodies: [{ hasContactPoint: true }], atRisk: false, timeZone: "Asia/Almaty" };
const NOW = at("2026-12-02T10:00:00Z");
const windowAt = (iso: string, facts: Partial<ReplyFacts> = {}, calendar = weekdays) => windowOf({ ...FACTS, ...facts }, calendar, at(iso));

describe("the window of reply", () => {
  it("is open for so many working days, the day of submission not counted, and over after the last", () => {
    expect(windowAt("2026-12-01T10:00:00Z")).toEqual({ is: "open", lastDay: "2026-12-08" });
    expect(windowAt("2026-12-08T18:59:59Z").is).toBe("open"); // one second to midnight in Almaty
    expect(windowAt("2026-12-08T19:00:00Z")).toEqual({ is: "over", lastDay: "2026-12-08" });
  });

  it("counts by the days of the record's country", () => {
    const lateEvening = at("2026-12-01T20:00:00Z"); // already Wednesday in Almaty and Dushanbe
    expect(windowAt("2026-12-02T10:00:00Z", { submittedAt: lateEvening })).toMatchObject({ lastDay: "2026-12-09" });
    expect(windowAt("2026-12-02T10:00:00Z", { submittedAt: lateEvening, timeZone: "Asia/Dushanbe" })).toMatchObject({ lastDay: "2026-12-09" });
    expect(windowAt("2026-12-02T10:00:00Z", { submittedAt: lateEvening, timeZone: "UTC" })).toMatchObject({ lastDay: "2026-12-08" });
  });

  it("leaves out holidays and counts a Saturday that is worked instead", () => {
    // Independence Day of Kazakhstan, 16 and 17 December; a made-up working Saturday
    const calendar = workCalendar([{ day: "2026-12-16", working: false }, { day: "2026-12-17", working: false }, { day: "2026-12-12", working: true }]);
    const submittedAt = at("2026-12-10T05:00:00Z");
    expect(windowAt("2026-12-11T05:00:00Z", { submittedAt }, calendar)).toMatchObject({ lastDay: "2026-12-18" });
    expect(windowAt("2026-12-11T05:00:00Z", { submittedAt })).toMatchObject({ lastDay: "2026-12-17" });
  });

  it.each([
    ["before submission", { submittedAt: null }, "not_submitted"],
    ["for a record marked at risk", { atRisk: true }, "at_risk"],
    ["where no body is concerned", { bodies: [] }, "no_body"],
    ["where no body concerned has an account", { bodies: [{ hasContactPoint: false }, { hasContactPoint: false }] }, "no_account"],
    ["where the platform gives no days", { windowDays: 0 }, "no_days"],
  ] as const)("does not open %s", (_, facts, because) => {
    expect(windowOf({ ...FACTS, ...facts }, weekdays, NOW)).toEqual({ is: "none", because });
  });

  it("opens where one of several bodies has an account", () => {
    expect(windowOf({ ...FACTS, bodies: [{ hasContactPoint: false }, { hasContactPoint: true }] }, weekdays, NOW).is).toBe("open");
  });

  it("always ends: no body delays anything by silence, whatever the calendar says", () => {
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), days, fc.array(days, { maxLength: 40 }), (windowDays, later, rests) => {
        const calendar = workCalendar(rests.map((rest) => ({ day: addDays("2026-12-01", rest), working: false })));
        const window = windowOf({ ...FACTS, windowDays }, calendar, new Date(FACTS.submittedAt!.getTime() + later * 86_400_000));
        if (window.is === "none") throw new Error("it opens here");
        expect(window.is === "over").toBe(addDays("2026-12-01", later) > window.lastDay);
        if (later > 14 + rests.length * 3) expect(window.is).toBe("over");
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe("what the page says of it", () => {
  it("is nothing where it ran or nobody was concerned, and otherwise why it did not run", () => {
    expect(replyNote({ is: "over", lastDay: "2026-12-08" }, null)).toBeUndefined();
    expect(replyNote({ is: "none", because: "no_body" }, null)).toBeUndefined();
    expect(replyNote({ is: "none", because: "no_days" }, null)).toBeUndefined();
    expect(replyNote({ is: "none", because: "at_risk" }, null)).toEqual({ is: "without_reply" });
    expect(replyNote({ is: "none", because: "no_account" }, null)).toEqual({ is: "no_account" });
    expect(replyNote({ is: "over", lastDay: "2026-12-08" }, "https://news.example/1")).toEqual({ is: "public_elsewhere", where: "https://news.example/1" });
  });
});
