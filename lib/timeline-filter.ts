import { parseEdtf } from "./edtf";
import { ENTRY_KINDS, type EntryKind } from "./entries";

/** How a follow-up stands by its due date, its result and today: past its day and not said to be done, or with a result that nobody knows. */
export const FOLLOW_UP_STATES = ["overdue", "result_unknown"] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** What the timeline's address says (design §6). Repeated keys mean *or*. */
export type TimelineFilter = {
  countries: string[];
  platforms: string[];
  kinds: EntryKind[];
  /** Of follow-ups alone; with a state nothing else is listed. */
  states: FollowUpState[];
  /** EDTF year, month or day. */
  from?: string;
  to?: string;
  q?: string;
  cursor?: Cursor;
};
/** The place after which the next page begins. */
export type Cursor = { sortKey: string; id: string };

export const NO_FILTER: TimelineFilter = { countries: [], platforms: [], kinds: [], states: [] };

export type SearchParams = Record<string, string | string[] | undefined>;
export type FilterProblem = "country" | "kind" | "state" | "from" | "to" | "period" | "cursor" | "q";

const MAX_QUERY = 200;

/**
 * Reads the filter from an address. Unknown keys are ignored; a wrong value gives the unfiltered page and says which key was
 * wrong. Whether a country or platform exists is the caller's to check.
 */
export function parseTimelineFilter(params: SearchParams): { filter: TimelineFilter; problems: FilterProblem[] } {
  const problems: FilterProblem[] = [];
  const kinds = all(params.kind).filter((k): k is EntryKind => (ENTRY_KINDS as readonly string[]).includes(k) || !problems.push("kind"));
  const states = all(params.state).filter((s): s is FollowUpState => (FOLLOW_UP_STATES as readonly string[]).includes(s) || !problems.push("state")); // the list is narrower than text
  const countries = all(params.country).map((c) => c.toUpperCase());
  if (countries.some((c) => !/^[A-Z]{2}$/.test(c))) problems.push("country");
  const from = calendarPart(first(params.from), "from", problems);
  const to = calendarPart(first(params.to), "to", problems);
  if (from && to && parseEdtf(from)!.earliest! > parseEdtf(to)!.latest!) problems.push("period");
  const q = first(params.q)?.trim();
  if (q && q.length > MAX_QUERY) problems.push("q");
  const cursor = readCursor(first(params.cursor));
  if (cursor === null) problems.push("cursor");
  if (problems.length > 0) return { filter: { ...NO_FILTER }, problems: [...new Set(problems)] };
  return { filter: { countries, platforms: all(params.platform), kinds, states, from, to, q: q || undefined, cursor: cursor ?? undefined }, problems: [] };
}

/** The address parameters of a filter, for links and for the switch of language. */
export function timelineSearch(filter: TimelineFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const c of filter.countries) search.append("country", c);
  for (const p of filter.platforms) search.append("platform", p);
  for (const k of filter.kinds) search.append("kind", k);
  for (const s of filter.states) search.append("state", s);
  if (filter.from) search.set("from", filter.from);
  if (filter.to) search.set("to", filter.to);
  if (filter.q) search.set("q", filter.q);
  if (filter.cursor) search.set("cursor", writeCursor(filter.cursor));
  return search;
}

export const isFiltered = (f: TimelineFilter) => f.countries.length + f.platforms.length + f.kinds.length + f.states.length > 0 || Boolean(f.from ?? f.to ?? f.q);

const writeCursor = (c: Cursor) => `${c.sortKey}~${c.id}`;

function readCursor(text: string | undefined): Cursor | null | undefined {
  if (!text) return undefined;
  const found = /^(\d{2,4}(?:-\d{2}){0,2})~([0-9a-f-]{36})$/.exec(text);
  return found ? { sortKey: found[1]!, id: found[2]! } : null;
}

function calendarPart(text: string | undefined, key: "from" | "to", problems: FilterProblem[]): string | undefined {
  const value = text?.trim();
  if (!value) return undefined;
  if (/^\d{4}(-\d{2}){0,2}$/.test(value) && parseEdtf(value)) return value;
  problems.push(key);
  return undefined;
}

const all = (value: string | string[] | undefined) => (Array.isArray(value) ? value : value ? [value] : []).filter((v) => v !== "");
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
