import { z } from "zod";
import { isListedField } from "./fields";
import { key, lang, MAX_TITLE, text, tick, version } from "./input-fields";
import { parseEdtf } from "./edtf";
import { LOCALES } from "./locales";
import { parseQuickDate, type QuickDateError } from "./quick-date";
import { raisingFieldsOf } from "./raising";
import { fieldsOf, type FormField, type Part, PART_FORMS, type Value, type Values } from "./record-forms";
import { RECORD_KINDS, type RecordKind } from "./records";

/** The languages a text may be in: the four of the interface, Tajik in Latin letters as older sources have it, and Thai. */
export const TEXT_LANGUAGES = [...LOCALES, "tg-Latn", "th"] as const;

/** A record as typed: by name, address or id, and what was chosen of the suggestions. */
export type TypedReference = { typed: string; pick?: string };
export type RecordFormInput = {
  noun: RecordKind;
  part?: Part;
  /** The record that is changed; without it a new one. */
  id?: string;
  /** The row of the part that is changed; without it a new one. */
  row?: string;
  /** The agenda item from which a new issue is raised. */
  item?: string;
  version?: number;
  /** The question whether it is one of those on record was answered: none of them. */
  asNew?: boolean;
  key: string;
  /** What was wrong and is right now, in the language of `whyLang`: asked for where a released record is changed. */
  why: string;
  whyLang: (typeof LOCALES)[number];
  values: Values;
  references: Readonly<Record<string, TypedReference[]>>;
  /** The version with which what was typed was last compared, and the choices below made. */
  comparedWith?: number;
  /** For fields that somebody else changed meanwhile: whose value is to stand. */
  keep: Readonly<Record<string, "mine" | "theirs">>;
};

const PICK = ".pick";
const KEEP = "keep.";

const frame = z.object({
  noun: z.enum(RECORD_KINDS, { error: "notAnOption" }),
  part: z.enum(Object.keys(PART_FORMS) as [Part, ...Part[]], { error: "notAnOption" }).optional(), // Object.keys widens to string
  id: z.uuid({ error: "notAnOption" }).optional(),
  row: z.string().max(200).optional(),
  item: z.uuid({ error: "notAnOption" }).optional(),
  version: version.optional(),
  comparedWith: version.optional(),
  asNew: tick,
  key,
  why: text(MAX_TITLE),
  whyLang: lang,
});
/** What the form of every noun carries beside its fields; no field may bear one of these names. */
export const FRAME: ReadonlySet<string> = new Set(Object.keys(frame.shape));

/**
 * Reads the form of any noun or of a row of it: what its definition lists, and nothing else. A date is EDTF, or written as people
 * write it in any of the four languages; a record stays as typed, to be found by the data layer. An empty field is null.
 */
export const recordFormInput = z.record(z.string(), z.string()).transform((raw, context): RecordFormInput => {
  const framed = frame.safeParse(Object.fromEntries(Object.entries(raw).filter(([name]) => FRAME.has(name))));
  if (!framed.success) {
    for (const issue of framed.error.issues) context.addIssue({ code: "custom", path: issue.path, message: issue.message });
    return z.NEVER;
  }
  const { noun, part } = framed.data;
  const fields = [...fieldsOf(noun, part), ...raisingFieldsOf(framed.data)];
  const known = new Set(fields.flatMap((f) => [f.name, `${f.name}${PICK}`, `${KEEP}${f.name}`]));
  const unknown = Object.keys(raw).filter((name) => !FRAME.has(name) && !known.has(name));
  if (unknown.length > 0) context.addIssue({ code: "unrecognized_keys", keys: unknown, message: "unknownField" } as never); // the wrapper tells an unknown field by this code
  const values: Record<string, Value> = {};
  const references: Record<string, TypedReference[]> = {};
  for (const field of fields) {
    const typed = raw[field.name] ?? "";
    if (field.as === "reference" || field.as === "references") {
      const lines = (field.as === "references" ? typed.split("\n") : [typed]).map((line) => line.trim()).filter(Boolean);
      references[field.name] = lines.map((line) => ({ typed: line, pick: raw[field.name + PICK] || undefined }));
      if (field.required && lines.length === 0) context.addIssue({ code: "custom", path: [field.name], message: "required.field" });
      continue;
    }
    const read = readValue(field, typed, noun);
    if ("error" in read) context.addIssue({ code: "custom", path: [field.name], message: read.error });
    else values[field.name] = read.value;
  }
  const keep = Object.fromEntries(fields.flatMap((f) => (raw[KEEP + f.name] === "mine" || raw[KEEP + f.name] === "theirs" ? [[f.name, raw[KEEP + f.name] as "mine" | "theirs"]] : []))); // compared in the line before
  return { ...framed.data, values, references, keep };
});

/** A date as people write it, or EDTF, read as EDTF; null where nothing is written. */
function readDate(typed: string): { edtf: string | null } | { error: QuickDateError } {
  const asEdtf = parseEdtf(typed.trim());
  if (asEdtf?.sortKey) return { edtf: asEdtf.edtf };
  const parsed = parseQuickDate({ day: typed, month: "", year: "", about: false, uncertain: false });
  return parsed.ok ? { edtf: parsed.edtf } : { error: parsed.error };
}

type Read = { value: Value } | { error: string };

function readValue(field: FormField, typed: string, noun: RecordKind): Read {
  const read = valueOf(field, typed, noun);
  const isEmpty = "value" in read && (read.value === null || read.value === "");
  return isEmpty && field.required && !field.editorOnly ? { error: "required.field" } : read;
}

function valueOf(field: FormField, typed: string, noun: RecordKind): Read {
  if (field.as === "tick") return typed === "" || typed === "yes" ? { value: typed === "yes" || (field.unstated ? null : false) } : { error: "notAnOption" };
  if (typed.trim() === "") return { value: field.as === "dates" ? [] : null };
  switch (field.as) {
    case "line":
    case "paragraph":
      return fromZod(text(field.max), typed);
    case "date":
      return fromDate(readDate(typed));
    case "dates": {
      const read = typed.split(/[\n;]+/).map((one) => one.trim()).filter(Boolean).map(readDate);
      const wrong = read.find((one) => "error" in one);
      return wrong ? fromDate(wrong) : { value: read.flatMap((one) => ("edtf" in one ? (one.edtf ?? []) : [])) };
    }
    case "choice":
      return field.of.includes(typed) || field.also?.includes(typed) ? { value: typed } : { error: "notAnOption" }; // whether it stands there already, the data layer asks
    case "whole":
      return fromZod(z.coerce.number({ error: "notNumber" }).int({ error: "notNumber" }).min(field.min, { error: `tooSmall?min=${field.min}` }).max(field.max, { error: `tooGreat?max=${field.max}` }), typed);
    case "degrees":
      return fromZod(z.coerce.number({ error: "notNumber" }).min(-field.max, { error: `tooSmall?min=${-field.max}` }).max(field.max, { error: `tooGreat?max=${field.max}` }), typed.replace(",", "."));
    case "url":
      return /^https?:\/\//i.test(typed) && URL.canParse(typed) && typed.length <= 2_000 ? { value: typed.trim() } : { error: "url" };
    case "country":
      return /^[A-Z]{2}$/.test(typed) ? { value: typed } : { error: "notAnOption" };
    case "language":
      return (TEXT_LANGUAGES as readonly string[]).includes(typed) ? { value: typed } : { error: "notAnOption" };
    case "claimField":
      return isListedField(noun, typed) ? { value: typed } : { error: "notAnOption" };
    case "translated":
      return field.of.includes(typed) || OWN_NOTE.test(typed) ? { value: typed } : { error: "notAnOption" };
    case "ownClaim":
    case "agendaItem":
    case "earlierItem":
      return fromZod(z.uuid({ error: "notAnOption" }), typed);
    default:
      throw new Error(`A ${field.as} is read by the data layer`);
  }
}

/** The note of a link or a name of the record itself; whether it is one, the data layer asks. */
const OWN_NOTE = /^(link|name):[0-9a-f-]{36}$/;

const fromDate = (read: ReturnType<typeof readDate>): Read => ("error" in read ? { error: `date.${read.error}` } : { value: read.edtf });

function fromZod(schema: z.ZodType<string | number>, typed: string): Read {
  const read = schema.safeParse(typed);
  return read.success ? { value: read.data } : { error: read.error.issues[0]?.message ?? "notAnOption" };
}

export const removeRowInput = frame.omit({ key: true }).extend({ part: frame.shape.part.unwrap(), id: frame.shape.id.unwrap(), row: frame.shape.row.unwrap(), version }).strict();
