import type { RecordKind } from "./records";

/**
 * How a field is kept. `column`: the accepted value stands in the noun's own table and is shown in its place; without it the
 * field lives in claims alone and is shown under "Also recorded". `single`: one value can be right at a time, so that different
 * values of one period are rivals and stand beside each other; without it several values are simply a list.
 */
export type Field = { column: boolean; single: boolean };

const alone = { column: false, single: true } as const satisfies Field;
const aloneMany = { column: false, single: false } as const satisfies Field;
const column = { column: true, single: true } as const satisfies Field;
const columnMany = { column: true, single: false } as const satisfies Field;

/** The fields a claim may be about, per noun (design §3). A claim on any other is refused. The word is the message key. */
export const FIELDS = {
  platform: {
    cadence: column, founded: alone, ended: alone, initiator: alone, status: alone, size: alone, meetings_held: alone, editions_held: alone,
    venue: alone, predecessor: alone, legal_basis: alone, mandate: aloneMany, composition: aloneMany, member: aloneMany, observer: aloneMany,
    partner: aloneMany, supporter: aloneMany, convener: aloneMany, chair: aloneMany, sub_body: aloneMany, topic: aloneMany, outreach: aloneMany,
    missing_edition: aloneMany, name: columnMany,
  },
  meeting: {
    starts: column, ends: column, place: column, mode: column, openness: column, status: column, attendance: column, outcome_report: column,
    platform: column, edition: column, stands_for: column, participants: columnMany, event: alone, announced: alone, sub_meetings: alone, chair: alone, proposals: alone, memoranda: alone,
    organizer: aloneMany, supporter: aloneMany, theme: aloneMany, topic: aloneMany, outcome: aloneMany, part_of: column, title: columnMany,
  },
  issue: {
    opened: column, ended_on: column, raised_by: columnMany, affected: columnMany, responsible: columnMany, affected_count: alone, why_ended: alone,
    notice: alone, duration: alone, article: alone, status_in_source: aloneMany, demand: aloneMany, credited_to: aloneMany, title: columnMany,
  },
  entry: {
    occurred: column, occurred_end: column, outcome_kind: column, outcome_step: column, result: column, due: column, done: column, deadline: column,
    document_number: column, document_point: column, verbatim: column, speaker: columnMany, responsible: columnMany, addressee: columnMany,
    affected: columnMany, signatory: columnMany, event: alone, amount: alone, count: alone, period: alone, duration: alone, reason: aloneMany,
    status_in_source: aloneMany, credited_to: aloneMany,
  },
  organization: {
    name: columnMany, side: column, parent: column, successor: column, url: column, status: alone, founded: alone, ended: alone, size: alone,
    legal_form: alone, registered: alone, seat: alone, head: aloneMany, partner: aloneMany, aim: aloneMany,
    mentioned: aloneMany,
  },
  person: { name: columnMany, post: columnMany, organization: columnMany, status: alone, title: aloneMany, mentioned: aloneMany },
  post: { name: columnMany, organization: column, holder: columnMany, term: alone, appointed_by: alone },
  place: { name: columnMany, parent: column, coordinates: column, code: aloneMany, independence: alone, renamed: aloneMany, mentioned: aloneMany },
  topic: { name: columnMany, parent: column },
  source: {
    published: column, captured: column, publisher: column, author: column, url: column, original_language: column, translation: column, title: alone,
    issuer: alone, credited_agency: alone, text: aloneMany, gap: aloneMany, noise: aloneMany, credit: aloneMany, topic: aloneMany,
  },
  legal_act: {
    number: column, article: column, adopted: column, in_force: column, predecessor: column, title: alone, signed_by: alone, signed_at: alone, announced: alone, horizon: alone,
    status: alone, notice: alone, count: alone, aim: aloneMany, stage: aloneMany, effect: aloneMany, content: aloneMany, party: aloneMany, credited_to: aloneMany,
  },
  activity: {
    starts: column, ends: column, status: column, place: column, organizer: columnMany, supporter: columnMany, aim: aloneMany, result: aloneMany,
    led_to: aloneMany, topic: aloneMany,
  },
  statistic: { measure: column, unit: column, value: alone, share: alone, equivalent: aloneMany, growth: alone },
} as const satisfies Record<RecordKind, Record<string, Field>>;

export type FieldName = { [K in RecordKind]: keyof (typeof FIELDS)[K] }[RecordKind];

/** Every field of any noun once, in the order of the table: what the messages must have a word for. */
export const FIELD_NAMES = [...new Set(Object.values(FIELDS).flatMap((fields) => Object.keys(fields)))] as readonly FieldName[]; // Object.keys widens to string

/** Whether a claim may be about this field. */
export const isListedField = (kind: RecordKind, field: string) => fieldOf(kind, field) !== undefined;

/** Whether the field lives in claims alone, to be shown under "Also recorded". */
export const isAlsoRecorded = (kind: RecordKind, field: string) => fieldOf(kind, field)?.column === false;

/** Whether different values of the field for one period are rivals. */
export const hasRivals = (kind: RecordKind, field: string) => fieldOf(kind, field)?.single === true;

function fieldOf(kind: RecordKind, field: string): Field | undefined {
  const fields: Record<string, Field> = FIELDS[kind];
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
