import { MAX_TITLE } from "./input-fields";
import { defaultOf } from "./record-form-defaults";
import { type RecordFormInput, recordFormInput, TEXT_LANGUAGES } from "./record-form-input";
import { type FormField, NOUN_FORMS, type FormFields, type Part } from "./record-forms";
import { RECORD_KINDS, type RecordKind, REFERENCE_KINDS } from "./records";

/**
 * Kinds of which a name alone makes a record: those that members propose, save where the form asks for more than a name, as the scheme
 * of a topic or what a statistic counts.
 */
const MADE_BY_NAME = REFERENCE_KINDS.filter((kind) => (NOUN_FORMS[kind] as FormFields).every((field) => !field.required || field.name === "title" || field.name === "lang" || defaultOf(field) !== undefined)); // a wider type of the same list

/** Fields that say under what a record stands: it could not be released before that is, and that is more than a name. */
const UNDER: Readonly<Record<string, readonly string[]>> = { meeting: ["platformId", "partOfId"], entry: ["issueId", "meetingId", "platformId", "activityId"] };
/** Fields that say who is party: whoever may still alter a post would alter who is. */
const WHO_IS_PARTY = ["party", "answeringBody"];

/** Which kinds of record a name typed into this field may be saved as, where none on record is meant. */
export function newKindsFor(noun: RecordKind, part: Part | undefined, field: FormField): RecordKind[] {
  if (field.as !== "reference" && field.as !== "references") return [];
  if (!part && UNDER[noun]?.includes(field.name)) return [];
  return MADE_BY_NAME.filter((kind) => field.to.includes(kind) && !(kind === "post" && WHO_IS_PARTY.includes(field.name)));
}

const NEW = "new:";
/** What a form sends for "save as new" of a kind. */
export const newPick = (kind: RecordKind) => `${NEW}${kind}`;
/** The kind that is to be made, if that was picked; undefined for anything else. */
export const pickedNew = (pick: string | undefined): RecordKind | undefined => RECORD_KINDS.find((kind) => pick === newPick(kind));

/** Whether a typed text can be a name: an address or an id that leads nowhere is none. */
export const isName = (typed: string): boolean => typed.length <= MAX_TITLE && !/^(https?:\/\/|\/)/i.test(typed) && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(typed);

/** It comes with another form and has no key of its own. */
const NO_FORM = "00000000-0000-0000-0000-000000000000";

/** A record that has nothing yet but its name, read as if it were typed into its own form; undefined where that form refuses it. */
export function namedRecord(kind: RecordKind, title: string, lang: unknown, whyLang: RecordFormInput["whyLang"]): RecordFormInput | undefined {
  const known = (TEXT_LANGUAGES as readonly unknown[]).includes(lang) ? String(lang) : whyLang; // compared in the same line
  const defaults = Object.fromEntries((NOUN_FORMS[kind] as FormFields).flatMap((field) => [[field.name, defaultOf(field)] as const]).filter(([, value]) => value !== undefined)) as Record<string, string>; // as above; the filter leaves no undefined
  return recordFormInput.safeParse({ ...defaults, noun: kind, title, lang: known, key: NO_FORM, whyLang }).data;
}
