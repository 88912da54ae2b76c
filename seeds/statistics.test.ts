import { expect, test } from "vitest";
import { parseEdtf } from "../lib/edtf";
import en from "../messages/en.json";
import { seedId } from "./rows";
import { statisticRows } from "./statistics";

const rows = statisticRows();
const statistics = rows.statistics ?? [];
const claims = rows.claims ?? [];
const of = (key: string) => claims.filter((c) => c.recordId === seedId(key));
const lines = (key: string) => of(key).map((c) => [c.value, c.qualifier, c.period]);

const SERIES_OF_NGOS = ["st-ngo-1990s", "st-ngo-2021", "statistics_external/2", "statistics_external/1", "statistics_external/7"];

test("each measure has a record of its own with its words in four languages", () => {
  const ngos = statistics.filter((s) => SERIES_OF_NGOS.map(seedId).includes(s.id));
  expect(ngos).toHaveLength(5);
  expect(new Set(ngos.map((s) => s.measure)).size).toBe(5);
  const texts = (id: string) => (rows.translations ?? []).filter((t) => t.recordId === id && t.field === "measure").map((t) => t.lang).sort();
  expect(statistics.map((s) => texts(s.id))).toEqual(statistics.map(() => ["kk", "ru", "tg"]));
});

test("registered, active and operating are never in one series", () => {
  expect(lines("st-ngo-2021").filter(([value]) => value)).toEqual([["16000", "about", "2021-04"], ["16000", "about", "2021-04"], ["16400", "about", "2020-04"], ["18204", "exactly", "2023-04"]]);
  expect(new Set(lines("statistics_external/2").map(([value]) => value))).toEqual(new Set(["5000", "22000", "23335"]));
  expect(lines("statistics_external/1").map(([value]) => value)).toEqual(["4500", "18000", "18000"]);
  expect(lines("statistics_external/7")).toEqual([["28100", "about", "2024-12"]]);
  expect(lines("st-ngo-1990s")).toEqual([["400", "about", "199X~"]]);
});

test("what translation spoiled has no value; the rest of the numbers stand beside it", () => {
  const garbled = claims.filter((c) => c.confidence === "garbled");
  expect(garbled.map((c) => [c.recordId, c.value, c.unit, c.standing])).toEqual(["st-ngo-2021", "st-virtual-meetings"].map((key) => [seedId(key), null, null, "background"]));
  expect(of("st-virtual-meetings").filter((c) => c.standing === "accepted").map((c) => c.value)).toEqual(["12", "12"]);
});

test("money stays in the currency and with the equivalent of the source, the rate only in a note", () => {
  const equivalents = claims.filter((c) => c.field === "equivalent");
  expect(equivalents.map((c) => [c.value, c.qualifier, c.unit])).toEqual([["4300000", "more_than", "USD"], ["740000", "about", "USD"]]);
  expect(equivalents.map((c) => /\d+\.\d/.exec(c.note ?? "")?.[0])).toEqual(["418.6", "412.7"]);
  expect(claims.filter((c) => c.field === "value" && c.unit === "USD")).toEqual([]);
});

test("the two reprints that say many and most are rivals", () => {
  expect(of("st-ngo-fields").map((c) => [c.qualifier, c.standing, c.asWritten])).toEqual([["many", "rival", "หลายคน"], ["many", "rival", "Many"], ["most", "rival", "Most"]]);
});

test("every value has a period in EDTF and a unit there is a word for", () => {
  expect(claims.filter((c) => !c.period || !parseEdtf(c.period))).toEqual([]);
  const units = Object.keys(en.claims.units);
  expect([...statistics.map((s) => s.unit), ...claims.flatMap((c) => c.unit ?? [])].filter((unit) => !units.includes(unit))).toEqual([]);
  expect(claims.filter((c) => c.value && (!Number.isFinite(Number(c.value)) || !c.qualifier || !c.unit))).toEqual([]);
});

test("what is not read but worked out says how", () => {
  expect(claims.filter((c) => c.confidence === "inferred" && !c.how)).toEqual([]);
  expect(of("st-days-to-annul").map((c) => [c.value, c.confidence, c.unit])).toEqual([["8", "inferred", "days"]]);
});
