import type { Actor } from "../lib/actor";
import type { Locale } from "../lib/locales";
import { type Part, partsOf, type Values } from "../lib/record-forms";
import type { RecordKind, RecordLink } from "../lib/records";
import { Refusal } from "../lib/refusal";
import { refuseOverwriting } from "./changes-meanwhile";
import { waitingChanges, type WaitingChange } from "./changes";
import { type Connection, connection, type Db, isStale } from "./client";
import { getWaiting, type WaitingLine } from "./desk";
import { readableValues } from "./record-form-values";
import { ownRow, partRows, rowKey } from "./record-tables";
import { linksTo } from "./records";
import { events, splits } from "./schema";
import { loadThing } from "./things";
import { and, eq, isNull } from "./sql";

/** A row as its form would show it: fields by name, records by their titles. */
export type ReadRow = { row: string; values: Record<string, string> };
export type ReadPart = { part: Part; rows: ReadRow[] };
/** What a correction changes of a record or of a row of it, field by field; a row without `before` is added, one without `after` removed. */
export type ReadChange = {
  noun: RecordKind;
  record?: RecordLink;
  part?: Part;
  before?: Record<string, string>;
  after?: Record<string, string>;
  /** The record or the row as it is now, by which the reader knows which it is; undefined of a row that is added or removed. */
  now?: Record<string, string>;
  /** The rows of the record that a change of a translation or of a search may be about. */
  beside: ReadPart[];
};
export type WaitingRecord = {
  line: WaitingLine;
  values: Record<string, string>;
  /** Every part that this noun has, the empty ones too. */
  parts: ReadPart[];
  changes: ReadChange[];
  /** What it corrects has become otherwise since: it cannot be released as it stands. */
  outdated: boolean;
  /** The entries that its release moves here from the issue it was split off. */
  moves: RecordLink[];
  /** Its release makes the addressee party to the issue, as asked. */
  passesOn: boolean;
};

/**
 * Whatever is entered of a record that waits for release, for those who may check, release or return it: the same that find it in the queue.
 * For everybody else it is missing. Nobody releases what they could not read.
 */
export async function getWaitingRecord(actor: Actor, id: string, locale: Locale, now = new Date(), c?: Connection): Promise<WaitingRecord | undefined> {
  const connected = c ?? (await connection());
  const { db } = connected;
  const line = await getWaiting(actor, id, locale, now, connected);
  if (!line) return undefined;
  const read: Read = (noun, part, values) => readableValues(actor, noun, part, values, now, connected);
  const changes = await waitingChanges(db, id);
  const links = await linksTo(actor, changes.map((change) => change.recordId), locale, now, connected);
  return {
    line,
    values: await read(line.kind, undefined, asValues(await ownRow(db, line.kind, id))),
    parts: await Promise.all(partsOf(line.kind).map((part) => readPart(db, line.kind, id, part, read))),
    changes: await Promise.all(changes.map(async (change) => ({ ...(await readChange(db, change, read)), record: links.get(change.recordId) }))),
    outdated: await isOutdated(db, changes),
    moves: await movedHere(actor, id, locale, now, connected),
    passesOn: (await db.$count(events, and(eq(events.recordId, id), eq(events.verb, "passed_on")))) > 0,
  };
}

/** What a member's own organisation has put before the editors, as it was entered, until it is released or comes back; undefined for everybody else. */
export async function getOwnWaitingRecord(actor: Actor, noun: RecordKind, id: string, now = new Date(), c?: Connection): Promise<Pick<WaitingRecord, "values" | "parts"> | undefined> {
  if (actor.kind !== "member" || !actor.organizationId) return undefined;
  const connected = c ?? (await connection());
  const thing = await loadThing(actor, id, now, connected);
  if (!thing || !thing.readable || thing.kind !== noun || thing.state !== "submitted" || thing.authorOrganizationId !== actor.organizationId) return undefined;
  const read: Read = (kind, part, values) => readableValues(actor, kind, part, values, now, connected);
  return { values: await read(noun, undefined, asValues(await ownRow(connected.db, noun, id))), parts: await Promise.all(partsOf(noun).map((part) => readPart(connected.db, noun, id, part, read))) };
}

type Read = (noun: RecordKind, part: Part | undefined, values: Values) => Promise<Record<string, string>>;

/** The columns of a form hold text, numbers, booleans and lists of ids; the others are not read. */
const asValues = (row: Record<string, unknown> | undefined): Values => (row ?? {}) as Values;

async function readPart(db: Db, noun: RecordKind, id: string, part: Part, read: Read): Promise<ReadPart> {
  const rows = await partRows(db, part, noun, id);
  return { part, rows: await Promise.all(rows.map(async (row) => ({ row: rowKey(part, row), values: await read(noun, part, asValues(row)) }))) };
}

/** What a translation or a search may be of. */
const BESIDE: Partial<Record<Part, readonly Part[]>> = { translations: ["claims", "names", "links"], corroborations: ["claims"] };

async function readChange(db: Db, { kind: noun, recordId, part: of, row, before, after }: WaitingChange, read: Read): Promise<Omit<ReadChange, "record">> {
  const part = of === "fields" ? undefined : of;
  const stands = part ? (await partRows(db, part, noun, recordId)).find((one) => rowKey(part, one) === row) : await ownRow(db, noun, recordId);
  const besides = ((part && BESIDE[part]) ?? []).filter((other) => partsOf(noun).includes(other));
  return {
    noun,
    part,
    before: before ? await read(noun, part, before) : undefined,
    after: after ? await read(noun, part, after) : undefined,
    now: stands && before && after ? await read(noun, part, asValues(stands)) : undefined,
    beside: await Promise.all(besides.map((other) => readPart(db, noun, recordId, other, read))),
  };
}

async function isOutdated(db: Db, changes: readonly WaitingChange[]): Promise<boolean> {
  try {
    await refuseOverwriting(db, changes);
    return false;
  } catch (error) {
    if (isStale(error) || (error instanceof Refusal && error.code === "meetingClosed")) return true;
    throw error;
  }
}

/** What `splitOff` moves at the release, as far as the actor may read it. */
async function movedHere(actor: Actor, issueId: string, locale: Locale, now: Date, c: Connection): Promise<RecordLink[]> {
  const [split] = await c.db.select({ entryIds: splits.entryIds }).from(splits).where(and(eq(splits.intoId, issueId), isNull(splits.doneAt)));
  const links = await linksTo(actor, split?.entryIds ?? [], locale, now, c);
  return (split?.entryIds ?? []).flatMap((id) => links.get(id) ?? []);
}
