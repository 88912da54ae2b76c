import { describe, expect, it } from "vitest";
import { daysToReview } from "./withdrawals";

describe("the days left to review a withdrawal", () => {
  const left = (now: string, country: string | null = "KZ") => daysToReview(new Date("2026-12-01T10:00:00Z"), new Date(now), country);

  it("are seven on its day, none on the last, and fewer than none after", () => {
    expect([left("2026-12-01T12:00:00Z"), left("2026-12-05T12:00:00Z"), left("2026-12-08T12:00:00Z"), left("2026-12-10T12:00:00Z")]).toEqual([7, 3, 0, -2]);
  });

  it("change at midnight of the record's country", () => {
    expect([left("2026-12-08T18:59:59Z"), left("2026-12-08T19:00:00Z")]).toEqual([0, -1]);
    expect([left("2026-12-08T23:59:59Z", null), left("2026-12-09T00:00:00Z", null)]).toEqual([0, -1]);
  });
});
