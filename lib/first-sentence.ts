const MAX_TITLE = 200;
/** What a full stop often follows without ending a sentence, in the four languages; also any single letter. */
const SHORT_FORMS = new Set([..."abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнопрстуфхцчшщэюяәғқңөұүһіӣӯҳҷ", "гг", "жж", "no", "nos", "art", "mr", "mrs", "ms", "dr", "st", "ст", "пп", "стр", "им", "ул", "тг", "тыс", "млн", "млрд", "см", "т.е", "т.д", "т.п", "и.о"]);

/**
 * A text as the timeline shows it: its first sentence as the title, the rest as the body. A first sentence of more than 200
 * characters is cut at a word with an ellipsis and stands whole at the head of the body, so that nothing is lost.
 */
export function firstSentence(text: string): { title: string; rest: string } {
  const [line = "", ...others] = text.split("\n");
  const end = [...line.matchAll(/(\S*?)[.!?…]+(?=\s+[\p{Lu}\p{N}«"“])/gu)].find((m) => !m[0].endsWith(".") || !SHORT_FORMS.has(m[1]!.toLowerCase()));
  const length = end ? end.index + end[0].length : line.length;
  const sentence = line.slice(0, length);
  const rest = [line.slice(length).trim(), ...others].join("\n").trim();
  const letters = [...sentence];
  if (letters.length <= MAX_TITLE) return { title: sentence, rest };
  const cut = letters.slice(0, MAX_TITLE - 1).join("");
  return { title: `${cut.slice(0, Math.max(cut.lastIndexOf(" "), MAX_TITLE / 2)).trimEnd()}…`, rest: text };
}

/** The text again as it was typed, but for the white space between its first sentence and the rest. */
export const wholeText = (title: string, rest: string): string => (title.endsWith("…") && rest.startsWith(title.slice(0, -1)) ? rest : [title, rest].filter(Boolean).join(rest.startsWith("\n") ? "" : " "));

/** Whether words say no more than a title and the rest of its text, but for white space. */
export const isRepeated = (words: string, title: string, rest: string): boolean => squeezed(words) === squeezed(wholeText(title, rest));
const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();
