/** What is wrong with a text, as the message key a form shows beside the field. */
export const TEXT_PROBLEMS = ["tooLong", "controlCharacters"] as const;
export type TextProblem = (typeof TEXT_PROBLEMS)[number];

/** A typed text as it is stored: Unicode NFC, lines ended by LF, no white space around it. Nothing else is changed. */
export const cleanText = (raw: string) => raw.replace(/\r\n?/g, "\n").normalize("NFC").trim();

/**
 * Why a typed text is refused, or undefined: more than `max` code points once cleaned; control characters other than new line
 * and tab, signs that turn the reading direction around, halves of characters, or U+FFFE and U+FFFF. Such characters do not
 * come from a keyboard and would show a reader something else than is stored (Trojan Source, CVE-2021-42574). An empty text
 * is no problem here.
 */
export function textProblem(raw: string, { max }: { max: number }): TextProblem | undefined {
  const text = cleanText(raw);
  if (isLongerThan(text, max)) return "tooLong";
  return FORBIDDEN.test(text) ? "controlCharacters" : undefined;
}

/** Counts what a reader would count, not UTF-16 units; a text far too long is not counted to its end. */
function isLongerThan(text: string, max: number): boolean {
  if (text.length <= max) return false;
  if (text.length > 2 * max) return true;
  return [...text].length > max;
}

const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/u;
