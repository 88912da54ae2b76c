import { describe, expect, it } from "vitest";
import { byValue, type Claimed, groupClaims } from "./claim-groups";

const claim = (id: string, o: Partial<Claimed> = {}): Claimed => ({ id, standing: "accepted", confidence: "stated", knowledge: "known", edtf: null, qualifier: null, unit: null, period: null, source: { id: "a" }, ...o });
const ids = (groups: Claimed[][]) => groups.map((g) => g.map((c) => c.id).join("+"));

describe("claims of one field", () => {
  it("that say the same stand together, whoever says it and however sure", () => {
    expect(ids(byValue([claim("1", { edtf: "2013" }), claim("2", { edtf: "2014" }), claim("3", { edtf: "2013", source: { id: "b" }, confidence: "inferred" })]))).toEqual(["1+3", "2"]);
  });

  it("differ by qualifier, unit, period and kind of not knowing", () => {
    const value = { text: "70" };
    const all = [claim("1", { value }), claim("2", { value, qualifier: "about" }), claim("3", { value, unit: "NGOs" }), claim("4", { value, period: "2020" }), claim("5", { knowledge: "unknown" }), claim("6", { knowledge: "not_stated" })];
    expect(byValue(all)).toHaveLength(6);
  });

  it("without a value differ by their paraphrase, and without that stand alone", () => {
    expect(ids(byValue([claim("1", { paraphrase: { text: "x" } }), claim("2", { paraphrase: { text: "x" } }), claim("3"), claim("4")]))).toEqual(["1+2", "3", "4"]);
  });

  it("are compared where they are rivals, with the one the record takes among them", () => {
    const { comparisons, runs } = groupClaims([
      claim("taken", { edtf: "2021-02-03" }), claim("rival", { edtf: "2021-02-04", standing: "rival" }), claim("same rival", { edtf: "2021-02-04", standing: "rival", source: { id: "b" } }), claim("aside", { edtf: "2021", standing: "background" }),
    ]);
    expect(comparisons.map(({ values }) => values.map((v) => [v.preferred, ids([v.claims])[0]]))).toEqual([[[true, "taken"], [false, "rival+same rival"]]]);
    expect(runs.map((r) => ids(r.values))).toEqual([["aside"]]);
  });

  it("of two periods are not rivals of each other", () => {
    const { comparisons, runs } = groupClaims([claim("2019", { period: "2019" }), claim("2020", { period: "2020", standing: "rival" }), claim("2020 too", { period: "2020", standing: "rival", value: { text: "2" } })]);
    expect(comparisons).toMatchObject([{ period: "2020", values: [{ preferred: false }, { preferred: false }] }]);
    expect(runs.map((r) => ids(r.values))).toEqual([["2019"]]);
  });

  it("name a preferred rival by its reason", () => {
    const { comparisons } = groupClaims([claim("1", { standing: "rival", edtf: "2013" }), claim("2", { standing: "rival", edtf: "2014", preferredBecause: { text: "the decree says so" } })]);
    expect(comparisons[0]?.values.map((v) => v.preferred)).toEqual([false, true]);
  });

  it("of one source share its line as long as nobody else comes between", () => {
    const { runs } = groupClaims([
      claim("1", { value: { text: "x" } }), claim("2", { value: { text: "y" } }), claim("3", { value: { text: "z" }, source: { id: "b" } }), claim("4", { value: { text: "w" } }),
      claim("5", { value: { text: "w" }, source: { id: "c" } }), claim("6", { value: { text: "v" }, claimedBy: { text: "somebody" } }), claim("7", { value: { text: "u" }, standing: "background" }),
    ]);
    expect(runs.map((r) => [r.sharedSource, ids(r.values)])).toEqual([[true, ["1", "2"]], [false, ["3"]], [false, ["4+5"]], [false, ["6"]], [false, ["7"]]]);
  });

  it("never hold what a translation spoiled", () => {
    expect(groupClaims([claim("1", { confidence: "garbled", standing: "background", edtf: "2013" })])).toEqual({ comparisons: [], runs: [] });
  });
});
