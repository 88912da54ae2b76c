import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, textProblem } from "./plain-text";

/** The Big List of Naughty Strings, which lies beside the repository where the project is developed. */
const BLNS = new URL("../../shared/fixtures/hostile-strings/blns/blns.json", import.meta.url);

describe("cleanText", () => {
  it("normalises line ends, composition and the white space around, and nothing else", () => {
    expect(cleanText("  one\r\ntwo\rthree\n ")).toBe("one\ntwo\nthree");
    expect(cleanText("и\u0306")).toBe("й");
    expect(cleanText("ᾨ  ﬁ  ½ <b>&amp;</b>")).toBe("ᾨ  ﬁ  ½ <b>&amp;</b>");
  });

  it("changes nothing the second time", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => { expect(cleanText(cleanText(text))).toBe(cleanText(text)); }), { seed: 1 });
  });
});

describe("textProblem", () => {
  it.each([
    ["an ordinary text", "Встреча с Министерством юстиции\n\tпункт 3", undefined],
    ["Kazakh and Tajik", "әғқңөұүһі ғӣқӯҳҷ", undefined],
    ["an emoji of several code points", "👩‍👩‍👧", undefined],
    ["direction marks a writer of Persian needs", "\u200e\u200f\u061c", undefined],
    ["nothing", "", undefined],
    ["NUL", "a\u0000b", "controlCharacters"],
    ["escape", "a\u001bb", "controlCharacters"],
    ["delete", "a\u007fb", "controlCharacters"],
    ["C1", "a\u0085b", "controlCharacters"],
    ["an embedding", "a\u202eb", "controlCharacters"],
    ["an isolate", "a\u2066b", "controlCharacters"],
    ["a lone surrogate", "a\ud800b", "controlCharacters"],
    ["no character", "a\uffffb", "controlCharacters"],
  ])("%s", (_, text, problem) => expect(textProblem(text, { max: 100 })).toBe(problem));

  it("counts code points of the cleaned text", () => {
    expect(textProblem("😀".repeat(10), { max: 10 })).toBeUndefined();
    expect(textProblem("😀".repeat(11), { max: 10 })).toBe("tooLong");
    expect(textProblem(`  ${"a\r\n".repeat(5)}  `, { max: 9 })).toBeUndefined();
    expect(textProblem("a".repeat(100_000), { max: 5_000 })).toBe("tooLong");
  });

  it("refuses every forbidden code point wherever it stands, and no other", () => {
    const forbidden = (c: number) => (c < 0x20 && c !== 0x09 && c !== 0x0a && c !== 0x0d) || (c >= 0x7f && c <= 0x9f) || (c >= 0x202a && c <= 0x202e)
      || (c >= 0x2066 && c <= 0x2069) || (c >= 0xd800 && c <= 0xdfff) || c === 0xfffe || c === 0xffff;
    for (let code = 0; code <= 0x1_ffff; code += 1) {
      const refused = textProblem(`a${String.fromCodePoint(code)}b`, { max: 10 }) !== undefined;
      if (refused !== forbidden(code)) expect.fail(`U+${code.toString(16)}`);
    }
  });

  it.skipIf(!existsSync(BLNS))("answers every naughty string (skipped where the fixtures do not lie beside the repository)", () => {
    const strings: string[] = JSON.parse(readFileSync(BLNS, "utf8"));
    expect(strings.length).toBeGreaterThan(500);
    const problems = strings.map((text) => textProblem(text, { max: 10_000 }));
    expect(problems.filter((problem) => problem === "controlCharacters").length).toBeGreaterThan(0);
    strings.forEach((text, at) => {
      if (problems[at] === undefined) expect(Buffer.from(cleanText(text)).toString(), "survives UTF-8").toBe(cleanText(text));
    });
  });
});
