import { expect, it } from "vitest";
import { isWeekend } from "../lib/deadlines";
import { holidayRows } from "./holidays";

const rows = holidayRows().holidays ?? [];
const daysOf = (country: string, period: string) => rows.filter((h) => h.country === country && h.day.startsWith(period)).map((h) => h.day.slice(5));

it("gives Kazakhstan in 2026 the days off that the ministry of labour published, but for Constitution Day, Kurban ait and decrees", () => {
  expect(daysOf("KZ", "2026")).toEqual(["01-01", "01-02", "01-07", "03-08", "03-09", "03-21", "03-22", "03-23", "03-24", "03-25", "05-01", "05-07", "05-09", "05-11", "07-06", "10-25", "10-26", "12-16"]);
});

it("knows from which year on a holiday of Kazakhstan holds", () => {
  expect([daysOf("KZ", "2021-12"), daysOf("KZ", "2022-12"), daysOf("KZ", "2021-10"), daysOf("KZ", "2022-10")]).toEqual([["12-01", "12-16", "12-17"], ["12-16"], [], ["10-25"]]);
  expect([daysOf("KZ", "2025-08"), daysOf("KZ", "2025-09"), daysOf("KZ", "2026-08"), daysOf("KZ", "2027-03")]).toEqual([["08-30"], ["09-01"], [], ["03-08", "03-15", "03-21", "03-22", "03-23", "03-24"]]);
});

it("leaves Christmas on a weekend where it is", () => {
  expect(daysOf("KZ", "2023-01")).toEqual(["01-01", "01-02", "01-03", "01-07"]);
});

it("gives Tajikistan the Nauruz of 2021 and of 2026 as reported", () => {
  expect(daysOf("TJ", "2021-03")).toEqual(["03-08", "03-21", "03-22", "03-23", "03-24", "03-25"]);
  expect(daysOf("TJ", "2026-03")).toEqual(["03-08", "03-09", "03-21", "03-22", "03-23", "03-24", "03-25", "03-26"]);
});

it("names each day once, with its law, and works no weekend", () => {
  expect(new Set(rows.map((h) => `${h.country} ${h.day}`)).size).toBe(rows.length);
  expect(rows.every((h) => h.citation && !h.working && h.name)).toBe(true);
  const moved = rows.filter((h) => h.name.includes("("));
  expect(moved.length).toBeGreaterThan(20);
  expect(moved.every((h) => !isWeekend(h.day))).toBe(true);
});
