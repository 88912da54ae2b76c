import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CALENDAR_WORDS, monthName } from "@/lib/calendar-words";
import { parseEdtf } from "@/lib/edtf";
import { LOCALES, type Locale } from "@/lib/locales";
import { parseQuickDate } from "@/lib/quick-date";
import { formatDay, formatEdtf, formatInstantMonth, formatMonth, formatNumber, formatRailDay } from "./dates";

type InFour = [edtf: string, en: string, ru: string, kk: string, tg: string];

const inFour = (format: (edtf: string, locale: Locale) => string, edtf: string) => LOCALES.map((locale) => format(edtf, locale));

describe("formatEdtf", () => {
  it.each<InFour>([
    ["2021-01-26", "26 January 2021", "26 января 2021 г.", "2021 ж. 26 қаңтар", "26 январи соли 2021"],
    ["2006-03", "March 2006", "март 2006 г.", "2006 ж. наурыз", "марти соли 2006"],
    ["2021-01-XX", "January 2021", "январь 2021 г.", "2021 ж. қаңтар", "январи соли 2021"],
    ["2021", "2021", "2021 г.", "2021 ж.", "соли 2021"],
    ["2010-21", "spring 2010", "весна 2010 г.", "2010 ж. көктем", "баҳори соли 2010"],
    ["2010-22", "summer 2010", "лето 2010 г.", "2010 ж. жаз", "тобистони соли 2010"],
    ["2010-23", "autumn 2010", "осень 2010 г.", "2010 ж. күз", "тирамоҳи соли 2010"],
    ["2010-24", "winter 2010–2011", "зима 2010–2011 гг.", "2010–2011 жж. қыс", "зимистони солҳои 2010–2011"],
    ["2010-34", "second quarter of 2010", "II квартал 2010 г.", "2010 ж. II тоқсан", "семоҳаи дуюми соли 2010"],
    ["199X", "1990s", "1990-е годы", "1990-жылдар", "солҳои 1990-ум"],
    ["193X", "1930s", "1930-е годы", "1930-жылдар", "солҳои 1930-юм"],
    ["19XX", "20th century", "XX век", "XX ғасыр", "асри XX"],
    ["20XX", "21st century", "XXI век", "XXI ғасыр", "асри XXI"],

    ["[2021-02-03,2021-02-04]", "3 or 4 February 2021", "3 или 4 февраля 2021 г.", "2021 ж. 3 немесе 4 ақпан", "3 ё 4 феврали соли 2021"],
    ["[2021-02-03,2021-02-04,2021-02-08]", "3, 4 or 8 February 2021", "3, 4 или 8 февраля 2021 г.", "2021 ж. 3, 4 немесе 8 ақпан", "3, 4 ё 8 феврали соли 2021"],
    ["[2021-01-28,2021-02-03]", "28 January or 3 February 2021", "28 января или 3 февраля 2021 г.", "2021 ж. 28 қаңтар немесе 3 ақпан", "28 январ ё 3 феврали соли 2021"],
    ["[2020-02-03,2021-02-03]", "3 February 2020 or 3 February 2021", "3 февраля 2020 г. или 3 февраля 2021 г.", "2020 ж. 3 ақпан немесе 2021 ж. 3 ақпан", "3 феврали соли 2020 ё 3 феврали соли 2021"],
    ["[2021-02,2021-03]", "February or March 2021", "февраль или март 2021 г.", "2021 ж. ақпан немесе наурыз", "феврал ё марти соли 2021"],
    ["[2020,2021]", "2020 or 2021", "2020 или 2021 г.", "2020 немесе 2021 ж.", "соли 2020 ё 2021"],
    ["{2020,2021}", "2020 and 2021", "2020 и 2021 гг.", "2020 және 2021 жж.", "солҳои 2020 ва 2021"],
    ["{2021-02-03,2021-02-05}", "3 and 5 February 2021", "3 и 5 февраля 2021 г.", "2021 ж. 3 және 5 ақпан", "3 ва 5 феврали соли 2021"],
    ["[2021-02-03..2021-02-05]", "within 3–5 February 2021", "в промежутке 3–5 февраля 2021 г.", "2021 ж. 3–5 ақпан аралығында", "дар фосилаи 3–5 феврали соли 2021"],
    ["[..2021]", "2021 or earlier", "2021 г. или раньше", "2021 ж. немесе одан бұрын", "соли 2021 ё пештар"],
    ["[2021-03..]", "March 2021 or later", "март 2021 г. или позже", "2021 ж. наурыз немесе одан кейін", "марти соли 2021 ё баъдтар"],

    ["2006-03-26/2006-03-27", "26–27 March 2006", "26–27 марта 2006 г.", "2006 ж. 26–27 наурыз", "26–27 марти соли 2006"],
    ["2006-03-26/2006-04-03", "26 March – 3 April 2006", "26 марта – 3 апреля 2006 г.", "2006 ж. 26 наурыз – 3 сәуір", "26 март – 3 апрели соли 2006"],
    ["2021-11-22/2022-01-03", "22 November 2021 – 3 January 2022", "22 ноября 2021 г. – 3 января 2022 г.", "2021 ж. 22 қараша – 2022 ж. 3 қаңтар", "22 ноябри соли 2021 – 3 январи соли 2022"],
    ["2006-03/2006-05", "March–May 2006", "март–май 2006 г.", "2006 ж. наурыз–мамыр", "март–майи соли 2006"],
    ["2020/2023", "2020–2023", "2020–2023 гг.", "2020–2023 жж.", "солҳои 2020–2023"],
    ["2010-12/2011-21", "December 2010 – spring 2011", "декабрь 2010 г. – весна 2011 г.", "2010 ж. желтоқсан – 2011 ж. көктем", "декабри соли 2010 – баҳори соли 2011"],
    ["2021-02-03/2021-02-03", "3 February 2021", "3 февраля 2021 г.", "2021 ж. 3 ақпан", "3 феврали соли 2021"],
    ["2013/..", "since 2013", "с 2013 г.", "2013 жылдан бастап", "аз соли 2013"],
    ["../2020", "until 2020", "до 2020 г.", "2020 жылға дейін", "то соли 2020"],
    ["2021-01-26/..", "since 26 January 2021", "с 26 января 2021 г.", "2021 ж. 26 қаңтардан бастап", "аз 26 январи соли 2021"],
    ["2021-03-02/..", "since 2 March 2021", "со 2 марта 2021 г.", "2021 ж. 2 наурыздан бастап", "аз 2 марти соли 2021"],
    ["../2021-09", "until September 2021", "до сентября 2021 г.", "2021 ж. қыркүйекке дейін", "то сентябри соли 2021"],
    ["2006-03/..", "since March 2006", "с марта 2006 г.", "2006 ж. наурыздан бастап", "аз марти соли 2006"],
    ["2010-21/..", "since spring 2010", "с весны 2010 г.", "2010 ж. көктемнен бастап", "аз баҳори соли 2010"],
    ["../2010-36", "until the fourth quarter of 2010", "до IV квартала 2010 г.", "2010 ж. IV тоқсанға дейін", "то семоҳаи чоруми соли 2010"],
    ["199X/..", "since the 1990s", "с 1990-х годов", "1990-жылдардан бастап", "аз солҳои 1990-ум"],
    ["2013/", "since 2013, end not known", "с 2013 г., окончание неизвестно", "2013 жылдан бастап, аяқталуы белгісіз", "аз соли 2013, анҷомаш номаълум"],
    ["/2020", "until 2020, start not known", "до 2020 г., начало неизвестно", "2020 жылға дейін, басталуы белгісіз", "то соли 2020, оғозаш номаълум"],
    ["/", "date not known", "дата неизвестна", "күні белгісіз", "сана номаълум"],

    ["2021~", "about 2021", "около 2021 г.", "шамамен 2021 ж.", "тақрибан соли 2021"],
    ["2006-03~", "about March 2006", "около марта 2006 г.", "шамамен 2006 ж. наурыз", "тақрибан марти соли 2006"],
    ["2021?", "2021, not certain", "2021 г., под вопросом", "2021 ж., анық емес", "соли 2021, аниқ нест"],
    ["2021-01-26%", "about 26 January 2021, not certain", "около 26 января 2021 г., под вопросом", "шамамен 2021 ж. 26 қаңтар, анық емес", "тақрибан 26 январи соли 2021, аниқ нест"],
    ["2013~/..", "since about 2013", "примерно с 2013 г.", "шамамен 2013 жылдан бастап", "тақрибан аз соли 2013"],
    ["2021~/2021", "about 2021 – 2021", "около 2021 г. – 2021 г.", "шамамен 2021 ж. – 2021 ж.", "тақрибан соли 2021 – соли 2021"],
    ["no date at all", "no date at all", "no date at all", "no date at all", "no date at all"],
  ])("%s", (edtf, ...expected) => expect(inFour(formatEdtf, edtf)).toEqual(expected));

  it("leaves no word of another language and nothing undefined, whatever the date", () => {
    const year = fc.integer({ min: 1000, max: 2999 });
    const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, "0"));
    const point = fc.oneof(
      fc.tuple(year, two(12), two(28)).map((parts) => parts.join("-")), fc.tuple(year, two(12)).map((parts) => parts.join("-")), year.map(String),
      fc.tuple(year, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36)).map((parts) => parts.join("-")), year.map((y) => `${String(y).slice(0, 3)}X`), year.map((y) => `${String(y).slice(0, 2)}XX`),
    );
    const marked = fc.tuple(point, fc.constantFrom("", "", "?", "~", "%")).map((parts) => parts.join(""));
    const list = fc.array(marked, { minLength: 1, maxLength: 4 }).map((points) => points.join(","));
    const edtf = fc.oneof(
      marked, list.map((members) => `[${members}]`), list.map((members) => `{${members}}`), point.map((p) => `[..${p}]`), point.map((p) => `{${p}..}`),
      fc.tuple(fc.oneof(marked, fc.constantFrom("..", "")), fc.oneof(marked, fc.constantFrom("..", ""))).map((ends) => ends.join("/")),
    );
    fc.assert(fc.property(edtf, (text) => {
      if (!parseEdtf(text)) return;
      const [en = "", ...others] = inFour(formatEdtf, text);
      expect(en).toMatch(/^[a-zA-Z\d ,–]+$/);
      // The only Latin letters are those of Roman numerals.
      for (const other of others) expect(other).toMatch(/^[\p{Script=Cyrillic}\d ,.–IVX-]+$/u);
      for (const locale of LOCALES) expect(formatRailDay(text, locale)).not.toMatch(/undefined|NaN/);
    }), { numRuns: 500 });
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...LOCALES), (text, locale) => {
      expect(formatEdtf(text, locale)).toBeTypeOf("string");
      expect(formatRailDay(text, locale)).toBeTypeOf("string");
    }));
  });

  it("can be typed back into the quick log", () => {
    const date = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true }).map((each) => each.toISOString().slice(0, 10));
    fc.assert(fc.property(date, fc.constantFrom(4, 7, 10), fc.constantFrom(...LOCALES), (whole, length, locale) => {
      const edtf = whole.slice(0, length);
      const typed = { day: formatEdtf(edtf, locale), month: "", year: "", about: false, uncertain: false };
      expect(parseQuickDate(typed)).toEqual({ ok: true, edtf });
    }), { numRuns: 300 });
  });
});

describe("formatRailDay", () => {
  it.each<InFour>([
    ["2021-01-26", "26 Jan", "26 янв.", "26 қаң.", "26 янв"],
    ["2021-05-03", "3 May", "3 мая", "3 мам.", "3 май"],
    ["[2021-02-03,2021-02-04]", "3 or 4 Feb", "3 или 4 февр.", "3 немесе 4 ақп.", "3 ё 4 фев"],
    ["2006-03-26/2006-03-27", "26–27 Mar", "26–27 мар.", "26–27 нау.", "26–27 мар"],
    ["2006-03-26/2006-04-03", "26 Mar – 3 Apr", "26 мар. – 3 апр.", "26 нау. – 3 сәу.", "26 мар – 3 апр"],
    ["2021-02-03/2021-02-03", "3 Feb", "3 февр.", "3 ақп.", "3 фев"],
    ["2021-01-26~", "~26 Jan", "~26 янв.", "~26 қаң.", "~26 янв"],
    ["2021-01-26?", "26 Jan?", "26 янв.?", "26 қаң.?", "26 янв?"],
    ...["2021-01", "2021", "2010-21", "199X", "2021-11-22/2022-01-03", "2021-01-26/..", "[..2021-01-26]", "2021-01/2021-02-03", "/", "no date"].map((coarse): InFour => [coarse, "", "", "", ""]),
  ])("%s", (edtf, ...expected) => expect(inFour(formatRailDay, edtf)).toEqual(expected));
});

describe("days and months of the calendar", () => {
  it.each<[Locale, string, string]>([
    ["en", "January 2021", "May 2021"], ["ru", "Январь 2021 г.", "Май 2021 г."], ["kk", "2021 ж. қаңтар", "2021 ж. мамыр"], ["tg", "Январи соли 2021", "Майи соли 2021"],
  ])("headings in %s", (locale, january, may) => expect([formatMonth(2021, 1, locale), formatMonth(2021, 5, locale)]).toEqual([january, may]));

  it("takes the day in the zone asked for", () => {
    const evening = new Date("2021-01-31T20:30:00Z");
    expect(formatDay(evening, "en")).toBe("31 January 2021");
    expect(LOCALES.map((locale) => formatDay(evening, locale, "Asia/Almaty"))).toEqual(["1 February 2021", "1 февраля 2021 г.", "2021 ж. 1 ақпан", "1 феврали соли 2021"]);
    expect(LOCALES.map((locale) => formatInstantMonth(evening, locale))).toEqual(["January 2021", "январь 2021 г.", "2021 ж. қаңтар", "январи соли 2021"]);
    expect(formatInstantMonth(evening, "en", "Asia/Dushanbe")).toBe("February 2021");
  });
});

describe("formatNumber", () => {
  it.each<[number, string, string]>([
    [0, "0", "0"], [-0, "0", "0"], [7, "7", "7"], [999, "999", "999"], [1000, "1,000", "1 000"], [16000, "16,000", "16 000"], [1234567.25, "1,234,567.25", "1 234 567,25"],
    [-1234.5, "-1,234.5", "-1 234,5"], [0.0625, "0.0625", "0,0625"],
  ])("%d", (n, english, others) => {
    const spaced = others.replaceAll(" ", "\u00a0");
    expect(LOCALES.map((locale) => formatNumber(n, locale))).toEqual([english, spaced, spaced, spaced]);
  });
});

/** CLDR 48, kept beside the checkout where the project is built; its months without the capitals of its Tajik and stand-alone Kazakh. */
const CLDR = path.resolve(import.meta.dirname, "../../shared/fixtures/locale-conformance");
type Months = Record<"format" | "stand-alone", Record<"wide" | "abbreviated", Record<string, string>>>;

describe("CLDR", () => {
  it.for(LOCALES)("has the same months in %s", (locale, { skip }) => {
    skip(!existsSync(CLDR), "the CLDR fixture does not lie beside this checkout");
    // The files are CLDR's own JSON, whose shape is fixed by its specification.
    const file = JSON.parse(readFileSync(path.join(CLDR, locale, "ca-gregorian.json"), "utf8")) as { main: Record<string, { dates: { calendars: { gregorian: { months: Months } } } }> };
    const months = file.main[locale]?.dates.calendars.gregorian.months;
    const lower = (names: Record<string, string> = {}) => Object.values(names).map((name) => (locale === "en" ? name : name.toLowerCase()));
    const { monthsInDate, shortMonths } = CALENDAR_WORDS[locale];
    expect(lower(months?.["stand-alone"].wide)).toEqual(Array.from({ length: 12 }, (_, index) => monthName(index + 1, locale)));
    // CLDR's Tajik days lack the izofat that grammar asks for ("26 январи соли 2021").
    expect(lower(months?.format.wide)).toEqual(monthsInDate.map(({ plain }) => (locale === "tg" ? plain.replace(/и$/, "") : plain)));
    expect(lower(months?.format.abbreviated)).toEqual(shortMonths);
  });
});
