import { describe, expect, it } from "vitest";
import { sumOfCounts } from "./counts";

describe("the sum of qualified counts", () => {
  it("is exact only where every count is", () => {
    expect(sumOfCounts([])).toEqual({ count: 0, qualifier: "exactly" });
    expect(sumOfCounts([{ count: 40, qualifier: "exactly" }, { count: 25, qualifier: "exactly" }])).toEqual({ count: 65, qualifier: "exactly" });
  });

  it("is a lower bound where one of them is", () => {
    const outreach = Array.from({ length: 6 }, () => ({ count: 1, qualifier: "at_least" as const }));
    expect(sumOfCounts(outreach)).toEqual({ count: 6, qualifier: "at_least" });
    expect(sumOfCounts([{ count: 50, qualifier: "more_than" }, { count: 10, qualifier: "exactly" }])).toEqual({ count: 61, qualifier: "at_least" });
  });

  it("is refused, and never 120, for “some 70”, “more than 50” and “a few”", () => {
    const some70 = { count: 70, qualifier: "about" } as const;
    const moreThan50 = { count: 50, qualifier: "more_than" } as const;
    const aFew = { count: null, qualifier: "unknown" } as const;
    expect(sumOfCounts([some70, moreThan50])).toBeUndefined();
    expect(sumOfCounts([some70, moreThan50, aFew])).toBeUndefined();
    expect(sumOfCounts([moreThan50, aFew])).toBeUndefined();
    expect(sumOfCounts([{ count: 850, qualifier: "expected" }])).toBeUndefined();
  });
});
