import { CALENDAR_WORDS, type Inflected } from "@/lib/calendar-words";
import { readEdtf, type EdtfEnd, type EdtfPoint, type EdtfRange, type EdtfReading } from "@/lib/edtf";
import type { Locale } from "@/lib/locales";

/**
 * A date as a reader of the language writes it: "26 января 2021 г.", "2021 ж. 3 немесе 4 ақпан", "since 2013". Text that is
 * no EDTF comes back as it is. Nothing here uses Intl: Node and Chromium write Kazakh and Tajik dates wrongly.
 */
export function formatEdtf(edtf: string, locale: Locale): string {
  const reading = readEdtf(edtf);
  if (!reading) return edtf;
  if (reading.form === "point") return pointPhrase(reading.point, locale);
  return reading.form === "set" ? setPhrase(reading, locale) : intervalPhrase(reading, locale);
}

/** A month as a heading, with a capital where the language begins it with a word: "Январь 2021 г.", "2021 ж. қаңтар". `month` 1–12. */
export function formatMonth(year: number, month: number, locale: Locale): string {
  const text = plain({ precision: "month", year, month, ...CERTAIN }, locale);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The short date for a timeline's rail, without the year that its heading shows: "26 Jan", "3 или 4 февр.", "26–27 нау.".
 * "" for anything coarser than days of one year. A `~` before or a `?` behind says that its source is not sure.
 */
export function formatRailDay(edtf: string, locale: Locale): string {
  const reading = readEdtf(edtf);
  const points = reading && datesOf(reading);
  const [first] = points ?? [];
  if (!reading || !points || !first || points.some(({ precision, year }) => precision !== "day" || year !== first.year)) return "";
  const { shortMonths } = CALENDAR_WORDS[locale];
  const text = joinInYear(points, joinerOf(reading, locale), ({ month = 1 }) => shortMonths[month - 1] ?? "");
  return `${points.some((point) => point.approximate) ? "~" : ""}${text}${points.some((point) => point.uncertain) ? "?" : ""}`;
}

/** The calendar day of an instant in an IANA time zone. */
export function formatDay(date: Date, locale: Locale, timeZone = "UTC"): string {
  return plain({ precision: "day", ...calendarDay(date, timeZone), ...CERTAIN }, locale);
}

/** The month of an instant in an IANA time zone, for what says no more than the month: "January 2021". */
export function formatInstantMonth(date: Date, locale: Locale, timeZone = "UTC"): string {
  const { year, month } = calendarDay(date, timeZone);
  return plain({ precision: "month", year, month, ...CERTAIN }, locale);
}

/** A number with the separators of CLDR: "16,000.5" in English, "16 000,5" with a no-break space in the others. */
export function formatNumber(n: number, locale: Locale): string {
  const [whole = "", fraction] = String(Math.abs(n)).split(".");
  const [group, point] = locale === "en" ? [",", "."] : ["\u00a0", ","];
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return `${n < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : point + fraction}`;
}

const CERTAIN = { uncertain: false, approximate: false };

type Use = "plain" | "from" | "until" | "about";

/** How each language puts a date into a phrase. */
type Phrases = {
  /** Adds the year, or a span of years, to the rest of the date; without a rest it is the year alone. */
  withYear: (rest: string, years: string, many: boolean, use: Use) => string;
  decade: (year: number) => Inflected;
  century: (roman: string, ordinal: number) => Inflected;
  about: (date: string) => string;
  since: (date: string, approximate: boolean) => string;
  until: (date: string, approximate: boolean) => string;
  uncertain: string;
  or: string;
  and: string;
  within: (range: string) => string;
  earlier: string;
  later: string;
  startUnknown: string;
  endUnknown: string;
  unknown: string;
};

const same = (text: string): Inflected => ({ plain: text, from: text, until: text });
const withArticle = (text: string): Inflected => ({ plain: text, from: `the ${text}`, until: `the ${text}` });
const spaced = (...words: string[]) => words.filter((word) => word !== "").join(" ");

const PHRASES: Record<Locale, Phrases> = {
  en: {
    withYear: (rest, years) => spaced(rest, years),
    decade: (year) => withArticle(`${year}s`),
    century: (_, ordinal) => withArticle(`${ordinal}${{ 21: "st", 22: "nd", 23: "rd" }[ordinal] ?? "th"} century`),
    about: (date) => `about ${date}`,
    since: (date, approximate) => `since ${approximate ? "about " : ""}${date}`,
    until: (date, approximate) => `until ${approximate ? "about " : ""}${date}`,
    uncertain: "not certain",
    or: "or", and: "and",
    within: (range) => `within ${range}`,
    earlier: "earlier", later: "later", startUnknown: "start not known", endUnknown: "end not known", unknown: "date not known",
  },
  ru: {
    withYear: (rest, years, many) => spaced(rest, years, many ? "гг." : "г."),
    decade: (year) => ({ plain: `${year}-е годы`, from: `${year}-х годов`, until: `${year}-х годов` }),
    century: (roman) => ({ plain: `${roman} век`, from: `${roman} века`, until: `${roman} века` }),
    about: (date) => `около ${date}`,
    // "со второго", but "с двадцать второго".
    since: (date, approximate) => `${approximate ? "примерно " : ""}${date.startsWith("2 ") ? "со" : "с"} ${date}`,
    until: (date, approximate) => `${approximate ? "примерно " : ""}до ${date}`,
    uncertain: "под вопросом",
    or: "или", and: "и",
    within: (range) => `в промежутке ${range}`,
    earlier: "раньше", later: "позже", startUnknown: "начало неизвестно", endUnknown: "окончание неизвестно", unknown: "дата неизвестна",
  },
  kk: {
    withYear: (rest, years, many, use) =>
      rest === "" && (use === "from" || use === "until") ? `${years} ${use === "from" ? "жылдан" : "жылға"}` : spaced(years, many ? "жж." : "ж.", rest),
    decade: (year) => ({ plain: `${year}-жылдар`, from: `${year}-жылдардан`, until: `${year}-жылдарға` }),
    century: (roman) => ({ plain: `${roman} ғасыр`, from: `${roman} ғасырдан`, until: `${roman} ғасырға` }),
    about: (date) => `шамамен ${date}`,
    since: (date, approximate) => `${approximate ? "шамамен " : ""}${date} бастап`,
    until: (date, approximate) => `${approximate ? "шамамен " : ""}${date} дейін`,
    uncertain: "анық емес",
    or: "немесе", and: "және",
    within: (range) => `${range} аралығында`,
    earlier: "одан бұрын", later: "одан кейін", startUnknown: "басталуы белгісіз", endUnknown: "аяқталуы белгісіз", unknown: "күні белгісіз",
  },
  tg: {
    withYear: (rest, years, many) => spaced(rest, many ? "солҳои" : "соли", years),
    // "навадум" takes -ум, "сиюм" -юм.
    decade: (year) => same(`солҳои ${year}-${year % 100 === 30 ? "юм" : "ум"}`),
    century: (roman) => same(`асри ${roman}`),
    about: (date) => `тақрибан ${date}`,
    since: (date, approximate) => `${approximate ? "тақрибан " : ""}аз ${date}`,
    until: (date, approximate) => `${approximate ? "тақрибан " : ""}то ${date}`,
    uncertain: "аниқ нест",
    or: "ё", and: "ва",
    within: (range) => `дар фосилаи ${range}`,
    earlier: "пештар", later: "баъдтар", startUnknown: "оғозаш номаълум", endUnknown: "анҷомаш номаълум", unknown: "сана номаълум",
  },
};

function pointPhrase(point: EdtfPoint, locale: Locale): string {
  const { about, uncertain } = PHRASES[locale];
  const text = point.approximate ? about(dateIn(point, locale, "about")) : plain(point, locale);
  return point.uncertain ? `${text}, ${uncertain}` : text;
}

const plain = (point: EdtfPoint, locale: Locale) => dateIn(point, locale, "plain");

/** A date with its year in the case that its use asks for. */
function dateIn(point: EdtfPoint, locale: Locale, use: Use): string {
  const { withYear, decade, century } = PHRASES[locale];
  const { months, monthsInDate, seasons, quarters } = CALENDAR_WORDS[locale];
  const { precision, year, month = 1, day, part = 1 } = point;
  const inflect = (word: Inflected | undefined) => word?.[caseFor(use, locale)] ?? "";
  switch (precision) {
    case "day": return withYear(`${day} ${inflect(monthsInDate[month - 1])}`, String(year), false, use);
    case "month": return withYear(inflect(months[month - 1]), String(year), false, use);
    // Winter (24) runs from December into the next year.
    case "season": return part === 4
      ? withYear(inflect(seasons[3]), `${year}–${year + 1}`, true, use)
      : withYear(inflect(seasons[part - 1]), String(year), false, use);
    case "quarter": return withYear(inflect(quarters[part - 1]), String(year), false, use);
    case "year": return withYear("", String(year), false, use);
    case "decade": return inflect(decade(year));
    case "century": return inflect(century(romanNumeral(year / 100 + 1), year / 100 + 1));
  }
}

/** After "about" Russian takes the genitive and English an article, as after "since"; the others change nothing. */
const caseFor = (use: Use, locale: Locale) => (use === "about" ? (locale === "ru" || locale === "en" ? "from" : "plain") : use);

const ROMAN = [["C", 100], ["XC", 90], ["L", 50], ["XL", 40], ["X", 10], ["IX", 9], ["V", 5], ["IV", 4], ["I", 1]] as const;

function romanNumeral(n: number): string {
  const [sign, value] = ROMAN.find(([, value]) => value <= n) ?? ["", n];
  return value < n ? sign + romanNumeral(n - value) : sign;
}

function setPhrase(reading: Extract<EdtfReading, { form: "set" }>, locale: Locale): string {
  const phrases = PHRASES[locale];
  const conjunction = reading.all ? phrases.and : phrases.or;
  const beyond = [reading.earlier ? phrases.earlier : "", reading.later ? phrases.later : ""].filter((word) => word !== "");
  const points = datesOf(reading);
  const together = points && collapsed(points, joinerOf(reading, locale), locale);
  if (together) return together;
  return listed([...reading.members.map((member) => memberPhrase(member, reading.all, locale)), ...beyond], conjunction);
}

function memberPhrase(member: EdtfPoint | EdtfRange, all: boolean, locale: Locale): string {
  if (!("from" in member)) return pointPhrase(member, locale);
  const range = rangePhrase(member.from, member.to, locale);
  return all ? range : PHRASES[locale].within(range);
}

function intervalPhrase({ start, end }: Extract<EdtfReading, { form: "interval" }>, locale: Locale): string {
  const phrases = PHRASES[locale];
  if (typeof start !== "string" && typeof end !== "string") return rangePhrase(start, end, locale);
  if (typeof start !== "string") return halfOpen(start, "since", end === "unknown" ? phrases.endUnknown : undefined, locale);
  return typeof end === "string" ? phrases.unknown : halfOpen(end, "until", start === "unknown" ? phrases.startUnknown : undefined, locale);
}

function halfOpen(point: EdtfPoint, side: "since" | "until", otherEnd: string | undefined, locale: Locale): string {
  const phrases = PHRASES[locale];
  const text = phrases[side](dateIn(point, locale, side === "since" ? "from" : "until"), point.approximate);
  return [text, point.uncertain ? phrases.uncertain : undefined, otherEnd].filter((part) => part !== undefined).join(", ");
}

function rangePhrase(from: EdtfPoint, to: EdtfPoint, locale: Locale): string {
  const [first, last] = [pointPhrase(from, locale), pointPhrase(to, locale)];
  if (first === last) return first;
  return collapsed([from, to], RANGE, locale) ?? `${first} – ${last}`;
}

/** Joins parts of a date. `words`: whether the parts hold spaces of their own; `several`: whether the whole is more than one date. */
type Joiner = { join: (parts: string[], words: boolean) => string; several: boolean };

const RANGE: Joiner = { join: (parts, words) => [...new Set(parts)].join(words ? " – " : "–"), several: true };
const joinerOf = (reading: EdtfReading, locale: Locale): Joiner => {
  if (reading.form !== "set") return RANGE;
  return { join: (parts) => listed(parts, PHRASES[locale][reading.all ? "and" : "or"]), several: reading.all };
};

const listed = (parts: string[], conjunction: string) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${conjunction} ${parts.at(-1)}`;

/** The dates of an expression that consists of nothing else; undefined where it holds ranges or open ends. */
function datesOf(reading: EdtfReading): EdtfPoint[] | undefined {
  if (reading.form === "point") return [reading.point];
  if (reading.form === "set" && (reading.earlier || reading.later)) return undefined;
  const members: (EdtfEnd | EdtfRange)[] = reading.form === "set" ? reading.members : [reading.start, reading.end];
  return members.every((member): member is EdtfPoint => typeof member !== "string" && !("from" in member)) ? members : undefined;
}

/** Several dates with what they share written once: "3 or 4 February 2021"; undefined where they share nothing or one is not sure. */
function collapsed(points: EdtfPoint[], joiner: Joiner, locale: Locale): string | undefined {
  const { months, monthsInDate, monthsBefore } = CALENDAR_WORDS[locale];
  const { withYear } = PHRASES[locale];
  const [first] = points;
  if (!first || points.some((point) => point.uncertain || point.approximate || point.precision !== first.precision)) return undefined;
  if (first.precision === "year") {
    return withYear("", joiner.join(points.map(({ year }) => String(year)), false), joiner.several && points.length > 1, "plain");
  }
  if (first.month === undefined || points.some(({ year }) => year !== first.year)) return undefined;
  const text = joinInYear(points, joiner, ({ day, month = 1 }, last) => {
    if (last) return (day === undefined ? months : monthsInDate)[month - 1]?.plain ?? "";
    return (day === undefined ? monthsBefore.alone : monthsBefore.inDate)[month - 1] ?? "";
  });
  return withYear(text, String(first.year), false, "plain");
}

/** Days or months of one year joined, the month once where all days share it. */
function joinInYear(points: EdtfPoint[], { join }: Joiner, monthOf: (point: EdtfPoint, last: boolean) => string): string {
  const final = points.at(-1);
  const days = points.every(({ day }) => day !== undefined);
  if (days && final && points.every(({ month }) => month === final.month)) {
    return `${join(points.map(({ day }) => String(day)), false)} ${monthOf(final, true)}`;
  }
  return join(points.map((point) => spaced(point.day === undefined ? "" : String(point.day), monthOf(point, point === final))), days);
}

function calendarDay(date: Date, timeZone: string): { year: number; month: number; day: number } {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, year: "numeric", month: "numeric", day: "numeric" }).formatToParts(date);
  const part = (type: "year" | "month" | "day") => Number(parts.find((each) => each.type === type)?.value);
  return { year: part("year"), month: part("month"), day: part("day") };
}
