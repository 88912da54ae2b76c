import { describe, expect } from "vitest";
import { NO_FILTER } from "@/lib/timeline-filter";
import { sqliteOf, test } from "@/tests/database";
import { actors, addCast, addEntry, addPerson, addPlatform, id, indexAll, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { names, records, searchTexts, translations } from "./schema";
import { putSearchText, search } from "./search";
import { eq } from "./sql";
import { listTimeline } from "./timeline";

/** FTS5 has its own rules; what both databases do is tested beside the other query tests. */
const found = async (c: Connection, q: string) => (await search(actors.visitor, q, "en", NOW, c)).hits.map((h) => h.title.text);

describe("search", () => {
  /** A question finds its own beginning less one letter: another ending of the same length or a longer one (docs/decisions/003). */
  test.for([
    ["ru", "Приостановление деятельности организаций после налоговых проверок", ["приостановления", "деятельность", "организации", "налоговые", "НАЛОГОВЫМ ПРОВЕРОК"]],
    ["ru", "Отчёт о поездке в посёлок", ["отчет", "поселок", "отчёта", "поездка"]],
    ["kk", "Қазақстандағы үкіметтік емес ұйымдардың қызметін тоқтату", ["ұйым", "ұйымдар", "қызмет", "казакстан", "Қазақстанда", "уйым"]],
    ["kk", "Салық тексерулерінен кейінгі әңгіме", ["салық", "тексеру", "тексерулер", "әңгімә", "ангиме"]],
    ["tg", "Боздоштани фаъолияти созмонҳои ғайридавлатӣ дар Тоҷикистон", ["созмон", "созмонҳо", "фаъолият", "Точикистон", "гайридавлати", "ғайридавлатӣ"]],
    ["tg", "Ҷаласаи шӯрои ҷамъиятӣ", ["шӯро", "шуро", "ҷаласа", "чаласаи", "ҷамъият"]],
    ["en", "Suspension of organisations after tax audits", ["suspensions", "organisation", "audit", "AUDITS"]],
  ] as const)("in %s finds %s by its inflected forms", async ([lang, title, words], { c }) => {
    await addCast(c);
    await addPlatform(c, "platform", { title });
    await c.db.update(records).set({ lang }).where(eq(records.id, id("platform")));
    await addPlatform(c, "another", { title: "Zzz" });
    await indexAll(c);
    for (const word of words) expect(await found(c, word), word).toEqual([title]);
    expect(await found(c, `${words[0]} нет`)).toEqual([]);
  });

  test("finds a name in any transliteration, by every name a record has", async ({ c }) => {
    await addCast(c);
    await addPerson(c, "tileuberdi", { title: "Mukhtar Tileuberdi" });
    await addPerson(c, "other", { title: "Somebody Else" });
    await c.db.insert(names).values([{ recordId: id("tileuberdi"), text: "Мұхтар Тілеуберді", lang: "kk", kind: "official" }, { recordId: id("tileuberdi"), text: "Blimp Artefact", lang: "th", kind: "artefact" }]);
    await indexAll(c);
    for (const spelled of ["Tileuberdi", "Тилеуберди", "Тілеуберді", "Tıleuberdi", "Mukhtar", "Мухтар", "Мұхтар", "Muhtar"]) expect(await found(c, spelled), spelled).toEqual(["Mukhtar Tileuberdi"]);
    expect(await found(c, "Blimp")).toEqual([]);
  });

  test("finds a translation and what it leads to is in the reader's language", async ({ c }) => {
    await addCast(c);
    await addPlatform(c, "platform", { title: "Public council" });
    await c.db.insert(translations).values({ recordId: id("platform"), field: "title", lang: "tg", text: "Шӯрои ҷамъиятӣ", origin: "machine" });
    await indexAll(c);
    expect((await search(actors.visitor, "шурои", "tg", NOW, c)).hits.map((h) => h.title)).toEqual([{ text: "Шӯрои ҷамъиятӣ", lang: "tg", origin: "machine", checked: false }]);
  });

  test("follows a change and a removal", async ({ c }) => {
    await addCast(c);
    await addPlatform(c, "platform", { title: "Giraffe" });
    await indexAll(c);
    expect(await found(c, "giraffe")).toEqual(["Giraffe"]);
    await c.atomically((tx) => [putSearchText(tx, id("platform"), "okapi")]);
    expect([await found(c, "giraffe"), await found(c, "okapi")]).toEqual([[], ["Giraffe"]]);
    await c.db.delete(searchTexts).where(eq(searchTexts.recordId, id("platform")));
    expect(await found(c, "okapi")).toEqual([]);
    sqliteOf(c).exec("insert into search_index(search_index) values ('integrity-check')");
  });

  test("never fails, whatever is typed", async ({ c }) => {
    await addCast(c);
    await addEntry(c, "entry", { title: "Something to be found" });
    await indexAll(c);
    const hostile = ['"', '""', "'", "*", "a*", "(", ")", "a AND", "OR", "NOT a", "NEAR(a b)", "a NEAR/2 b", "folded:a", "{folded}: a", "^a", "a + b", "-a", "\\", "%", "_", "\u0000", "a\u0000b", "\ud800", "😀", "\u202e", ";drop table records;--", "' or 1=1", "a".repeat(100_000), "a ".repeat(50_000), "\"a", "a\"b\"c", "𐍈", "ß", "ﷺ", "..", "/", "`", "\t\n", ""];
    for (const q of hostile) {
      await expect(search(actors.visitor, q, "en", NOW, c), JSON.stringify(q.slice(0, 20))).resolves.toBeDefined();
      await expect(listTimeline(actors.visitor, { ...NO_FILTER, q }, [], "en", NOW, c), JSON.stringify(q.slice(0, 20))).resolves.toBeDefined();
    }
    for (const nothing of ["%", "_", "*", '"', ""]) expect((await search(actors.visitor, nothing, "en", NOW, c)).hits, nothing).toEqual([]);
  });

  test("says when there is more than a page", async ({ c }) => {
    await addCast(c);
    for (let n = 0; n < 51; n++) await addPlatform(c, `p${n}`, { title: `Giraffe ${n}` });
    await indexAll(c);
    const { hits, more } = await search(actors.visitor, "giraffe", "en", NOW, c);
    expect([hits.length, more]).toEqual([50, true]);
  });
});
