import type { Part, Values } from "../lib/record-forms";
import type { RecordKind } from "../lib/records";
import type { Db } from "./client";
import * as schema from "./schema";
import { and, eq, type SQL, sql } from "./sql";

/** The table of a noun's own columns, with the id of its record. A place and a topic are tables of their own; a record's texts are not. */
const OWN_TABLES = {
  platform: schema.platforms, meeting: schema.meetings, issue: schema.issues, entry: schema.entries, organization: schema.organizations, person: schema.people, post: schema.posts, place: schema.places, topic: schema.topics,
  source: schema.sources, legal_act: schema.legalActs, activity: schema.activities, statistic: schema.statistics,
} as const satisfies Record<RecordKind, unknown>;

/** Columns of the form that lie in `records`; every other one lies in the noun's own table. */
export const RECORD_COLUMNS = ["title", "summary", "lang", "country", "classification"] as const;

const PART_TABLES = {
  participants: schema.participants, agendaItems: schema.agendaItems, meetingPlaces: schema.meetingPlaces, issueParties: schema.issueParties, entryParties: schema.entryParties, commitments: schema.commitments,
  activityParties: schema.activityParties, memberships: schema.memberships, names: schema.names, recordTopics: schema.recordTopics, claims: schema.claims, corroborations: schema.corroborations, quotations: schema.quotations,
  links: schema.links, translations: schema.translations,
} as const satisfies Record<Part, unknown>;

/** The column by which a row belongs to its record. A membership is kept with what it is in, or with the person who holds it. */
const OWNERS: Record<Part, string | Partial<Record<RecordKind, string>>> = {
  participants: "meetingId", agendaItems: "meetingId", meetingPlaces: "meetingId", issueParties: "issueId", entryParties: "entryId", commitments: "id", activityParties: "activityId",
  memberships: { person: "memberPersonId", organization: "inOrganizationId", post: "inPostId", platform: "inPlatformId" },
  names: "recordId", recordTopics: "recordId", claims: "recordId", corroborations: "recordId", quotations: "recordId", links: "fromId", translations: "recordId",
};
/** What tells a row of a part from its neighbours, where it has no id of its own. */
const KEYS: Partial<Record<Part, string>> = { meetingPlaces: "placeId", recordTopics: "topicId" };
/** Parts whose rows stand in the order in which they were written. */
const ORDERED: readonly Part[] = ["participants", "agendaItems", "meetingPlaces", "issueParties", "entryParties", "names", "claims"];

type Row = Record<string, unknown>;
type Columns = Record<string, SQL> & { $inferSelect: Row };
/** A table whose columns are asked for by the name a form gives them; the definitions of lib/record-forms name no other, and a test holds them to it. */
type AnyTable = Parameters<Db["insert"]>[0] & Columns;
const ownTable = (kind: RecordKind) => OWN_TABLES[kind] as unknown as AnyTable;
const partTable = (part: Part) => PART_TABLES[part] as unknown as AnyTable;

export const ownerColumn = (part: Part, kind: RecordKind): string => {
  const owner = OWNERS[part];
  return typeof owner === "string" ? owner : owner[kind]!; // partsOf offers a part only to the nouns that have it
};
const keyColumn = (part: Part): string => KEYS[part] ?? "id";

/** The columns of a part's table that the form's fields write, and those that place the row. */
export const hasColumn = (table: Part | RecordKind, column: string): boolean =>
  table in PART_TABLES ? column in partTable(table as Part) : column in ownTable(table as RecordKind) || (RECORD_COLUMNS as readonly string[]).includes(column); // the two sets of words are disjoint

/** The noun's own columns and those of its record, as one set of values. Callers were allowed to read the record. */
export async function ownRow(db: Db, kind: RecordKind, id: string): Promise<Row | undefined> {
  const [record] = await db.select({ title: schema.records.title, summary: schema.records.summary, lang: schema.records.lang, country: schema.records.country, classification: schema.records.classification }).from(schema.records).where(and(eq(schema.records.id, id), eq(schema.records.kind, kind)));
  if (!record) return undefined;
  const [own] = await db.select().from(ownTable(kind)).where(eq(ownTable(kind).id!, id));
  return { ...(own as Row | undefined), ...record };
}

/** The rows of a part, in their order. A claim's translations are rows of the record like any other. */
export async function partRows(db: Db, part: Part, kind: RecordKind, recordId: string): Promise<Row[]> {
  const table = partTable(part);
  const owned = eq(table[ownerColumn(part, kind)]!, recordId);
  const order = ORDERED.includes(part) ? [table.order!, table[keyColumn(part)]!] : part === "commitments" ? [] : [sql`${table[keyColumn(part)]!}`];
  return (await db.select().from(table).where(owned).orderBy(...order)) as Row[];
}

export const countPart = (db: Db, part: Part, kind: RecordKind, recordId: string): Promise<number> => db.$count(partTable(part), eq(partTable(part)[ownerColumn(part, kind)]!, recordId));

export const rowKey = (part: Part, row: Row): string => String(row[keyColumn(part)]);

/** The statements that write a noun's values. Only what is given changes. */
export function writeOwn(tx: Db, kind: RecordKind, id: string, values: Values): PromiseLike<unknown>[] {
  const own = Object.fromEntries(Object.entries(values).filter(([name]) => !(RECORD_COLUMNS as readonly string[]).includes(name)));
  return Object.keys(own).length > 0 ? [tx.update(ownTable(kind) as never).set(own as never).where(eq(ownTable(kind).id!, id))] : [];
}

export const insertOwn = (tx: Db, kind: RecordKind, id: string, values: Values): PromiseLike<unknown> => {
  const own = Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== null && !(RECORD_COLUMNS as readonly string[]).includes(name)));
  return tx.insert(ownTable(kind) as never).values({ ...own, id } as never);
};

/** The statements that write, change and remove a row of a part. A new row comes last. */
export function insertRow(tx: Db, part: Part, kind: RecordKind, recordId: string, row: string, values: Row): PromiseLike<unknown>[] {
  const table = partTable(part);
  const owner = ownerColumn(part, kind);
  const placed = ORDERED.includes(part) ? { order: sql`(select coalesce(max(${table.order!}), 0) + 1 from ${table} where ${eq(table[owner]!, recordId)})` } : {};
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  return [tx.insert(table as never).values({ ...placed, ...given, [keyColumn(part)]: row, [owner]: recordId } as never)];
}

export const updateRow = (tx: Db, part: Part, kind: RecordKind, recordId: string, row: string, values: Row): PromiseLike<unknown> =>
  tx.update(partTable(part) as never).set({ ...values, ...(part === "translations" && "text" in values ? { checkedAt: null, checkedBy: null } : {}) } as never).where(rowIs(part, kind, recordId, row)); // whoever checked a translation read other words

export const deleteRow = (tx: Db, part: Part, kind: RecordKind, recordId: string, row: string): PromiseLike<unknown> => tx.delete(partTable(part) as never).where(rowIs(part, kind, recordId, row));

/** A row of a part is only ever reached through the record it belongs to: its key alone opens nothing. */
const rowIs = (part: Part, kind: RecordKind, recordId: string, row: string) => and(eq(partTable(part)[keyColumn(part)]!, row), eq(partTable(part)[ownerColumn(part, kind)]!, recordId));
