import { FIELDS } from "./fields";
import { NAMING_BASES, type NamingBasis } from "./naming";
import type { RecordKind } from "./records";

/** The nouns of which two records may turn out to be one. What somebody said or did happened once for each record of it and is no such noun. */
export const MERGEABLE = ["issue", "platform", "organization", "person", "post", "place", "topic", "source"] as const satisfies readonly RecordKind[];
export type Mergeable = (typeof MERGEABLE)[number];
export const isMergeable = (kind: RecordKind): kind is Mergeable => (MERGEABLE as readonly RecordKind[]).includes(kind); // narrower than all kinds

/** The name in the code of the table of a noun's own columns. */
export const MERGE_TABLES = {
  issue: "issues", platform: "platforms", organization: "organizations", person: "people", post: "posts", place: "places", topic: "topics", source: "sources",
} as const satisfies Record<Mergeable, string>;

/**
 * Every column that points at a record which may be merged, by table and column as the code names them, and what becomes of it:
 * it `moves` to the record that is kept; it `stays`, because it is history or belongs to the merged record alone; it is the merged
 * record's `own` row; or it `blocks` the merge while it points at the record that would go. A test walks the schema and fails where one is missing.
 */
export const REFERENCES = {
  "activities.placeId": "moves", "activityParties.organizationId": "moves", "agendaItems.issueId": "moves", "assessments.subjectId": "moves", "assessments.organizationId": "moves", "assessments.responsibleId": "moves",
  "changes.recordId": "stays", "claims.recordId": "moves", "claims.valueRecordId": "moves", "claims.sourceId": "moves", "claims.claimedByPersonId": "moves", "claims.claimedByPostId": "moves",
  "claims.claimedByOrganizationId": "moves", "commitments.postId": "moves", "commitments.holderId": "moves", "confirmations.organizationId": "moves", "corroborations.recordId": "moves",
  "deadlineChanges.organizationId": "moves", "deadlineChanges.agreedByOrganizationId": "moves", "deadlines.agreedByOrganizationId": "moves", "deadlines.sourceId": "moves", "deadlines.setByOrganizationId": "moves",
  "entries.id": "own", "entries.issueId": "moves", "entries.platformId": "moves",
  "entryParties.personId": "moves", "entryParties.postId": "moves", "entryParties.organizationId": "moves", "entryParties.platformId": "moves",
  // the trail is never changed (design §3, event)
  "events.recordId": "stays", "events.organizationId": "stays",
  "expectedSigners.organizationId": "moves", "expectedSittings.platformId": "moves", "formerSlugs.recordId": "moves",
  "issueParties.issueId": "moves", "issueParties.personId": "moves", "issueParties.postId": "moves", "issueParties.organizationId": "moves", "issueParties.platformId": "moves", "issueParties.sourceId": "moves",
  "issues.id": "own", "joinRequests.issueId": "moves", "joinRequests.organizationId": "moves", "legalActs.id": "own", "activities.id": "own", "statistics.id": "own", "meetings.id": "own",
  "links.fromId": "moves", "links.toId": "moves", "links.claimedByPersonId": "moves", "links.sourceId": "moves",
  "meetingPlaces.placeId": "moves", "meetings.platformId": "moves",
  "memberships.memberPersonId": "moves", "memberships.memberOrganizationId": "moves", "memberships.inOrganizationId": "moves", "memberships.inPostId": "moves", "memberships.inPlatformId": "moves", "memberships.sourceId": "moves",
  "merges.fromId": "stays", "merges.intoId": "stays", "names.recordId": "moves", "names.sourceId": "moves",
  "organizations.id": "own", "organizations.parentId": "moves", "organizations.successorId": "moves",
  "participants.personId": "moves", "participants.postId": "moves", "participants.organizationId": "moves", "participants.onBehalfOfId": "moves",
  "people.id": "own", "places.id": "own", "places.parentId": "moves", "platforms.id": "own", "platforms.cadenceSourceId": "moves", "posts.id": "own", "posts.organizationId": "moves",
  "quotations.recordId": "moves", "quotations.speakerId": "moves", "quotations.speakerPostId": "moves", "quotations.sourceId": "moves", "recordFacts.recordId": "moves",
  "recordParents.recordId": "stays", "recordParents.parentId": "moves", "recordTopics.recordId": "moves", "recordTopics.topicId": "moves",
  // who froze and who signed a version is part of what nobody may change
  "recordVersions.organizationId": "stays", "signatures.organizationId": "stays",
  "records.authorOrganizationId": "moves", "records.mergedIntoId": "moves", "reports.recordId": "moves", "reports.organizationId": "moves", "searchTexts.recordId": "stays",
  "sittingStatements.organizationId": "moves", "sittingStatements.sourceId": "moves", "sources.id": "own", "sources.publisherOrganizationId": "moves", "sources.authorPersonId": "moves",
  "splits.fromId": "moves", "splits.intoId": "stays", "topics.id": "own", "topics.parentId": "moves", "translations.recordId": "moves",
  // accounts speak for their organisation: with them a merge would hand over its voice
  "users.organizationId": "blocks",
} as const satisfies Record<string, "moves" | "stays" | "own" | "blocks">;

/** Columns that hold a list of ids and no foreign key. */
export const LISTS = ["corroborations.sourceIds"] as const;

/** Which rows of a table say the same once they point at one record, and what becomes of the one too many: it goes (and comes back with the undo), or it stays behind with the merged record. */
export const SAME: Readonly<Record<string, { by: readonly string[]; then: "removed" | "stays" }>> = {
  activityParties: { by: ["activityId", "role", "organizationId"], then: "removed" },
  entryParties: { by: ["entryId", "role", "personId", "postId", "organizationId", "platformId", "country", "category"], then: "removed" },
  expectedSigners: { by: ["versionId", "organizationId"], then: "removed" },
  expectedSittings: { by: ["platformId", "starts"], then: "stays" },
  issueParties: { by: ["issueId", "role", "personId", "postId", "organizationId", "platformId", "country", "category"], then: "removed" },
  joinRequests: { by: ["issueId", "organizationId"], then: "stays" },
  links: { by: ["type", "fromId", "toId", "toParticipantId", "claimedByPersonId", "sourceId", "note"], then: "removed" },
  meetingPlaces: { by: ["meetingId", "placeId"], then: "removed" },
  memberships: { by: ["memberPersonId", "memberOrganizationId", "memberCategory", "inOrganizationId", "inPostId", "inPlatformId", "role", "starts", "ends"], then: "removed" },
  names: { by: ["recordId", "text", "lang", "kind", "starts", "ends"], then: "stays" },
  recordFacts: { by: ["recordId", "factId"], then: "stays" },
  recordParents: { by: ["recordId", "parentId"], then: "removed" },
  recordTopics: { by: ["recordId", "topicId"], then: "removed" },
};

/** Columns of a noun that are kept or taken together: one half without the other would say what nobody wrote. */
const GROUPS: Record<Mergeable, Readonly<Record<string, readonly string[]>>> = {
  issue: { opened: ["opened", "sortKey"], endedOn: ["endedOn"], backfilled: ["backfilled"], atRisk: ["atRisk"] },
  platform: { cadence: ["cadence", "cadenceAsWritten", "cadenceSourceId", "cadenceSince"], replyWindowDays: ["replyWindowDays"], secondPersonReleases: ["secondPersonReleases"] },
  organization: { side: ["side"], parentId: ["parentId"], successorId: ["successorId"], url: ["url"], collective: ["collective"] },
  person: { nameParts: ["givenName", "familyName", "patronymicName"], namingBasis: ["namingBasis"] },
  post: { organizationId: ["organizationId"] },
  place: { parentId: ["parentId"], coordinates: ["latitude", "longitude", "coordinateConfidence"] },
  topic: { parentId: ["parentId"] },
  source: {
    url: ["url"], publisher: ["publisher"], publisherOrganizationId: ["publisherOrganizationId"], author: ["author"], authorPersonId: ["authorPersonId"], relation: ["relation"], documentType: ["documentType"],
    published: ["published", "publishedHow", "sortKey"], captured: ["captured"], originalLang: ["originalLang"], translation: ["translation", "translationQuality"], trust: ["trust"], origin: ["origin"],
  },
};
/** Own columns that no merge touches: a code is unique in its scheme, and practice never mixes with what is real. */
export const UNTOUCHED = ["id", "practice", "scheme", "code"];
/** Columns of a field that lie in `records`. */
const RECORD_FIELDS = ["title", "summary", "lang", "country", "classification", "sortKey"];

/** How what moves is spoken of to the editor. */
const MOVED_WORDS = ["entries", "meetings", "participants", "memberships", "parties", "links", "claims", "names", "other"] as const;
const WORDS: Readonly<Record<string, (typeof MOVED_WORDS)[number]>> = {
  entries: "entries", meetings: "meetings", meetingPlaces: "meetings", participants: "participants", memberships: "memberships", issueParties: "parties", entryParties: "parties", activityParties: "parties",
  links: "links", claims: "claims", corroborations: "claims", quotations: "claims", names: "names", translations: "names",
};
/** How many rows of each sort a merge moves. An entry and its place under its parents are one. */
export function movedCounts(trace: MergeTrace): { what: (typeof MOVED_WORDS)[number]; count: number }[] {
  const rows = [...trace.changed, ...trace.removed].filter(({ table }) => !["records", "recordParents", "searchTexts", ...Object.values(MERGE_TABLES)].includes(table));
  return MOVED_WORDS.map((what) => ({ what, count: rows.filter(({ table }) => (WORDS[table] ?? "other") === what).length })).filter(({ count }) => count > 0);
}

export type Row = Readonly<Record<string, unknown>>;
export type Choice = "from" | "into";
export type MergeField = { name: string; columns: readonly string[]; from: Row; into: Row; /** What is kept where nobody chooses: the value that there is, else that of the record which stays. */ keeps: Choice; /** Both have a value, and not the same. */ differs: boolean };

/** The fields of two records side by side. A summary in another language than the title that is kept would be cut from its words, and goes with them. */
export function mergeFields(kind: Mergeable, from: Row, into: Row): MergeField[] {
  const words: Record<string, readonly string[]> = from.lang === into.lang ? { title: ["title", "lang"], summary: ["summary"] } : { title: ["title", "lang", "summary"] };
  const groups = { ...words, country: ["country"], classification: ["classification"], ...GROUPS[kind] };
  return Object.entries(groups).map(([name, columns]) => {
    const [there, here] = [pick(from, columns), pick(into, columns)];
    const filled = (row: Row) => Object.entries(row).some(([column, value]) => value !== null && column !== "lang" && column !== "sortKey");
    return { name, columns, from: there, into: here, keeps: !filled(here) && filled(there) ? "from" : "into", differs: filled(here) && filled(there) && !isEqual(there, here) };
  });
}

/** What each field keeps: a choice counts only where both records say something, and not the same. */
export const keptOf = (fields: readonly MergeField[], choices: Readonly<Record<string, Choice>>): Record<string, Choice> =>
  Object.fromEntries(fields.map((f) => [f.name, f.differs ? (choices[f.name] ?? "into") : f.keeps]));

/** All own columns of a noun that a merge can carry over; a test holds them to the schema. */
export const columnsOf = (kind: Mergeable): string[] => Object.values(GROUPS[kind]).flat();

export type RowChange = { table: string; key: Row; before: Row; after: Row };
/** What a merge did, row by row. `key` finds a row as it now stands. */
export type MergeTrace = { changed: RowChange[]; removed: { table: string; row: Row }[]; added: { table: string; row: Row }[] };

type Merge = {
  kind: Mergeable;
  fromId: string;
  intoId: string;
  kept: Readonly<Record<string, Choice>>;
  fields: readonly MergeField[];
  /** Rows of each table that point at either record. */
  rows: Readonly<Record<string, readonly Row[]>>;
  /** The columns that find a row of a table. */
  keys: Readonly<Record<string, readonly string[]>>;
  /** The merged record's name may stand beside that of the one kept. */
  carriesNames: boolean;
};

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
  const touches = (row: Row) => columns.some((column) => row[column] === merge.fromId || (Array.isArray(row[column]) && row[column].includes(merge.fromId)));
  const same = SAME[table];
  const standing = rows.filter((row) => !touches(row)).map((row) => ({ ...row }));
  for (const row of rows.filter(touches)) {
    if (table === "names" && row.recordId === merge.fromId && !merge.carriesNames) continue;
    const after: Record<string, unknown> = { ...row, ...Object.fromEntries(columns.map((column) => [column, pointed(row[column], merge)])) };
    if (table === "claims") after.standing = standingOf(row, rows, merge);
    const twin = same && standing.find((other) => same.by.every((column) => isEqual(other[column], after[column])) && !hasOwnSource(table, row, other));
    if (table === "links" && after.fromId === after.toId) trace.removed.push({ table, row });
    else if (!twin) {
      standing.push(after);
      trace.changed.push(changeOf(table, merge.keys[table]!, row, after));
    } else if (same.then === "removed") {
      trace.removed.push({ table, row });
      const joined = joinedWith(table, twin, row);
      if (Object.keys(joined).length > 0) trace.changed.push(changeOf(table, merge.keys[table]!, twin, Object.assign({}, twin, joined)));
      Object.assign(twin, joined);
    }
  }
}

/** A membership that another source shows is not said twice: both sources stay (popit#820). */
const hasOwnSource = (table: string, row: Row, other: Row) => table === "memberships" && row.sourceId !== null && other.sourceId !== null && row.sourceId !== other.sourceId;

/** What the row that stays learns from the one that goes: sightings and a source; and of two grounds for naming the stricter. */
function joinedWith(table: string, stays: Row, goes: Row): Row {
  const joined: Record<string, unknown> = {};
  if (table === "memberships") {
    joined.seen = [...new Set([...(stays.seen as string[]), ...(goes.seen as string[])])].sort(); // the column holds instants
    joined.sourceId = stays.sourceId ?? goes.sourceId;
  }
  if (table === "issueParties" || table === "entryParties") joined.publicBasis = stricter(stays.publicBasis as NamingBasis, goes.publicBasis as NamingBasis); // the column holds one of them
  if (table === "issueParties") for (const column of ["admittedAt", "admittedBy", "sourceId"]) joined[column] = stays[column] ?? goes[column];
  return Object.fromEntries(Object.entries(joined).filter(([column, value]) => !isEqual(value, stays[column])));
}

const stricter = (one: NamingBasis, other: NamingBasis) => (NAMING_BASES.indexOf(one) > NAMING_BASES.indexOf(other) ? one : other);

/** Two accepted claims on one field and period would both be right: the one whose value is not kept becomes a rival, and stands beside it. */
function standingOf(row: Row, rows: readonly Row[], { kind, fromId, intoId, kept, fields }: Merge): unknown {
  const field = String(row.field);
  const known: Readonly<Record<string, { single: boolean }>> = FIELDS[kind];
  if (row.recordId !== fromId || row.standing !== "accepted" || !known[field]?.single) return row.standing;
  const against = rows.some((other) => other.recordId === intoId && other.standing === "accepted" && other.field === field && other.period === row.period && !["value", "edtf", "valueRecordId"].every((column) => isEqual(other[column], row[column])));
  const group = fields.find((f) => f.columns.some((column) => snake(column) === field || column === `${field}Id`));
  return against && (!group || kept[group.name] === "into") ? "rival" : row.standing;
}

/** The translations of a title or a summary belong to the words they translate; those of a name, a link or a claim go where it goes. */
function moveTranslations(merge: Merge, trace: MergeTrace): void {
  const rows = merge.rows.translations ?? [];
  const keys = merge.keys.translations!;
  const moved = new Set(trace.changed.flatMap((change) => (change.table === "names" || change.table === "links" ? [`${change.table.slice(0, -1)}:${String(change.key.id)}`] : [])));
  const taken = merge.fields.flatMap((f) => (merge.kept[f.name] === "from" ? f.columns : []));
  for (const row of rows.filter((r) => r.recordId === merge.fromId)) {
    const field = String(row.field);
    const goes = row.claimId !== null || moved.has(field) || taken.includes(field);
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

/** The columns of a table that move, lists of ids included. */
export const movedColumns = (table: string): string[] => [
  ...Object.entries(REFERENCES).flatMap(([reference, how]) => (how === "moves" && reference.startsWith(`${table}.`) ? [reference.slice(table.length + 1)] : [])),
  ...LISTS.flatMap((list) => (list.startsWith(`${table}.`) ? [list.slice(table.length + 1)] : [])),
];

const pointed = (value: unknown, { fromId, intoId }: Merge): unknown =>
  Array.isArray(value) ? [...new Set(value.map((one: unknown) => (one === fromId ? intoId : one)))] : value === fromId ? intoId : value;

function changeOf(table: string, keys: readonly string[], row: Row, after: Row): RowChange {
  const columns = Object.keys(after).filter((column) => !isEqual(row[column], after[column]));
  return { table, key: pick(after, keys), before: pick(row, columns), after: pick(after, columns) };
}

const pick = (row: Row, columns: readonly string[]): Row => Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
const isEqual = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
const snake = (column: string) => column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
