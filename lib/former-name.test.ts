import { expect, it } from "vitest";
import { formerNameAt } from "./former-name";
import type { Locale } from "./locales";

const named = (text: string, lang: string, starts: string | null, ends: string | null) => ({ text, lang, kind: "official" as const, starts, ends });
const CAPITAL = [named("Astana", "en", "1998-05", "2019-03"), named("Nur-Sultan", "en", "2019-03", "2022-09-17"), named("Astana", "en", "2022-09-17", null), named("Астана", "ru", "2022-09-17", null)];
const capital = (when: string | null, locale: Locale = "en") => formerNameAt(CAPITAL, when, "2026-12-01", { text: locale === "en" ? "Astana" : "Астана", lang: locale }, locale);

it("is the name of that date where it is not today's", () => {
  expect(capital("2020-11")).toEqual({ text: "Nur-Sultan", lang: "en" });
  expect(capital("2020-11", "kk")).toEqual({ text: "Nur-Sultan", lang: "en" });
});

it("is nothing where the thing bore today's name then, in whatever language that is known", () => {
  expect(capital("2006-03-27")).toBeUndefined();
  expect(capital("2006-03-27", "ru")).toBeUndefined();
  expect(capital("2025-04-11", "ru")).toBeUndefined();
});

it("is nothing where the date or the name at it is not known", () => {
  expect([capital(null), capital("2019-03"), capital("1900")]).toEqual([undefined, undefined, undefined]);
});
