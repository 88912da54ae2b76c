import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CALENDAR_WORDS, monthName, monthNumber } from "./calendar-words";
import { parseEdtf } from "./edtf";
import { LOCALES } from "./locales";
import { parseQuickDate, QUICK_DATE_ERRORS, QUICK_DATE_FIELDS, type QuickDateError, type QuickDateField, type QuickDateInput } from "./quick-date";

const empty: QuickDateInput = { day: "", month: "", year: "", about: false, uncertain: false };
const read = (input: Partial<QuickDateInput>) => parseQuickDate({ ...empty, ...input });

describe("parseQuickDate", () => {
  it.each<[Partial<QuickDateInput>, string | null]>([
    [{}, null],
    [{ day: " ", month: "\u00a0", year: "\u200f" }, null],
    [{ about: true, uncertain: true }, null],
    [{ day: "26", month: "1", year: "2021" }, "2021-01-26"],
    [{ day: "3", month: "02", year: "2021" }, "2021-02-03"],
    [{ day: "26-го", month: "января", year: "2021 г." }, "2021-01-26"],
    [{ day: "26-сы", month: "қаңтар", year: "2021 ж." }, "2021-01-26"],
    [{ day: "26-уми", month: "январи", year: "соли 2021" }, "2021-01-26"],
    [{ day: "26th", month: "JANUARY", year: "2021" }, "2021-01-26"],
    [{ month: "янв.", year: "2021" }, "2021-01"],
    [{ year: "2021" }, "2021"],
    [{ year: "2021", about: true }, "2021~"],
    [{ month: "3", year: "2006", uncertain: true }, "2006-03?"],
    [{ day: "26", month: "1", year: "2021", about: true, uncertain: true }, "2021-01-26%"],
    [{ day: "๒๖", month: "๑", year: "๒๐๒๑" }, "2021-01-26"],
    [{ day: "٢٦", month: "٠١", year: "٢٠٢١" }, "2021-01-26"],
    [{ edtf: "2010-21", day: "not looked at", about: true }, "2010-21"],
    [{ edtf: " [2021-02-03, 2021-02-04] " }, "[2021-02-03,2021-02-04]"],
    [{ edtf: "  ", year: "2021" }, "2021"],
  ])("reads the boxes %j as %s", (input, edtf) => expect(read(input)).toEqual({ ok: true, edtf }));

  it.each([
    ["26.01.2021", "2021-01-26"], ["26.1.2021", "2021-01-26"], ["26/01/2021", "2021-01-26"], ["26-01-2021", "2021-01-26"], ["2021-01-26", "2021-01-26"],
    ["2021/01/26", "2021-01-26"], ["2021.1.26", "2021-01-26"], ["26 01 2021", "2021-01-26"], [" 26 . 01 . 2021 г.", "2021-01-26"],
    ["26 января 2021", "2021-01-26"], ["26 января 2021г.", "2021-01-26"], ["26-го января 2021 года", "2021-01-26"], ["26 янв. 2021", "2021-01-26"],
    ["2021 ж. 26 қаңтар", "2021-01-26"], ["2021 жылғы 26 қаңтар", "2021-01-26"], ["2021 жылдың 26 қаңтарында", "2021-01-26"], ["2021ж. 26 кантар", "2021-01-26"],
    ["1 шiлде 2021", "2021-07-01"], ["15 қыркүйегі 2021", "2021-09-15"],
    ["26 январи соли 2021", "2021-01-26"], ["санаи 26 январӣ 2021", "2021-01-26"], ["моҳи январи соли 2021", "2021-01"],
    ["26 January 2021", "2021-01-26"], ["January 26, 2021", "2021-01-26"], ["the 26th of Jan. 2021", "2021-01-26"],
    ["๒๖.๐๑.๒๐๒๑", "2021-01-26"], ["٢٦/٠١/٢٠٢١", "2021-01-26"], ["\u200e26.01.2021\u200f", "2021-01-26"],
    ["март 2006", "2006-03"], ["2006 ж. наурыз", "2006-03"], ["03.2006", "2006-03"], ["2006-3", "2006-03"], ["2021", "2021"],
    ["199X", "199X"], ["2020/2021", "2020/2021"], ["29.02.2020", "2020-02-29"],
  ])("reads %j in the day box as %s", (day, edtf) => expect(read({ day })).toEqual({ ok: true, edtf }));

  it("reads a whole date in any one box and marks it", () => {
    expect(read({ year: "26.01.2021", about: true })).toEqual({ ok: true, edtf: "2021-01-26~" });
    expect(read({ month: "март 2006", uncertain: true })).toEqual({ ok: true, edtf: "2006-03?" });
    expect(read({ day: "2020/2021", about: true })).toEqual({ ok: true, edtf: "2020~/2021~" });
    expect(read({ day: "2020?", about: true })).toEqual({ ok: true, edtf: "2020?" });
  });

  it.each<[Partial<QuickDateInput>, QuickDateError, QuickDateField]>([
    [{ year: "21" }, "twoDigitYear", "year"],
    [{ year: "'21" }, "twoDigitYear", "year"],
    [{ day: "26", month: "1", year: "21" }, "twoDigitYear", "year"],
    [{ day: "26.01.21" }, "twoDigitYear", "day"],
    [{ day: "26 января 21" }, "twoDigitYear", "day"],
    [{ month: "1", year: "202" }, "notYear", "year"],
    [{ month: "1", year: "20211" }, "notYear", "year"],
    [{ month: "1", year: "0021" }, "notYear", "year"],
    [{ year: "soon" }, "notYear", "year"],
    [{ month: "13", year: "2021" }, "notMonth", "month"],
    [{ month: "Smarch", year: "2021" }, "notMonth", "month"],
    [{ day: "01/26/2021" }, "notMonth", "day"],
    [{ day: "32", month: "1", year: "2021" }, "notDay", "day"],
    [{ day: "0", month: "1", year: "2021" }, "notDay", "day"],
    [{ day: "26.01.2021", year: "2021" }, "notDay", "day"],
    [{ day: "Tuesday" }, "notDay", "day"],
    [{ day: "29.02.2021" }, "noSuchDay", "day"],
    [{ day: "2021-02-30" }, "noSuchDay", "day"],
    [{ day: "31", month: "апрель", year: "2021" }, "noSuchDay", "day"],
    [{ day: "26" }, "dayWithoutMonth", "month"],
    [{ day: "26", year: "2021" }, "dayWithoutMonth", "month"],
    [{ month: "January" }, "monthWithoutYear", "year"],
    [{ day: "26", month: "1" }, "monthWithoutYear", "year"],
    [{ day: "26 January" }, "monthWithoutYear", "year"],
    [{ day: "พ.ศ. 2003" }, "buddhistEra", "day"],
    [{ day: "26", month: "1", year: "พ.ศ. ๒๕๖๔" }, "buddhistEra", "year"],
    [{ year: "2564 B.E." }, "buddhistEra", "year"],
    [{ edtf: "พ.ศ. 2003" }, "buddhistEra", "edtf"],
    [{ day: "26–27 March 2006" }, "notDate", "day"],
    [{ day: "с 26 января 2021" }, "notDate", "day"],
    [{ day: "26 มกราคม 2021" }, "notDate", "day"],
    [{ day: "2020 2021" }, "notDate", "day"],
    [{ day: "/" }, "notDate", "day"],
    [{ day: "x ".repeat(50_000) }, "notDate", "day"],
    [{ day: "9".repeat(100_000), month: "1" }, "notDay", "day"],
    [{ edtf: "26.01.2021", year: "2021" }, "notEdtf", "edtf"],
    [{ edtf: "2021-01-26T10:00" }, "notEdtf", "edtf"],
    [{ edtf: "/" }, "notEdtf", "edtf"],
  ])("refuses %j: %s at %s", (input, error, field) => expect(read(input)).toEqual({ ok: false, error, field }));

  it("gives null, a date that is EDTF, or a known refusal for whatever is typed", () => {
    const words = fc.constantFrom("26", "1", "01", "2021", "21", "января", "қаңтар", "январи", "January", "г.", "соли", "ж.", ".", "/", "-", " ", "X", "~", "พ.ศ.", "\0", "’");
    const box = fc.oneof(fc.constant(""), fc.string(), fc.string({ unit: "binary" }), fc.array(words, { maxLength: 6 }).map((parts) => parts.join(" ")));
    const input = fc.record({ day: box, month: box, year: box, about: fc.boolean(), uncertain: fc.boolean(), edtf: fc.option(box, { nil: undefined }) });
    fc.assert(fc.property(input, (typed) => {
      const date = parseQuickDate({ ...typed, edtf: typed.edtf ?? "" });
      if (!date.ok) {
        expect(QUICK_DATE_ERRORS).toContain(date.error);
        expect(QUICK_DATE_FIELDS).toContain(date.field);
      } else if (date.edtf !== null) expect(parseEdtf(date.edtf)?.edtf).toBe(date.edtf);
    }), { numRuns: 500 });
  });
});

describe("monthNumber", () => {
  it("knows every month form of every language, in any case, and no form twice", () => {
    for (const locale of LOCALES) {
      const { months, monthsInDate, shortMonths } = CALENDAR_WORDS[locale];
      for (let month = 1; month <= 12; month++) {
        const forms = [monthName(month, locale), shortMonths[month - 1] ?? "", ...Object.values(months[month - 1] ?? {}), ...Object.values(monthsInDate[month - 1] ?? {})];
        for (const form of forms) expect([form, monthNumber(form), monthNumber(form.toUpperCase()), monthNumber(form.normalize("NFD"))]).toEqual([form, month, month, month]);
      }
    }
  });

  it.each([
    ["январе", 1], ["қаң", 1], ["кантар", 1], ["қаңтардың", 1], ["Feb", 2], ["фев", 2], ["акпан", 2], ["марти", 3], ["майи", 5], ["мая", 5], ["МАМ.", 5], ["июни", 6], ["мау", 6],
    ["шiлде", 7], ["шілдесі", 7], ["Sept", 9], ["сен", 9], ["кыркуйек", 9], ["қыркүйегінде", 9], ["ноя", 11], ["қарашада", 11], ["желтоқсанның", 12], ["декабрӣ", 12],
  ])("%s is month %i", (word, month) => expect(monthNumber(word)).toBe(month));

  it.each(["", "м", "ма", "мар2", "маусымдық", "қараш", "Smarch", "tomorrow", "มกราคม", "constructor", "__proto__"])("%j is no month", (word) => expect(monthNumber(word)).toBeUndefined());

  it("refuses the name of a thirteenth month", () => expect(() => monthName(13, "en")).toThrow(RangeError));
});
