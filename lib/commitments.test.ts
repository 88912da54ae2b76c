import { expect, it } from "vitest";
import { dueState, isSettled, lastDayOf } from "./commitments";

const TODAY = "2026-12-01";

it("falls due until the end of its day and has just been missed after it", () => {
  expect(["2026-12-01", "2026-12-31", "2027-01-01", "2026-11-30", "2026-11-01", "2026-10-31"].map((due) => dueState(due, false, TODAY))).toEqual(["falling_due", "falling_due", "later", "missed", "missed", "past"]);
  expect([dueState(null, false, TODAY), dueState("2026-11-30", true, TODAY)]).toEqual(["no_date", "settled"]);
});

it("is settled when all who have spoken say met or withdrawn", () => {
  expect([isSettled([]), isSettled(["met"]), isSettled(["met", "withdrawn"]), isSettled(["met", "not_met"]), isSettled(["partly_met"])]).toEqual([false, true, true, false, false]);
});

it("is meant by the last day of a coarser date", () => {
  expect([lastDayOf("2026-03"), lastDayOf("2026-21"), lastDayOf("2026-03-05"), lastDayOf("2026-03/.."), lastDayOf(null)]).toEqual(["2026-03-31", "2026-05-31", "2026-03-05", null, null]);
});
