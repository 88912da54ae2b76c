import { PUBLICATION_STATES, type PublicationState, RECORD_KINDS, type RecordKind } from "./records";
import type { SearchParams } from "./timeline-filter";

/** In which order a list of work stands. `due`: what has a date by which it is due, soonest first. */
export const DESK_SORTS = ["newest", "oldest", "due"] as const;
export type DeskSort = (typeof DESK_SORTS)[number];

/** The place after which the next page begins: the key by which the list is sorted (an instant in milliseconds, or a date), and an id. */
export type Cursor = { key: string; id: string };

/** What the address of /desk and /review says. */
export type DeskFilter = { state?: PublicationState; kind?: RecordKind; /** A slug. */ platform?: string; sort: DeskSort; cursor?: Cursor; /** The place in the queue of what waits for release, which has pages of its own. */ queue?: Cursor };
type DeskProblem = "state" | "kind" | "sort" | "cursor";

/**
 * Reads the filter from an address. Unknown keys are ignored; a wrong value gives the unfiltered page and says which key was wrong.
 * Whether the platform exists is the caller's to check.
 */
export function parseDeskFilter(params: SearchParams, usual: DeskSort = "newest"): { filter: DeskFilter; problems: DeskProblem[] } {
  const problems: DeskProblem[] = [];
  const oneOf = <T extends string>(key: DeskProblem, values: readonly T[]): T | undefined => {
    const value = first(params[key]);
    const found = values.find((v) => v === value);
    if (value && !found) problems.push(key);
    return found;
  };
  const filter: DeskFilter = { state: oneOf("state", PUBLICATION_STATES), kind: oneOf("kind", RECORD_KINDS), platform: first(params.platform) || undefined, sort: oneOf("sort", DESK_SORTS) ?? usual };
  const cursor = first(params.cursor);
  if (cursor) filter.cursor = readCursor(cursor, filter.sort);
  const queue = first(params.queue);
  if (queue) filter.queue = readCursor(queue, filter.sort);
  if ((cursor && !filter.cursor) || (queue && !filter.queue)) problems.push("cursor");
  return problems.length > 0 ? { filter: { sort: usual }, problems } : { filter, problems };
}

/** The address parameters of a filter, for the link to the next page. */
export function deskSearch({ state, kind, platform, sort, cursor, queue }: DeskFilter): URLSearchParams {
  const found = Object.entries({ state, kind, platform, sort, cursor: cursor && writeCursor(cursor), queue: queue && writeCursor(queue) }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return new URLSearchParams(found);
}

/** Whether the reader asked for one list rather than the whole desk. */
export const isDeskFiltered = (filter: DeskFilter, usual: DeskSort = "newest") => Boolean(filter.state ?? filter.kind ?? filter.platform ?? filter.cursor ?? filter.queue) || filter.sort !== usual;

export const writeCursor = (cursor: Cursor) => `${cursor.key}~${cursor.id}`;

/** A cursor of a list sorted by an instant or, where it is sorted by due date, by a date. Undefined where it is none. */
export function readCursor(text: string, sort: DeskSort = "newest"): Cursor | undefined {
  const found = /^(\d{1,15}|\d{4}(?:-\d{2}){0,2})~([0-9a-f-]{36})$/.exec(text);
  return found && (sort === "due") === /^\d{4}(-|$)/.test(found[1]!) ? { key: found[1]!, id: found[2]! } : undefined;
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
