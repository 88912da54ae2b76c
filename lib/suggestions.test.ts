import { describe, expect, it } from "vitest";
import { latinKey } from "./fold";
import { similarity } from "./similarity";
import { exactlyTyped, isSameName, rankCandidates } from "./suggestions";

const PEOPLE = [
  { id: "tokayev", names: ["Kassym-Jomart Tokayev", "Токаев Касым-Жомарт Кемелевич", "Қасым-Жомарт Тоқаев"] },
  { id: "tokar", names: ["Sergei Tokar"] },
  { id: "other", names: ["Aigul Example"] },
];
const ID = "3f0e8a52-9d5b-4c1e-8f4e-0c1b2a3d4e5f";

describe("a typed name", () => {
  it.each(["Tokaev", "Tokayev", "Токаев", "Тоқаев", "K. Tokayev", "Токаев Касым-Жомарт", "Jomart Kassym Tokaev"])("%s means one person first", (typed) => {
    expect(rankCandidates(typed, PEOPLE, 5)[0]?.id).toBe("tokayev");
  });

  it("that is like nothing means nobody", () => {
    expect(rankCandidates("Bektur Nobody", PEOPLE, 5)).toEqual([]);
    for (const typed of ["", "  ", "…", "!?"]) expect(rankCandidates(typed, PEOPLE, 5)).toEqual([]);
  });

  it("goes to the closest of two that hold it, and by id where nothing tells them apart", () => {
    const bodies = [{ id: "b", names: ["Committee of the Ministry of Justice for Registration"] }, { id: "a", names: ["Ministry of Justice"] }, { id: "0", names: ["Ministry of Justice"] }];
    expect(rankCandidates("Ministry of Justice", bodies, 5).map((r) => r.id)).toEqual(["0", "a", "b"]);
    expect(rankCandidates("Ministry of Justice", bodies, 2)).toHaveLength(2);
  });

  it("is ranked by whatever similarity is given", () => {
    expect(rankCandidates("x", [{ id: "one", names: ["a"] }], 5, () => 100)[0]?.id).toBe("one");
    expect(rankCandidates("x", [{ id: "one", names: ["a"] }], 5, () => 0)).toEqual([]);
  });
});

describe("a name to be recorded", () => {
  it.each([["Токаев Касым-Жомарт", "Kassym-Jomart Tokayev"], ["Justice, Ministry of", "Ministry of Justice"], ["MINISTRY OF  JUSTICE", "Ministry of Justice"], ["Minstry of Justice", "Ministry of Justice"], ["Бохтар", "Bokhtar"]])("%s is the name %s", (typed, name) => {
    expect(isSameName(typed, ["Something else", name])).toBe(true);
  });

  it.each([
    ["Ministry of Justice", "Ministry of Finance"], ["Ministry of Justice", "Ministry of Justice of Tajikistan"], ["Report of 2019", "Report of 2020"], ["Outreach meeting in Kulob", "Outreach meeting in Khorugh"], ["Aqsu", "Aqsai"], ["", "Bokhtar"], ["…", "…"],
  ])("%s is not the name %s", (typed, name) => {
    expect(isSameName(typed, [name])).toBe(false);
  });
});

describe("similarity", () => {
  it("asks for no order of words and is the same both ways", () => {
    expect(similarity("tokaev jomart", "jomart tokaev")).toBe(100);
    expect(similarity("tokaev", "jomart tokaev")).toBe(100);
    for (const [a, b] of [["justice", "justise"], ["abc", "xyz"], ["one two", "two three"]] as const) expect(similarity(a, b)).toBe(similarity(b, a));
    expect(similarity("justice", "justise")).toBeGreaterThan(80);
    expect(similarity("abc", "xyz")).toBe(0);
    expect(similarity("", "xyz")).toBe(0);
  });

  it("of two spellings of one name is full, by their Latin keys", () => {
    expect(similarity(latinKey("Токаев"), latinKey("Tokayev"))).toBe(100);
    expect(similarity(latinKey("Бохтар"), latinKey("Bokhtar"))).toBe(100);
  });
});

describe("what says exactly which record is meant", () => {
  it.each([
    [ID, { id: ID }], [ID.toUpperCase(), { id: ID }], ["a-slug", { slug: "a-slug" }], ["/en/people/a-slug", { slug: "a-slug" }], ["/people/a-slug", { slug: "a-slug" }], ["https://suhbat.example/kk/people/a-slug?x=1#y", { slug: "a-slug" }],
    ["  /ru/people/a-slug/ ", { slug: "a-slug" }], ["/en/issues/a-slug", undefined], ["A Name", undefined], ["", undefined], ["/en/people/%E0%A4%A", undefined], ["javascript:alert(1)", undefined],
  ])("%s", (typed, exactly) => expect(exactlyTyped("person", typed)).toEqual(exactly));

  it("knows entries by their id and posts by no address", () => {
    expect(exactlyTyped("entry", `/en/entries/${ID}`)).toEqual({ id: ID });
    expect(exactlyTyped("post", "/en/posts/minister")).toBeUndefined();
  });
});
