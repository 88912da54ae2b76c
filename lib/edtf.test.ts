import { parse } from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buddhistEraYear, dayPrecise, daysBetween, decadeOf, monthOf, parseEdtf, sortKey, sortKeyBounds, yearOf, type EdtfPrecision,
} from "./edtf";

type Row = [edtf: string, earliest: string | null, latest: string | null, sortKey: string | null, precision: EdtfPrecision];

const READ: Row[] = [
  ["2021-01-26", "2021-01-26", "2021-01-26", "2021-01-26", "day"],
  ["2020-02-29", "2020-02-29", "2020-02-29", "2020-02-29", "day"],
  ["2006-03", "2006-03-01", "2006-03-31", "2006-03", "month"],
  ["2021-01-XX", "2021-01-01", "2021-01-31", "2021-01", "month"],
  ["2010-21", "2010-03-01", "2010-05-31", "2010-03", "season"],
  ["2010-22", "2010-06-01", "2010-08-31", "2010-06", "season"],
  ["2010-23", "2010-09-01", "2010-11-30", "2010-09", "season"],
  ["2010-24", "2010-12-01", "2011-02-28", "2010-12", "season"],
  ["2011-24", "2011-12-01", "2012-02-29", "2011-12", "season"],
  ["2010-33", "2010-01-01", "2010-03-31", "2010-01", "quarter"],
  ["2010-34", "2010-04-01", "2010-06-30", "2010-04", "quarter"],
  ["2010-35", "2010-07-01", "2010-09-30", "2010-07", "quarter"],
  ["2010-36", "2010-10-01", "2010-12-31", "2010-10", "quarter"],
  ["2021", "2021-01-01", "2021-12-31", "2021", "year"],
  ["2564", "2564-01-01", "2564-12-31", "2564", "year"],
  ["2021-XX", "2021-01-01", "2021-12-31", "2021", "year"],
  ["2021-XX-XX", "2021-01-01", "2021-12-31", "2021", "year"],
  ["199X", "1990-01-01", "1999-12-31", "199", "decade"],
  ["19XX", "1900-01-01", "1999-12-31", "19", "century"],
  ["[2021-02-03,2021-02-04]", "2021-02-03", "2021-02-04", "2021-02-03", "set"],
  ["[2021-02-04,2021-02-03]", "2021-02-03", "2021-02-04", "2021-02-03", "set"],
  ["[2021-02-03..2021-02-05]", "2021-02-03", "2021-02-05", "2021-02-03", "set"],
  ["[2010-21,199X]", "1990-01-01", "2010-05-31", "199", "set"],
  ["[..2021-02-03]", null, "2021-02-03", "2021-02-03", "set"],
  ["[2021-02..]", "2021-02-01", null, "2021-02", "set"],
  ["{2020,2021-03}", "2020-01-01", "2021-03-31", "2020", "set"],
  ["2006-03-26/2006-03-27", "2006-03-26", "2006-03-27", "2006-03-26", "interval"],
  ["2010-12/2011-21", "2010-12-01", "2011-05-31", "2010-12", "interval"],
  ["2010-21/2010-22", "2010-03-01", "2010-08-31", "2010-03", "interval"],
  ["2021~/2021", "2021-01-01", "2021-12-31", "2021", "interval"],
  ["../2020", null, "2020-12-31", "2020", "interval"],
  ["2013/..", "2013-01-01", null, "2013", "interval"],
  ["/2020-06", null, "2020-06-30", "2020-06", "interval"],
  ["2013/", "2013-01-01", null, "2013", "interval"],
  ["/", null, null, null, "interval"],
  ["../..", null, null, null, "interval"],
];

const REFUSED = [
  "", " ", "2021-02-30", "2021-02-29", "2021-04-31", "2021-13", "2021-00", "2021-01-00", "2021-1-2", "26.01.2021", "20210126", "2021-01-26T10:00", "2021-01-26T10:00Z",
  "2003 (approx)", "พ.ศ. 2003", "2021-04-05/06", "2022/2021", "2021-06/2021-03", "2021/2022/2023", "[2021-02-05..2021-02-03]", "199", "19", "20?", "0000", "0021", "-0100",
  "Y17000", "1950S2", "XXXX", "XXXX-12-25", "2021-1X", "2021-XX-05", "2010-25", "2010-37", "2010-20", "[]", "{}", "[..]", "[2021", "2021]", "[2021,]", "[2021/2022]", "[2021}",
  "2021~?", "~", "/2021/", "n/a", "2021..2022", "x".repeat(100_000), "2021/".repeat(1000),
];

describe("parseEdtf", () => {
  it.each(READ)("%s", (edtf, earliest, latest, key, precision) => {
    expect(parseEdtf(edtf)).toMatchObject({ edtf, earliest, latest, sortKey: key, precision });
  });

  it.each(REFUSED.map((text) => [text.slice(0, 40), text]))("refuses %j", (_, text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it.each([
    ["2021", false, false], ["2021?", true, false], ["2021~", false, true], ["2021%", true, true], ["2021-01-26~", false, true], ["2010-21?", true, false],
    ["199X~", false, true], ["2021-01~-05", false, true], ["?2021-01", true, false], ["2021~/2021?", true, true], ["[2021-02-03,2021-02-04?]", true, false],
  ])("%s: uncertain %s, approximate %s", (edtf, uncertain, approximate) => {
    expect(parseEdtf(edtf)).toMatchObject({ uncertain, approximate });
  });

  it("keeps one spelling of an expression", () => {
    expect(parseEdtf(" [2021-02-03, 2021-02-04] ")?.edtf).toBe("[2021-02-03,2021-02-04]");
    expect(parseEdtf("199x")?.edtf).toBe("199X");
  });

  it("agrees with the edtf package on plain dates, but for the 29th of February", () => {
    const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n % 40).padStart(2, "0"));
    const byPackage = (text: string) => {
      try { return parse(text).type === "Date"; } catch { return false; }
    };
    fc.assert(fc.property(fc.integer({ min: 1000, max: 9999 }), two, two, (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      if (!text.endsWith("-02-29")) expect(parseEdtf(text) !== undefined).toBe(byPackage(text));
    }), { numRuns: 300 });
  });

  it("never throws", () => {
    const nearlyEdtf = fc.array(fc.constantFrom("2021", "-", "01", "X", "[", "]", "{", "}", ",", "..", "/", "?", "~", "%", " ", "21", "T", ":", "Z"), { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), nearlyEdtf), (text) => {
      const date = parseEdtf(text);
      if (date) expect(parseEdtf(date.edtf)).toEqual(date);
    }), { numRuns: 500 });
  });
});

const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const sign = (n: number) => Math.sign(n);
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe("sortKey", () => {
  it("has none for no date", () => {
    expect([sortKey(null), sortKey(undefined), sortKey(""), sortKey("nonsense"), sortKey("/")]).toEqual([null, null, null, null, null]);
  });

  it("puts a coarser date after the finer ones of its period when sorted descending", () => {
    const dates = ["19XX", "2020", "2021-01", "2021", "2020-12-31", "199X", "2021-01-01", "1990", "2021-02", "1990-05-03", "2021-01-26", "2000-01-01"];
    const sorted = dates.toSorted((a, b) => order(sortKey(b) ?? "", sortKey(a) ?? ""));
    expect(sorted).toEqual(["2021-02", "2021-01-26", "2021-01-01", "2021-01", "2021", "2020-12-31", "2020", "2000-01-01", "1990-05-03", "1990", "199X", "19XX"]);
  });

  it("orders days as days, and after their month, year, decade and century", () => {
    fc.assert(fc.property(day, day, (a, b) => {
      expect(order(sortKey(a) ?? "", sortKey(b) ?? "")).toBe(sign(Date.parse(a) - Date.parse(b)));
      for (const coarse of [a.slice(0, 7), a.slice(0, 4), `${a.slice(0, 3)}X`, `${a.slice(0, 2)}XX`]) {
        expect(order(sortKey(coarse) ?? "", a)).toBe(-1);
        if (b < (parseEdtf(coarse)?.earliest ?? "")) expect(order(b, sortKey(coarse) ?? "")).toBe(-1);
      }
    }));
  });

  it("is the beginning of the earliest day wherever there is one", () => {
    for (const [edtf, earliest] of READ) if (earliest) expect(earliest.startsWith(sortKey(edtf) ?? "?")).toBe(true);
  });

  it("gives year, month and decade", () => {
    const keys = ["2021-01-26", "2021-03", "2021", "199", "19", null];
    expect(keys.map(yearOf)).toEqual([2021, 2021, 2021, undefined, undefined, undefined]);
    expect(keys.map(monthOf)).toEqual([1, 3, undefined, undefined, undefined, undefined]);
    expect(keys.map(decadeOf)).toEqual([undefined, undefined, undefined, 199, undefined, undefined]);
  });
});

describe("daysBetween", () => {
  it.each([
    ["2021-01-26", "2021-02-03", 8], ["2021-02-03", "2021-01-26", -8], ["2021-01-26", "2021-01-26", 0], ["2020-02-28", "2020-03-01", 2],
    // Almaty changed its offset that night; calendar days do not mind.
    ["2024-02-29", "2024-03-01", 1],
    ["2021-01-26", "[2021-02-03]", 8], ["2021-01-26", "[2021-02-03,2021-02-04]", undefined], ["2021-01", "2021-02-03", undefined],
    ["2021-01-26~", "2021-02-03", undefined], ["2021-01-26", "2021-02-03?", undefined], ["2021-01-26", "2021-02-03/2021-02-04", undefined], ["", "2021-01-26", undefined],
  ])("from %s to %s: %s", (from, to, days) => expect(daysBetween(from, to)).toBe(days));

  it("knows which dates are one sure day", () => {
    expect(["2021-01-26", "2021-01-26/2021-01-26", "2021-01", "2021-01-26~", "2021-01-26/..", null].map(dayPrecise)).toEqual([true, true, false, false, false, false]);
  });
});

describe("sortKeyBounds", () => {
  it.each([
    ["2021-01-01", undefined, { lower: "2021" }], ["2021-01", undefined, { lower: "2021" }], ["2021", undefined, { lower: "2021" }],
    ["2021-03-01", undefined, { lower: "2021-03" }], ["2021-01-02", undefined, { lower: "2021-01-02" }], ["2021-10-10", undefined, { lower: "2021-10-10" }],
    ["1990", undefined, { lower: "199" }], ["2000-01-01", undefined, { lower: "20" }], ["2010-10", undefined, { lower: "2010-10" }],
    [undefined, "2021", { upper: "2021-12-31" }], [undefined, "2021-03", { upper: "2021-03-31" }], [undefined, "2021-02-03", { upper: "2021-02-03" }],
    ["2020", "2021-02", { lower: "202", upper: "2021-02-28" }], [undefined, undefined, {}], ["nonsense", "2021-02-30", {}], ["../2020", "2010-21", {}],
  ])("from %s to %s", (from, to, bounds) => expect(sortKeyBounds(from, to)).toEqual(bounds));

  it("contains a day, and its month and year, exactly when they begin within", () => {
    fc.assert(fc.property(day, day, day, (from, to, date) => {
      const { lower = "", upper = "" } = sortKeyBounds(from, to);
      for (const edtf of [date, date.slice(0, 7), date.slice(0, 4), `${date.slice(0, 3)}X`, `${date.slice(0, 2)}XX`]) {
        const { sortKey: key, earliest } = parseEdtf(edtf) ?? {};
        expect((key ?? "") >= lower && (key ?? "") <= upper).toBe((earliest ?? "") >= from && (earliest ?? "") <= to);
      }
    }), { numRuns: 500 });
  });
});

describe("buddhistEraYear", () => {
  it.each([
    ["พ.ศ. 2003", 2003], ["พ.ศ. ๒๕๖๔", 2564], ["พ.ศ.2564", 2564], ["พ. ศ. 2564", 2564], ["พุทธศักราช 2564", 2564], ["26 มกราคม พ.ศ. 2564", 2564], ["2564 B.E.", 2564], ["B.E. 2564", 2564],
    ["BE 2564", 2564], ["be2564", 2564], ["2564", undefined], ["December 2021", undefined], ["October 2021 be", 2021], ["พ.ศ.", undefined], ["", undefined], ["may be 26", undefined],
  ])("%j: %s", (text, year) => expect(buddhistEraYear(text)).toBe(year));
});
