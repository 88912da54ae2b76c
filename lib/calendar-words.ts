import type { Locale } from "./locales";

/**
 * A calendar word as a date needs it: alone, after "since" and after "until". Russian has the genitive for both, Kazakh the
 * ablative and the dative, English at most an article; Tajik changes nothing.
 */
export type Inflected = { plain: string; from: string; until: string };

export type CalendarWords = {
  /** A month without a day: "март 2006 г.", Tajik with its izofat before the year. */
  months: readonly Inflected[];
  /** A month after a day: "26 марта". */
  monthsInDate: readonly Inflected[];
  /** A month that another month of the same year follows: "26 март – 3 апрели соли 2006". */
  monthsBefore: { alone: readonly string[]; inDate: readonly string[] };
  /** CLDR's abbreviations after a day. */
  shortMonths: readonly string[];
  /** Spring, summer, autumn, winter (EDTF 21–24), as they stand before or after the year. */
  seasons: readonly Inflected[];
  quarters: readonly Inflected[];
};

const MONTH_NAMES = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  ru: ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
  kk: ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"],
  tg: ["январ", "феврал", "март", "апрел", "май", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"],
} as const satisfies Record<Locale, readonly string[]>;

const RUSSIAN_GENITIVES = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

const KAZAKH_FROM = [
  "қаңтардан", "ақпаннан", "наурыздан", "сәуірден", "мамырдан", "маусымнан", "шілдеден", "тамыздан", "қыркүйектен", "қазаннан", "қарашадан", "желтоқсаннан",
];
const KAZAKH_UNTIL = [
  "қаңтарға", "ақпанға", "наурызға", "сәуірге", "мамырға", "маусымға", "шілдеге", "тамызға", "қыркүйекке", "қазанға", "қарашаға", "желтоқсанға",
];

const fixed = (word: string): Inflected => ({ plain: word, from: word, until: word });
const changing = (plain: string, form: string): Inflected => ({ plain, from: form, until: form });
const zip = (plain: readonly string[], from: readonly string[], until: readonly string[]): Inflected[] =>
  plain.map((word, index) => ({ plain: word, from: from[index] ?? word, until: until[index] ?? word }));

const TAJIK_IZOFAT = MONTH_NAMES.tg.map((name) => `${name}и`);
const ROMAN = ["I", "II", "III", "IV"];

export const CALENDAR_WORDS: Record<Locale, CalendarWords> = {
  en: {
    months: MONTH_NAMES.en.map(fixed),
    monthsInDate: MONTH_NAMES.en.map(fixed),
    monthsBefore: { alone: MONTH_NAMES.en, inDate: MONTH_NAMES.en },
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    seasons: ["spring", "summer", "autumn", "winter"].map(fixed),
    quarters: ["first", "second", "third", "fourth"].map((number) => changing(`${number} quarter of`, `the ${number} quarter of`)),
  },
  ru: {
    months: zip(MONTH_NAMES.ru, RUSSIAN_GENITIVES, RUSSIAN_GENITIVES),
    monthsInDate: RUSSIAN_GENITIVES.map(fixed),
    monthsBefore: { alone: MONTH_NAMES.ru, inDate: RUSSIAN_GENITIVES },
    shortMonths: ["янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."],
    seasons: [changing("весна", "весны"), changing("лето", "лета"), changing("осень", "осени"), changing("зима", "зимы")],
    quarters: ROMAN.map((number) => changing(`${number} квартал`, `${number} квартала`)),
  },
  kk: {
    months: zip(MONTH_NAMES.kk, KAZAKH_FROM, KAZAKH_UNTIL),
    monthsInDate: zip(MONTH_NAMES.kk, KAZAKH_FROM, KAZAKH_UNTIL),
    monthsBefore: { alone: MONTH_NAMES.kk, inDate: MONTH_NAMES.kk },
    shortMonths: ["қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел."],
    seasons: zip(["көктем", "жаз", "күз", "қыс"], ["көктемнен", "жаздан", "күзден", "қыстан"], ["көктемге", "жазға", "күзге", "қысқа"]),
    quarters: ROMAN.map((number) => ({ plain: `${number} тоқсан`, from: `${number} тоқсаннан`, until: `${number} тоқсанға` })),
  },
  tg: {
    months: TAJIK_IZOFAT.map(fixed),
    monthsInDate: TAJIK_IZOFAT.map(fixed),
    monthsBefore: { alone: MONTH_NAMES.tg, inDate: MONTH_NAMES.tg },
    shortMonths: ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
    seasons: ["баҳори", "тобистони", "тирамоҳи", "зимистони"].map(fixed),
    quarters: ["якуми", "дуюми", "сеюми", "чоруми"].map((number) => fixed(`семоҳаи ${number}`)),
  },
};

/** The name of a month (1–12) standing alone, in lower case where its language writes it so. Throws RangeError for another number. */
export function monthName(month: number, locale: Locale): string {
  const name = MONTH_NAMES[locale][month - 1];
  if (name === undefined) throw new RangeError(`No month ${month}`);
  return name;
}

/**
 * The number (1–12) of a month named in any of the four languages, whole or shortened, in the cases people type, with or
 * without the letters that a Russian keyboard lacks; undefined for any other word.
 */
export function monthNumber(word: string): number | undefined {
  const folded = foldWord(word);
  const known = TYPED_MONTHS.get(folded);
  if (known !== undefined) return known;
  const kazakh = KAZAKH_STEMS.findIndex((stem) => folded.startsWith(stem) && KAZAKH_ENDINGS.has(folded.slice(stem.length)));
  return kazakh < 0 ? undefined : kazakh + 1;
}

/** Words that stand beside the numbers of a written date and say nothing of their own: "г.", "ж.", "соли", "of", "числа" … */
export const isFillerWord = (word: string) => FILLERS.has(foldWord(word));

/** Folded as people type them: no case, no dots, Kazakh and Tajik letters as the Russian ones that replace them. */
function foldWord(word: string): string {
  const lower = word.normalize("NFC").toLowerCase().replace(/[.'’]/g, "");
  // A Latin i is the usual stand-in for the Kazakh і on a keyboard without it.
  const cyrillic = /\p{Script=Cyrillic}/u.test(lower) ? lower.replaceAll("i", "и") : lower;
  return cyrillic.replace(/[әғқңөұүһіӣӯҳҷё]/g, (letter) => FOLDED_LETTERS[letter] ?? letter);
}

const FOLDED_LETTERS: Record<string, string> = {
  ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и", ӣ: "и", ӯ: "у", ҳ: "х", ҷ: "ч", ё: "е",
};

/** Accepted beside the forms that are shown; one string a month. */
const FURTHER_FORMS = [
  "январе", "феврале фев feb", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре сент sept", "октябре", "ноябре ноя", "декабре",
];

const TYPED_MONTHS: ReadonlyMap<string, number> = new Map(
  FURTHER_FORMS.flatMap((further, index) =>
    [
      ...Object.values(MONTH_NAMES).map((names) => names[index] ?? ""),
      ...Object.values(CALENDAR_WORDS).flatMap((words) => [words.monthsInDate[index]?.plain ?? "", words.shortMonths[index] ?? ""]),
      ...further.split(" "),
    ].map((word): [string, number] => [foldWord(word), index + 1]),
  ),
);

const KAZAKH_STEMS = MONTH_NAMES.kk.map(foldWord).map((stem) => stem.replace(/к$/, ""));
/** Locative, genitive, dative, ablative and possessive endings, folded; "к" and "г" complete the stem of қыркүйек. */
const KAZAKH_ENDINGS: ReadonlySet<string> = new Set(
  ["", "к", "г"].flatMap((stemEnd) =>
    ("да де та те дын дин тын тин нын нин га ге ка ке дан ден тан тен нан нен ы и сы си ынын инин сынын синин " +
      "ында инде сында синде ынан инен сынан синен ына ине сына сине").split(" ").map((ending) => stemEnd + ending),
  ),
);

const FILLERS: ReadonlySet<string> = new Set(
  ("г год года году гг ж жыл жылы жылгы жылдын жылда айы айынын айында сол соли моҳ моҳи рӯзи санаи числа the of day").split(" ").map(foldWord),
);
