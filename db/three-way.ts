import type { Actor } from "../lib/actor";
import type { Keep } from "../lib/keep-input";
import type { Values } from "../lib/record-forms";
import { type Change, changedSince } from "./changes";
import { type Db, StaleError } from "./client";

/** What somebody else has written in a field since the form was opened. */
export type Conflict = { field: string; mine: Values; theirs: Values; by: string | null };
/** Nothing was written: somebody has to choose. */
export type Conflicts = { conflicts: Conflict[]; /** The version of which they tell. */ comparedWith: number };
/** The choices made of what changed meanwhile, and the version with which what was typed was last compared. */
export type Chosen = { comparedWith?: number; keep?: Keep };
/** Over what a form was filled in. */
export type Over = Chosen & { /** The version that the form showed. */ version: number };
/** A field of a form with the columns that it writes. */
export type Box = { field: string; columns: readonly string[] };

/**
 * Three ways: what one side alone has changed stands; what both have changed otherwise is shown to choose from. A form sends every
 * field, also those nobody touched. Of what changed once more since a choice nobody has chosen.
 */
export async function mergeChanges(db: Db, actor: Actor, of: { id: string } & Pick<Change, "part" | "row">, boxes: readonly Box[], { version, comparedWith, keep = {} }: Over, typed: Values, now: Values): Promise<{ values: Values; conflicts: Conflict[] }> {
  const sent = boxes.map(({ field, columns }) => ({ field, columns: columns.filter((column) => column in typed) }));
  const mine = { ...typed, ...valuesAt(now, sent.filter(({ field }) => keep[field] === "theirs").flatMap(({ columns }) => columns)) };
  const { base, by } = await changedSince(db, actor, of.id, of.part, of.row, version);
  const since = comparedWith === undefined ? base : (await changedSince(db, actor, of.id, of.part, of.row, comparedWith)).base;
  const first = { ...now, ...base };
  const changed = sent.filter(({ columns }) => columns.some((column) => column in base));
  const untouched = changed.filter(({ columns }) => isSame(mine, first, columns));
  const isDecided = ({ field, columns }: Box) => keep[field] !== undefined && !columns.some((column) => column in since);
  const open = changed.filter((box) => !untouched.includes(box) && !isSame(mine, now, box.columns) && !isDecided(box));
  return {
    values: { ...mine, ...valuesAt(now, untouched.flatMap(({ columns }) => columns)) },
    conflicts: open.map(({ field, columns }) => ({ field, mine: valuesAt(mine, columns), theirs: valuesAt(now, columns), by: columns.map((column) => by[column]).find(Boolean) ?? null })),
  };
}

/** Over what a form was filled in; a StaleError for a version that the record has not had. */
export function overVersion(version: number, { comparedWith, keep }: Chosen, thing: { version: number }): Over {
  if (version > thing.version) throw new StaleError();
  return { version, comparedWith, keep };
}

/** The values of some columns, null where there is none. */
export const valuesAt = (values: Values, columns: readonly string[]): Values => Object.fromEntries(columns.map((name) => [name, values[name] ?? null]));

const isSame = (one: Values, other: Values, columns: readonly string[]) => columns.every((column) => JSON.stringify(one[column] ?? null) === JSON.stringify(other[column] ?? null));
