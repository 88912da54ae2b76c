import { describe, expect, it } from "vitest";
import { recordedCadence, withoutRecord } from "./cadence";
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
