import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addWorkingDays, type CountedChange, dayIn, daysByCountry, decisiveDeadline, isOverdue, isWorkingDay, lastDayIn, latestDay, sumOf, type Term, today, workCalendar, workingDaysBetween } from "./deadlines";

const off = (...days: string[]) => days.map((day) => ({ day, working: false }));
const worked = (...days: string[]) => days.map((day) => ({ day, working: true }));
const NONE = workCalendar([]);
/** Nauryz of 2026 with the two days off that replace its weekend, and Women's Day on a Sunday with its Monday. */
const MARCH_2026 = workCalendar(off("2026-03-08", "2026-03-09", "2026-03-21", "2026-03-22", "2026-03-23", "2026-03-24", "2026-03-25"));
const counted = (count: number, unit: Term["unit"]): Term => ({ count, unit, on: null });
const named = (on: string): Term => ({ count: null, unit: null, on });
const pause = (starts: string, ends: string | null): CountedChange => ({ kind: "pause", starts, ends, count: null, unit: null, on: null });
const extension = (term: Term): CountedChange => ({ kind: "extension", starts: null, ends: null, ...term });
const SEED = { seed: 20260301, numRuns: 300 };

describe("a term of working days", () => {
  it("does not count the day it starts on, nor weekends", () => {
    expect(sumOf("2026-02-02", counted(5, "working_days"), [], NONE, "next_working_day")).toEqual({
      due: "2026-02-09", steps: [{ is: "counted", count: 5, unit: "working_days", from: "2026-02-02", to: "2026-02-09", holidays: [], worked: [], paused: [] }],
    });
  });

  it("names the holidays that fell inside the count, with the weekend between them", () => {
    const { due, steps } = sumOf("2026-03-10", counted(15, "working_days"), [], MARCH_2026, "next_working_day");
    expect([due, steps[0]?.holidays]).toEqual(["2026-04-03", [{ from: "2026-03-21", to: "2026-03-25" }]]); // 8 and 9 March lie before
  });

  it("leaves out a holiday that lay on a weekend or outside", () => {
    const saturday = workCalendar(off("2026-02-07", "2026-02-20"));
    expect(sumOf("2026-02-02", counted(5, "working_days"), [], saturday, "as_it_falls").steps[0]?.holidays).toEqual([]);
  });

  it("counts a weekend day that is worked, and says so", () => {
    const calendar = workCalendar([...worked("2026-02-07"), ...off("2026-02-09")]);
    const { due, steps } = sumOf("2026-02-02", counted(6, "working_days"), [], calendar, "next_working_day");
    expect([due, steps[0]?.worked, steps[0]?.holidays]).toEqual(["2026-02-10", [{ from: "2026-02-07", to: "2026-02-07" }], [{ from: "2026-02-09", to: "2026-02-09" }]]);
  });
});

describe("a term of calendar days or months", () => {
  it("ends on the next working day where both countries' rule is asked for, and says from where it was moved", () => {
    const saturday = sumOf("2026-02-12", counted(30, "calendar_days"), [], NONE, "next_working_day");
    expect([saturday.due, saturday.steps[0]?.movedFrom]).toEqual(["2026-03-16", "2026-03-14"]);
    expect(sumOf("2026-02-12", counted(30, "calendar_days"), [], NONE, "as_it_falls").due).toBe("2026-03-14");
    expect([lastDayIn("KZ"), lastDayIn("TJ"), lastDayIn(null)]).toEqual(["next_working_day", "next_working_day", "as_it_falls"]);
  });

  it("names the holidays over which its end was moved, and no other", () => {
    const { due, steps } = sumOf("2026-03-06", counted(15, "calendar_days"), [], MARCH_2026, "next_working_day");
    expect([due, steps[0]?.movedFrom, steps[0]?.holidays]).toEqual(["2026-03-26", "2026-03-21", [{ from: "2026-03-21", to: "2026-03-25" }]]);
  });

  it("ends on the day of the same number, or on the last day of a shorter month", () => {
    expect(sumOf("2026-01-15", counted(1, "months"), [], NONE, "as_it_falls").due).toBe("2026-02-15");
    expect(sumOf("2026-01-31", counted(1, "months"), [], NONE, "as_it_falls").due).toBe("2026-02-28");
    expect(sumOf("2027-12-31", counted(2, "months"), [], NONE, "as_it_falls").due).toBe("2028-02-29");
  });
});

describe("a date that somebody named", () => {
  it("stays as named, on a Sunday too", () => {
    expect(sumOf("2026-03-01", named("2026-03-22"), [], MARCH_2026, "next_working_day")).toMatchObject({ due: "2026-03-22", steps: [{ is: "named", holidays: [] }] });
  });
});

describe("a pause", () => {
  it("does not count, whatever the unit, and is named as far as it lay inside", () => {
    const paused = pause("2026-02-05", "2026-02-08");
    expect(sumOf("2026-02-02", counted(5, "working_days"), [paused], NONE, "as_it_falls")).toMatchObject({ due: "2026-02-11", steps: [{ paused: [{ from: "2026-02-05", to: "2026-02-08" }] }] });
    expect(sumOf("2026-02-02", counted(5, "calendar_days"), [paused], NONE, "as_it_falls").due).toBe("2026-02-11");
    expect(sumOf("2026-02-02", counted(1, "months"), [paused], NONE, "as_it_falls").due).toBe("2026-03-06");
    expect(sumOf("2026-02-02", named("2026-02-20"), [paused], NONE, "as_it_falls").due).toBe("2026-02-24");
    expect(sumOf("2026-02-02", counted(1, "calendar_days"), [paused], NONE, "as_it_falls").steps[0]?.paused).toEqual([]);
  });

  it("without an end keeps the deadline from ending", () => {
    for (const term of [counted(5, "working_days"), counted(5, "calendar_days"), counted(1, "months"), named("2026-02-20")])
      expect(sumOf("2026-02-02", term, [pause("2026-02-05", null)], NONE, "as_it_falls")).toEqual({ due: null, pausedSince: "2026-02-05", steps: [] });
    expect(isOverdue(null, new Date("2030-01-01"), "KZ")).toBe(false);
  });

  it("that begins after the end changes nothing", () => {
    expect(sumOf("2026-02-02", counted(5, "calendar_days"), [pause("2026-02-08", null)], NONE, "as_it_falls").due).toBe("2026-02-07");
  });
});

describe("an extension", () => {
  it("is counted from the day that was due, one after the other", () => {
    const { due, steps } = sumOf("2026-02-02", counted(5, "working_days"), [extension(counted(10, "working_days")), extension(counted(1, "months"))], NONE, "next_working_day");
    expect(steps.map((s) => [s.is, s.from, s.to])).toEqual([["counted", "2026-02-02", "2026-02-09"], ["extended", "2026-02-09", "2026-02-23"], ["extended", "2026-02-23", "2026-03-23"]]);
    expect(due).toBe("2026-03-23");
  });

  it("to a date ends on it and never shortens", () => {
    expect(sumOf("2026-02-02", counted(5, "working_days"), [extension(named("2026-03-01"))], NONE, "next_working_day").due).toBe("2026-03-01");
    expect(sumOf("2026-02-02", counted(5, "working_days"), [extension(named("2026-02-03"))], NONE, "next_working_day").due).toBe("2026-02-09");
  });
});

describe("counting working days", () => {
  it("between two days leaves out the first and takes in the last", () => {
    expect(workingDaysBetween("2026-02-02", "2026-02-09", NONE)).toBe(5);
    expect(workingDaysBetween("2026-03-20", "2026-03-26", MARCH_2026)).toBe(1);
    expect(workingDaysBetween("2026-02-09", "2026-02-02", NONE)).toBe(0);
    expect(addWorkingDays("2026-03-20", 1, MARCH_2026)).toBe("2026-03-26");
  });
});

const day = fc.integer({ min: 0, max: 2900 }).map((n) => addDays("2020-01-01", n));
const calendar = fc.array(fc.record({ day, working: fc.boolean() }), { maxLength: 40 }).map(workCalendar);
const term = fc.record({ count: fc.integer({ min: 1, max: 90 }), unit: fc.constantFrom("working_days" as const, "calendar_days" as const, "months" as const) }).map(({ count, unit }) => counted(unit === "months" ? (count % 12) + 1 : count, unit));

describe("properties", () => {
  it("a term of working days ends on a working day, with exactly so many of them", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), calendar, (starts, count, cal) => {
        const { due } = sumOf(starts, counted(count, "working_days"), [], cal, "next_working_day");
        expect([isWorkingDay(due!, cal), workingDaysBetween(starts, due!, cal), due]).toEqual([true, count, addWorkingDays(starts, count, cal)]);
      }),
      SEED,
    );
  });

  it("every term ends after it starts, on a working day where the rule says so, and one more unit never ends earlier", () => {
    fc.assert(
      fc.property(day, term, calendar, (starts, t, cal) => {
        const { due } = sumOf(starts, t, [], cal, "next_working_day");
        const more = sumOf(starts, { ...t, count: t.count! + 1 }, [], cal, "next_working_day");
        expect([due! > starts, isWorkingDay(due!, cal), more.due! >= due!]).toEqual([true, true, true]);
      }),
      SEED,
    );
  });

  it("a further day off, a pause and an extension never bring the end forward", () => {
    fc.assert(
      fc.property(day, term, calendar, day, fc.integer({ min: 0, max: 20 }), (starts, t, cal, other, length) => {
        const { due } = sumOf(starts, t, [], cal, "next_working_day");
        const oneMore = { off: new Set([...cal.off, other]), worked: cal.worked };
        for (const sum of [
          sumOf(starts, t, [], oneMore, "next_working_day"),
          sumOf(starts, t, [pause(other, addDays(other, length))], cal, "next_working_day"),
          sumOf(starts, t, [extension(counted(length + 1, "calendar_days"))], cal, "next_working_day"),
        ])
          expect(sum.due! >= due!).toBe(true);
      }),
      SEED,
    );
  });

  it("the steps follow each other without a gap and end on the due day", () => {
    fc.assert(
      fc.property(day, term, calendar, fc.array(term, { maxLength: 3 }), (starts, t, cal, extensions) => {
        const { due, steps } = sumOf(starts, t, extensions.map(extension), cal, "next_working_day");
        expect(steps.map((s) => s.from)).toEqual([starts, ...steps.slice(0, -1).map((s) => s.to)]);
        expect(steps.at(-1)?.to).toBe(due);
      }),
      SEED,
    );
  });
});

it("decides by what was agreed, then by what was promised, then by law and rule", () => {
  const one = (kind: "promised" | "statutory" | "agreed" | "default", state: "running" | "proposed" | "replaced" = "running") => ({ kind, state });
  expect(decisiveDeadline([one("statutory"), one("promised"), one("agreed")])?.kind).toBe("agreed");
  expect(decisiveDeadline([one("default"), one("statutory"), one("agreed", "proposed")])?.kind).toBe("statutory");
  expect(decisiveDeadline([one("promised", "replaced")])).toBeUndefined();
});

describe("overdue, by the clock of the country", () => {
  it.each([
    ["KZ", "2026-03-10T18:59:59.999Z", "2026-03-10T19:00:00.000Z"], // Almaty is UTC+5
    ["TJ", "2026-03-10T18:59:59.999Z", "2026-03-10T19:00:00.000Z"], // Dushanbe is UTC+5
    ["KZ", "2024-02-10T17:59:59.999Z", "2024-02-10T18:00:00.000Z"], // Almaty was UTC+6
    ["KZ", "2024-02-29T18:59:59.999Z", "2024-02-29T19:00:00.000Z"], // its 29 February had 25 hours
    ["KZ", "2024-03-01T18:59:59.999Z", "2024-03-01T19:00:00.000Z"],
    ["TJ", "2024-02-29T18:59:59.999Z", "2024-02-29T19:00:00.000Z"],
  ])("in %s begins with the midnight after the due day (%s, %s)", (country, last, first) => {
    const due = today(new Date(last), country);
    expect(due).toBe(last.slice(0, 10)); // 23:59:59 there
    expect([isOverdue(due, new Date(last), country), isOverdue(due, new Date(first), country)]).toEqual([false, true]);
  });

  it("turns once while the clock moves, at local midnight", () => {
    const change = Date.parse("2024-02-29T18:00:00Z");
    const offset = { KZ: (at: number) => (at < change ? 6 : 5), TJ: () => 5 };
    fc.assert(
      fc.property(fc.constantFrom("KZ" as const, "TJ" as const), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 59 }), (country, n, step) => {
        const due = addDays("2024-02-01", n);
        let before = false;
        for (let at = Date.parse(due) - 36 * 3_600_000; at < Date.parse(due) + 60 * 3_600_000; at += step * 60_000) {
          const overdue = isOverdue(due, new Date(at), country);
          expect(overdue).toBe(new Date(at + offset[country](at) * 3_600_000).toISOString().slice(0, 10) > due);
          expect(before && !overdue).toBe(false);
          before = overdue;
        }
      }),
      { ...SEED, numRuns: 60 },
    );
  });

  it("is over all countries that of the one where it begins first", () => {
    expect([latestDay(new Date("2026-12-01T18:59:59Z")), latestDay(new Date("2026-12-01T19:00:00Z"))]).toEqual(["2026-12-01", "2026-12-02"]);
    expect(latestDay(new Date("2020-12-01T18:00:00Z"))).toBe("2020-12-02"); // Almaty kept UTC+6 then
    expect(Object.fromEntries(daysByCountry(new Date("2020-12-01T18:00:00Z")))).toEqual({ KZ: "2020-12-02", TJ: "2020-12-01", UZ: "2020-12-01" });
  });

  it("is by UTC where no country is known", () => {
    expect([today(new Date("2026-01-01T23:59:59Z"), null), dayIn(new Date("2026-01-01T23:59:59Z"), "Asia/Almaty")]).toEqual(["2026-01-01", "2026-01-02"]);
  });
});
