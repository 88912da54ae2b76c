import { expect, test } from "vitest";
import { editionsOf, romanNumeral } from "./editions";

test("gaps stand in their places, those looked for apart from those nobody has looked for", () => {
  const editions = editionsOf([{ number: 1, meeting: "a" }, { number: 4, meeting: "b" }, { number: 4, meeting: "c" }], [{ number: 3, claim: "not found" }]);
  expect(editions).toEqual([
    { number: 1, meetings: ["a"], missing: undefined },
    { number: 2, meetings: [], missing: undefined },
    { number: 3, meetings: [], missing: "not found" },
    { number: 4, meetings: ["b", "c"], missing: undefined },
  ]);
  expect(editionsOf([], [])).toEqual([]);
});

test("numbers as forums print them", () => {
  expect([1, 3, 4, 5, 6, 9, 12, 14, 40, 1999].map(romanNumeral)).toEqual(["I", "III", "IV", "V", "VI", "IX", "XII", "XIV", "XL", "MCMXCIX"]);
  expect([0, -1, 1.5, 4000].map(romanNumeral)).toEqual(["0", "-1", "1.5", "4000"]);
});
