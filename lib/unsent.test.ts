import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_FORM } from "./form-state";
import { isKeptField, isUnsentKey, merge, readStored, storedForm, typedSince, unsentKey, type Unsent, type Values } from "./unsent";

const field = (typed: string, ...known: string[]) => ({ typed: [typed], known: known.map((value) => [value]), words: true });
const unsent = (fields: Unsent["fields"], sent = false): Unsent => ({ sent, fields });
const isWords = () => true;

describe("which fields are kept", () => {
  it.each([
    ["text", "", true], ["textarea", "", true], ["select-one", "", true], ["checkbox", "", true], ["radio", "", true], ["date", "", true], ["search", "organization", true],
    ["hidden", "", false], ["password", "", false], ["text", "current-password", false], ["text", "new-password", false], ["text", "one-time-code", false], ["email", "username", false],
    ["file", "", false], ["submit", "", false], ["button", "", false],
  ])("%s with autocomplete “%s”: %s", (type, autocomplete, kept) => {
    expect(isKeptField({ name: "field", type, autocomplete })).toBe(kept);
  });

  it("asks for a name", () => expect(isKeptField({ name: "", type: "text", autocomplete: "" })).toBe(false));
});

describe("the place of a form", () => {
  it("is of one owner, page and form", () => {
    const keys = [unsentKey("a", "/en/desk", "f"), unsentKey("b", "/en/desk", "f"), unsentKey("a", "/en/review", "f"), unsentKey("a", "/en/desk", "g")];
    expect(new Set(keys).size).toBe(4);
    expect(keys.filter((key) => isUnsentKey(key, "a"))).toEqual([keys[1]]);
    expect(keys.every((key) => isUnsentKey(key))).toBe(true);
    expect(["theme", "suhbat", "next:suhbat.unsent:a"].some((key) => isUnsentKey(key))).toBe(false);
  });

  it("of one owner is not that of another whose mark begins the same", () => {
    expect(isUnsentKey(unsentKey("ab", "/en/desk", "f"), "a")).toBe(true);
  });
});

describe("what was typed since", () => {
  it("is what differs from the page as it first was, with what the server was known to hold", () => {
    const given: Values = { text: [""], lang: ["en"], about: [] };
    const sent: Values = { text: ["half"], lang: ["en"], about: [] };
    expect(typedSince({ text: ["whole"], lang: ["en"], about: ["yes"] }, [given, sent], (name) => name === "text")).toEqual({
      text: { typed: ["whole"], known: [[""], ["half"]], words: true },
      about: { typed: ["yes"], known: [[], []], words: false },
    });
  });

  it("holds a row that was not there before", () => {
    expect(typedSince({ row: ["new"] }, [{}], isWords)).toEqual({ row: { typed: ["new"], known: [[]], words: true } });
  });
});

describe("opened again", () => {
  it("fills the field that still holds what it held", () => {
    expect(merge(unsent({ text: field("typed", "") }), { text: [""] })).toEqual({ fill: { text: ["typed"] }, beside: {} });
    expect(merge(unsent({ text: field("", "before") }), { text: ["before"] }), "emptied on purpose").toEqual({ fill: { text: [""] }, beside: {} });
  });

  it("needs nothing where the server kept the same", () => {
    expect(merge(unsent({ text: field("typed", "") }), { text: ["typed"] })).toEqual({ fill: {}, beside: {} });
  });

  it("goes on over what this tab itself sent and the server kept", () => {
    expect(merge(unsent({ text: field("second try", "", "first try") }), { text: ["first try"] })).toEqual({ fill: { text: ["second try"] }, beside: {} });
  });

  it("lets what was written elsewhere since stand, and shows what was typed beside it", () => {
    expect(merge(unsent({ text: field("mine", "before") }), { text: ["a colleague's"] })).toEqual({ fill: {}, beside: { text: field("mine", "before") } });
    expect(merge(unsent({ row: field("mine", "") }), {}), "the field is gone").toEqual({ fill: {}, beside: { row: field("mine", "") } });
    expect(merge(unsent({ lang: { ...field("kk", "en"), words: false } }), { lang: ["ru"] }), "a choice is no text to show").toEqual({ fill: {}, beside: {} });
    expect(merge(unsent({ text: field(" ", "before") }), { text: ["other"] })).toEqual({ fill: {}, beside: {} });
  });

  it("never loses a word and never overwrites what was not known", () => {
    const text = fc.string({ maxLength: 3 });
    fc.assert(fc.property(text, fc.array(text, { minLength: 1, maxLength: 3 }), text, (typed, known, now) => {
      const { fill, beside } = merge(unsent({ text: field(typed, ...known) }), { text: [now] });
      if (fill.text) expect(known).toContain(now);
      expect(typed === now || fill.text?.[0] === typed || beside.text?.typed[0] === typed || typed.trim() === "").toBe(true);
    }), { seed: 1, numRuns: 2_000 });
  });
});

describe("in the storage", () => {
  it("is read as it was written", () => {
    const one = unsent({ text: field("Ғылым, ӯ", "", "a\nb") }, true);
    expect(readStored(storedForm(one) ?? null)).toEqual(one);
  });

  it("is nothing where nothing was typed or where it is more than a form may hold", () => {
    expect(storedForm(unsent({}))).toBeUndefined();
    expect(storedForm(unsent({ text: field("x".repeat(4 * MAX_FORM), "") }))).toBeUndefined();
  });

  it.each([null, "", "{", "null", "[]", "{}", '{"sent":true}', '{"sent":true,"fields":{"a":1}}', '{"sent":true,"fields":{"a":{"typed":[1],"known":[],"words":true}}}', '{"sent":1,"fields":{}}'])("is nothing where it is not ours: %s", (text) => {
    expect(readStored(text)).toBeUndefined();
  });
});
