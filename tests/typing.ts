import type { Connection } from "@/db/client";
import { ownerColumn, ownRow, partRows, rowKey } from "@/db/record-tables";
import * as schema from "@/db/schema";
import { and, asc, eq, inArray } from "@/db/sql";
import { columnsOf, fieldsOf, type FormField, type Part, partsOf } from "@/lib/record-forms";
import { type RecordKind, REFERENCE_KINDS } from "@/lib/records";
import { seedId } from "@/seeds/rows";

/**
 * How a seeded record would be typed into the forms by people: which records are made in which order, with which words in which
 * fields, and what is released by whom. `@id` stands for the record that was typed for a seeded one, `#n` for its n-th claim, `#item:n` for the n-th agenda item of its meeting and `#link:…` for its link with that note.
 */
export type TypingStep =
  | { do: "make"; record: string; noun: RecordKind; values: Record<string, string> }
  | { do: "add"; record: string; noun: RecordKind; part: Part; values: Record<string, string> }
  | { do: "release"; record: string; noun: RecordKind };

/** Parts without which what is around a record would read otherwise on its page: a body's names in time, whose voice a person is. */
const AROUND: readonly Part[] = ["names", "translations"];
const AROUND_PEOPLE: readonly Part[] = [...AROUND, "memberships"];

/** The steps that type the given records, all that stands under them, and what they point at. */
export async function typingOf(roots: readonly string[], c: Connection): Promise<TypingStep[]> {
  const whole = await withChildren(roots, c);
  const plan: Plan = { whole: new Set(whole), made: new Map(), steps: [], later: [], c };
  const inOrder = await c.db.select({ id: schema.records.id }).from(schema.records).where(inArray(schema.records.id, whole)).orderBy(asc(schema.records.createdAt), asc(schema.records.id));
  for (const { id } of inOrder) await make(plan, id); // what happened on one day stands in the order in which it was typed
  for (let id = plan.later.shift(); id; id = plan.later.shift()) {
    const noun = plan.made.get(id)!;
    for (const part of partsFor(plan, id, noun)) for (const row of await rowsAt(plan, part, noun, id)) for (const to of pointsAt(noun, part, row)) await make(plan, to);
  }
  const linked = await linksInto(plan, whole);
  const parts = [...plan.made];
  const pointedAt: TypingStep[] = [];
  for (const [id, noun] of parts) for (const part of sourcesFirst(partsFor(plan, id, noun))) pointedAt.push(...(await rowsOf(plan, id, noun, part)));
  const order = await parentsFirst([...plan.made].filter(([, noun]) => !isReference(noun)).map(([id]) => id), c);
  return [...plan.steps, ...pointedAt, ...linked, ...order.map((id): TypingStep => ({ do: "release", record: id, noun: plan.made.get(id)! }))];
}

/** Another organisation is named beside an entry by what a source says of it, which is therefore written before. */
const sourcesFirst = (parts: readonly Part[]): readonly Part[] => [...parts.filter((part) => part === "claims"), ...parts.filter((part) => part !== "claims")];

type Plan = { whole: Set<string>; made: Map<string, RecordKind>; steps: TypingStep[]; /** Made, and what their rows point at not yet. */ later: string[]; c: Connection };

const isReference = (kind: RecordKind) => (REFERENCE_KINDS as readonly RecordKind[]).includes(kind);

const partsFor = (plan: Plan, id: string, noun: RecordKind): readonly Part[] => (plan.whole.has(id) ? partsOf(noun).filter((part) => part !== "agendaItems") : (noun === "person" ? AROUND_PEOPLE : AROUND).filter((part) => partsOf(noun).includes(part)));

/** The entry that a meeting writes of itself is typed by nobody. */
async function withChildren(ids: readonly string[], c: Connection): Promise<string[]> {
  const under = await c.db.select({ id: schema.recordParents.recordId }).from(schema.recordParents).where(inArray(schema.recordParents.parentId, [...ids]));
  const own = new Set((await c.db.select({ id: schema.entries.id, of: schema.entries.ofMeetingId }).from(schema.entries)).flatMap((e) => (e.of ? e.id : [])));
  const all = [...new Set([...ids, ...under.map((u) => u.id).filter((id) => !own.has(id))])];
  return all.length > ids.length ? withChildren(all, c) : all;
}

/** What a record points at is made before it; what only its rows point at, after it. */
async function make(plan: Plan, id: string): Promise<void> {
  if (plan.made.has(id)) return;
  const { c } = plan;
  const [record] = await c.db.select({ kind: schema.records.kind }).from(schema.records).where(eq(schema.records.id, id));
  const noun = record!.kind;
  if (noun === "topic") return; // a reference list that every database has
  plan.made.set(id, noun);
  const row = (await ownRow(c.db, noun, id))!;
  for (const to of pointsAt(noun, undefined, row)) await make(plan, to);
  const items = typeof row.meetingId === "string" ? (await partRows(c.db, "agendaItems", "meeting", row.meetingId)).map((item) => rowKey("agendaItems", item)) : [];
  plan.steps.push({ do: "make", record: id, noun, values: typed(noun, undefined, row, [], [], items) });
  if (noun === "meeting") await makeAgenda(plan, id);
  plan.later.push(id);
}

/** An entry is attached to an item of the agenda, which therefore comes before it. */
async function makeAgenda(plan: Plan, meeting: string): Promise<void> {
  for (const row of await partRows(plan.c.db, "agendaItems", "meeting", meeting)) for (const to of pointsAt("meeting", "agendaItems", row)) await make(plan, to);
  plan.steps.push(...(await rowsOf(plan, meeting, "meeting", "agendaItems")));
}

/** A link is written at the record it goes out from and read at both. */
async function linksInto(plan: Plan, whole: readonly string[]): Promise<TypingStep[]> {
  const { c } = plan;
  const into = await c.db.select().from(schema.links).where(inArray(schema.links.toId, [...whole]));
  const steps: TypingStep[] = [];
  for (const link of into.filter((row) => !plan.whole.has(row.fromId))) {
    for (const id of [link.fromId, ...(link.sourceId ? [link.sourceId] : [])]) await make(plan, id);
    const noun = plan.made.get(link.fromId)!;
    const notes = await c.db.select().from(schema.translations).where(and(eq(schema.translations.recordId, link.fromId), eq(schema.translations.field, `link:${link.id}`)));
    const add = (part: Part, row: Record<string, unknown>): TypingStep => ({ do: "add", record: link.fromId, noun, part, values: typed(noun, part, row, [], [link]) });
    steps.push(add("links", link), ...notes.map((note) => add("translations", note)));
  }
  return steps;
}

const PRACTICE_PARTIES = [seedId("practice/joined"), seedId("practice/asked")];

/** The practice organisations are parties to a seeded issue for those who try things out, and no part of the founding case. */
const rowsAt = async (plan: Plan, part: Part, noun: RecordKind, id: string) => (await partRows(plan.c.db, part, noun, id)).filter((row) => !PRACTICE_PARTIES.includes(String(row.id)));

async function rowsOf(plan: Plan, id: string, noun: RecordKind, part: Part): Promise<TypingStep[]> {
  const rows = await rowsAt(plan, part, noun, id);
  const links = part === "translations" ? await partRows(plan.c.db, "links", noun, id) : [];
  const claims = part === "translations" || part === "corroborations" ? (await partRows(plan.c.db, "claims", noun, id)).map((row) => rowKey("claims", row)) : [];
  return rows.filter((row) => plan.whole.has(id) || (!row.claimId && !/:/.test(String(row.field ?? "")))).map((row) => ({ do: "add", record: id, noun, part, values: typed(noun, part, row, claims, links) }));
}

function pointsAt(noun: RecordKind, part: Part | undefined, row: Record<string, unknown>): string[] {
  const fields = fieldsOf(noun, part).filter((f) => f.as === "reference" || f.as === "references");
  const columns = fields.flatMap(columnsOf).filter((column) => !part || column !== ownerColumn(part, noun));
  return columns.flatMap((column) => row[column] ?? []).filter((value): value is string => typeof value === "string");
}

function typed(noun: RecordKind, part: Part | undefined, row: Record<string, unknown>, claims: readonly string[] = [], links: readonly Record<string, unknown>[] = [], items: readonly string[] = []): Record<string, string> {
  const owner = part && ownerColumn(part, noun);
  return Object.fromEntries(fieldsOf(noun, part).flatMap((field) => {
    const text = columnsOf(field).filter((column) => column !== owner).map((column) => asTyped(field, row[column], claims, links, items)).find((one) => one !== "");
    return text === undefined ? [] : [[field.name, text]];
  }));
}

function asTyped(field: FormField, value: unknown, claims: readonly string[], links: readonly Record<string, unknown>[], items: readonly string[]): string {
  if (value === null || value === undefined || value === false) return "";
  if (value === true) return "yes";
  if (field.as === "translated" && /^link:/.test(String(value))) return `#link:${String(links.find((row) => rowKey("links", row) === String(value).slice(5))?.note)}`;
  if (field.as === "agendaItem") return `#item:${items.indexOf(String(value))}`;
  if (field.as === "ownClaim") return `#${claims.indexOf(String(value))}`;
  if (field.as === "reference" || field.as === "references") return [value].flat().map((id) => `@${String(id)}`).join("\n");
  return Array.isArray(value) ? value.join("\n") : String(value);
}

async function parentsFirst(ids: readonly string[], c: Connection): Promise<string[]> {
  const parents = await c.db.select().from(schema.recordParents).where(inArray(schema.recordParents.recordId, [...ids]));
  const sorted: string[] = [];
  const visit = (id: string) => {
    if (sorted.includes(id)) return;
    for (const p of parents) if (p.recordId === id && ids.includes(p.parentId)) visit(p.parentId);
    sorted.push(id);
  };
  ids.forEach(visit);
  return sorted;
}
