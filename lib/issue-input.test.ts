import { describe, expect, it } from "vitest";
import { decideJoinInput, entryField, joinInput, keepField, likelySameInput, mergeInput, passOnInput, raiseAtInput, splitInput, undoMergeInput } from "./issue-input";

const one = "6f1f64ce-3ad3-4c0d-9f55-6b6e2d4c7a10";
const two = "7f1f64ce-3ad3-4c0d-9f55-6b6e2d4c7a10";
const messages = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) => result.error?.issues.map((i) => `${String(i.path[0])} ${i.message}`) ?? [];

describe("the forms around an issue", () => {
  it("read a meeting with or without its agenda item", () => {
    const frame = { issue: one, text: "Again.", lang: "en", key: one };
    expect(raiseAtInput.parse({ ...frame, at: two }).at).toEqual({ meeting: two, item: null });
    expect(raiseAtInput.parse({ ...frame, at: `${two}/${one}` }).at).toEqual({ meeting: two, item: one });
    for (const at of ["x", `${two}/x`, `${two}/${one}/${one}`]) expect(messages(raiseAtInput.safeParse({ ...frame, at })), at).toEqual(["at notAnOption"]);
    for (const at of ["", undefined]) expect(messages(raiseAtInput.safeParse({ ...frame, at }))).toEqual(["at required.meeting"]);
  });

  it("say what is missing", () => {
    expect(messages(passOnInput.safeParse({ issue: one, lang: "en", key: one, document: "" }))).toEqual(expect.arrayContaining(["body required.body", "text required.reasonText"]));
    expect(joinInput.parse({ issue: one, lang: "kk" })).toEqual({ issue: one, statement: "", lang: "kk", named: false });
  });

  it("read which values are kept and which entries go, one field each", () => {
    const merge = { from: one, into: two, fromVersion: "1", intoVersion: "3" };
    expect(mergeInput.parse({ ...merge, [keepField("title")]: "from", [keepField("url")]: "into" })).toEqual({ from: one, into: two, fromVersion: 1, intoVersion: 3, keep: { title: "from", url: "into" } });
    expect(messages(mergeInput.safeParse({ ...merge, [keepField("title")]: "mine" }))).toEqual(["keep notAnOption"]);
    expect(mergeInput.safeParse({ ...merge, side: "government" }).error?.issues[0]?.code).toBe("unrecognized_keys");
    expect(messages(splitInput.safeParse({ issue: one, version: "1", title: "T", lang: "en", key: one, [entryField("nonsense")]: "yes" }))).toEqual(["entries notAnOption"]);
  });

  it("of one button take one id", () => {
    for (const [schema, name] of [[decideJoinInput, "request"], [undoMergeInput, "merge"], [likelySameInput, "link"]] as const) {
      expect(schema.safeParse({ [name]: one }).success).toBe(true);
      expect(schema.safeParse({ [name]: one, by: two }).success).toBe(false);
    }
  });
});
