import { expect, it } from "vitest";
import { STATUTORY_TERM_KEYS, STATUTORY_TERMS, statutoryTerm, statutoryTermsFor } from "./statutory-terms";

const keys = (country: string | null, day: string) => statutoryTermsFor(country, day).map((t) => t.key);

it("gives Kazakhstan's code from the day it came into force, and the law of 2007 before it", () => {
  expect(keys("KZ", "2021-06-30")).toEqual(["kz_law_221_short", "kz_law_221"]);
  expect(keys("KZ", "2021-07-01")).toEqual(["kz_appc_76"]);
  expect(statutoryTermsFor("KZ", "2026-03-03")[0]).toMatchObject({ count: 15, unit: "working_days", extension: { count: 2, unit: "months", toldWithinWorkingDays: 3 } });
});

it("gives Tajikistan's thirty days, and fifteen where nothing has to be studied or checked", () => {
  expect(statutoryTermsFor("TJ", "2026-03-03").map((t) => [t.count, t.unit])).toEqual([[30, "calendar_days"], [15, "calendar_days"]]);
  expect(keys("TJ", "2016-07-22")).toEqual([]);
});

it("gives nothing for a country without a law here", () => {
  expect([keys("UZ", "2026-03-03"), keys(null, "2026-03-03")]).toEqual([[], []]);
});

it("marks each as not checked, and finds it again by its key", () => {
  expect(STATUTORY_TERMS.map((t) => t.key)).toEqual([...STATUTORY_TERM_KEYS]);
  expect(STATUTORY_TERMS.every((t) => t.unchecked && statutoryTerm(t.key) === t)).toBe(true);
  expect([statutoryTerm("by custom"), statutoryTerm(null)]).toEqual([undefined, undefined]);
});
