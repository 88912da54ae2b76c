/**
 * Search across English, Russian, Kazakh and Tajik (docs/decisions/003-search-folding.md). FTS5 folds case but no precomposed
 * ё й қ ӣ ӯ, so what is indexed and what is asked go through the same two functions here.
 */
import anyAscii from "any-ascii";

/**
 * A text as the index holds it: lower case, without diacritics, Kazakh and Tajik letters under their nearest Russian one,
 * every run of white space and punctuation one space. NFC; folding twice changes nothing.
 */
export const fold = (text: string) => words(text).map(foldWord).filter(Boolean).join(" ");

/**
 * A text as names are matched across transliterations: one ASCII key a word, the same for Tokaev, Tokayev, Toqaev, Токаев and
 * Тоқаев. Words joined by one space; words without a letter or digit are left out.
 */
export const latinKey = (text: string) => words(text).map(keyOfWord).filter(Boolean).join(" ");

/**
 * What words of a text must begin with to answer a query, at most 12: each the folded beginning, or the beginning of its Latin key
 * where that tells more. A word of four letters or more loses its last, which is mostly an ending.
 */
export const searchTerms = (query: string): { token: string; key?: string }[] => {
  const terms = queryWords(query).map(beginnings).map(({ token, key }) => (key.length < MIN_KEY_LENGTH || key.startsWith(token) ? { token } : { token, key }));
  return terms.filter((term, i) => terms.findIndex((other) => other.token === term.token && other.key === term.key) === i);
};

/**
 * An FTS5 MATCH expression: every token of the query as a quoted prefix, all of them required. Where the Latin key of a token
 * differs from the token, either will do, so that a name is found in any transliteration. No character of the query stands
 * outside quotes. Undefined where nothing can be looked for.
 */
export function ftsQuery(query: string): string | undefined {
  const terms = searchTerms(query).map(({ token, key }) => (key ? `(${prefix(token)} OR ${prefix(key)})` : prefix(token)));
  return terms.length > 0 ? terms.join(" AND ") : undefined;
}

const MAX_TOKENS = 12;
/** Longer than any word of the four languages; a prefix finds the rest. */
const MAX_TOKEN_LENGTH = 48;
/** Enough for twelve words, and a query of 100 kB costs no more than a short one. */
const MAX_QUERY_LENGTH = 2_000;
/** A shorter key is the beginning of too many words: суд would find Sudan. */
const MIN_KEY_LENGTH = 4;
/** Names are short: without its last letter Усен would find "used". */
const MIN_STEMMED_KEY_LENGTH = 6;

/**
 * How much of a title a question speaks of: the part of its words, above 0 to 1, that the question names; 0 unless every word of the
 * question stands in it. "азаматтық форум" covers more of the forum's own name than of a report about it.
 */
export function titleCover(query: string, title: string): number {
  const asked = queryWords(query).map(beginnings);
  const held = words(title).map((word) => ({ token: foldWord(word), key: keyOfWord(word) })).filter((word) => word.token !== "");
  const isAsked = (word: (typeof held)[number], one: (typeof asked)[number]) => word.token.startsWith(one.token) || (one.key.length >= MIN_KEY_LENGTH && word.key.startsWith(one.key));
  if (asked.length === 0 || !asked.every((one) => held.some((word) => isAsked(word, one)))) return 0;
  return held.filter((word) => asked.some((one) => isAsked(word, one))).length / held.length;
}

const queryWords = (query: string) =>
  words(query.slice(0, MAX_QUERY_LENGTH)).filter((word) => foldWord(word) !== "").slice(0, MAX_TOKENS);

/** What a word of a text must begin with to be this word of a question, folded and as a spelling key. */
function beginnings(word: string): { token: string; key: string } {
  const wholeKey = keyOfWord(word);
  return { token: stem(foldWord(word)), key: wholeKey.length < MIN_STEMMED_KEY_LENGTH ? wholeKey : stem(wholeKey) };
}

const prefix = (token: string) => `"${token}"*`;

function stem(token: string): string {
  const letters = [...token];
  const whole = letters.length < 4 || !/\p{L}$/u.test(token);
  return (whole ? letters : letters.slice(0, -1)).slice(0, MAX_TOKEN_LENGTH).join("");
}

/** Apostrophes come before normalisation, which would make an acute accent of ´ a space. */
const APOSTROPHES = /['’‘‛ʼʻʹʽ`´′＇]/gu;
/** Soft hyphens, joiners and direction marks are no part of a word. */
const INVISIBLE = /\p{Cf}/gu;

/** An apostrophe belongs to its word ("Sa'di", "people's"); every other mark parts words. */
const words = (text: string) =>
  text.replace(APOSTROPHES, "'").normalize("NFKC").replace(INVISIBLE, "").replace(/(?<=[\p{L}\p{N}\p{M}])'(?=[\p{L}\p{N}])/gu, "")
    .split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);

/** Letters that Unicode does not take apart into a base and a mark. */
const NEAREST: Record<string, string> = {
  қ: "к", ғ: "г", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и", ә: "а", ҳ: "х", ҷ: "ч",
  ı: "i", ł: "l", đ: "d", ø: "o", ß: "ss", æ: "ae", œ: "oe", þ: "th", ð: "d", ə: "a",
};
const NEAREST_LETTERS = new RegExp(`[${Object.keys(NEAREST).join("")}]`, "gu");

/** ё й ӣ ӯ and the Latin letters with marks lose the mark; a mark without a letter is no token. */
function foldWord(word: string): string {
  const bare = word.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  const folded = bare.replace(NEAREST_LETTERS, (letter) => NEAREST[letter] ?? letter).normalize("NFC");
  return /[\p{L}\p{N}]/u.test(folded) ? folded : "";
}

/** Before any-ascii, which would lose that ş is sh and make ңа of Жаңаөзен "nga". */
const BEFORE_ASCII: Record<string, string> = { ҷ: "zh", ң: "n", ё: "e", э: "e", ь: "", ъ: "", ş: "sh", š: "sh", ç: "ch", č: "ch", ž: "zh" };
const BEFORE_ASCII_LETTERS = new RegExp(`[${Object.keys(BEFORE_ASCII).join("")}]`, "gu");

/** In order: each line takes for granted what the lines above have done. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]+/g, ""],
  // й as j, the scholarly way: Tokajev, Sergej
  [/(?<=[aeiou])j(?=ev)/g, "i"],
  [/(?<=[ei])j$/g, "i"],
  [/dzh|dj|zh/g, "j"],
  [/shch|sch/g, "sh"],
  [/tsch|tch/g, "ch"],
  [/kh|ks|x/g, "h"],
  [/gh/g, "g"],
  [/ck|q|c(?!h)/g, "k"],
  [/w/g, "v"],
  [/y/g, "i"],
  [/i+e/g, "e"],
  [/([a-z])\1+/g, "$1"],
];

function keyOfWord(word: string): string {
  const lower = word.toLowerCase().normalize("NFC").replace(BEFORE_ASCII_LETTERS, (letter) => BEFORE_ASCII[letter] ?? letter);
  return SPELLINGS.reduce((key, [spelling, letter]) => key.replace(spelling, letter), anyAscii(lower).toLowerCase());
}
