import { describe, expect, it } from "vitest";
import { isFiltered, NO_FILTER, parseTimelineFilter, timelineSearch } from "./timeline-filter";

describe("the state of follow-ups in the timeline's address", () => {
  it("is read, may be repeated, and is written back", () => {
    const { filter, problems } = parseTimelineFilter({ state: ["overdue", "result_unknown"] });
    expect([filter.states, problems]).toEqual([["overdue", "result_unknown"], []]);
    expect(timelineSearch(filter).toString()).toBe("state=overdue&state=result_unknown");
    expect(isFiltered(filter)).toBe(true);
  });

  it("gives the unfiltered page where it does not exist, and says so", () => {
    expect(parseTimelineFilter({ state: "late", kind: "follow_up" })).toEqual({ filter: NO_FILTER, problems: ["state"] });
  });
});
