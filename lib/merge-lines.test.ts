import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { mergeLines, without } from "./merge-lines";

describe("two lists that began as one", () => {
  it.each([
    ["what each adds stands", ["a"], ["a", "b"], ["a", "c"], ["a", "c", "b"], false],
    ["what each takes out is out", ["a", "b", "c"], ["b", "c"], ["a", "b"], ["b"], false],
    ["what both add stands once", ["a"], ["a", "b"], ["a", "b"], ["a", "b"], false],
    ["what both take out is out", ["a", "b"], ["a"], ["a"], ["a"], false],
    ["a line that both wrote anew is theirs and mine: somebody chooses", ["a"], ["mine"], ["theirs"], ["theirs", "mine"], true],
    ["a line that I took out and they wrote anew", ["a", "b"], ["b"], ["a2", "b"], ["a2", "b"], true],
    ["of two namesakes one goes", ["a", "a"], ["a"], ["a", "a", "b"], ["a", "b"], false],
  ])("%s", (_, first, mine, theirs, lines, clashes) => expect(mergeLines(first, mine, theirs)).toEqual({ lines, clashes }));

  it("tells of a line that I took out and of which they changed what the line does not say", () => {
    expect(mergeLines(["a", "b"], ["b"], ["a", "b"], ["a"])).toEqual({ lines: ["b"], clashes: true });
    expect(mergeLines(["a", "b"], ["a", "b"], ["a", "b"], ["a"]).clashes).toBe(false);
  });
});

const lists = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 5 });

test("where nothing clashes no line that somebody added is lost, and where one side changed nothing the other's list stands", () => {
  fc.assert(
    fc.property(lists, lists, lists, (first, mine, theirs) => {
      const { lines } = mergeLines(first, mine, theirs);
      expect(without(without(mine, first), lines)).toEqual([]);
      expect(without(without(theirs, first), lines)).toEqual([]);
      expect(mergeLines(first, first, theirs)).toEqual({ lines: theirs, clashes: false });
      expect(mergeLines(first, mine, first).lines.toSorted()).toEqual(mine.toSorted());
    }),
  );
});
