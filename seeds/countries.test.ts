import { iso31661, iso31662 } from "iso-3166";
import { expect, test } from "vitest";
import { LOCALES } from "../lib/locales";
import { countryRows, isoCountry } from "./countries";
import { placeRows } from "./places";
import { seedId } from "./rows";

const countries = countryRows.countries ?? [];
const codes = (placeRows().claims ?? []).filter((c) => c.field === "code");

test("every country has its alpha-2 code of ISO 3166-1 and a name in each language", () => {
  expect(countries.map((c) => c.code)).toEqual(["KZ", "TJ", "BE", "AF", "UZ"]);
  expect(countries.filter((c) => !iso31661.some(({ alpha2 }) => alpha2 === c.code))).toEqual([]);
  expect(countries.flatMap((c) => LOCALES.filter((lang) => !c.names[lang]))).toEqual([]);
});

test("a code that the standard does not have is no country", () => {
  expect(() => isoCountry("XXX")).toThrow(/ISO 3166-1/);
});

test("the codes on the pages of the countries are those of the founding facts", () => {
  const of = (key: string) => codes.filter((c) => c.recordId === seedId(key)).map((c) => c.value);
  expect(["c-kz", "c-tj", "c-be", "c-af", "c-uz"].map(of)).toEqual([["KZ", "KAZ", "398"], ["TJ", "TJK", "762"], ["BE", "BEL", "056"], ["AF", "AFG", "004"], ["UZ", "UZB", "860"]]);
});

test("the codes of towns are in ISO 3166-2, but for the two that the text itself calls earlier", () => {
  const subdivisions = codes.filter((c) => c.value?.includes("-"));
  expect(subdivisions.length).toBe(11);
  const known = new Set(iso31662.map((s) => s.code));
  const superseded = subdivisions.filter((c) => !known.has(c.value ?? ""));
  expect(superseded.map((c) => [c.value, c.standing])).toEqual([["KZ-AST", "background"], ["KZ-ALA", "background"]]);
  expect(superseded.filter((c) => !c.note?.includes("earlier"))).toEqual([]);
});
