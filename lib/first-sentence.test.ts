import { describe, expect, it } from "vitest";
import { firstSentence, wholeText } from "./first-sentence";

describe("the first sentence of a text", () => {
  it.each([
    ["The fine was lifted. The court has not ruled.", "The fine was lifted.", "The court has not ruled."],
    ["На письмо от 5 марта 2021 г. ответа нет.", "На письмо от 5 марта 2021 г. ответа нет.", ""],
    ["Письмо получено 5 марта 2021 г. Ответа нет.", "Письмо получено 5 марта 2021 г. Ответа нет.", ""],
    ["Кездесу 2021 ж. өтті. Жауап жоқ.", "Кездесу 2021 ж. өтті.", "Жауап жоқ."],
    ["Letter No. 17 was sent. Nothing came back.", "Letter No. 17 was sent.", "Nothing came back."],
    ["Ҷавоб надоданд! Мо интизорем.", "Ҷавоб надоданд!", "Мо интизорем."],
    ["One line\nand another", "One line", "and another"],
    ["no stop at all", "no stop at all", ""],
  ])("of %j", (text, title, rest) => {
    expect(firstSentence(text)).toEqual({ title, rest });
    expect(wholeText(title, rest).replace(/\s+/g, " ")).toBe(text.replace(/\s+/g, " "));
  });

  it("keeps every word of a sentence too long for a title", () => {
    const text = `${"слово ".repeat(60).trim()}.`;
    const { title, rest } = firstSentence(text);
    expect([...title].length).toBeLessThanOrEqual(200);
    expect(title.endsWith("…")).toBe(true);
    expect(rest).toBe(text);
    expect(wholeText(title, rest)).toBe(text);
  });
});
