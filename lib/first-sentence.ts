const MAX_TITLE = 200;

/**
 * A text as the timeline shows it: its first sentence as the title, the rest as the body. A first sentence of more than 200
 * characters is cut at a word with an ellipsis and stands whole at the head of the body, so that nothing is lost.
 */
export function firstSentence(text: string): { title: string; rest: string } {
  const [line = "", ...others] = text.split("\n");
  const end = /[.!?…](?=\s)/u.exec(line);
  const sentence = end ? line.slice(0, end.index + 1) : line;
  const rest = [end ? line.slice(end.index + 1).trim() : "", ...others].join("\n").trim();
  const letters = [...sentence];
  if (letters.length <= MAX_TITLE) return { title: sentence, rest };
  const cut = letters.slice(0, MAX_TITLE - 1).join("");
  return { title: `${cut.slice(0, Math.max(cut.lastIndexOf(" "), MAX_TITLE / 2)).trimEnd()}…`, rest: text };
}
