import { describe, expect, it } from "vitest";
import { z } from "zod";
import { keepFields, withKeep } from "./keep-input";

const input = z.strictObject({ title: z.string(), ...keepFields(["title", "when"]) }).transform(withKeep);

describe("the choices of a form", () => {
  it("lie beside what was typed, by field", () => {
    expect(input.parse({ title: "Talk", "keep.title": "mine", "keep.when": "theirs", comparedWith: "4" })).toEqual({ title: "Talk", comparedWith: 4, keep: { title: "mine", when: "theirs" } });
    expect(input.parse({ title: "Talk" })).toEqual({ title: "Talk", keep: {} });
  });

  it.each([{ "keep.title": "hers" }, { "keep.title": "" }, { "keep.state": "mine" }, { comparedWith: "0" }, { comparedWith: "x" }])("are of fields that the form has, and one of two: not %j", (over) => {
    expect(input.safeParse({ title: "Talk", ...over }).success).toBe(false);
  });
});
