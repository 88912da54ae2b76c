import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, ftsQuery, latinKey, searchTerms, titleCover } from "./fold";

/** The Big List of Naughty Strings, which lies beside the repository where the project is developed. */
const BLNS = new URL("../../shared/fixtures/hostile-strings/blns/blns.json", import.meta.url);
const SAFE_QUERY = /^(\("[^"]+"\* OR "[^"]+"\*\)|"[^"]+"\*)( AND (\("[^"]+"\* OR "[^"]+"\*\)|"[^"]+"\*))*$/;
const LETTERS = "ёйқғңөұүһіәӣӯҳҷЁЙҚŭó'’´ʼ-–\"*():^ \n\u0306aб1";
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(...LETTERS) }));

describe("fold", () => {
  it.each([
    ["Ёжик, ёлка и йод", "ежик елка и иод"],
    ["Қазақстан", "казакстан"],
    ["ҒҰҮҺІӘҢӨ", "гуухиано"],
    ["Ҷумҳурии Тоҷикистон", "чумхурии точикистон"],
    ["тоҷикӣ ӯ Ҳ", "точики у х"],
    ["Kŭlob, Qúrghón", "kulob qurghon"],
    ["Łódź Straße İstanbul", "lodz strasse istanbul"],
    ["Нұр‑Сұлтан — «қала»", "нур султан кала"],
    ["people’s people's peopleʼs", "peoples peoples peoples"],
    ["‘quoted’ Sa'di", "quoted sadi"],
    ["No. 333-VI, 25.05.2020", "no 333 vi 25 05 2020"],
    ["soft\u00adhyphen \ufb01ne ＦＵＬＬ", "softhyphen fine full"],
    ["\u0438\u0306 = й", "и и"],
    [" \n\t!?… ", ""],
  ])("%s → %s", (text, folded) => expect(fold(text)).toBe(folded));

  it("gives single-spaced NFC text that folding again does not change", () => {
    fc.assert(fc.property(anyText, (text) => {
      const folded = fold(text);
      expect(folded).toBe(folded.normalize("NFC"));
      expect(folded).toMatch(/^(\S+( \S+)*)?$/);
      expect(fold(folded)).toBe(folded);
    }), { seed: 1, numRuns: 2_000 });
  });
});

describe("latinKey", () => {
  it.each([
    ["tokaev", "Tokaev Tokayev Toqaev Tokajev Токаев Тоқаев"],
    ["kasim", "Kassym Qasym Kasym Касым Қасым"],
    ["jomart", "Zhomart Jomart Жомарт"],
    ["nazarbaev", "Nazarbayev Nazarbaev Назарбаев"],
    ["evgeni", "Yevgeniy Yevgeny Evgeniy Evgenij Евгений"],
    ["jovtis", "Zhovtis Jovtis Жовтис"],
    ["sultangazev", "Sultangaziyev Sultanghaziev Султангазиев"],
    ["bohtar", "Bokhtar Boxtar Бохтар"],
    ["hujand", "Khujand Khudzhand Xujand Хуҷанд Худжанд"],
    ["kurgontepa", "Qurghonteppa Qŭrghonteppa Қӯрғонтеппа"],
    ["garm", "Gharm Garm Ғарм Гарм"],
    ["shimkent", "Shymkent Şymkent Шымкент"],
    ["janaozen", "Zhanaozen Jañaözen Жаңаөзен"],
    ["kelchevski", "Keltchewsky Kelchevsky Кельчевский"],
    ["nursultan", "Nursultan Нұрсұлтан Нурсултан"],
  ])("%s: %s", (key, names) => {
    for (const name of names.split(" ")) expect(latinKey(name), name).toBe(key);
  });

  it("keeps the words of a name apart, and names that only the record itself makes one", () => {
    expect(latinKey("Kurgan-Tyube")).toBe("kurgan tiube");
    expect(latinKey("Курган-Тюбе")).toBe("kurgan tiube");
    expect(latinKey("Қасым-Жомарт Тоқаев")).toBe(latinKey("Kassym-Jomart Tokayev"));
    expect(latinKey("Khorog")).not.toBe(latinKey("Khorugh"));
    expect(latinKey("ъ ! 7")).toBe("7");
  });

  it("is plain ASCII for any text", () => {
    fc.assert(fc.property(anyText, (text) => { expect(latinKey(text)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/); }), { seed: 1 });
  });
});

const searchTokens = (query: string) => searchTerms(query).map(({ token }) => token);

describe("searchTerms", () => {
  it("drops the last letter of words of four letters or more, and of no number", () => {
    expect(searchTokens("Суды мира, НПО; 2021 333-VI тоҷикӣ")).toEqual(["суд", "мир", "нпо", "2021", "333", "vi", "точик"]);
  });

  it("finds other forms of the word", () => {
    const forms = [["ұйымдар", "ұйымдардың"], ["созмонҳои", "созмонҳо"], ["проверка", "проверки"], ["organisation", "organisations"]] as const;
    for (const [asked, written] of forms) expect(fold(written).startsWith(searchTokens(asked)[0] ?? "-"), asked).toBe(true);
  });

  it("takes each token once, at most twelve, none of them long", () => {
    expect(searchTokens("налог налог НАЛОГ")).toEqual(["нало"]);
    expect(searchTerms("Токаев суд")).toEqual([{ token: "токае", key: "tokae" }, { token: "суд" }]);
    expect(searchTokens(Array.from({ length: 50 }, (_, n) => `w${n}`).join(" "))).toHaveLength(12);
    expect([...(searchTokens("я".repeat(100_000))[0] ?? "")]).toHaveLength(48);
    expect(searchTokens("  — ")).toEqual([]);
  });
});

describe("ftsQuery", () => {
  it("asks for all words, each as a quoted prefix or as the Latin key of a name", () => {
    expect(ftsQuery("tax 2021")).toBe('"tax"* AND "2021"*');
    expect(ftsQuery("Toqaev")).toBe('("toqae"* OR "tokae"*)');
    expect(ftsQuery("Токаева")).toBe('("токаев"* OR "tokaev"*)');
    expect(ftsQuery("Хучанд")).toBe('("хучан"* OR "huchan"*)');
    expect(ftsQuery("суд Усен")).toBe('"суд"* AND ("усе"* OR "usen"*)');
  });

  it("finds a name written in any of its transliterations by any other", () => {
    const spellings = ["Tokaev", "Tokayev", "Toqaev", "Токаев", "Тоқаев"];
    for (const written of spellings) {
      const indexed = `${fold(written)} ${latinKey(written)}`.split(" ");
      for (const asked of spellings) {
        const prefixes = [...(ftsQuery(asked) ?? "").matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? "-");
        expect(prefixes.some((prefix) => indexed.some((word) => word.startsWith(prefix))), `${asked} in ${written}`).toBe(true);
      }
    }
  });

  it("is undefined where nothing is left", () => {
    for (const query of ["", "   ", "\"", "***", "—…", "\u0000", "\ud800"]) expect(ftsQuery(query), query).toBeUndefined();
  });

  it("never lets a character of the query stand outside quotes", () => {
    expect(ftsQuery('x" OR y* NEAR(z) -w ^a {b}:c AND NOT')).toMatch(SAFE_QUERY);
    fc.assert(fc.property(anyText, (text) => { expect(ftsQuery(text) ?? '"-"*').toMatch(SAFE_QUERY); }), { seed: 1, numRuns: 2_000 });
  });

  it.skipIf(!existsSync(BLNS))("holds for every naughty string (skipped where the fixtures do not lie beside the repository)", () => {
    const strings: string[] = JSON.parse(readFileSync(BLNS, "utf8"));
    for (const text of strings) expect(ftsQuery(text) ?? '"-"*', text).toMatch(SAFE_QUERY);
  });
});

describe("titleCover", () => {
  it("is the part of a title that a question names, and 0 where a word is missing", () => {
    expect(titleCover("азаматтық форум", "Қазақстанның Азаматтық форумы")).toBeCloseTo(2 / 3);
    expect(titleCover("гражданский форум", "Областной этап XII Гражданского форума: город Астана")).toBeCloseTo(2 / 7);
    expect(titleCover("civil forum", "Civil Forum")).toBe(1);
    expect(titleCover("civil forum 1999", "Civil Forum of Kazakhstan")).toBe(0);
    expect(titleCover("Назарбаев", "Nursultan Nazarbayev")).toBe(0.5);
    expect(titleCover("", "Civil Forum")).toBe(0);
    expect(titleCover("%", "Civil Forum")).toBe(0);
  });
});
