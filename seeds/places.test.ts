import { describe, expect } from "vitest";
import { insertRows, indexMissing } from "@/db/prepare";
import { search } from "@/db/search";
import { SYSTEM, VISITOR } from "@/lib/actor";
import { parseEdtf } from "@/lib/edtf";
import { LOCALES } from "@/lib/locales";
import { nameAt } from "@/lib/name-at";
import { test } from "@/tests/database";
import { placeRows } from "./places";
import { referenceRows } from "./reference";
import { mergeRows, seedId, SEED_STAMP } from "./rows";

const rows = placeRows();
const places = rows.places ?? [];
const claims = rows.claims ?? [];
const idsOf = new Set(places.map((p) => p.id));
const namesOf = (key: string) => (rows.names ?? []).filter((n) => n.recordId === seedId(key)).map((n) => ({ text: n.text, lang: n.lang, kind: n.kind, starts: n.starts ?? null, ends: n.ends ?? null }));
const slugs = (rows.records ?? []).filter((r) => r.kind === "place").map((r) => r.slug);
const towns = (rows.records ?? []).filter((r) => r.kind === "place" && r.classification !== "country");

describe("places", () => {
  test("five countries and nine towns, each town within its country", () => {
    expect(slugs).toEqual(["kazakhstan", "tajikistan", "belgium", "afghanistan", "uzbekistan", "astana", "almaty", "dushanbe", "khujand", "tursunzoda", "bokhtar", "gharm", "kulob", "khorugh"]);
    const parents = towns.map((t) => [t.slug, t.country, places.find((p) => p.id === t.id)?.parentId]);
    expect(parents).toEqual(towns.map((t) => [t.slug, t.country, seedId(t.country === "KZ" ? "c-kz" : "c-tj")]));
    const order = places.map((p) => p.id);
    for (const p of places) if (p.parentId) expect(order.indexOf(p.parentId)).toBeLessThan(order.indexOf(p.id));
  });

  test("each town has a position with its source; the one taken from an entry of another name is medium and says how", () => {
    const claimOf = (id: string) => claims.filter((c) => c.recordId === id && c.field === "coordinates");
    expect(towns.map((t) => claimOf(t.id ?? "").length)).toEqual(Array(9).fill(1));
    for (const t of towns) {
      const place = places.find((p) => p.id === t.id);
      expect(claimOf(t.id ?? "")[0]?.value).toBe(`${place?.latitude}, ${place?.longitude}`);
    }
    const medium = places.filter((p) => p.coordinateConfidence === "medium");
    expect(medium.map((p) => [p.id, claimOf(p.id)[0]?.confidence])).toEqual([[seedId("pl-gharm"), "inferred"]]);
    expect(claimOf(seedId("pl-gharm"))[0]?.how).toContain("Rasht");
  });

  test("names and changes are dated in EDTF, and none is of the compilers' own knowledge", () => {
    const dates = [...(rows.names ?? []).flatMap((n) => [n.starts, n.ends]), ...claims.map((c) => c.edtf), ...claims.map((c) => c.period)];
    expect(dates.filter((d) => d && !parseEdtf(d))).toEqual([]);
    const known = (rows.names ?? []).map((n) => n.text).join(" ");
    expect(known).not.toMatch(/Alma-Ata|Stalinabad|Leninabad|Regar|Khudzhand/);
  });

  test.for([
    ["2006-03-27", ["Astana", "Астана", "Астана", "Остона"]],
    ["2009-11-26", ["Astana", "Астана", "Астана", "Остона"]],
    ["2020-11-23", ["Nur-Sultan", "Нур-Султан", "Нұр-Сұлтан", "Нур-Султон"]],
    ["2020-11", ["Nur-Sultan", "Нур-Султан", "Нұр-Сұлтан", "Нур-Султон"]],
    ["2021-01-26", ["Nur-Sultan", "Нур-Султан", "Нұр-Сұлтан", "Нур-Султон"]],
    ["2022-09-17", ["Astana", "Астана", "Астана", "Остона"]],
    ["2025-10-16", ["Astana", "Астана", "Астана", "Остона"]],
    ["2019", [undefined, undefined, undefined, undefined]],
  ] as const)("the capital on %s", ([when, texts]) => {
    expect(LOCALES.map((locale) => nameAt(namesOf("pl-astana"), when, locale)?.text)).toEqual(texts);
  });

  test("Bokhtar was Qurghonteppa until 2018, in each language", () => {
    expect(LOCALES.map((locale) => nameAt(namesOf("pl-bokhtar"), "2011", locale)?.text)).toEqual(["Qurghonteppa", "Курган-Тюбе", "Қорғантөбе", "Қӯрғонтеппа"]);
    expect(LOCALES.map((locale) => nameAt(namesOf("pl-bokhtar"), "2019", locale)?.text)).toEqual(["Bokhtar", "Бохтар", "Бохтар", "Бохтар"]);
  });

  test("a reader finds one place by every one of its names", async ({ c }) => {
    const placesAlone = {
      records: (rows.records ?? []).filter((r) => r.id && idsOf.has(r.id)), places,
      translations: (rows.translations ?? []).filter((t) => idsOf.has(t.recordId) && !t.claimId), names: (rows.names ?? []).map((n) => ({ ...n, sourceId: null })),
    };
    await insertRows(SYSTEM, mergeRows(referenceRows(), placesAlone), [], SEED_STAMP, c);
    await indexMissing(SYSTEM, c);
    const found = async (q: string) => (await search(VISITOR, q, "en", SEED_STAMP, c)).hits.map((h) => h.slug);
    const asked = {
      bokhtar: ["Bokhtar", "Kurgan-Tyube", "Qurghonteppa", "Kurgan-Tube", "Qurghon Teppa", "Бохтар", "Курган-Тюбе", "Қӯрғонтеппа"],
      astana: ["Nur-Sultan", "Нұр-Сұлтан", "Нур-Султон", "Tselinograd", "Целиноград", "Akmola", "Akmolinsk"],
      gharm: ["Gharm", "Garm", "Rasht", "Ғарм"],
      kulob: ["Kulob", "Kulyab", "Kŭlob", "Кӯлоб", "Куляб"],
      khorugh: ["Khorugh", "Khorog", "Хорог", "Хоруғ"],
      tursunzoda: ["Tursunzoda", "Tursunzade", "Турсунзода", "Турсунзаде"],
      khujand: ["Khujand", "Хуҷанд", "Худжанд"],
    };
    for (const [slug, words] of Object.entries(asked)) for (const q of words) expect(await found(q), q).toEqual([slug]);
  });
});
