import { describe, expect, it } from "vitest";
import { deskSearch, isDeskFiltered, parseDeskFilter, readCursor } from "./desk-filter";

const ID = "00000000-0000-4000-8000-000000000000";

describe("the filter of the desk", () => {
  it("is empty for an address without parameters, and ignores what it does not know", () => {
    expect(parseDeskFilter({ done: "submitted", utm: "x" })).toEqual({ filter: { sort: "newest" }, problems: [] });
    expect(isDeskFiltered(parseDeskFilter({}).filter)).toBe(false);
  });

  it("reads state, kind, platform, sort and cursor, and writes them back", () => {
    const params = { state: "returned", kind: "meeting", platform: "a-council", sort: "oldest", cursor: `1796032800000~${ID}` };
    const { filter, problems } = parseDeskFilter(params);
    expect(problems).toEqual([]);
    expect(filter).toEqual({ state: "returned", kind: "meeting", platform: "a-council", sort: "oldest", cursor: { key: "1796032800000", id: ID } });
    expect(Object.fromEntries(deskSearch(filter))).toEqual(params);
    expect(isDeskFiltered(filter)).toBe(true);
  });

  it.each([["state", "x"], ["kind", "x"], ["sort", "x"], ["cursor", "1'; drop table records~x"]])("gives the unfiltered page for a wrong %s and says so", (key, value) => {
    expect(parseDeskFilter({ platform: "a-council", [key]: value })).toEqual({ filter: { sort: "newest" }, problems: [key] });
  });

  it("keeps the place in the queue apart from the place in the other list", () => {
    const params = { kind: "entry", sort: "newest", cursor: `1796032800000~${ID}`, queue: `1796032800001~${ID}` };
    const { filter } = parseDeskFilter(params, "oldest");
    expect(filter).toEqual({ kind: "entry", sort: "newest", cursor: { key: "1796032800000", id: ID }, queue: { key: "1796032800001", id: ID } });
    expect(Object.fromEntries(deskSearch(filter))).toEqual(params);
    expect(isDeskFiltered(parseDeskFilter({ queue: params.queue }).filter)).toBe(true);
    expect(parseDeskFilter({ queue: "x" })).toEqual({ filter: { sort: "newest" }, problems: ["cursor"] });
  });

  it("takes the first of a repeated key", () => {
    expect(parseDeskFilter({ state: ["draft", "x"] }).filter.state).toBe("draft");
  });

  it("takes a date as the place in a list by due date, and an instant in the others", () => {
    expect(readCursor(`2026-12-01~${ID}`, "due")).toEqual({ key: "2026-12-01", id: ID });
    expect(readCursor(`2026-12-01~${ID}`)).toBeUndefined();
    expect(readCursor(`1796032800000~${ID}`, "due")).toBeUndefined();
  });
});
