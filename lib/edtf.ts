import { parse } from "edtf";

export const EDTF_PRECISIONS = ["day", "month", "season", "quarter", "year", "decade", "century", "set", "interval"] as const;
export type EdtfPrecision = (typeof EDTF_PRECISIONS)[number];

export type Edtf = {
  /** The expression as stored: trimmed, without spaces, unspecified digits as capital X. */
  edtf: string;
  /** First and last calendar day, YYYY-MM-DD; null where that end is open or unknown. */
  earliest: string | null;
  latest: string | null;
  /** The earliest moment written only to its precision; the latest where there is no earliest. */
  sortKey: string | null;
  precision: EdtfPrecision;
  uncertain: boolean;
  approximate: boolean;
};

/** One date of an expression. `year` is the first year of a decade or century; `part` numbers a season or quarter from 1. */
export type EdtfPoint = {
  precision: Exclude<EdtfPrecision, "set" | "interval">;
  year: number;
  month?: number;
  day?: number;
  part?: number;
  uncertain: boolean;
  approximate: boolean;
};
export type EdtfRange = { from: EdtfPoint; to: EdtfPoint };
/** What an end of an interval says when it is no date: `..` is open, nothing at all is unknown. */
export type EdtfEnd = EdtfPoint | "open" | "unknown";
export type EdtfReading =
  | { form: "point"; point: EdtfPoint }
  | { form: "interval"; start: EdtfEnd; end: EdtfEnd }
  | { form: "set"; all: boolean; members: (EdtfPoint | EdtfRange)[]; earlier: boolean; later: boolean };

/**
 * Reads a date of EDTF (ISO 8601-2) levels 0–2: day, month, season 21–24 (Mar–May, Jun–Aug, Sep–Nov, Dec–Feb), quarter
 * 33–36, year, `199X`, `19XX`, `[one,of]`, `{all,of}`, intervals with open (`..`) or unknown (empty) ends, and `?` `~` `%`.
 * Undefined for everything else: clock times, years outside 1000–9999, days that no calendar has, ends in the wrong order.
 */
export function parseEdtf(text: string): Edtf | undefined {
  const edtf = normalized(text);
  const reading = readEdtf(edtf);
  if (!reading) return undefined;
  const points = pointsOf(reading);
  const { first, last } = endsOf(reading);
  const earliest = first.map(firstDay).sort()[0] ?? null;
  const latest = last.map(lastDay).sort().at(-1) ?? null;
  return {
    edtf, earliest, latest,
    sortKey: (first.length ? first : last).map(keyOf).sort()[0] ?? null,
    precision: reading.form === "point" ? reading.point.precision : reading.form,
    uncertain: points.some((point) => point.uncertain),
    approximate: points.some((point) => point.approximate),
  };
}

/** The parts of an expression, for formatting; undefined as for `parseEdtf`. */
export function readEdtf(text: string): EdtfReading | undefined {
  const edtf = normalized(text);
  if (edtf.length > MAX_LENGTH) return undefined;
  if (/^\[.+\]$/.test(edtf) || /^\{.+\}$/.test(edtf)) return readSet(edtf);
  if (edtf.includes("/")) return readInterval(edtf);
  const point = readPoint(edtf);
  return point && { form: "point", point };
}

/** The sort key of a date, null where there is none. Sorted as text descending, a coarse date follows the finer ones of its period. */
export const sortKey = (edtf: string | null | undefined): string | null => (edtf ? (parseEdtf(edtf)?.sortKey ?? null) : null);

/** Whether a date is one calendar day that its source neither doubts nor approximates. */
export const dayPrecise = (edtf: string | null | undefined): boolean => singleDay(edtf) !== undefined;

/** Whole days from one date to another, negative where the second is earlier; undefined unless both are one single day. */
export function daysBetween(from: string, to: string): number | undefined {
  const [first, second] = [singleDay(from), singleDay(to)];
  return first && second ? (Date.parse(second) - Date.parse(first)) / MS_PER_DAY : undefined;
}

/**
 * Inclusive text bounds over sort keys for a period between two EDTF years, months or days; a bound that is missing or is
 * none of these is left out. The lower bound is shortened while it names the same moment (`2021-01-01` → `2021`), so that
 * the coarse keys which begin at that moment are within.
 */
export function sortKeyBounds(from?: string, to?: string): { lower?: string; upper?: string } {
  const first = from === undefined ? undefined : periodOf(from)?.earliest;
  const last = to === undefined ? undefined : periodOf(to)?.latest;
  return {
    ...(first ? { lower: first.replace(/-01$/, "").replace(/-01$/, "").replace(/^(\d{3})0$/, "$1").replace(/^(\d{2})0$/, "$1") } : {}),
    ...(last ? { upper: last } : {}),
  };
}

/** The year of a sort key; undefined for a decade or century. */
export const yearOf = (key: string | null): number | undefined => numberIn(/^(\d{4})/, key);
/** The month of a sort key, 1–12; undefined where it is coarser. A season's key names its first month. */
export const monthOf = (key: string | null): number | undefined => numberIn(/^\d{4}-(\d{2})/, key);
/** The decade of a key that is no finer: 199 for the 1990s. */
export const decadeOf = (key: string | null): number | undefined => numberIn(/^(\d{3})$/, key);

/**
 * The year that a text puts into the Buddhist Era by an explicit label (พ.ศ., B.E.), in that era; undefined without a label.
 * Such a label is refused, never converted: it may be wrong ("พ.ศ. 2003" means 2003 CE in the founding documents).
 */
export function buddhistEraYear(text: string): number | undefined {
  const plain = withAsciiDigits(text.slice(0, MAX_LENGTH));
  const label = String.raw`(?:พ\s*\.?\s*ศ\s*\.?|พุทธศักราช|(?<![a-z])b\.?\s?e(?![a-z])\.?)`;
  const match = new RegExp(`${label}\\s*(\\d{3,4})(?!\\d)|(?<!\\d)(\\d{3,4})\\s*${label}`, "iu").exec(plain);
  return match ? Number(match[1] ?? match[2]) : undefined;
}

/** The same text with the decimal digits of other scripts (Thai, Arabic-Indic, Persian, Devanagari …) as 0–9. */
export const withAsciiDigits = (text: string) =>
  text.normalize("NFKC").replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = DIGIT_ZEROS.findLast((start) => start <= code);
    return zero !== undefined && code - zero < 10 ? String(code - zero) : digit;
  });

const MAX_LENGTH = 400;
const MS_PER_DAY = 86_400_000;
const DIGIT_ZEROS = [0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810];

const normalized = (text: string) => text.trim().replace(/\s*,\s*/g, ",").replace(/x/g, "X");

function readSet(edtf: string): EdtfReading | undefined {
  const inner = edtf.slice(1, -1);
  const earlier = inner.startsWith("..");
  const later = inner.endsWith("..");
  const members = inner.slice(earlier ? 2 : 0, later ? -2 : undefined).split(",").map(readMember);
  return members.every((member) => member !== undefined) ? { form: "set", all: edtf.startsWith("{"), members, earlier, later } : undefined;
}

function readMember(text: string): EdtfPoint | EdtfRange | undefined {
  const [first, second, ...rest] = text.split("..");
  if (second === undefined) return readPoint(text);
  const from = readPoint(first ?? "");
  const to = readPoint(second);
  return from && to && rest.length === 0 && inOrder(from, to) ? { from, to } : undefined;
}

function readInterval(edtf: string): EdtfReading | undefined {
  const ends = edtf.split("/").map(readEnd);
  const [start, end] = ends;
  if (ends.length !== 2 || start === undefined || end === undefined) return undefined;
  return typeof start === "string" || typeof end === "string" || inOrder(start, end) ? { form: "interval", start, end } : undefined;
}

const readEnd = (text: string): EdtfEnd | undefined => (text === ".." ? "open" : text === "" ? "unknown" : readPoint(text));

const inOrder = (from: EdtfPoint, to: EdtfPoint) => firstDay(from) <= lastDay(to);

/**
 * The forms of levels 0 and 1. The edtf package refuses a qualifier after a season or an unspecified digit and takes 0.1 ms
 * for a plain day, which a page of a hundred dates would feel; it reads what is left, the qualified parts of level 2.
 */
const POINT = new RegExp(
  String.raw`^(?:(?<century>[1-9]\d)XX|(?<decade>[1-9]\d\d)X|(?<year>[1-9]\d{3})(?:-(?:XX(?:-XX)?|(?<part>2[1-4]|3[3-6])|` +
    String.raw`(?<month>0[1-9]|1[0-2])(?:-(?:XX|(?<day>0[1-9]|[12]\d|3[01])))?))?)[?~%]?$`,
);

function readPoint(text: string): EdtfPoint | undefined {
  const qualifiers = { uncertain: /[?%]/.test(text), approximate: /[~%]/.test(text) };
  const groups = POINT.exec(text)?.groups;
  if (!groups) return calendarDate(packageValues(text), qualifiers);
  const { century, decade, year, part, month, day } = groups;
  if (century) return { precision: "century", year: Number(century) * 100, ...qualifiers };
  if (decade) return { precision: "decade", year: Number(decade) * 10, ...qualifiers };
  if (part) return { precision: Number(part) < 33 ? "season" : "quarter", year: Number(year), part: Number(part) % 4 || 4, ...qualifiers };
  return calendarDate([year, month, day].filter((digits) => digits !== undefined).map(Number), qualifiers);
}

function calendarDate([year, month, day]: number[], qualifiers: Pick<EdtfPoint, "uncertain" | "approximate">): EdtfPoint | undefined {
  if (year === undefined || year < 1000) return undefined;
  if (month === undefined) return { precision: "year", year, ...qualifiers };
  if (day === undefined) return { precision: "month", year, month, ...qualifiers };
  // Neither the pattern nor the package knows which years have a 29 February.
  return day <= lengthOfMonth(year, month) ? { precision: "day", year, month, day, ...qualifiers } : undefined;
}

/** Year, month and day of a date; empty for whatever else the package may read (times, lone centuries). */
function packageValues(text: string): number[] {
  if (!/^[?~%\d-]{4,20}$/.test(text)) return [];
  try {
    const { type, values, unspecified } = parse(text);
    if (type !== "Date" || unspecified || values.length > 3) return [];
    return values.map((value, index) => (index === 1 ? Number(value) + 1 : Number(value)));
  } catch (error) {
    if (error instanceof Error && /syntax error|no possible parsings/i.test(error.message)) return [];
    throw error;
  }
}

const lengthOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function pointsOf(reading: EdtfReading): EdtfPoint[] {
  if (reading.form === "point") return [reading.point];
  if (reading.form === "interval") return [reading.start, reading.end].filter((end) => typeof end !== "string");
  return reading.members.flatMap((member) => ("from" in member ? [member.from, member.to] : [member]));
}

/** The dates from which an expression may begin and with which it may end; empty where that end is open or unknown. */
function endsOf(reading: EdtfReading): { first: EdtfPoint[]; last: EdtfPoint[] } {
  const points = pointsOf(reading);
  if (reading.form === "point") return { first: points, last: points };
  if (reading.form === "set") return { first: reading.earlier ? [] : points, last: reading.later ? [] : points };
  const known = (end: EdtfEnd) => (typeof end === "string" ? [] : [end]);
  return { first: known(reading.start), last: known(reading.end) };
}

/** First month of a season or quarter; winter begins in the December of its year. */
const firstMonthOf = ({ precision, part = 1 }: EdtfPoint) => (precision === "season" ? part * 3 : part * 3 - 2);

function firstDay(point: EdtfPoint): string {
  const { precision, year, month = 1, day = 1 } = point;
  return isoDay(year, precision === "season" || precision === "quarter" ? firstMonthOf(point) : month, day);
}

function lastDay(point: EdtfPoint): string {
  const { precision, year, month = 12, day } = point;
  if (precision === "century") return isoDay(year + 99, 12, 31);
  if (precision === "decade") return isoDay(year + 9, 12, 31);
  const last = precision === "season" || precision === "quarter" ? firstMonthOf(point) + 2 : month;
  const [lastYear, lastMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  return isoDay(lastYear, lastMonth, day ?? lengthOfMonth(lastYear, lastMonth));
}

const KEY_LENGTHS = { day: 10, month: 7, season: 7, quarter: 7, year: 4, decade: 3, century: 2 } as const;
const keyOf = (point: EdtfPoint) => firstDay(point).slice(0, KEY_LENGTHS[point.precision]);

const isoDay = (year: number, month: number, day: number) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

function singleDay(edtf: string | null | undefined): string | undefined {
  const date = edtf ? parseEdtf(edtf) : undefined;
  return date?.earliest && date.earliest === date.latest && !date.uncertain && !date.approximate ? date.earliest : undefined;
}

function periodOf(text: string): Edtf | undefined {
  const date = parseEdtf(text);
  return date && ["year", "month", "day"].includes(date.precision) ? date : undefined;
}

function numberIn(pattern: RegExp, key: string | null): number | undefined {
  const digits = key && pattern.exec(key)?.[1];
  return digits ? Number(digits) : undefined;
}
