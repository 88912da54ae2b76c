import { fold, latinKey } from "./fold";
import { RECORD_PATHS, type RecordKind } from "./records";
import { LOCALES } from "./locales";
import { similarity } from "./similarity";

/** What a typed name may mean: a record under all the names it has. */
export type Candidate = { id: string; names: readonly string[] };
type Ranked = { id: string; score: number };

/** Below this a name is another name: "Ministry of Justice" and "Ministry of Finance" share a word, not an office. */
const FLOOR = 60;
/** Sets of words forgive what is left out; of two that hold all the typed words, the one with fewer others comes first. */
const LENGTH_WEIGHT = 0.2;

/**
 * Which records a typed name may mean, the likeliest first, across scripts and spellings; those below the floor are left out. Ranking
 * chooses nothing: a person says which one it is. `alike` gives 0 to 100; ties go by id, so that the order is always the same.
 */
export function rankCandidates(typed: string, candidates: readonly Candidate[], limit: number, alike: (a: string, b: string) => number = similarity): Ranked[] {
  const [folded, key] = [fold(typed), latinKey(typed)];
  if (!folded && !key) return [];
  const score = (name: string) => Math.max(weighed(folded, fold(name), alike), weighed(key, latinKey(name), alike));
  return candidates
    .map(({ id, names }) => ({ id, score: Math.max(0, ...names.map(score)) }))
    .filter((ranked) => ranked.score >= FLOOR)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/** Above this two names are one but for a slip of the pen. */
const SAME_NAME = 95;

/**
 * Whether a name to be recorded is one of the names that a record has, in whatever script, spelling or order of words. Strict: one word
 * or one figure more is another name, for people who record many things of one sort would be asked each time.
 */
export function isSameName(typed: string, names: readonly string[], alike: (a: string, b: string) => number = similarity): boolean {
  const [folded, key] = [inOrder(fold(typed)), inOrder(latinKey(typed))];
  if (!folded && !key) return false;
  return names.some((name) => {
    const [otherFolded, otherKey] = [inOrder(fold(name)), inOrder(latinKey(name))];
    const isOne = (folded !== "" && folded === otherFolded) || (key !== "" && key === otherKey);
    return isOne || (wordsOf(key) === wordsOf(otherKey) && figures(key) === figures(otherKey) && Math.min(key.length, otherKey.length) >= LONG_ENOUGH && alike(key, otherKey) >= SAME_NAME);
  });
}

/** In a short name one letter makes another: Aqsu and Aqsai. */
const LONG_ENOUGH = 12;
const inOrder = (words: string) => words.split(" ").sort().join(" ");
const wordsOf = (key: string) => key.split(" ").length;
const figures = (key: string) => key.replace(/[^0-9 ]/g, "").trim();

function weighed(typed: string, name: string, alike: (a: string, b: string) => number): number {
  if (!typed || !name) return 0;
  const lengths = Math.min(typed.length, name.length) / Math.max(typed.length, name.length);
  return alike(typed, name) * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * lengths);
}

/** What somebody typed, where it is no name but says exactly which record is meant. */
export type Exactly = { id: string } | { slug: string };

/** The id or slug in a typed id, slug or address of a page of that kind (a path or a whole address); undefined where it is none. */
export function exactlyTyped(kind: RecordKind, typed: string): Exactly | undefined {
  const text = typed.trim();
  if (UUID.test(text)) return { id: text.toLowerCase() };
  const path = URL.canParse(text) && /^https?:/i.test(text) ? new URL(text).pathname : text;
  const [, folder, last] = ADDRESS.exec(path) ?? [];
  if (folder && last) {
    if (folder !== (RECORD_PATHS as Partial<Record<RecordKind, string>>)[kind]) return undefined; // a post has no page
    const slug = decoded(last);
    return slug === undefined ? undefined : UUID.test(slug) ? { id: slug } : { slug };
  }
  return SLUG.test(text) ? { slug: text } : undefined;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ADDRESS = new RegExp(`^/(?:(?:${LOCALES.join("|")})/)?([a-z-]+)/([^/?#]+)/?(?:[?#].*)?$`);
const SLUG = /^[\p{Ll}\p{N}]+(-[\p{Ll}\p{N}]+)*$/u;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
