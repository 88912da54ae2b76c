import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Canonical, canonicalJson } from "./canonical-json";

describe("canonical JSON", () => {
  // RFC 8785 section 3.2.2 without its fractions, and the sorting example of section 3.2.3
  it("writes the literals and strings of RFC 8785 as it does", () => {
    const string = "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\u002f";
    expect(canonicalJson({ string, literals: [null, true, false] })).toBe('{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
  });

  it("sorts keys by their UTF-16 code units, as RFC 8785 does", () => {
    const example = { "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis" };
    expect(Object.values(JSON.parse(canonicalJson(example)) as object)).toEqual(["One", "Carriage Return", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh"]);
    expect(canonicalJson(example).indexOf("\ud83d\ude00")).toBeLessThan(canonicalJson(example).indexOf("\ufb33"));
  });

  it("leaves no white space, and leaves out what is undefined", () => {
    expect(canonicalJson({ b: [1, -0, 20], a: { d: undefined, c: "қ ӯ" } })).toBe('{"a":{"c":"қ ӯ"},"b":[1,0,20]}');
  });

  it("refuses what it cannot write in one way", () => {
    for (const number of [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) expect(() => canonicalJson(number)).toThrow(TypeError);
    for (const text of ["\ud83d", "a\ude00", "\ude00\ud83d"]) expect(() => canonicalJson(text)).toThrow(TypeError);
  });

  it("is JSON with the same meaning, whatever the order of the keys", () => {
    const { value } = fc.letrec<{ value: Canonical }>((tie) => ({
      value: fc.oneof({ maxDepth: 3 }, fc.string({ unit: "binary" }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null), fc.array(tie("value")), fc.dictionary(fc.string(), tie("value"), { noNullPrototype: true })),
    }));
    const reversed = (v: Canonical): Canonical => (Array.isArray(v) ? v.map(reversed) : v && typeof v === "object" ? Object.fromEntries(Object.entries(v).reverse().map(([k, inner]) => [k, reversed(inner as Canonical)])) : v); // a record's members are canonical too
    fc.assert(
      fc.property(value, (v) => {
        expect(JSON.parse(canonicalJson(v))).toEqual(JSON.parse(JSON.stringify(v)));
        expect(canonicalJson(reversed(v))).toBe(canonicalJson(v));
      }),
      { seed: 8785, numRuns: 200 },
    );
  });
});
