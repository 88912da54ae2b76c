import { describe, expect, it } from "vitest";
import { type Figure, latestFigures, seriesOf } from "./statistics";

const figure = (name: string, o: Partial<Figure>): Figure & { name: string } => ({ name, field: "value", unit: null, period: null, edtf: null, confidence: "stated", standing: "accepted", knowledge: "known", ...o });
const names = (of: { name: string }[]) => of.map((f) => f.name);

describe("the series of a statistic", () => {
  it("is oldest first, without a period last, and holds nothing garbled", () => {
    const [series] = seriesOf([figure("2021", { period: "2021-04" }), figure("none", {}), figure("nineties", { period: "199X" }), figure("spoiled", { period: "2000", confidence: "garbled", standing: "background" }), figure("dated", { edtf: "2003-10" })], "NGOs");
    expect(series).toMatchObject({ field: "value", unit: "NGOs" });
    expect(names(series!.figures)).toEqual(["nineties", "dated", "2021", "none"]);
  });

  it("never mixes fields or units", () => {
    const claims = [figure("tenge", { unit: "KZT" }), figure("dollars", { field: "equivalent", unit: "USD" }), figure("more dollars", { unit: "USD" }), figure("growth", { field: "growth", unit: "times" }), figure("note", { field: "measure" })];
    expect(seriesOf(claims, "KZT").map((s) => [s.field, s.unit, names(s.figures)])).toEqual([
      ["value", "KZT", ["tenge"]], ["value", "USD", ["more dollars"]], ["equivalent", "USD", ["dollars"]], ["growth", "times", ["growth"]],
    ]);
  });

  it("has a latest figure, or the rivals of the latest period", () => {
    const rivals = [figure("18,000", { period: "2025-10", standing: "rival" }), figure("28,100", { period: "2025-10", standing: "rival" })];
    expect(names(latestFigures([figure("old", { period: "2003" }), ...rivals], "NGOs"))).toEqual(["18,000", "28,100"]);
    expect(names(latestFigures([...rivals.slice(0, 1), figure("undated", {})], "NGOs"))).toEqual(["18,000"]);
    expect(names(latestFigures([figure("undated", {})], "NGOs"))).toEqual(["undated"]);
  });

  it("has none that is unknown, only background, or of another unit", () => {
    expect(latestFigures([figure("unknown", { knowledge: "not_stated" }), figure("aside", { standing: "background" }), figure("dollars", { unit: "USD" }), figure("share", { field: "share" })], "KZT")).toEqual([]);
    expect(latestFigures([], "KZT")).toEqual([]);
  });

  it("was perhaps never given in numbers", () => {
    const many = figure("many", { field: "share", unit: "NGOs", period: "2021", standing: "rival" });
    expect(names(latestFigures([many, figure("most", { field: "share", unit: "NGOs", period: "2021", standing: "rival" }), figure("40 times", { field: "growth" })], "NGOs"))).toEqual(["many", "most"]);
  });
});
