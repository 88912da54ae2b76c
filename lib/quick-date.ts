import { isFillerWord, monthNumber } from "./calendar-words";
import { buddhistEraYear, parseEdtf, withAsciiDigits } from "./edtf";

/** Why a typed date is refused; each is a message key. */
export const QUICK_DATE_ERRORS = [
  "twoDigitYear", "notYear", "notMonth", "notDay", "noSuchDay", "dayWithoutMonth", "monthWithoutYear", "buddhistEra", "notDate", "notEdtf",
] as const;
export type QuickDateError = (typeof QUICK_DATE_ERRORS)[number];

export const QUICK_DATE_FIELDS = ["day", "month", "year", "edtf"] as const;
export type QuickDateField = (typeof QUICK_DATE_FIELDS)[number];

export type QuickDateInput = { day: string; month: string; year: string; about: boolean; uncertain: boolean; edtf?: string };
export type QuickDate = { ok: true; edtf: string | null } | { ok: false; error: QuickDateError; field: QuickDateField };

/**
 * Reads the "when" of the quick log. Any box may be empty (all empty: `edtf: null`, an unknown date); a month is a number or
 * a name in any of the four languages; a whole date may stand in one box when the other two are empty, day before month
 * before year, or year first. `about` adds `~`, `uncertain` `?`, both `%` (EDTF level 1). A filled `edtf` box wins over all
 * else. The field of a refusal is the box that has to change: for a missing part, the empty one.
 */
export function parseQuickDate(input: QuickDateInput): QuickDate {
  if (input.edtf?.trim()) return readEdtfBox(input.edtf);
  const boxes = { day: clean(input.day), month: clean(input.month), year: clean(input.year) };
  const filled = BOXES.filter((box) => boxes[box] !== "");
  for (const box of filled) {
    if (buddhistEraYear(boxes[box]) !== undefined) return refuse("buddhistEra", box);
    if (boxes[box].length > LONGEST_DATE) return refuse(filled.length > 1 ? NOT_ITS_OWN[box] : "notDate", box);
  }
  const [only] = filled;
  if (only === undefined) return { ok: true, edtf: null };
  const parts = filled.length > 1 ? readBoxes(boxes) : readOneBox(boxes[only], only);
  if ("ok" in parts) return parts;
  return "edtf" in parts ? { ok: true, edtf: marked(parts.edtf, input) } : assemble(parts, input, filled.length > 1 ? "day" : only);
}

/** What a person wrote, before it is known to be a date. */
type Parts = { day?: number; month?: number; year?: number };

const BOXES = ["day", "month", "year"] as const;
type Box = (typeof BOXES)[number];
const NOT_ITS_OWN = { day: "notDay", month: "notMonth", year: "notYear" } as const satisfies Record<Box, QuickDateError>;
const LONGEST_DATE = 80;

const refuse = (error: QuickDateError, field: QuickDateField): QuickDate => ({ ok: false, error, field });

/** Digits of any script as 0–9, without direction marks and doubled spaces, which come along when a date is pasted. */
const clean = (text: string) => withAsciiDigits(text).replace(/\p{Cf}/gu, "").replace(/\s+/g, " ").trim();

function readEdtfBox(typed: string): QuickDate {
  const text = clean(typed);
  if (buddhistEraYear(text) !== undefined) return refuse("buddhistEra", "edtf");
  const edtf = datedEdtf(text);
  return edtf ? { ok: true, edtf } : refuse("notEdtf", "edtf");
}

/** An expression that says something: "/" is EDTF, but in a form it is a slip of the finger. */
function datedEdtf(text: string): string | undefined {
  const date = parseEdtf(text);
  return date?.sortKey ? date.edtf : undefined;
}

function readBoxes(boxes: Record<Box, string>): Parts | QuickDate {
  const day = boxes.day === "" ? undefined : numberOf(boxes.day);
  const month = boxes.month === "" ? undefined : (numberOf(boxes.month) ?? namedMonth(boxes.month));
  const year = boxes.year === "" ? undefined : numberOf(boxes.year);
  if (boxes.day !== "" && (day === undefined || day < 1 || day > 31)) return refuse("notDay", "day");
  if (boxes.month !== "" && (month === undefined || month < 1 || month > 12)) return refuse("notMonth", "month");
  if (boxes.year !== "" && !isYear(year)) return refuse(isShort(boxes.year) ? "twoDigitYear" : "notYear", "year");
  return { ...(day && { day }), ...(month && { month }), ...(year && { year }) };
}

/** One number with nothing but an ordinal ending or filler words beside it: "26", "26-го", "26th", "2021 г.", "соли 2021". */
function numberOf(text: string): number | undefined {
  const tokens = tokensOf(text);
  return tokens.length === 1 && /^\d+$/.test(tokens[0] ?? "") ? Number(tokens[0]) : undefined;
}

function namedMonth(text: string): number | undefined {
  const tokens = tokensOf(text);
  return tokens.length === 1 ? monthNumber(tokens[0] ?? "") : undefined;
}

const tokensOf = (text: string) =>
  text
    .replace(/['’](?=\d)/g, "")
    .replace(/(\d)(?:st|nd|rd|th|-?(?:го|е|й|ое|шы|ші|сы|сі|ы|і|ум|юм|уми|юми))(?![\p{L}\d])/giu, "$1")
    .replace(/(\d)(\p{L})/gu, "$1 $2")
    .split(/[\s.,/()\u2010-\u2015-]+/u)
    .filter((token) => token !== "" && !isFillerWord(token));

const isYear = (year: number | undefined) => year !== undefined && year >= 1000 && year <= 9999;
const isShort = (text: string) => /^\d{1,2}$/.test(tokensOf(text).join(" "));

function readOneBox(text: string, box: Box): Parts | { edtf: string } | QuickDate {
  const edtf = datedEdtf(text);
  if (edtf) return { edtf };
  const tokens = tokensOf(text);
  const months = tokens.map(monthNumber).filter((month) => month !== undefined);
  const numbers = tokens.filter((token) => /^\d+$/.test(token));
  const years = numbers.filter((number) => number.length === 4);
  const small = numbers.filter((number) => number.length <= 2).map(Number);
  if (tokens.length !== months.length + numbers.length) return refuse(tokens.length === 1 ? NOT_ITS_OWN[box] : "notDate", box);
  if (years.length === 0 && (small.length === 3 || (small.length === 2 && months.length === 1))) return refuse("twoDigitYear", box);
  if (years.length > 1 || months.length > 1 || years.length + small.length < numbers.length) return refuse(tokens.length === 1 ? NOT_ITS_OWN[box] : "notDate", box);
  return inWrittenOrder({ years, months, small, yearFirst: tokens[0] === years[0] }, box);
}

type Written = { years: string[]; months: number[]; small: number[]; yearFirst: boolean };

/** Tells day from month: by the month's name, by the place of the year, or, for a lone number, by the box it stands in. */
function inWrittenOrder({ years, months, small, yearFirst }: Written, box: Box): Parts | QuickDate {
  const year = years[0] === undefined ? {} : { year: Number(years[0]) };
  if (months.length === 1) return small.length <= 1 ? { day: small[0], month: months[0], ...year } : refuse("notDate", box);
  if (small.length > 2 || small.length + years.length === 0) return refuse("notDate", box);
  const [first, second] = small;
  if (small.length === 2) return yearFirst ? { month: first, day: second, ...year } : { day: first, month: second, ...year };
  if (first === undefined || years.length === 1) return { month: first, ...year };
  if (box === "year") return refuse("twoDigitYear", box);
  return { [box]: first };
}

/** Checks the parts against each other and the calendar and writes them as EDTF. `whole`: the box to blame for an impossible day. */
function assemble({ day, month, year }: Parts, input: QuickDateInput, whole: Box): QuickDate {
  if (day !== undefined && (day < 1 || day > 31)) return refuse("notDay", whole);
  if (month !== undefined && (month < 1 || month > 12)) return refuse("notMonth", whole);
  if (year !== undefined && !isYear(year)) return refuse("notYear", whole);
  if (day !== undefined && month === undefined) return refuse("dayWithoutMonth", "month");
  if (year === undefined) return refuse("monthWithoutYear", "year");
  const text = [year, month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, "0")).join("-");
  return parseEdtf(text) ? { ok: true, edtf: marked(text, input) } : refuse("noSuchDay", whole);
}

/** Adds the ticks to each date of an expression that has no mark of its own. */
function marked(edtf: string, { about, uncertain }: Pick<QuickDateInput, "about" | "uncertain">): string {
  const mark = about && uncertain ? "%" : about ? "~" : uncertain ? "?" : "";
  return /[?~%]/.test(edtf) ? edtf : edtf.replace(/[\dX-]{4,}/g, `$&${mark}`);
}
