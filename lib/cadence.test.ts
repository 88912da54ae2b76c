import { describe, expect, it } from "vitest";
import { fallsInto, heldIn, promisedPeriods, recordedCadence, withoutRecord } from "./cadence";
import type { MeetingStatus } from "./meetings";

const sitting = (starts: string | null, status: MeetingStatus = "held", extraordinary = false) => ({ starts, status, extraordinary });
const states = (years: ReturnType<typeof recordedCadence>) => years.map((y) => [y.starts.slice(0, 4), y.periods.map((p) => p.state)]);

describe("a promised rhythm and what is recorded of it", () => {
  it("goes by calendar quarters, newest year first, and says no record where there is none", () => {
    const years = recordedCadence("P3M", "2020", "2021-05-20", [sitting("2021-01-26"), sitting("2020-10-02", "cancelled"), sitting("2020-04", "postponed")]);
    expect(states(years)).toEqual([["2021", ["held", "not_over"]], ["2020", ["no_record", "postponed", "no_record", "cancelled"]]]);
    expect(years[0]?.periods[0]).toMatchObject({ starts: "2021-01-01", ends: "2021-03-31", sittings: [{ starts: "2021-01-26" }] });
  });

  it("turns at the day: a period is over on the day after its last", () => {
    const on = (today: string) => recordedCadence("P3M", "2021", today, [])[0]?.periods.map((p) => p.state);
    expect(on("2021-03-31")).toEqual(["not_over"]);
    expect(on("2021-04-01")).toEqual(["no_record", "not_over"]);
  });

  it("places no sitting whose date is coarser than a period, and counts the empty periods around it", () => {
    const [year] = recordedCadence("P3M", "2017", "2017-12-31", [sitting("2017"), sitting("2017-06-01")]);
    expect(year?.periods.map((p) => p.state)).toEqual(["no_record", "held", "no_record", "not_over"]);
    expect(year?.unplaced.map((s) => s.starts)).toEqual(["2017"]);
    expect(withoutRecord(year!)).toBe(1);
  });

  it("takes an extraordinary sitting for no kept promise, and a held one before a cancelled one", () => {
    const [year] = recordedCadence("P6M", "2021", "2022-01-01", [sitting("2021-10-22", "held", true), sitting("2021-03-01", "cancelled"), sitting("2021-05-01")]).slice(1);
    expect(year?.periods.map((p) => p.state)).toEqual(["held", "no_record"]);
    expect(year?.periods[1]?.sittings).toHaveLength(1);
  });

  it("knows months, half-years, years and runs of years", () => {
    expect(recordedCadence("P1M", "2021", "2021-02-10", [])[0]?.periods).toHaveLength(2);
    expect(states(recordedCadence("P1Y", "2019", "2021-06-01", [sitting("2020")]))).toEqual([["2021", ["not_over"]], ["2020", ["held"]], ["2019", ["no_record"]]]);
    const [now, before] = recordedCadence("P2Y", "2018", "2021-06-01", [sitting("2019-11-27/2019-11-28")]);
    expect([now?.starts, now?.ends, before?.starts, before?.periods[0]?.state]).toEqual(["2020-01-01", "2021-12-31", "2018-01-01", "held"]);
  });

  it("derives nothing of a rhythm it cannot read or that has no beginning", () => {
    for (const [cadence, since] of [[null, "2013"], ["P3M", null], ["P5M", "2013"], ["P1W", "2013"], ["quarterly", "2013"], ["P3M", "soon"], ["P3M", "2030"], ["P3M", "1030"], ["P0M", "2013"]] as const) {
      expect(recordedCadence(cadence, since, "2021-01-01", []), `${cadence} since ${since}`).toEqual([]);
    }
  });
});

describe("what is said of a period", () => {
  const kept = (starts: string, ends: string, said: string[] = []) => ({ starts, ends, said });

  it("makes it missed where nothing is recorded and it is over, and stands beside a sitting that is recorded", () => {
    const years = recordedCadence("P3M", "2020", "2020-12-20", [sitting("2020-02-02")], [kept("2020-01-01", "2020-03-31", ["by X"]), kept("2020-04-01", "2020-06-30", ["by X"]), kept("2020-10-01", "2020-12-31", ["by X"])]);
    expect(states(years)).toEqual([["2020", ["held", "missed", "no_record", "not_over"]]]);
    expect(years[0]?.periods[0]?.said).toEqual(["by X"]);
    expect(withoutRecord(years[0]!)).toBe(1);
  });

  it("is never made of silence: periods that are kept and of which nobody speaks are as they were", () => {
    const sittings = [sitting("2020-02-02"), sitting("2020")];
    const without = recordedCadence("P3M", "2019", "2021-05-20", sittings);
    const all = promisedPeriods("P3M", "2019", "2022-05-20").map((p) => kept(p.starts, p.ends));
    expect(recordedCadence("P3M", "2019", "2021-05-20", sittings, all)).toEqual(without);
  });

  it("keeps periods as they were promised before the promise changed", () => {
    const quarters = promisedPeriods("P3M", "2020", "2020-12-31").map((p) => kept(p.starts, p.ends));
    expect(states(recordedCadence("P6M", "2020", "2021-08-01", [], quarters))).toEqual([["2021", ["no_record", "not_over"]], ["2020", ["no_record", "no_record", "no_record", "no_record"]]]);
  });
});

describe("a sitting that was put off", () => {
  it("is postponed in the period it left and announced in the one it was put off to", () => {
    const moved = { starts: "2021-05-04", previousStarts: "2021-03-02", status: "postponed" as MeetingStatus, extraordinary: null };
    expect(states(recordedCadence("P3M", "2021", "2021-04-02", [moved]))).toEqual([["2021", ["postponed", "announced"]]]);
    expect(states(recordedCadence("P3M", "2021", "2021-07-02", [{ ...moved, status: "held" }]))).toEqual([["2021", ["postponed", "held", "not_over"]]]);
  });

  it("to no known date stays where it stood", () => {
    expect(states(recordedCadence("P3M", "2021", "2021-04-02", [{ starts: "2021-03-02", previousStarts: "2021-03-02", status: "postponed", extraordinary: null }]))).toEqual([["2021", ["postponed", "not_over"]]]);
  });
});

describe("promised periods", () => {
  it("run from the year the promise began to the day asked for", () => {
    expect(promisedPeriods("P3M", "2020-07", "2021-01-31").map((p) => p.starts)).toEqual(["2020-01-01", "2020-04-01", "2020-07-01", "2020-10-01", "2021-01-01"]);
    expect(promisedPeriods("P2Y", "2019", "2022-06-01")).toEqual([{ starts: "2019-01-01", ends: "2020-12-31" }, { starts: "2021-01-01", ends: "2022-12-31" }]);
    expect(promisedPeriods("P1M", "2020", "2020-12-31").at(-1)).toEqual({ starts: "2020-12-01", ends: "2020-12-31" });
    expect(promisedPeriods(null, "2020", "2021-01-01")).toEqual([]);
  });

  it("are kept by a regular sitting whose whole date falls into them", () => {
    const quarter = { starts: "2021-01-01", ends: "2021-03-31" };
    expect([["2021-01-01", false], ["2021-03-31", false], ["2021-02", false]].every(([starts]) => fallsInto(sitting(starts as string), quarter))).toBe(true);
    for (const off of [sitting("2021-02-01", "held", true), sitting("2021"), sitting("2021-04-01"), sitting(null)]) expect(fallsInto(off, quarter)).toBe(false);
  });

  it("know a membership of their time; what is not known shuts nobody out", () => {
    const quarter = { starts: "2021-01-01", ends: "2021-03-31" };
    for (const [starts, ends, held] of [[null, null, true], ["2021-03-31", null, true], ["2021-04-01", null, false], [null, "2020", false], [null, "2021-01-01", true], ["2013", "2021", true]] as const) expect(heldIn({ starts, ends }, quarter), `${starts}/${ends}`).toBe(held);
  });
});
