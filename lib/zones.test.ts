import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn, zoneOf } from "./deadlines";
import { instantIn } from "./zones";

/** What a clock on the wall shows. */
const timeIn = (instant: Date, timeZone: string) => new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(instant);

describe("days and times of a country", () => {
  it("are those of its own clocks", () => {
    const evening = new Date("2026-11-30T19:30:00Z");
    expect([dayIn(evening, zoneOf("KZ")), timeIn(evening, zoneOf("KZ"))]).toEqual(["2026-12-01", "00:30"]);
    expect([dayIn(evening, zoneOf("TJ")), timeIn(evening, zoneOf("TJ"))]).toEqual(["2026-12-01", "00:30"]);
    expect([dayIn(evening, zoneOf(null)), timeIn(evening, zoneOf("XX"))]).toEqual(["2026-11-30", "19:30"]);
  });

  it("give an instant, also across the change of offset of 2024 in Almaty", () => {
    expect(instantIn("2026-12-10", "09:00", "Asia/Almaty")).toEqual(new Date("2026-12-10T04:00:00Z"));
    expect(instantIn("2024-02-29", "09:00", "Asia/Almaty")).toEqual(new Date("2024-02-29T03:00:00Z"));
    expect(instantIn("2024-03-01", "09:00", "Asia/Almaty")).toEqual(new Date("2024-03-01T04:00:00Z"));
  });

  it("come back as they were given, whatever the minute", () => {
    const minutes = fc.date({ min: new Date("2024-04-01T00:00:00Z"), max: new Date("2040-01-01T00:00:00Z"), noInvalidDate: true }).map((d) => d.toISOString());
    fc.assert(
      fc.property(minutes, fc.constantFrom("Asia/Almaty", "Asia/Dushanbe", "UTC"), (iso, zone) => {
        const [day, time] = [iso.slice(0, 10), iso.slice(11, 16)];
        const instant = instantIn(day, time, zone);
        expect([dayIn(instant, zone), timeIn(instant, zone)]).toEqual([day, time]);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
