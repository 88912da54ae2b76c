import { describe, expect } from "vitest";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addMeeting, addOrganization, addPerson, addPlace, addPlatform, addPost, addSource, countOf, id, indexAll, NOW } from "@/tests/factories";
import type { Connection } from "./client";
import { events, formerSlugs, names, records, translations } from "./schema";
import { recordTyped, suggest } from "./suggestions";

const name = (c: Connection, recordId: string, text: string, lang: string) => c.db.insert(names).values({ recordId, text, lang, kind: "variant" });
const idsOf = async (c: Connection, who: ActorKey, kind: Parameters<typeof suggest>[1], typed: string, limit?: number) => (await suggest(actors[who], kind, typed, "en", limit, NOW, c)).map((s) => s.id);

describe("suggestions", () => {
  test("find one person in any spelling, and merge nothing by themselves", async ({ c }) => {
    await addCast(c);
    const ministry = await addOrganization(c, "foreign", { title: "Ministry of Foreign Affairs", by: null });
    const tokayev = await addPerson(c, "tokayev", { title: "Kassym-Jomart Tokayev" });
    await name(c, tokayev, "Тоқаев Қасым-Жомарт", "kk");
    const namesake = await addPerson(c, "namesake", { title: "Timur Tokayev", country: "UZ" });
    await addPerson(c, "nobody", { title: "Aigul Example" });
    await addPost(c, "minister", { title: "Minister", organization: ministry, holder: tokayev });
    await indexAll(c);
    const before = [await countOf(c, records), await countOf(c, names), await countOf(c, events)];
    for (const typed of ["Tokaev", "Tokayev", "Токаев", "Тоқаев"]) expect((await idsOf(c, "author", "person", typed)).sort(), typed).toEqual([tokayev, namesake].sort());
    for (const typed of ["Kassym Tokaev", "Токаев Касым", "Қасым-Жомарт Тоқаев"]) expect((await idsOf(c, "author", "person", typed))[0], typed).toBe(tokayev);
    expect(await idsOf(c, "author", "person", "Nobody Else")).toEqual([]);
    expect(await idsOf(c, "author", "organization", "Tokayev")).toEqual([]);
    const [first, second] = await suggest(actors.author, "person", "Kassym-Jomart Tokayev", "en", 8, NOW, c);
    expect([first?.hint.within?.map((w) => w.text), first?.hint.country, second?.hint.country, first?.exact, first?.hint.isPublic]).toEqual([["Minister"], "KZ", "UZ", false, true]);
    expect([await countOf(c, records), await countOf(c, names), await countOf(c, events)]).toEqual(before);
  });

  test("find one place under its names in time, and one body in translation", async ({ c }) => {
    await addCast(c);
    const bokhtar = await addPlace(c, "bokhtar", { title: "Bokhtar", country: "TJ" });
    await name(c, bokhtar, "Kurgan-Tyube", "en");
    await name(c, bokhtar, "Қурғонтеппа", "tg");
    const justice = await addOrganization(c, "justice", { title: "Ministry of Justice", by: null });
    await addOrganization(c, "finance", { title: "Ministry of Finance", by: null });
    await c.db.insert(translations).values({ recordId: justice, field: "title", lang: "ru", text: "Министерство юстиции", origin: "human" });
    await indexAll(c);
    for (const typed of ["Bokhtar", "Бохтар", "Kurgan-Tyube", "Kurgan Tube", "Қурғонтеппа"]) expect(await idsOf(c, "liaison", "place", typed), typed).toEqual([bokhtar]);
    for (const typed of ["Ministry of Justice", "Minstry of Justise", "министерство юстиции", "Justice, Ministry of"]) expect((await idsOf(c, "author", "organization", typed))[0], typed).toBe(justice);
  });

  test("put what was typed as an id, a slug, an address or a former address first", async ({ c }) => {
    await addCast(c);
    const source = await addSource(c, "the-source", { title: "A report" });
    await c.db.insert(formerSlugs).values({ kind: "source", slug: "old-source", recordId: source });
    await indexAll(c);
    for (const typed of [source, "the-source", "/en/sources/the-source", "https://suhbat.example/tg/sources/the-source", "old-source"]) {
      expect((await suggest(actors.editor, "source", typed, "en", 8, NOW, c)).map((s) => [s.id, s.exact]), typed).toEqual([[source, true]]);
      expect(await recordTyped(actors.editor, "source", typed, NOW, c), typed).toBe(source);
      expect(await recordTyped(actors.editor, "person", typed, NOW, c), typed).toBeUndefined();
    }
    expect((await suggest(actors.editor, "source", "report", "en", 8, NOW, c)).map((s) => s.exact)).toEqual([false]);
  });

  test.for([
    ["visitor", ["public"]], ["admin", ["public"]], ["outsider", ["public"]], ["liaison", ["public"]], ["author", ["draft", "public", "returned", "submitted"]], ["colleague", ["draft", "public", "returned", "submitted"]],
    ["editor", ["public", "submitted"]], ["learner", ["practice", "public"]],
  ] as [ActorKey, string[]][])("offer %s only what it may read: %s", async ([who, seen], { c }) => {
    await addCast(c);
    for (const [key, state] of [["public", "released"], ["draft", "draft"], ["submitted", "submitted"], ["returned", "returned"], ["withdrawn", "withdrawn"]] as const) await addOrganization(c, key, { title: `Union of Printers ${key}`, state });
    await addOrganization(c, "practice", { title: "Union of Printers practice", practice: true, by: "learner" });
    await addOrganization(c, "merged", { title: "Union of Printers merged", mergedInto: id("public") });
    await indexAll(c);
    expect((await suggest(actors[who], "organization", "Union of Printers", "en", 20, NOW, c)).map((s) => s.title.text.replace("Union of Printers ", "")).sort()).toEqual(seen);
    for (const key of ["public", "draft", "submitted", "returned", "withdrawn", "practice", "merged"]) expect(await recordTyped(actors[who], "organization", id(key), NOW, c), key).toBe(seen.includes(key) ? id(key) : undefined);
  });

  test("never show a person without a basis, nor the title of a body that is not public", async ({ c }) => {
    await addCast(c);
    await addPerson(c, "unnamed", { title: "Hidden Person", basis: "none" });
    const hiddenPlatform = await addPlatform(c, "hidden", { title: "Hidden Platform", state: "draft", by: "outsider" });
    await addMeeting(c, "sitting", { title: "Sitting on audits", platform: hiddenPlatform, when: "2026-03-01" });
    await indexAll(c);
    for (const who of ["visitor", "author", "liaison", "editor"] as const) expect(await idsOf(c, who, "person", "Hidden Person"), who).toEqual([]);
    expect(JSON.stringify(await suggest(actors.author, "meeting", "Sitting on audits", "en", 8, NOW, c))).not.toContain("Hidden");
    const [sitting] = await suggest(actors.author, "meeting", "Sitting on audits", "en", 8, NOW, c);
    expect(sitting?.hint.when).toBe("2026-03-01");
  });

  test("are as many as asked for, whatever is typed", async ({ c }) => {
    await addCast(c);
    for (let n = 0; n < 12; n++) await addOrganization(c, `union-${n}`, { title: `Union number ${n}` });
    await indexAll(c);
    expect(await idsOf(c, "author", "organization", "Union number", 5)).toHaveLength(5);
    for (const typed of ["", " ", "'", "\"", "*", "%", "a OR b", "x".repeat(5_000), "( )", "\u0000"]) await suggest(actors.author, "organization", typed, "en", 8, NOW, c);
  });
});
