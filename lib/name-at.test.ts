import { expect, test } from "vitest";
import type { Locale } from "./locales";
import { nameAt } from "./name-at";
import type { NameKind } from "./people";

const named = (text: string, lang: string, starts: string | null, ends: string | null, kind: NameKind = "official") => ({ text, lang, kind, starts, ends });

const CAPITAL = [
  named("Akmolinsk", "en", "1830", "1961"),
  named("Tselinograd", "en", "1961", "1992"),
  named("Akmola", "en", "1992", "1998-05"),
  named("Astana", "en", "1998-05", "2019-03"),
  named("Nur-Sultan", "en", "2019-03", "2022-09-17"),
  named("Astana", "en", "2022-09-17", null),
  named("Астана", "ru", "1998-05", "2019-03"),
  named("Нур-Султан", "ru", "2019-03", "2022-09-17"),
  named("Астана", "ru", "2022-09-17", null),
  named("The capital", "en", "2019-03", "2022-09-17", "variant"),
];
const capital = (when: string | null, locale: Locale = "en") => nameAt(CAPITAL, when, locale)?.text;

test("a meeting of November 2020 was held in Nur-Sultan, in the reader's language where it is known", () => {
  expect(nameAt(CAPITAL, "2020-11", "en")).toEqual({ text: "Nur-Sultan", lang: "en" });
  expect(nameAt(CAPITAL, "2020-11", "ru")).toEqual({ text: "Нур-Султан", lang: "ru" });
  expect(nameAt(CAPITAL, "2020-11", "kk")).toEqual({ text: "Nur-Sultan", lang: "en" });
  expect(nameAt(CAPITAL, "1970", "ru")).toEqual({ text: "Tselinograd", lang: "en" });
});

test("each date gets the name of its period", () => {
  expect(["1900", "1970-05-01", "1995", "2006-03-27", "2009-11-26", "2021-01-26", "2025-04-11"].map((when) => capital(when))).toEqual([
    "Akmolinsk", "Tselinograd", "Akmola", "Astana", "Astana", "Nur-Sultan", "Astana",
  ]);
});

test("a change known to the day: the new name holds from that day on", () => {
  expect(["2022-09-16", "2022-09-17", "2022-09-18"].map((when) => capital(when))).toEqual(["Nur-Sultan", "Astana", "Astana"]);
});

test("a change known to the month: no name is sure within that month but on its last day", () => {
  expect(["2019-02", "2019-02-28", "2019-03-01", "2019-03-20", "2019-03-30"].map((when) => capital(when))).toEqual(["Astana", "Astana", undefined, undefined, undefined]);
  expect(["2019-03-31", "2019-04-01", "2019-04"].map((when) => capital(when))).toEqual(["Nur-Sultan", "Nur-Sultan", "Nur-Sultan"]);
});

test("a change known to the year: no name is sure within that year but on its last day", () => {
  expect(["1960", "1961", "1961-06", "1961-12-30", "1961-12-31", "1962"].map((when) => capital(when))).toEqual(["Akmolinsk", undefined, undefined, undefined, "Tselinograd", "Tselinograd"]);
});

test("a coarse date that spans two names has none", () => {
  expect(["2019", "2022", "2022-09", "199X", "2018/2020", "[2018,2020]"].map((when) => capital(when))).toEqual(Array(6).fill(undefined));
  expect(["2020", "2021", "197X", "2020-11/2021-01", "[2000,2001]"].map((when) => capital(when))).toEqual(["Nur-Sultan", "Nur-Sultan", "Tselinograd", "Nur-Sultan", "Astana"]);
});

test("an unknown, open or unreadable date has no name, nor has one before every period", () => {
  expect([null, "", "../2020", "2020/..", "2023/", "in spring", "1829", "1830"].map((when) => capital(when))).toEqual(Array(8).fill(undefined));
});

test("an approximate date is taken at its bounds", () => {
  expect([capital("2011~"), capital("2020-11?"), capital("2019~")]).toEqual(["Astana", "Nur-Sultan", undefined]);
});

test("a missing start reaches back, a missing end to today, and a name without both has no period", () => {
  const town = [named("Qurghonteppa", "en", null, "2018"), named("Bokhtar", "en", "2018", null), named("Kurgan-Tyube", "en", null, null), named("Курган-Тюбе", "ru", null, null, "variant")];
  expect(["2007", "2017-12-31", "2018-02", "2019"].map((when) => nameAt(town, when, "ru")?.text)).toEqual(["Qurghonteppa", "Qurghonteppa", undefined, "Bokhtar"]);
  expect(nameAt([named("Khorugh", "en", null, null)], "2011", "en")).toBeUndefined();
});

test("two official names of one language at once contradict each other; the same name twice does not", () => {
  const first = named("Kulob", "en", "2000", null);
  expect(nameAt([first, named("Kulyab", "en", "2000", null)], "2011", "en")).toBeUndefined();
  expect(nameAt([first, named("Kulob", "en", null, "2020")], "2011", "en")).toEqual({ text: "Kulob", lang: "en" });
});

test("a period whose bounds are not EDTF is never sure", () => {
  expect(nameAt([named("Kulob", "en", "long ago", null)], "2011", "en")).toBeUndefined();
  expect(nameAt([named("Kulob", "en", "2000", "some day")], "2011", "en")).toBeUndefined();
});
