import { MAX_FORM } from "./form-state";

/**
 * What was typed into a form and has not arrived, kept in the browser's session storage: of one tab, under the owner, the page and
 * the form. Of each field it is known what the server had given, so that what somebody wrote elsewhere since is not overwritten.
 */

/** The values of a form's fields by name, in the order of the page; of boxes those that are ticked. */
export type Values = Record<string, readonly string[]>;

/** One field that was touched: what was typed, what the server was known to hold while it was, and whether it is text in words. */
type UnsentField = { typed: readonly string[]; known: readonly (readonly string[])[]; words: boolean };
/** `sent`: it was on its way when it was last seen, and no answer came. */
export type Unsent = { sent: boolean; fields: Record<string, UnsentField> };

const PREFIX = "suhbat.unsent:";

/** Where a form's unsent fields lie. `owner` is a mark of the account that names nobody; the query is no part of a form's place. */
export const unsentKey = (owner: string, path: string, form: string): string => `${PREFIX}${owner}:${path}#${form}`;

/** Whether something in the storage is ours, and, where an owner is given, of somebody else. */
export const isUnsentKey = (key: string, notOf?: string): boolean => key.startsWith(PREFIX) && (notOf === undefined || !key.startsWith(`${PREFIX}${notOf}:`));

/** Whether a field is one that a person types into and that is no secret. Hidden fields are the form's own and are always made anew. */
export function isKeptField({ name, type, autocomplete }: { name: string; type: string; autocomplete: string }): boolean {
  return name !== "" && !NEVER_KEPT.has(type) && !/password|one-time-code|username/i.test(autocomplete);
}
const NEVER_KEPT = new Set(["hidden", "password", "file", "submit", "button", "reset", "image"]);

/** The fields that differ from what the page first showed; `known` begins with that, and holds what was sent and came back. */
export function typedSince(now: Values, known: readonly Values[], isWords: (name: string) => boolean): Unsent["fields"] {
  const first = known[0] ?? {};
  const touched = Object.entries(now).filter(([name, values]) => !same(values, first[name] ?? []));
  return Object.fromEntries(touched.map(([name, typed]) => [name, { typed, known: known.map((values) => values[name] ?? []), words: isWords(name) }]));
}

/**
 * What to do with unsent fields when the form is opened again. `fill`: goes back into its field, which still holds what it held.
 * `beside`: the field has been changed elsewhere since, or is gone; what stands there wins and what was typed is shown next to it
 * and kept, so that neither is lost. A field that already holds what was typed needs nothing, and a choice is no text to show.
 */
export function merge(unsent: Unsent, given: Values): { fill: Values; beside: Unsent["fields"] } {
  const fill: Record<string, readonly string[]> = {};
  const beside: Unsent["fields"] = {};
  for (const [name, field] of Object.entries(unsent.fields)) {
    const now = given[name];
    if (now && same(now, field.typed)) continue;
    if (now && field.known.some((values) => same(values, now))) fill[name] = field.typed;
    else if (field.words && textsOf(field).length > 0) beside[name] = field;
  }
  return { fill, beside };
}

/** What was typed into a field, without empty lines of it. */
export const textsOf = (field: UnsentField): string[] => field.typed.filter((text) => text.trim() !== "");

/** As it is stored; undefined where there is nothing to keep or more than a form may hold. */
export function storedForm(unsent: Unsent): string | undefined {
  if (Object.keys(unsent.fields).length === 0) return undefined;
  const text = JSON.stringify(unsent);
  return text.length > 4 * MAX_FORM ? undefined : text; // what was typed, what was known before and after, and the names
}

/** What was stored, or undefined where that is not ours to understand: another version of the site may have written it. */
export function readStored(text: string | null): Unsent | undefined {
  if (text === null) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return isUnsent(read) ? read : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const same = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((value, i) => value === other[i]);

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === "string");
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isField = (value: unknown): value is UnsentField => isObject(value) && isTexts(value.typed) && Array.isArray(value.known) && value.known.every(isTexts) && typeof value.words === "boolean";
const isUnsent = (value: unknown): value is Unsent => isObject(value) && typeof value.sent === "boolean" && isObject(value.fields) && Object.values(value.fields).every(isField);
