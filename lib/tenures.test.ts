import { describe, expect, it } from "vitest";
import { atOnce, heldAt, type Shown, tenureOf } from "./tenures";

const A = { id: "a" };
const B = { id: "b" };
const row = (o: Partial<Shown<{ id: string }>>): Shown<{ id: string }> => ({ starts: null, ends: null, seen: [], ...o });

describe("a tenure", () => {
  it("lists what shows it in the order of its dates, each instant once with all its sources", () => {
    const { sightings, sortKey } = tenureOf([row({ seen: ["2022"], source: B }), row({ seen: ["2021-04-14"], source: A }), row({ seen: ["2021-04-14"], source: B }), row({ seen: ["2021-04-14"], source: B })]);
    expect(sightings).toEqual([{ kind: "seen", at: "2021-04-14", sources: [A, B] }, { kind: "seen", at: "2022", sources: [B] }]);
    expect(sortKey).toBe("2021-04-14");
  });

  it("is unknown between two sightings, and not where a known period covers both", () => {
    expect(tenureOf([row({ seen: ["2024-01-29"] })]).unknownBetween).toBe(false);
    expect(tenureOf([row({ seen: ["2024-01-29"] }), row({ seen: ["2025-07-04"] })]).unknownBetween).toBe(true);
    expect(tenureOf([row({ starts: "2005", ends: "2009", seen: ["2006-03-27"] })]).unknownBetween).toBe(false);
    expect(tenureOf([row({ starts: "2005", ends: "2009" }), row({ seen: ["2010"] })]).unknownBetween).toBe(true);
  });

  it("with an open start or end never means always", () => {
    const { sightings, unknownBetween } = tenureOf([row({ starts: "2019-03", source: A }), row({ seen: ["2021-04-14"], source: B })]);
    expect(sightings.map((s) => [s.kind, s.at])).toEqual([["period", "2019-03/"], ["seen", "2021-04-14"]]);
    expect(unknownBetween).toBe(true);
  });

  it("does not repeat a start as a sighting of its own", () => {
    expect(tenureOf([row({ starts: "2010-05", seen: ["2010-05"] })]).sightings.map((s) => s.at)).toEqual(["2010-05/"]);
  });

  it("may have no date at all", () => {
    expect(tenureOf([row({ source: A })])).toEqual({ sightings: [], sortKey: undefined, unknownBetween: false });
  });
});

describe("two posts at once", () => {
  const at = (...seen: string[]) => tenureOf([row({ seen })]);
  it("are shown on one day", () => {
    expect(atOnce(at("2006-03-27"), at("2005", "2006-03-27"))).toBe(true);
    expect(atOnce(at("2006-03-27"), at("2006-03-28"))).toBe(false);
  });
  it("are not assumed from the same year or month", () => {
    expect(atOnce(at("2006"), at("2006"))).toBe(false);
    expect(atOnce(at("2006-03"), at("2006-03-27"))).toBe(false);
  });
  it("are one within the known period of the other, never within an open one", () => {
    expect(atOnce(at("2006-03-27"), tenureOf([row({ starts: "2006-01", ends: "2006-12" })]))).toBe(true);
    expect(atOnce(at("2006-03-27"), tenureOf([row({ starts: "2006-01" })]))).toBe(false);
  });
});

describe("who held a post on a day", () => {
  const held = (o: Partial<Shown<{ id: string }>>, day = "2021-04-14") => heldAt(tenureOf([row(o)]), day);
  it("is seen on it or covered by a period with both ends; nothing else shows it", () => {
    expect([held({ seen: ["2021-04-14"] }), held({ starts: "2020-01-01", ends: "2022-01-01" })]).toEqual([true, true]);
    expect([held({ seen: ["2021-04-13"] }), held({ seen: ["2021"] }), held({ starts: "2020-01-01" }), held({ ends: "2022" }), held({ seen: ["2021"] }, "2021")]).toEqual(Array(5).fill(false));
  });
});
