import { FIELDS } from "./fields";
import { type Choice, isEqual, type MergeField, pick, RECORD_FIELDS, type Row } from "./merge-fields";
import { MERGE_TABLES, type Mergeable } from "./merge-kinds";
import { HUNG_ON, movedColumns, SAME } from "./merge-references";
import { ATTRIBUTION_RULES, type AttributionRule, NAMING_BASES, type NamingBasis } from "./naming";

/** How what moves is spoken of to the editor. */
const MOVED_WORDS = ["entries", "meetings", "agendaItems", "participants", "memberships", "parties", "links", "claims", "names", "other"] as const;
const WORDS: Readonly<Record<string, (typeof MOVED_WORDS)[number]>> = {
  entries: "entries", meetings: "meetings", agendaItems: "agendaItems", participants: "participants", memberships: "memberships", issueParties: "parties", entryParties: "parties", activityParties: "parties",
  links: "links", claims: "claims", corroborations: "claims", quotations: "claims", names: "names", translations: "names",
};
/** How many rows of each sort a merge moves to the record that is kept. An entry and its place under its parents are one. */
export function movedCounts(trace: MergeTrace, kind: Mergeable): { what: (typeof MOVED_WORDS)[number]; count: number }[] {
  const own = ["records", "recordParents", "searchTexts", ...Object.values(MERGE_TABLES).filter((table) => table !== "meetings" || kind === "meeting")];
  const wordOf = (table: string) => (table === "meetingPlaces" && kind === "place" ? "meetings" : (WORDS[table] ?? "other"));
  const rows = [...trace.changed, ...trace.removed].filter(({ table }) => !own.includes(table));
  return MOVED_WORDS.map((what) => ({ what, count: rows.filter(({ table }) => wordOf(table) === what).length })).filter(({ count }) => count > 0);
}

export type RowChange = { table: string; key: Row; before: Row; after: Row };
/** What a merge did, row by row. `key` finds a row as it now stands. */
export type MergeTrace = { changed: RowChange[]; removed: { table: string; row: Row }[]; added: { table: string; row: Row }[] };

type Merge = {
  kind: Mergeable;
  fromId: string;
  intoId: string;
  /** What stands in whose place: the record, the entry that a meeting writes of itself, and rows that say the same. */
  instead: ReadonlyMap<string, string>;
  kept: Readonly<Record<string, Choice>>;
  fields: readonly MergeField[];
  /** Rows of each table that point at either record, or at a row in whose place another stands. */
  rows: Readonly<Record<string, readonly Row[]>>;
  /** The columns that find a row of a table. */
  keys: Readonly<Record<string, readonly string[]>>;
  /** The merged record's name may stand beside that of the one kept. */
  carriesNames: boolean;
};

/** Of the rows on which others hang, those of the merged record that say what a row of the kept one says, by their ids; each of these once. */
export function twins(rows: Readonly<Record<string, readonly Row[]>>, instead: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const table of HUNG_ON) {
    const columns = movedColumns(table);
    const isMoved = (row: Row) => columns.some((column) => instead.has(String(row[column])));
    const here = (rows[table] ?? []).filter((row) => !isMoved(row));
    for (const row of (rows[table] ?? []).filter(isMoved)) {
      const twin = here.find((other) => !Array.from(found.values()).includes(String(other.id)) && isSame(table, other, pointing(row, columns, instead)));
      if (twin) found.set(String(row.id), String(twin.id));
    }
  }
  return found;
}

/**
 * What a merge changes, removes and adds: everything that points at the merged record points at the one kept, the values chosen are
 * taken over, and no two rows say the same twice. Nothing is decided here about who may, nor about names to be added.
 */
export function planMerge(merge: Merge): MergeTrace {
  const trace: MergeTrace = { changed: [], removed: [], added: [] };
  for (const [table, rows] of Object.entries(merge.rows)) if (table !== "translations") moveRows(merge, table, rows, trace);
  moveTranslations(merge, trace);
  takeValues(merge, trace);
  return trace;
}

function moveRows(merge: Merge, table: string, rows: readonly Row[], trace: MergeTrace): void {
  const columns = movedColumns(table);
  const touches = (row: Row) => columns.some((column) => [row[column]].flat().some((one) => merge.instead.has(String(one))));
  const same = SAME[table];
  const standing = rows.filter((row) => !touches(row)).map((row) => ({ ...row }));
  const change = (row: Row, values: Row) => (Object.keys(values).length > 0 ? trace.changed.push(changeOf(table, merge.keys[table]!, row, { ...row, ...values })) : 0);
  for (const row of rows.filter(touches).sort((one, other) => (IN_ORDER.includes(table) ? Number(one.order) - Number(other.order) : 0))) {
    if (table === "names" && row.recordId === merge.fromId && !merge.carriesNames) continue;
    const inItsPlace = merge.instead.get(String(row.id));
    if (inItsPlace) {
      const twin = standing.find((other) => other.id === inItsPlace);
      if (twin) change(twin, joinedWith(table, twin, row));
      continue;
    }
    const after: Record<string, unknown> = pointing(row, columns, merge.instead);
    if (table === "claims") after.standing = standingOf(row, rows, merge);
    if (IN_ORDER.includes(table) && row.meetingId === merge.fromId) after.order = Math.max(-1, ...standing.flatMap((other) => (other.meetingId === merge.intoId ? Number(other.order) : []))) + 1;
    const twin = same && standing.find((other) => isSame(table, other, after) && !hasOwnSource(table, row, other));
    if (table === "links" && after.fromId === after.toId) trace.removed.push({ table, row });
    else if (!twin || HUNG_ON.some((one) => one === table)) {
      standing.push(after);
      trace.changed.push(changeOf(table, merge.keys[table]!, row, after));
    } else if (same.then === "removed") {
      trace.removed.push({ table, row });
      const joined = joinedWith(table, twin, row);
      change(twin, joined);
      Object.assign(twin, joined);
    }
  }
  if (table === "claims") for (const row of standing.filter((one) => isOutvoted(one, rows, merge))) change(row, { standing: "rival" });
}

/** What stands in an order of its own, in which what comes from the other record comes last. */
const IN_ORDER: readonly string[] = ["agendaItems", "participants", "meetingPlaces"];

const isSame = (table: string, one: Row, other: Row): boolean => {
  const { by, either } = SAME[table]!; // asked only of tables that stand there
  const isAgainst = (column: string) => given(one[column]) && given(other[column]) && !isEqual(one[column], other[column]);
  return by.every((column) => isEqual(one[column], other[column])) && (!either || Object.entries(either).some(([column, unless]) => given(one[column]) && isEqual(one[column], other[column]) && !unless.some(isAgainst)));
};

/** A membership that another source shows is not said twice: both sources stay (popit#820). */
const hasOwnSource = (table: string, row: Row, other: Row) => table === "memberships" && row.sourceId !== null && other.sourceId !== null && row.sourceId !== other.sourceId;

/** What the row that stays learns from the one that goes: what it left open; and of two grounds for naming, or two rules, the stricter. */
function joinedWith(table: string, stays: Row, goes: Row): Row {
  const joined: Record<string, unknown> = {};
  for (const column of OPEN[table] ?? []) joined[column] = given(stays[column]) ? stays[column] : goes[column];
  if (table === "memberships") joined.seen = [...new Set([...(stays.seen as string[]), ...(goes.seen as string[])])].sort(); // the column holds instants
  if (table === "issueParties" || table === "entryParties") joined.publicBasis = later(NAMING_BASES, stays.publicBasis as NamingBasis, goes.publicBasis as NamingBasis); // the column holds one of them
  if (table === "participants") joined.namingBasis = later(NAMING_BASES, stays.namingBasis as NamingBasis, goes.namingBasis as NamingBasis); // as above
  if (table === "agendaItems") joined.attributionRule = later([null, ...ATTRIBUTION_RULES], stays.attributionRule as AttributionRule | null, goes.attributionRule as AttributionRule | null); // as above
  if (table === "meetingPlaces") joined.candidate = stays.candidate === true && goes.candidate === true;
  return Object.fromEntries(Object.entries(joined).filter(([column, value]) => !isEqual(value, stays[column])));
}

/** What the row that goes says where the one that stays says nothing. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  memberships: ["sourceId"],
  issueParties: ["admittedAt", "admittedBy", "sourceId"],
  participants: ["personId", "postId", "organizationId", "onBehalfOfId", "category", "count", "countQualifier", "presence", "mode", "note"],
  agendaItems: ["number", "issueId", "carriedFromId", "outcome", "declineReason"],
};
const given = (value: unknown) => value !== null && value !== undefined && value !== "not_stated";
const later = <T>(order: readonly T[], one: T, other: T): T => (order.indexOf(one) > order.indexOf(other) ? one : other);

/** Two accepted claims on one field and period would both be right: the one whose value is not kept becomes a rival, and stands beside it. */
function standingOf(row: Row, rows: readonly Row[], merge: Merge): unknown {
  if (row.recordId !== merge.fromId) return row.standing;
  return row.standing === "accepted" && rows.some((other) => other.recordId === merge.intoId && isAgainst(row, other, merge)) && keptValue(row, merge) !== "from" ? "rival" : row.standing;
}

/** The other way round: the value that came along was chosen. */
const isOutvoted = (row: Row, rows: readonly Row[], merge: Merge): boolean =>
  row.recordId === merge.intoId && row.standing === "accepted" && keptValue(row, merge) === "from" && rows.some((other) => other.recordId === merge.fromId && isAgainst(row, other, merge));

function isAgainst(row: Row, other: Row, { kind }: Merge): boolean {
  const known: Readonly<Record<string, { single: boolean }>> = FIELDS[kind];
  return known[String(row.field)]?.single === true && other.standing === "accepted" && other.field === row.field && other.period === row.period && !["value", "edtf", "valueRecordId"].every((column) => isEqual(other[column], row[column]));
}

/** Whose value the field of a claim keeps; undefined where it has no column. */
const keptValue = ({ field }: Row, { fields, kept }: Merge): Choice | undefined => {
  const group = fields.find((f) => f.name === field || f.columns.some((column) => [String(field), `${String(field)}_id`].includes(snake(column))));
  return group && kept[group.name];
};

/** The translations of a title or a summary belong to the words they translate; those of a name, a link or a claim go where it goes. */
function moveTranslations(merge: Merge, trace: MergeTrace): void {
  const rows = merge.rows.translations ?? [];
  const keys = merge.keys.translations!;
  const moved = new Set(trace.changed.flatMap((change) => (change.table === "names" || change.table === "links" ? [`${change.table.slice(0, -1)}:${String(change.key.id)}`] : [])));
  const taken = merge.fields.flatMap((f) => (merge.kept[f.name] === "from" ? f.columns : []));
  for (const row of rows.filter((r) => r.recordId === merge.fromId)) {
    const field = String(row.field);
    const goes = (row.claimId !== null && !merge.instead.has(String(row.claimId))) || moved.has(field) || (row.claimId === null && taken.includes(field));
    if (!goes) continue;
    const other = row.claimId === null ? rows.find((r) => r.recordId === merge.intoId && r.claimId === null && r.field === field && r.lang === row.lang) : undefined;
    if (other) trace.removed.push({ table: "translations", row: other });
    trace.changed.push(changeOf("translations", keys, row, { ...row, recordId: merge.intoId }));
  }
  // what translates words that are not kept would be shown as their translation
  for (const row of rows) {
    const replaced = row.recordId === merge.intoId && row.claimId === null && taken.includes(String(row.field)) && !trace.removed.some((gone) => gone.row.id === row.id);
    if (replaced) trace.removed.push({ table: "translations", row });
  }
}

function takeValues({ kind, intoId, fromId, fields, kept }: Merge, trace: MergeTrace): void {
  const taken = fields.filter((f) => kept[f.name] === "from" && !isEqual(f.from, f.into));
  for (const table of ["records", MERGE_TABLES[kind]]) {
    const columns = taken.flatMap((f) => f.columns).filter((column) => RECORD_FIELDS.includes(column) === (table === "records"));
    if (columns.length === 0) continue;
    const [there, here] = [Object.assign({}, ...taken.map((f) => f.from)) as Row, Object.assign({}, ...taken.map((f) => f.into)) as Row]; // merges of rows are rows
    const value = (column: string) => (there[column] === intoId || there[column] === fromId ? here[column] : there[column]); // nothing stands under itself
    trace.changed.push({ table, key: { id: intoId }, before: pick(here, columns), after: Object.fromEntries(columns.map((column) => [column, value(column)])) });
  }
}

/** Whether one record stands over the other by the given column, at any distance: then they are not one, or the column is wrong. */
export function isAbove(parents: ReadonlyMap<string, string | null>, one: string, other: string): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(other); at && !seen.has(at); at = parents.get(at)) {
    if (at === one) return true;
    seen.add(at);
  }
  return false;
}

/** A row as it points once every reference is at what stands in its place. */
const pointing = (row: Row, columns: readonly string[], instead: ReadonlyMap<string, string>): Record<string, unknown> => ({ ...row, ...Object.fromEntries(columns.map((column) => [column, pointed(row[column], instead)])) });

const pointed = (value: unknown, instead: ReadonlyMap<string, string>): unknown =>
  Array.isArray(value) ? [...new Set(value.map((one: unknown) => instead.get(String(one)) ?? one))] : (instead.get(String(value)) ?? value);

function changeOf(table: string, keys: readonly string[], row: Row, after: Row): RowChange {
  const columns = Object.keys(after).filter((column) => !isEqual(row[column], after[column]));
  return { table, key: pick(after, keys), before: pick(row, columns), after: pick(after, columns) };
}

const snake = (column: string) => column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
