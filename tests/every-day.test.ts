import { describe, expect, it } from "vitest";
import { everyDay } from "@/every-day";

/** A clock that ticks when the test says so. */
function handClock() {
  const clock = { tick: () => {}, ms: 0, unreffed: 0 };
  return { clock, start: (tick: () => void, ms: number) => Object.assign(clock, { tick, ms }) && { unref: () => (clock.unreffed += 1) } };
}
const settled = async () => {
  for (let n = 0; n < 5; n++) await Promise.resolve();
};

describe("the work of every day", () => {
  it("runs once in 24 hours and keeps no process alive", async () => {
    const { clock, start } = handClock();
    let runs = 0;
    everyDay(async () => void (runs += 1), () => expect.unreachable(), start);
    expect([clock.ms, clock.unreffed, runs]).toEqual([86_400_000, 1, 0]);
    clock.tick();
    await settled();
    clock.tick();
    await settled();
    expect(runs).toBe(2);
  });

  it("does not begin again before it is over, and reports what goes wrong and goes on", async () => {
    const { clock, start } = handClock();
    const reported: unknown[] = [];
    const open: { fail: (error: Error) => void }[] = [];
    everyDay(() => new Promise((_, fail) => open.push({ fail })), (error) => reported.push(error), start);
    clock.tick();
    clock.tick();
    expect(open).toHaveLength(1);
    open[0]!.fail(new Error("the disk is full"));
    await settled();
    expect(reported).toEqual([new Error("the disk is full")]);
    clock.tick();
    expect(open).toHaveLength(2);
  });
});
