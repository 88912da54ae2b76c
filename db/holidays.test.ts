import { describe, expect } from "vitest";
import { isWorkingDay } from "@/lib/deadlines";
import { Refusal } from "@/lib/refusal";
import { test } from "@/tests/database";
import { actors, addCast, countOf, NOW } from "@/tests/factories";
import { isStale } from "./client";
import { addHoliday, calendarOf, listHolidays, type NewHoliday, removeHoliday } from "./holidays";
import { events, holidays } from "./schema";

const NAURYZ: NewHoliday = { country: "KZ", day: "2026-03-23", name: "Наурыз мейрамы", lang: "kk", working: false, citation: "Law No. 267" };
const WORKED: NewHoliday = { country: "KZ", day: "2022-10-22", name: "жұмыс күні", lang: "kk", working: true, citation: null };

describe("the list of holidays", () => {
  test("is kept by an admin, day by day, with an event each", async ({ c }) => {
    await addCast(c);
    await addHoliday(actors.admin, NAURYZ, NOW, c);
    await addHoliday(actors.admin, WORKED, NOW, c);
    await addHoliday(actors.admin, { ...NAURYZ, country: "TJ", name: "Наврӯз", lang: "tg" }, NOW, c);
    expect(await listHolidays(actors.admin, "KZ", 2026, c)).toEqual([{ day: "2026-03-23", name: "Наурыз мейрамы", lang: "kk", working: false, citation: "Law No. 267" }]);
    const [kz, tj, none] = [await calendarOf(c.db, "KZ"), await calendarOf(c.db, "TJ"), await calendarOf(c.db, null)];
    expect([isWorkingDay("2026-03-23", kz), isWorkingDay("2022-10-22", kz), isWorkingDay("2022-10-22", tj), isWorkingDay("2026-03-23", none)]).toEqual([false, true, false, true]);
    await removeHoliday(actors.admin, "KZ", "2026-03-23", NOW, c);
    expect(isWorkingDay("2026-03-23", await calendarOf(c.db, "KZ"))).toBe(true);
    const said = await c.db.select({ verb: events.verb, detail: events.detail, by: events.actorRole }).from(events);
    expect(said.map((e) => [e.verb, e.detail?.country, e.detail?.change, e.by]).sort()).toEqual([
      ["changed_holidays", "KZ", "added", "admin"], ["changed_holidays", "KZ", "removed", "admin"], ["changed_holidays", "KZ", "worked", "admin"], ["changed_holidays", "TJ", "added", "admin"],
    ]);
  });

  test("takes a day again with its new words", async ({ c }) => {
    await addCast(c);
    await addHoliday(actors.admin, NAURYZ, NOW, c);
    await addHoliday(actors.admin, { ...NAURYZ, name: "Наурыз" }, NOW, c);
    expect((await listHolidays(actors.admin, "KZ", 2026, c)).map((h) => h.name)).toEqual(["Наурыз"]);
  });

  test.for(["visitor", "author", "colleague", "liaison", "editor", "learner", "system"] as const)("is closed to %s", async (who, { c }) => {
    await addCast(c);
    await addHoliday(actors.admin, NAURYZ, NOW, c);
    const refused = new Refusal(who === "visitor" ? "signedOut" : "forbidden");
    expect(await listHolidays(actors[who], "KZ", 2026, c)).toEqual([]);
    await expect(addHoliday(actors[who], WORKED, NOW, c)).rejects.toEqual(refused);
    await expect(removeHoliday(actors[who], "KZ", "2026-03-23", NOW, c)).rejects.toEqual(refused);
    expect([await countOf(c, holidays), await countOf(c, events)]).toEqual([1, 1]);
  });

  test("works no weekday, keeps no year without deadlines, and removes nothing twice", async ({ c }) => {
    await addCast(c);
    await expect(addHoliday(actors.admin, { ...WORKED, day: "2022-10-24" }, NOW, c)).rejects.toEqual(new Refusal("wrongState"));
    await expect(addHoliday(actors.admin, { ...NAURYZ, day: "1999-03-22" }, NOW, c)).rejects.toEqual(new Refusal("wrongState"));
    const again = removeHoliday(actors.admin, "KZ", "2026-03-23", NOW, c);
    await expect(again).rejects.toSatisfy(isStale);
    expect(await countOf(c, events)).toBe(0);
  });
});
